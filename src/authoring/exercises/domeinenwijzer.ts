import { z } from 'zod';
import { text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, why, idsOf } from './kind.ts';

const domainVerdict = z.strictObject({
  fits: z
    .enum(['ja', 'ook', 'nee'])
    .describe('ja = dit domein staat voorop, ook = dit domein is te verdedigen, nee = dit domein is hier niet aan de orde'),
  why,
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('domeinenwijzer'),
  signals: z
    .array(
      z.strictObject({
        id: itemId,
        situation: text.describe('wat een leraar ziet of hoort'),
        domains: z.strictObject({
          onderwijsloopbaan: domainVerdict,
          'leren-en-studeren': domainVerdict,
          'psychisch-en-sociaal-functioneren': domainVerdict,
          'preventieve-gezondheidszorg': domainVerdict,
        }),
        together: text.describe('hoe de domeinen hier in elkaar grijpen'),
      }),
    )
    .min(8),
});

/** Domeinenwijzer */
export const domainPointer = exerciseKind({
  schema,
  itemIds: ({ signals }) => idsOf(signals),
});
