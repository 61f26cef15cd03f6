import { z } from 'zod';
import { readOn, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, breach, idsOf } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('definitie'),
  quote: text.describe('de volledige definitie, letterlijk'),
  source: text.describe('citatiesleutel uit content/bibliografie.bib, zonder @'),
  parts: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('woorden uit de definitie, letterlijk en in volgorde'),
        title: text,
        explain: text.describe('wat deze woorden betekenen'),
        example: text.describe('voorbeeld uit een school'),
        readOn: readOn.optional(),
      }),
    )
    .min(5),
});

/** Definitie ontleed */
export const definition = exerciseKind({
  schema,
  rule: ({ quote, parts }) => {
    let from = 0;
    return parts.flatMap((part, index) => {
      const at = quote.indexOf(part.text, from);
      if (at < 0) {
        return [breach(`parts.${index}.text`, `“${part.text}” staat niet letterlijk en in volgorde in “quote”`)];
      }
      from = at + part.text.length;
      return [];
    });
  },
  itemIds: ({ parts }) => idsOf(parts),
  mentions: ({ source }) => [{ field: 'source', source }],
});
