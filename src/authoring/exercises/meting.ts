import { z } from 'zod';
import { scale, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, idsOf } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('meting'),
  scale,
  statements: z
    .array(z.strictObject({ id: itemId, text: text.describe('uitspraak in de ik-vorm'), chapter: z.number().int().min(1).max(7) }))
    .min(10),
  open: z.array(z.strictObject({ id: itemId, prompt: text })).default([]).describe('open vragen'),
});

/** Meting */
export const measure = exerciseKind({
  schema,
  itemIds: ({ statements, open }) => idsOf([...statements, ...open]),
});
