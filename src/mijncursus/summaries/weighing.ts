import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { agreement, checkedIn, parse } from '../../widgets/Weighing/model.ts';

export const summaryOf = (exercise: ExerciseOf<'afwegen'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const done = checkedIn(exercise, state);
  return summaryWords.weighed(done.length, done.filter(({ situation, weighed }) => agreement(situation, weighed.verdict!) !== 'other').length, exercise.situations.length);
};
