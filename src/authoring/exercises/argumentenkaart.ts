import { z } from 'zod';
import { caseSlug, readOn, text } from '../schemas/common.ts';
import { type Breach, breach, exerciseKind, head, idsOf, itemId } from './kind.ts';

const sides = ['voor', 'tegen'] as const;
const leastPerSide = 3;

const schema = z.strictObject({
  ...head,
  kind: z.literal('argumentenkaart'),
  claim: text.describe('de stelling in het midden van de kaart'),
  contexts: z
    .array(
      z.strictObject({
        id: itemId,
        title: text.describe('over wie of wat de student weegt, kort'),
        text: text.describe('de situatie, één tot drie zinnen'),
        case: caseSlug.optional().describe('casus waar de situatie uit komt'),
      }),
    )
    .min(2)
    .max(5)
    .describe('dezelfde argumenten wegen in elke situatie anders'),
  arguments: z
    .array(
      z.strictObject({
        id: itemId,
        side: z.enum(sides).describe('voor of tegen de stelling'),
        title: text.max(60).describe('het argument in een paar woorden, hoogstens 60 tekens'),
        text: text.describe('het argument, twee of drie zinnen'),
        replies: z.array(text).min(1).describe('wat iemand daar tegenover kan zetten'),
        readOn: readOn.optional(),
      }),
    )
    .min(6)
    .max(16),
});

/** Argumentenkaart: arguments for and against a claim, weighed for one situation after another. */
export const argumentMap = exerciseKind({
  schema,
  rule: ({ arguments: all }) =>
    sides.flatMap((side): Breach[] => {
      const own = all.filter((argument) => argument.side === side).length;
      return own < leastPerSide ? [breach('arguments', `heeft ${own} argumenten ${side} de stelling; verwacht: minstens ${leastPerSide}`)] : [];
    }),
  itemIds: ({ contexts, arguments: all }) => idsOf([...contexts, ...all]),
});
