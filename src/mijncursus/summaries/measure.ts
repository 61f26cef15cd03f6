import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { parse, scoredIn } from '../../widgets/StartMeasure/model.ts';

export const summaryOf = (exercise: ExerciseOf<'meting'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { statements } = exercise;
  const scored = scoredIn(exercise, state);
  const sum = statements.reduce((all, { id }) => all + (state.scores[id] ?? 0), 0);
  return summaryWords.measure(scored, statements.length, scored > 0 ? sum / scored : undefined);
};
