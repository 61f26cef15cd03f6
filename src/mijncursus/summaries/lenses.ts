import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { finishedIn, parse } from '../../widgets/Lenses/model.ts';

export const summaryOf = (exercise: ExerciseOf<'perspectiefwissel'>) => (raw: unknown) => {
  const state = parse(raw);
  return state && summaryWords.lenses(finishedIn(exercise, state), exercise.situations.length);
};
