import { z } from 'zod';
import { caseSlug, readOn, scale, slug, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, idsOf, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('spinnenweb'),
  centre: text.describe('wat in het midden van het web staat'),
  scale,
  pillars: z
    .array(
      z.strictObject({
        id: itemId,
        name: text.describe('officiële naam van de pijler'),
        short: text.max(24).describe('kort woord bij de draad, hoogstens 24 tekens'),
        about: text.describe('wat de pijler inhoudt'),
        statements: z
          .array(z.strictObject({ id: itemId, text: text.describe('uitspraak die je op 1 tot 5 scoort') }))
          .min(4)
          .max(6),
        missing: z.strictObject({
          title: text.describe('wat er gebeurt als de pijler wegvalt, in een paar woorden'),
          text: text.describe('hoe dat er in een school uitziet, 2 tot 4 zinnen'),
          weakens: z.array(slug).min(1).describe('ids van de pijlers die het eerst mee verzwakken'),
        }),
        help: z.array(readOn).default([]).describe('lesdelen die helpen bij een grote kloof'),
        cases: z.array(caseSlug).default([]).describe('casussen die helpen'),
      }),
    )
    .length(8),
});

/** Spinnenweb */
export const spiderWeb = exerciseKind({
  schema,
  rule: ({ pillars }) =>
    pillars.flatMap((pillar, index) => unknownIds(`pillars.${index}.missing.weakens`, pillar.missing.weakens, idsOf(pillars))),
  itemIds: ({ pillars }) => idsOf(pillars.flatMap((pillar) => [pillar, ...pillar.statements])),
});
