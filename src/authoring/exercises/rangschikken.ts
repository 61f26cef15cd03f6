import { z } from 'zod';
import { readOn, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, idsOf } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('rangschikken'),
  question: text.describe('waarop de student rangschikt'),
  items: z.array(z.strictObject({ id: itemId, title: text, about: text, readOn: readOn.optional() })).min(4).max(8),
  reflections: z
    .array(z.strictObject({ id: itemId, prompt: text, help: text.optional() }))
    .min(1)
    .describe('open vragen na het rangschikken'),
});

/** Rangschikken */
export const ranking = exerciseKind({
  schema,
  itemIds: ({ items, reflections }) => idsOf([...items, ...reflections]),
});
