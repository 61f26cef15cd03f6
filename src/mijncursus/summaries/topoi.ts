import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { checkedIn, habitsOf, parse } from '../../widgets/Topoi/model.ts';

export const summaryOf = (exercise: ExerciseOf<'topoi'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  return summaryWords.windows(checkedIn(exercise, state).length, exercise.situations.length, habitsOf(exercise, state)?.overlooked.map(({ name }) => name) ?? []);
};
