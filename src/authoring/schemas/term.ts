import { z } from 'zod';
import { frameworkId, lessonId, slug, termId, text } from './common.ts';

/** Frontmatter of `content/begrippen/<id>.md`; the optional body goes deeper than the definition. */
export const termSchema = z.strictObject({
  term: text.describe('het begrip zoals je het schrijft'),
  definition: text.max(400).describe('omschrijving in gewone woorden, één of twee zinnen'),
  abbreviation: text.optional().describe('afkorting, bv. "CLB"'),
  synonyms: z.array(text).default([]).describe('andere namen, ook verouderde'),
  forms: z.array(text).default([]).describe('woordvormen die iemand kan zoeken: meervoud, werkwoord, verbogen vorm'),
  related: z.array(termId).default([]).describe('verwante begrippen'),
  lessons: z.array(lessonId).default([]).describe('lessen waarin het begrip wordt uitgelegd'),
  chapter: z.number().int().min(0).max(7).describe('nummer van het hoofdstuk waar het begrip thuishoort'),
});

/** `content/kaders.yaml`: the frameworks that questions hang on and lessons explain. */
export const frameworksSchema = z.array(
  z.strictObject({
    id: frameworkId,
    name: text.describe('naam van het kader'),
    lesson: lessonId.optional().describe('les die het kader uitlegt; weglaten zolang die les er niet is'),
    section: slug.optional().describe('anker van de ##-kop in die les'),
  }),
);

/** `content/hulplijnen.yaml`: help lines that exist, for <Hulplijnen />. */
export const helplinesSchema = z.array(
  z.strictObject({
    id: slug,
    name: text.describe('naam van de lijn of dienst'),
    for: text.describe('voor wie of waarover'),
    phone: text.optional().describe('nummer, tussen aanhalingstekens'),
    site: text.optional().describe('adres van de site, zonder https://'),
  }),
);

export type Term = z.infer<typeof termSchema>;
export type Framework = z.infer<typeof frameworksSchema>[number];
