import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds, why } from './kind.ts';

const walkStep = z.strictObject({
  known: text.describe('wat er in deze stap over de leerling geweten is'),
  prompt: text.describe('wat de student hier in een zin of twee schrijft'),
  example: text.describe('een voorbeeld, dat de student pas na het eigen antwoord ziet'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('traject'),
  shape: z.enum(['ring', 'lijn']).describe('“ring” voor een cyclus die opnieuw begint, “lijn” voor een traject met een einde'),
  steps: z
    .array(
      z.strictObject({
        id: itemId,
        title: text.describe('naam van de stap'),
        short: text.max(18, 'hoogstens 18 tekens').describe('korte naam, voor in de tekening'),
        phase: text.optional().describe('fase waar de stap bij hoort'),
        about: text.describe('wat er in deze stap gebeurt'),
        why: text.describe('waarom deze stap op deze plaats komt'),
      }),
    )
    .min(4)
    .max(7)
    .describe('de stappen in de juiste volgorde'),
  orderQuestion: text.describe('wat de student ordent'),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('een activiteit, een vraag of een document'),
        step: slug.describe('id van de stap waar het bij hoort'),
        defensible: z.array(slug).default([]).describe('stappen die ook te verdedigen zijn (grensgeval)'),
        why,
        mistakes: z.record(slug, text).default({}).describe('per foute stap: waarom het daar niet hoort'),
      }),
    )
    .min(12),
  cases: z
    .array(
      z.strictObject({
        id: slug.describe('id van een casus, zonder “casus-”; bv. “amber”'),
        title: text.describe('wie de leerling is, in een paar woorden'),
        start: text.describe('waar het verhaal staat als het doorlopen begint'),
        steps: z.record(slug, walkStep).describe('per stap: wat er geweten is, de vraag en een voorbeeld'),
      }),
    )
    .min(1)
    .max(3),
  readOn: readOn.optional().describe('waar je verder leest'),
});

/** Traject: put steps in order, say what belongs in which step, and go through them with a pupil of a case. */
export const traject = exerciseKind({
  schema,
  rule: ({ steps, items, cases }) => {
    const known = idsOf(steps);
    return [
      ...items.flatMap((item, index) => [
        ...unknownIds(`items.${index}.step`, [item.step], known),
        ...unknownIds(`items.${index}.defensible`, item.defensible, known),
        ...unknownIds(`items.${index}.mistakes`, Object.keys(item.mistakes), known),
      ]),
      ...known
        .filter((step) => !items.some((item) => item.step === step))
        .map((step) => breach('items', `stap “${step}” heeft geen enkel kaartje; verwacht: minstens één`)),
      ...cases.flatMap(({ steps: own }, index) => [
        ...unknownIds(`cases.${index}.steps`, Object.keys(own), known),
        ...known.filter((step) => !own[step]).map((step) => breach(`cases.${index}.steps`, `stap “${step}” ontbreekt`)),
      ]),
    ];
  },
  itemIds: ({ steps, items, cases }) => idsOf([...steps, ...items, ...cases]),
});
