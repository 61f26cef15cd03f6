import { z } from 'zod';
import { exerciseKind, head, idsOf } from './kind.ts';
import { lessonQuestion, questionBreaches } from './questions.ts';

const schema = z.strictObject({
  ...head,
  kind: z.literal('controlevragen'),
  questions: z.array(lessonQuestion).min(4).max(8),
});

/** Controlevragen: the review questions at the end of a lesson. */
export const quiz = exerciseKind({
  schema,
  rule: ({ id, questions }) => questionBreaches(id, questions),
  itemIds: ({ questions }) => idsOf(questions),
  wholeIds: true,
});
