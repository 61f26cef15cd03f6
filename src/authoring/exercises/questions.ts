import { z } from 'zod';
import { readOn, text } from '../schemas/common.ts';
import { breach, itemId, why, type Breach } from './kind.ts';

const idOfQuestion = z
  .string()
  .regex(/^(h\d+-[a-z0-9-]+\/controle|h\d+\/toets)\/\d+$/)
  .describe('id van de vraag, bv. "h1-acht-pijlers/controle/3" of "h1/toets/3"; verandert nooit');

const option = z.strictObject({
  id: itemId,
  text: text.describe('antwoordmogelijkheid'),
  correct: z.boolean().default(false).describe('true als dit een goed antwoord is'),
  why,
});

/**
 * The schema of a question with one of the four ways to answer.
 *
 * @param more fields that every question has besides: what it is about, where to read on
 */
export const questionWith = <M extends z.ZodRawShape>(more: M) => {
  const common = {
    id: idOfQuestion,
    question: text.describe('de vraag'),
    explanation: text.describe('uitleg bij het goede antwoord'),
    ...more,
  };
  return z.discriminatedUnion('kind', [
    z.strictObject({ ...common, kind: z.literal('meerkeuze'), options: z.array(option).min(3).max(6) }),
    z.strictObject({ ...common, kind: z.literal('meer-antwoorden'), options: z.array(option).min(3).max(8) }),
    z.strictObject({
      ...common,
      kind: z.literal('ordenen'),
      items: z
        .array(z.strictObject({ id: itemId, text, why }))
        .min(3)
        .max(8)
        .describe('de items in de juiste volgorde; de student krijgt ze door elkaar'),
    }),
    z.strictObject({
      ...common,
      kind: z.literal('koppelen'),
      pairs: z
        .array(z.strictObject({ id: itemId, left: text, right: text, why }))
        .min(3)
        .max(8)
        .describe('paren die bij elkaar horen; de rechterkant krijgt de student door elkaar'),
    }),
  ]);
};

const lessonQuestion = questionWith({ readOn: readOn.optional().describe('waar je verder leest') });
export type Question = z.infer<typeof lessonQuestion>;
export { lessonQuestion };

/**
 * What contradicts itself in a list of questions.
 *
 * @param id id of the exercise they stand in
 */
export const questionBreaches = (id: string, questions: readonly Question[]): Breach[] =>
  questions.flatMap((question, index) => {
    const field = `questions.${index}`;
    const breaches: Breach[] = [];
    if (!question.id.startsWith(`${id}/`)) {
      breaches.push(breach(`${field}.id`, `begint niet met “${id}/”; een vraag draagt de id van haar oefening`));
    }
    if (question.kind === 'meerkeuze' || question.kind === 'meer-antwoorden') {
      const right = question.options.filter((option) => option.correct).length;
      if (question.kind === 'meerkeuze' && right !== 1) {
        breaches.push(breach(`${field}.options`, `heeft ${right} goede antwoorden; een meerkeuzevraag heeft er precies één (correct: true)`));
      }
      if (question.kind === 'meer-antwoorden' && right < 1) {
        breaches.push(breach(`${field}.options`, 'heeft geen enkel goed antwoord; zet bij minstens één antwoord correct: true'));
      }
    }
    return breaches;
  });
