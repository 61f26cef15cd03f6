import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { firstAnswers, parseRotation } from '../../widgets/kit/rotation.ts';
import { countBins, isAnswer, totals } from '../../widgets/Sorting/model.ts';

export const summaryOf = (exercise: ExerciseOf<'sorteren'>) => (raw: unknown) => {
  const rotation = parseRotation(raw, isAnswer);
  if (!rotation) return undefined;
  const { right, close, total } = totals(countBins(exercise, firstAnswers(rotation)));
  return summaryWords.atOnce(right + close, total, exercise.items.length);
};
