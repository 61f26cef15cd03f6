import { z } from 'zod';
import { slug, text } from '../schemas/common.ts';
import { type Breach, breach, exerciseKind, head, idsOf, itemId, unknownIds, why } from './kind.ts';

const link = z.array(slug).default([]);

const schema = z.strictObject({
  ...head,
  kind: z.literal('koppelen-drie'),
  groups: z
    .array(z.strictObject({ id: itemId, name: text.describe('naam van de groep, bv. “Dyslexie”'), about: text.describe('wat het is, met de term en het jaar van de indeling') }))
    .min(2)
    .max(8),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        group: slug.describe('id van de groep'),
        trait: text.describe('het kenmerk'),
        consequence: text.describe('wat je daarvan in de klas merkt'),
        adjustment: text.describe('wat je als leraar kunt doen'),
        consequenceWhy: why.describe('waarom dit gevolg bij dit kenmerk hoort'),
        adjustmentWhy: why.describe('waarom deze aanpassing helpt'),
        alsoConsequences: link.describe('ids van items waarvan het gevolg hier ook te verdedigen is'),
        alsoAdjustments: link.describe('ids van items waarvan de aanpassing hier ook te verdedigen is'),
      }),
    )
    .min(12),
});

/** Koppelen in drie: characteristic, what it leads to in class, adjustment. */
export const chain = exerciseKind({
  schema,
  rule: ({ groups, items }) =>
    items.flatMap((item, index): Breach[] => [
      ...unknownIds(`items.${index}.group`, [item.group], idsOf(groups)),
      ...unknownIds(`items.${index}.alsoConsequences`, item.alsoConsequences, idsOf(items)),
      ...unknownIds(`items.${index}.alsoAdjustments`, item.alsoAdjustments, idsOf(items)),
      ...[...item.alsoConsequences, ...item.alsoAdjustments].filter((id) => id === item.id).map(() => breach(`items.${index}`, 'noemt zichzelf als ook te verdedigen')),
      // Four choices are shown; the others must be wrong enough to fill them.
      ...(items.length - 1 - item.alsoConsequences.length < 3 ? [breach(`items.${index}.alsoConsequences`, 'laat te weinig foute keuzes over')] : []),
    ]),
  itemIds: ({ items }) => idsOf(items),
});
