import { z } from 'zod';
import { caseSlug, domain, frameworkId, phase, slug, termId, text } from './common.ts';

/** Frontmatter of `content/casussen/<nn-naam>/casus.mdx`; body holds <Portret> and <WistJeDat>. */
export const caseSchema = z.strictObject({
  id: z.string().regex(/^casus-[a-z]+$/).describe('id van de casus, bv. "casus-bas"; verandert nooit'),
  name: text.describe('voornaam van de leerling (verzonnen)'),
  age: z.number().int().min(11).max(21).describe('leeftijd in jaren'),
  grade: z
    .string()
    .regex(/^([12][AB]|[3-7] \p{L}.*|okan)$/u)
    .describe('jaar en finaliteit, bv. "1A", "5 dubbele finaliteit" of "okan"; de graad volgt daaruit'),
  title: text.describe('titel van de casus, bv. "Bas kan niet blijven zitten"'),
  summary: text.max(220).describe('één of twee zinnen voor het overzicht'),
  theme: text.describe('problematiek in enkele woorden'),
  domains: z.array(domain).min(1).describe('begeleidingsdomeinen die de casus raakt'),
  terms: z.array(termId).default([]).describe('begrippen die in de casus terugkomen'),
  sensitive: text.optional().describe('inhoudswaarschuwing, als de casus zwaar kan vallen'),
});

/** Frontmatter of `content/casussen/<nn-naam>/vraag-<n>.mdx`; the body is the model answer. */
export const questionSchema = z.strictObject({
  id: z.string().regex(/^casus-[a-z]+\/\d+$/).describe('id van de vraag, bv. "casus-bas/1"; verandert nooit'),
  title: text.max(80).describe('korte titel, komt na "Vraag n:"'),
  question: text.describe('de volledige vraag'),
  frameworks: z.array(frameworkId).min(1).describe('kaders waaraan de vraag hangt, minstens één'),
  phases: z.array(phase).optional().describe('fasen van het zorgcontinuüm die in het antwoord horen'),
  minWords: z.number().int().min(10).max(200).default(30).describe('aantal woorden dat het antwoord ontsluit'),
  hints: z.array(text).min(2).max(5).describe('2 tot 5 hints, van licht naar concreet'),
  criteria: z
    .array(
      z.strictObject({
        id: slug.describe('id van het criterium binnen de vraag'),
        text: text.describe('criterium in de ik-vorm: "Ik noem …"'),
      }),
    )
    .min(3)
    .max(5)
    .describe('3 tot 5 criteria voor de zelfbeoordeling'),
});

export type Case = z.infer<typeof caseSchema>;
export type CaseQuestion = z.infer<typeof questionSchema>;
export { caseSlug };
