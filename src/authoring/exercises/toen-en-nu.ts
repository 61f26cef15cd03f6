import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('toen-en-nu'),
  periods: z
    .array(
      z.strictObject({
        id: itemId,
        name: text.max(24).describe('naam van de periode, hoogstens 24 tekens'),
        years: text.max(30).describe('wanneer, bv. "2015 tot 2017"'),
        explain: text.max(140).describe('waaraan je de periode herkent, één zin'),
      }),
    )
    .length(3)
    .describe('de drie perioden, van oud naar nieuw; de laatste is vandaag'),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.max(280).describe('een situatie of uitspraak, in één of twee zinnen'),
        periods: z.array(slug).min(1).describe('ids van de perioden waarin dit gold'),
        pupil: text.describe('wat er voor de leerling veranderde of gelijk bleef'),
        teacher: text.describe('wat er voor de leraar veranderde of gelijk bleef'),
        decides: text.describe('wie hierover beslist of besliste'),
        sources: z.array(text).min(1).max(3).describe('sleutels uit content/bibliografie.bib, minstens één'),
        readOn: readOn.optional(),
      }),
    )
    .min(14)
    .describe('minstens 14 situaties'),
  compare: z
    .array(
      z.strictObject({
        aspect: text.max(40).describe('waarover de rij gaat'),
        cells: z.record(slug, text).describe('per periode wat er gold'),
      }),
    )
    .min(4)
    .describe('rijen van de tabel toen en nu'),
});

/** Toen en nu */
export const thenAndNow = exerciseKind({
  schema,
  rule: ({ periods, items, compare }) => [
    ...items.flatMap((item, index) => unknownIds(`items.${index}.periods`, item.periods, idsOf(periods))),
    ...compare.flatMap(({ cells }, index) => [
      ...unknownIds(`compare.${index}.cells`, Object.keys(cells), idsOf(periods)),
      ...idsOf(periods)
        .filter((id) => !(id in cells))
        .map((id) => breach(`compare.${index}.cells`, `zegt niets over periode “${id}”`)),
    ]),
  ],
  itemIds: ({ items }) => idsOf(items),
  mentions: ({ items }) => items.flatMap(({ sources }, index) => sources.map((source) => ({ field: `items.${index}.sources`, source }))),
});
