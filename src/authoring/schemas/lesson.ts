import { z } from 'zod';
import { frameworkId, lessonId, slug, termId, text } from './common.ts';

/** `content/lessen/<n-hoofdstuk>/hoofdstuk.yaml` */
export const chapterSchema = z.strictObject({
  id: z.string().regex(/^h\d+$/).describe('id van het hoofdstuk, bv. "h1"; verandert nooit'),
  number: z.number().int().min(0).describe('nummer van het hoofdstuk; 0 is het welkom'),
  slug: slug.describe('eerste deel van het adres, bv. "hoofdstuk-1"'),
  title: text.describe('titel van het hoofdstuk'),
  short: text.max(40).describe('korte titel voor het web en de navigatie, hoogstens 40 tekens'),
  summary: text.describe('twee of drie zinnen: waarover gaat dit hoofdstuk en wat heb je eraan'),
  accent: z
    .enum(['petrol', 'terracotta', 'pruim', 'mos', 'kobalt', 'oker', 'bes', 'leisteen'])
    .describe('accentkleur van het hoofdstuk'),
  goals: z.array(text).min(1).describe('leerdoelen van het hoofdstuk'),
});

/** Frontmatter of `content/lessen/<n-hoofdstuk>/<n-les>.mdx` */
export const lessonSchema = z.strictObject({
  id: lessonId.describe('id van de les: h, het nummer van het hoofdstuk en de slug; verandert nooit'),
  title: text.describe('titel van de les'),
  short: text.max(40).optional().describe('kortere titel voor smalle plekken, hoogstens 40 tekens'),
  summary: text.max(200).describe('één zin die zegt waarover de les gaat; ook de beschrijving voor zoekmachines'),
  goals: z
    .array(text)
    .min(2)
    .max(4)
    .describe('2 tot 4 leerdoelen die afmaken: "Je kunt …" (begin met een werkwoordsgroep, zonder "Je kunt")'),
  terms: z.array(termId).default([]).describe('begrippen die de les uitlegt of gebruikt'),
  frameworks: z.array(frameworkId).default([]).describe('kaders die de les uitlegt'),
  checked: z.iso.date().optional().describe('datum waarop feiten en regelgeving zijn nagekeken, jjjj-mm-dd'),
});

export type Chapter = z.infer<typeof chapterSchema>;
export type Lesson = z.infer<typeof lessonSchema>;
