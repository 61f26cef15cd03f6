import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { isRanked, orderOf, parse } from '../../widgets/Ranking/model.ts';

export const summaryOf = (exercise: ExerciseOf<'rangschikken'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state || !isRanked(exercise, state)) return undefined;
  return summaryWords.order(orderOf(exercise, state).slice(0, 3).map(({ title }) => title));
};
