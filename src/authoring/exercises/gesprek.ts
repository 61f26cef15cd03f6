import { z } from 'zod';
import { readOn, slug } from '../schemas/common.ts';
import { breach, exerciseKind, head } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('gesprek'),
  dialogues: z.array(slug.describe('bestandsnaam in content/dialogen zonder .yaml')).min(2).max(4),
  readOn: readOn.optional(),
});

/** Gesprek */
export const conversation = exerciseKind({
  schema,
  rule: ({ dialogues }) => (new Set(dialogues).size < dialogues.length ? [breach('dialogues', 'noemt een gesprek meer dan één keer')] : []),
  // The turns stand in files of their own; the content check adds their ids.
  itemIds: ({ dialogues }) => dialogues,
});
