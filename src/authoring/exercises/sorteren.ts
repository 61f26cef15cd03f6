import { z } from 'zod';
import { slug, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, why, idsOf, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('sorteren'),
  bins: z
    .array(z.strictObject({ id: itemId, label: text, explain: text.describe('wat in deze bak hoort') }))
    .min(2)
    .max(7),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('wat er gebeurt, in één of twee zinnen'),
        bin: slug.describe('id van de juiste bak'),
        defensible: z.array(slug).default([]).describe('bakken die ook te verdedigen zijn (grensgeval)'),
        why,
        mistakes: z.record(slug, text).default({}).describe('per foute bak: waarom die hier niet past'),
      }),
    )
    .min(8),
});

/** Sorteren */
export const sorting = exerciseKind({
  schema,
  rule: ({ bins, items }) =>
    items.flatMap((item, index) => [
      ...unknownIds(`items.${index}.bin`, [item.bin], idsOf(bins)),
      ...unknownIds(`items.${index}.defensible`, item.defensible, idsOf(bins)),
      ...unknownIds(`items.${index}.mistakes`, Object.keys(item.mistakes), idsOf(bins)),
    ]),
  itemIds: ({ items }) => idsOf(items),
});
