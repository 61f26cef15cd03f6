import { z } from 'zod';
import { slug, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, why, idsOf, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('lijnenmodel'),
  lines: z
    .array(
      z.strictObject({
        id: itemId.describe('"lijn-0" tot "lijn-4", of "geen-lijn" voor wie in het netwerk staat zonder eigen lijn'),
        name: text,
        who: text.describe('wie hier staat, in één zin'),
        about: text.describe('wat deze lijn kenmerkt'),
        examples: z.array(z.strictObject({ group: text, items: z.array(text).min(1) })).min(1),
      }),
    )
    .length(6),
  actors: z
    .array(
      z.strictObject({
        id: itemId,
        name: text.describe('de actor, in een concrete situatie van één of twee zinnen'),
        line: slug.describe('id van de juiste lijn'),
        why,
        mistakes: z.record(slug, text).default({}).describe('per foute lijn: waarom die hier niet past'),
      }),
    )
    .min(12),
});

/** Lijnenmodel */
export const lineModel = exerciseKind({
  schema,
  rule: ({ lines, actors }) =>
    actors.flatMap((actor, index) => [
      ...unknownIds(`actors.${index}.line`, [actor.line], idsOf(lines)),
      ...unknownIds(`actors.${index}.mistakes`, Object.keys(actor.mistakes), idsOf(lines)),
    ]),
  itemIds: ({ actors }) => idsOf(actors),
});
