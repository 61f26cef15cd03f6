import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { finished, parse } from '../../widgets/NeedsBuilder/model.ts';

export const summaryOf = (exercise: ExerciseOf<'hulpzinnenbouwer'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const counts = Object.values(state.work).map((work) => finished(exercise, work, 'needs').length);
  return summaryWords.needs(counts.filter((count) => count > 0).length, counts.reduce((sum, count) => sum + count, 0));
};
