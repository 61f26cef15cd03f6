import { z } from 'zod';
import { lessonId, slug, text } from './common.ts';

/** `content/regelgeving.yaml`: what the law says, with when it was last looked up, for <Regelgeving />. */
export const regulationSchema = z.array(
  z.strictObject({
    id: slug.describe('id van het feit, bv. "leersteuncentrum"; kleine letters en koppeltekens'),
    fact: text.max(500).describe('wat vandaag geldt, in één of twee gewone zinnen'),
    since: text.max(60).describe('sinds wanneer het geldt, in woorden, bv. "1 september 2023"'),
    was: text.max(500).optional().describe('wat er vroeger gold, in één of twee zinnen'),
    source: text.describe('sleutel van de bron in content/bibliografie.bib, zonder @'),
    checked: z.iso.date().describe('dag tot wanneer dit is nagekeken, jjjj-mm-dd, tussen aanhalingstekens'),
    lessons: z.array(lessonId).min(1).describe('ids van de lessen waarin het feit staat, minstens één'),
  }),
);

export type Regulation = z.infer<typeof regulationSchema>[number];
