import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { parse, scoredIn } from '../../widgets/Statements/model.ts';

export const summaryOf = (exercise: ExerciseOf<'stellingen'>) => (raw: unknown) => {
  const state = parse(raw);
  return state && summaryWords.statements(scoredIn(exercise, state), exercise.statements.length, exercise.statements.filter(({ id }) => state.why[id]?.trim()).length);
};
