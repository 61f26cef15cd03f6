import { z } from 'zod';
import { readOn, scale, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('stellingen'),
  scale: scale.describe('vijf woorden, van “helemaal oneens” naar “helemaal eens”'),
  themes: z
    .array(
      z.strictObject({
        id: itemId,
        name: text,
        about: text.describe('waar deze stellingen over gaan'),
        low: text.describe('wat het zegt als iemand het hier vooral oneens is, zonder te oordelen'),
        middle: text.describe('wat het zegt als iemand hier in het midden zit'),
        high: text.describe('wat het zegt als iemand het hier vooral eens is'),
        readOn: readOn.optional(),
      }),
    )
    .min(2)
    .max(4)
    .describe('waarover het profiel spreekt'),
  caution: text.describe('wat dit profiel niet zegt'),
  statements: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('stelling waar je het mee eens of oneens kunt zijn'),
        theme: slug.describe('id van het thema'),
        reversed: z.boolean().default(false).describe('true als eens zijn hier naar “low” wijst'),
        sides: z
          .array(
            z.strictObject({
              who: text.describe('wie dit vindt of waar het vandaan komt, bv. “Een ouder”'),
              says: text,
              source: text.optional().describe('citatiesleutel, als het uit onderzoek komt'),
            }),
          )
          .min(2)
          .max(4)
          .describe('hoe anderen naar deze stelling kijken; minstens één voor en één tegen'),
      }),
    )
    .min(12),
  closing: z.strictObject({ id: itemId, prompt: text, help: text.optional() }).describe('open vraag na het profiel'),
});

const leastPerTheme = 3;

/** Stellingen */
export const statements = exerciseKind({
  schema,
  rule: ({ themes, statements: all }) => [
    ...all.flatMap(({ theme }, at) => unknownIds(`statements.${at}.theme`, [theme], idsOf(themes))),
    ...themes.flatMap(({ id }, at) => {
      const own = all.filter(({ theme }) => theme === id).length;
      return own < leastPerTheme ? [breach(`themes.${at}`, `thema “${id}” heeft ${own} stellingen; verwacht: minstens ${leastPerTheme}`)] : [];
    }),
  ],
  mentions: ({ statements: all }) =>
    all.flatMap(({ sides }, at) => sides.flatMap(({ source }, place) => (source ? [{ field: `statements.${at}.sides.${place}.source`, source }] : []))),
  itemIds: ({ statements: all, closing }) => idsOf([...all, closing]),
});
