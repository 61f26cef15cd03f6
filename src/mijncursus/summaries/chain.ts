import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { isAnswer, wellLinked } from '../../widgets/Chain/model.ts';
import { firstAnswers, parseRotation } from '../../widgets/kit/rotation.ts';

export const summaryOf = (exercise: ExerciseOf<'koppelen-drie'>) => (raw: unknown) => {
  const rotation = parseRotation(raw, isAnswer);
  if (!rotation) return undefined;
  const firsts = firstAnswers(rotation);
  return summaryWords.atOnce(wellLinked(exercise.items, firsts), exercise.items.filter(({ id }) => firsts.has(id)).length, exercise.items.length);
};
