import { z } from 'zod';
import { slug, text } from '../schemas/common.ts';

/**
 * What every exercise has: one YAML file in content/oefeningen per exercise. `kind` chooses the widget.
 * Ids of exercises and of the items inside them are stable: what a student did hangs on them.
 */
export const head = {
  id: z
    .string()
    .regex(/^((h\d+-[a-z0-9-]+|casus-[a-z]+)\/[a-z0-9-]+|h\d+\/toets)$/)
    .describe('id van de oefening: id van de les, schuine streep, naam; bv. "h1-acht-pijlers/spinnenweb"'),
  title: text.describe('titel boven het onderdeel'),
  intro: text.describe('wat de student hier doet, één tot drie zinnen'),
};
export const itemId = slug.describe('id van het item, uniek binnen de oefening; verandert nooit');
export const why = text.describe('uitleg die de student na het antwoord leest');

/** A rule of an exercise that its schema cannot express: where it breaks and what is expected, in Dutch. */
export interface Breach {
  field: string;
  message: string;
}
export const breach = (field: string, message: string): Breach => ({ field, message });

export const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Ids that are not among `known`, each reported at `field` with the list to choose from. */
export function unknownIds(field: string, ids: readonly string[], known: readonly string[]): Breach[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => breach(field, `“${id}” bestaat niet in deze oefening; kies uit ${known.map((k) => `“${k}”`).join(', ')}`));
}

/** Something outside the exercise that a field of it names: a work of the bibliography, or a case. */
export type Outside = { field: string } & ({ source: string } | { case: string });

/** One kind of exercise: how its file looks, what else must hold, and on which ids a student's work hangs. */
export interface ExerciseKindOf<S extends z.ZodType = z.ZodType> {
  schema: S;
  /** What in a schema-valid file contradicts itself; only what the schema cannot say. */
  rule?(exercise: z.infer<S>): Breach[];
  /** Ids of the items that answers hang on, unique within the exercise. */
  itemIds(exercise: z.infer<S>): string[];
  /** What it names outside itself, so that the check can tell whether that exists. */
  mentions?(exercise: z.infer<S>): Outside[];
  /** True when `itemIds` gives ids that stand on their own, not below the id of the exercise. */
  wholeIds?: true;
}

/** Ties the three together and keeps their types. */
export const exerciseKind = <S extends z.ZodType>(kind: ExerciseKindOf<S>): ExerciseKindOf<S> => kind;
