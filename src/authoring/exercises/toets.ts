import { z } from 'zod';
import { readOn, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';
import { questionBreaches, questionWith } from './questions.ts';

const leastPerGoal = 4;

const schema = z.strictObject({
  ...head,
  kind: z.literal('toets'),
  draw: z.number().int().min(15).max(40).describe('aantal vragen dat de student per keer krijgt'),
  goals: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('wat de student kan, in een paar woorden na “je kunt”'),
        readOn,
      }),
    )
    .min(4)
    .max(10),
  questions: z
    .array(questionWith({ goal: itemId.describe('id van het doel waar de vraag bij hoort'), readOn: readOn.describe('waar je verder leest') }))
    .min(30),
});

/** Toets: the bank of a chapter test, from which every sitting draws. */
export const test = exerciseKind({
  schema,
  rule: ({ id, goals, questions }) => [
    ...questionBreaches(id, questions),
    ...questions.flatMap(({ goal }, index) => unknownIds(`questions.${index}.goal`, [goal], idsOf(goals))),
    ...goals.flatMap(({ id: goal }, index) => {
      const own = questions.filter((question) => question.goal === goal).length;
      return own < leastPerGoal ? [breach(`goals.${index}`, `doel “${goal}” heeft ${own} vragen; verwacht: minstens ${leastPerGoal}`)] : [];
    }),
  ],
  itemIds: ({ questions }) => idsOf(questions),
  wholeIds: true,
});
