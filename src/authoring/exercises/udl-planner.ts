import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const option = z.strictObject({
  id: itemId,
  number: z.string().regex(/^\d\.\d$/).describe('nummer van de overweging bij CAST, bv. “7.1”'),
  text: text.describe('wat je kunt doen, in onze woorden'),
  example: text.describe('hoe dat er in een les kan uitzien'),
  helps: z.array(slug).default([]).describe('ids van drempels waar dit vaak bij helpt'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('udl-planner'),
  source: text.describe('citatiesleutel van de richtlijnen'),
  goalHelp: text.describe('hoe je een doel schrijft zonder de weg erin'),
  ways: z
    .array(z.strictObject({ words: z.array(text).min(1).describe('woorden die een weg noemen, in kleine letters; met een sterretje achteraan ook langere vormen'), ask: text }))
    .min(1),
  barriersHelp: text,
  barriers: z.array(z.strictObject({ id: itemId, text: text.describe('wat het iemand moeilijk maakt'), about: text.describe('waaraan je dat in een les merkt') })).min(8),
  principles: z
    .array(
      z.strictObject({
        id: itemId,
        name: text,
        asks: text.describe('de vraag van dit principe'),
        guidelines: z.array(z.strictObject({ id: itemId, number: z.number().int().min(1).max(9), name: text, options: z.array(option).min(2) })).length(3),
      }),
    )
    .length(3),
  rest: text.describe('vraag naar wat er voor één leerling overblijft'),
  restHelp: text,
  example: z.strictObject({
    title: text,
    subject: text,
    group: text,
    goal: text,
    barriers: z.array(z.strictObject({ id: slug, text: text.describe('hoe die drempel er in deze les uitziet') })).min(3),
    choices: z.array(z.strictObject({ option: slug, how: text, covers: z.array(slug).min(1) })).min(4),
    rest: text,
    note: text.describe('wat wij bewust lieten'),
  }),
  readOn: readOn.optional(),
});

/** UDL-planner: goal, barriers, and ways around them by the guidelines, for one's own lesson. */
export const udlPlan = exerciseKind({
  schema,
  rule: ({ barriers, principles, example }) => {
    const options = principles.flatMap((principle, p) => principle.guidelines.flatMap((guideline, g) => guideline.options.map((one, o) => ({ ...one, guideline: guideline.number, field: `principles.${p}.guidelines.${g}.options.${o}` }))));
    return [
      ...(new Set(principles.flatMap(({ guidelines }) => guidelines.map(({ number }) => number))).size === 9 ? [] : [breach('principles', 'verwacht: de negen richtlijnen, elk één keer')]),
      ...options.flatMap(({ field, helps, number, guideline }) => [
        ...unknownIds(`${field}.helps`, helps, idsOf(barriers)),
        ...(number.startsWith(`${guideline}.`) ? [] : [breach(`${field}.number`, `“${number}” hoort niet bij richtlijn ${guideline}`)]),
      ]),
      ...barriers.filter(({ id }) => !options.some(({ helps }) => helps.includes(id))).map(({ id }) => breach('barriers', `bij drempel “${id}” helpt geen enkele keuze`)),
      ...unknownIds('example.barriers', idsOf(example.barriers), idsOf(barriers)),
      ...example.choices.flatMap(({ option: id, covers }, at) => [
        ...unknownIds(`example.choices.${at}.option`, [id], idsOf(options)),
        ...unknownIds(`example.choices.${at}.covers`, covers, idsOf(example.barriers)),
      ]),
    ];
  },
  mentions: ({ source }) => [{ field: 'source', source }],
  itemIds: ({ barriers, principles }) => [
    ...idsOf(barriers).map((id) => `drempel/${id}`),
    ...principles.flatMap(({ id, guidelines }) => [`principe/${id}`, ...guidelines.flatMap((guideline) => [`richtlijn/${guideline.id}`, ...idsOf(guideline.options)])]),
  ],
});
