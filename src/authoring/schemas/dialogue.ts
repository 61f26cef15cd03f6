import { z } from 'zod';
import { caseSlug, slug, text } from './common.ts';

/**
 * A conversation with branches: one file in content/dialogen. The turns are written as they are said; what they do
 * and what goes on inside the other is read afterwards.
 */
const choice = z.strictObject({
  id: slug.describe('kort id van deze zin, uniek binnen de beurt; verandert nooit'),
  text: text.describe('wat jij zegt, letterlijk'),
  techniques: z.array(slug).min(1).max(3).describe('wat je daarmee doet: ids uit content/technieken.yaml'),
  effect: text.describe('wat die zin bij de ander deed; de student leest het achteraf'),
  next: slug.describe('id van de beurt of het einde dat hierop volgt'),
  best: z.literal(true).optional().describe('true bij de zin die in het uitgeschreven gesprek komt'),
});

const turn = z.strictObject({
  id: slug.describe('id van de beurt, uniek binnen het gesprek; verandert nooit'),
  who: slug.describe('wie spreekt: id van iemand onder “others”'),
  phase: slug.optional().describe('id van een fase onder “phases”, bij de eerste beurt van die fase'),
  action: text.optional().describe('wat je ziet gebeuren, in één zin'),
  text: text.describe('wat die persoon zegt, letterlijk'),
  inner: text.describe('wat er in die persoon omgaat; de student leest het achteraf'),
  write: z
    .strictObject({
      prompt: text.describe('wat de student zelf schrijft voor de voorbeelden verschijnen'),
      recognise: z
        .array(z.strictObject({ id: slug, text: text.describe('iets wat de student in de eigen zin kan herkennen, in ik-vorm') }))
        .min(2)
        .max(5),
    })
    .optional()
    .describe('een beurt waarin de student eerst zelf schrijft; de “choices” zijn dan voorbeelden'),
  choices: z.array(choice).min(2).max(4).optional().describe('wat jij kunt zeggen'),
  next: slug.optional().describe('id van de volgende beurt, als jij hier niets zegt'),
});

const ending = z.strictObject({
  id: slug.describe('id van het einde; verandert nooit'),
  title: text,
  quality: z.enum(['draagt', 'half', 'stokt']).describe('draagt, half of stokt'),
  text: text.describe('hoe het eindigt, in enkele zinnen'),
  why: text.describe('waarom het hier uitkomt'),
});

const person = z.strictObject({
  name: text,
  role: text.describe('wie dat is, een paar woorden'),
  card: text.describe('rolkaart voor wie deze rol speelt, in je-vorm'),
});

export const dialogueSchema = z.strictObject({
  title: text,
  summary: text.describe('waar het gesprek om draait, één of twee zinnen'),
  case: caseSlug.optional().describe('de casus waaruit het komt'),
  minutes: z.number().int().min(3).max(30),
  note: text.optional().describe('inhoudswaarschuwing'),
  helplines: z.array(slug).default([]).describe('ids uit content/hulplijnen.yaml'),
  setting: text.describe('wat vooraf ging, waar en wanneer'),
  you: person.describe('de rol van de student'),
  others: z.array(person.extend({ id: slug })).min(1).max(3),
  phases: z.array(z.strictObject({ id: slug, name: text })).min(2).describe('de fasen van het gesprek'),
  turns: z.array(turn).min(8).describe('de beurten, de eerste vooraan'),
  endings: z.array(ending).min(3),
  discuss: z.array(text).min(1).max(4).describe('vragen om het achteraf samen te bespreken'),
});
export type Dialogue = z.infer<typeof dialogueSchema>;

export const techniquesSchema = z.array(
  z.strictObject({
    id: slug,
    name: text,
    helps: z.boolean().describe('true: opent het gesprek meestal; false: remt het meestal'),
    about: text.describe('wat het is en wat het meestal doet, in één of twee zinnen'),
  }),
);
export type Technique = z.infer<typeof techniquesSchema>[number];
