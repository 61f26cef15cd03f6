import { z } from 'zod';
import { caseSlug, readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('tijdlijn'),
  themes: z
    .array(z.strictObject({ id: itemId, name: text.max(28).describe('naam van het thema, hoogstens 28 tekens') }))
    .min(2)
    .max(6)
    .describe('2 tot 6 themas; elk krijgt een eigen baan op de tijdlijn en kan aan of uit'),
  events: z
    .array(
      z.strictObject({
        id: itemId,
        date: z.iso.date().describe('dag waarop het op de lijn staat, jjjj-mm-dd, tussen aanhalingstekens'),
        when: text.max(40).describe('wanneer, in woorden, bv. "1 september 2017"'),
        short: text.max(22).describe('een paar woorden op de lijn, hoogstens 22 tekens'),
        title: text.max(90).describe('wat er gebeurde, in één regel'),
        theme: slug.describe('id van het thema'),
        before: text.max(200).describe('wat er daarvoor gold, één of twee korte zinnen'),
        after: text.max(230).describe('wat er daarna gold, één of twee korte zinnen'),
        case: caseSlug.describe('casus met een leerling voor wie dit telt'),
        pupil: text.max(260).describe('wat het zou veranderen voor een leerling als in die casus'),
        sources: z.array(text).min(1).max(3).describe('sleutels uit content/bibliografie.bib, minstens één'),
        readOn: readOn.optional(),
      }),
    )
    .min(6)
    .max(30)
    .describe('gebeurtenissen, van oud naar nieuw'),
  reflections: z
    .array(z.strictObject({ id: itemId, prompt: text, help: text.optional() }))
    .min(1)
    .describe('open vragen onder de tijdlijn, bv. wat je verrast'),
});

/** Tijdlijn */
export const timeline = exerciseKind({
  schema,
  rule: ({ themes, events }) =>
    events.flatMap((event, index) => [
      ...unknownIds(`events.${index}.theme`, [event.theme], idsOf(themes)),
      ...(index > 0 && event.date < events[index - 1]!.date ? [breach(`events.${index}.date`, 'staat vóór de vorige gebeurtenis; zet de gebeurtenissen van oud naar nieuw')] : []),
    ]),
  itemIds: ({ events, reflections }) => idsOf([...events, ...reflections]),
  mentions: ({ events }) => [
    ...events.flatMap(({ sources }, index) => sources.map((source) => ({ field: `events.${index}.sources`, source }))),
    ...events.map((event, index) => ({ field: `events.${index}.case`, case: event.case })),
  ],
});
