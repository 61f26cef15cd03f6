import { z } from 'zod';
import { domain, readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('preventieplanner'),
  ground: z.strictObject({ name: text.describe('naam van niveau 0'), about: text, prompt: text.describe('vraag naar de context van de eigen school'), help: text.optional() }),
  levels: z
    .array(
      z.strictObject({
        id: itemId,
        number: z.number().int().min(1).max(4),
        name: text,
        about: text.describe('waar dit niveau op mikt'),
        aims: z.enum(['welzijn', 'probleem']).describe('“welzijn” of “probleem”: waar dit niveau op gericht is'),
      }),
    )
    .length(4)
    .describe('niveau 1 tot 4, van onder naar boven'),
  domains: z
    .array(z.strictObject({ id: domain, name: text, about: text }))
    .length(4)
    .describe('de vier begeleidingsdomeinen'),
  examples: z
    .array(
      z.strictObject({
        id: itemId,
        level: slug.describe('id van een niveau'),
        domain,
        text: text.describe('een actie, zo concreet dat je ze kunt zien gebeuren'),
        works: z.enum(['personen', 'structuren']).describe('“personen”: houdingen en vaardigheden; “structuren”: regels, gebouw, organisatie'),
      }),
    )
    .min(32),
  who: z.array(text).min(4).describe('mensen of groepen om uit te kiezen bij “Wie?”'),
  reflections: z.array(z.strictObject({ id: itemId, prompt: text, help: text.optional() })).min(1).max(3),
  readOn: readOn.optional(),
});

/** Preventieplanner: the levels of the prevention pyramid by the four domains, for one's own school. */
export const preventionPlan = exerciseKind({
  schema,
  rule: ({ levels, domains, examples }) => [
    ...(levels.map(({ number }) => number).join() === '1,2,3,4' ? [] : [breach('levels', 'verwacht: niveau 1, 2, 3 en 4, in die volgorde')]),
    ...(new Set(idsOf(domains)).size === 4 ? [] : [breach('domains', 'een domein staat er twee keer')]),
    ...examples.flatMap(({ level }, at) => unknownIds(`examples.${at}.level`, [level], idsOf(levels))),
    ...levels.flatMap((level) =>
      domains
        .filter(({ id }) => examples.filter((one) => one.level === level.id && one.domain === id).length < 2)
        .map(({ id }) => breach('examples', `het vak “${level.id}” bij “${id}” heeft minder dan twee voorbeelden`)),
    ),
  ],
  itemIds: ({ levels, domains, examples, reflections }) => [...idsOf(levels), ...idsOf(domains), ...idsOf(examples), ...idsOf(reflections)],
});
