import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

/** The choice beside the kinds of question: first something else. */
const NOT_YET = 'nog-niet';

const question = z.strictObject({
  id: itemId,
  name: text.describe('bv. “schaalvraag”'),
  short: text.max(13, 'hoogstens 13 tekens').describe('woord op het blad van de waaier, bv. “schaal”'),
  aim: text.describe('waarvoor deze vraag dient'),
  examples: z.array(text).min(2).describe('voorbeelden, zonder aanhalingstekens'),
  pitfall: text.describe('waar het misloopt, en wat je dan doet'),
});

const fit = z.strictObject({
  question: slug.describe('id van een soort vraag, of “nog-niet”'),
  fit: z.enum(['past', 'kan']).describe('past: dit zouden wij doen; kan: te verdedigen'),
  why: text,
  example: text.describe('hoe het kan klinken, zonder aanhalingstekens'),
  answer: text.describe('wat de leerling zou kunnen antwoorden'),
});

const snippet = z.strictObject({
  id: itemId,
  title: text.max(40, 'hoogstens 40 tekens').describe('een paar woorden voor de lijst'),
  story: text.describe('wie, waar, en wat voorafging'),
  says: text.describe('wat de leerling zegt, zonder aanhalingstekens'),
  fits: z.array(fit).min(1),
  less: z.record(slug, text).describe('per andere soort vraag: waarom ze hier minder helpt'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('vragenwaaier'),
  questions: z.array(question).min(4).max(7),
  notYet: z.strictObject({ name: text, about: text }).describe('de keuze om nog geen van deze vragen te stellen'),
  snippets: z.array(snippet).min(3),
  scale: z
    .strictObject({ title: text, intro: text, about: text.describe('vraag: waarover gaat het?'), low: text.describe('wat 0 betekent'), high: text.describe('wat 10 betekent') })
    .describe('een schaalvraag om op jezelf uit te proberen'),
  readOn: readOn.optional(),
});

/** Vragenwaaier: kinds of solution-focused questions, and which of them fits what a pupil says. */
export const questionFan = exerciseKind({
  schema,
  rule: ({ questions, snippets }) => {
    const choices = [...idsOf(questions), NOT_YET];
    return [
      ...(idsOf(questions).includes(NOT_YET) ? [breach('questions', `“${NOT_YET}” is al de keuze om nog geen vraag te stellen`)] : []),
      ...snippets.flatMap(({ fits, less }, at) => {
        const named = [...fits.map((one) => one.question), ...Object.keys(less)];
        return [
          ...unknownIds(`snippets.${at}`, named, choices),
          ...choices.filter((id) => named.filter((one) => one === id).length !== 1).map((id) => breach(`snippets.${at}`, `“${id}” staat precies één keer in “fits” of in “less”`)),
          ...(fits.some((one) => one.fit === 'past') ? [] : [breach(`snippets.${at}.fits`, 'minstens één keuze past')]),
        ];
      }),
    ];
  },
  itemIds: ({ questions, snippets }) => [...idsOf(snippets), ...idsOf(questions).map((id) => `vraag/${id}`)],
});
