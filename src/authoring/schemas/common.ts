import { z } from 'zod';

/**
 * Building blocks shared by every content schema. The Dutch `.describe()` texts are part of the
 * authoring contract: error messages quote them as "verwacht: …" and the author's guide lists them.
 */

/** Plain running text of at least one visible character. */
export const text = z.string().trim().min(1);

/** Lower-case word with hyphens: a file name, a slug or the last part of an id. */
export const slug = z
  .string()
  .regex(/^[a-z0-9]+(-[a-z0-9]+)*$/)
  .describe('kleine letters en cijfers, woorden gescheiden door een koppelteken, bv. "acht-pijlers"');

/** Stable id of a lesson, e.g. `h1-acht-pijlers`. */
export const lessonId = z
  .string()
  .regex(/^h\d+-[a-z0-9-]+$/)
  .describe('id van een les, bv. "h1-acht-pijlers"');

/** Id of a glossary term: the name of its file in content/begrippen without `.md`. */
export const termId = slug.describe('id van een begrip: de bestandsnaam in content/begrippen zonder .md');

/** Id of a framework from content/kaders.yaml. */
export const frameworkId = slug.describe('id van een kader uit content/kaders.yaml');

/** Slug of a case: the pupil's name in lower case. */
export const caseSlug = slug.describe('naam van de casus in kleine letters, bv. "bas"');

/** Phases of the zorgcontinuüm. */
export const phase = z
  .union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)])
  .describe('fase van het zorgcontinuüm: 0, 1, 2 of 3');

export const domain = z
  .enum(['onderwijsloopbaan', 'leren-en-studeren', 'psychisch-en-sociaal-functioneren', 'preventieve-gezondheidszorg'])
  .describe('begeleidingsdomein');
export type Domain = z.infer<typeof domain>;

/** Where to read on: a lesson and, optionally, the id of one of its sections (the slug of a `##` heading). */
export const readOn = z.strictObject({
  lesson: lessonId,
  section: slug.optional().describe('anker van een ##-kop in die les'),
  label: text.optional().describe('linktekst; zonder label wordt de titel van de les getoond'),
});

/** One to five point scale labels, lowest first. */
export const scale = z
  .array(text)
  .length(5)
  .describe('vijf woorden bij de scores 1 tot 5, van laag naar hoog');
