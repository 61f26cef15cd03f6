import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { thenAndNow as text } from '../../text/thenAndNow.ts';
import { firstAnswers, parseRotation } from '../../widgets/kit/rotation.ts';
import { isAnswer, scoreOf } from '../../widgets/ThenAndNow/model.ts';

export const summaryOf = (exercise: ExerciseOf<'toen-en-nu'>) => (raw: unknown) => {
  const rotation = parseRotation(raw, isAnswer);
  if (!rotation) return undefined;
  const { right, answered } = scoreOf(exercise, firstAnswers(rotation));
  return text.summary(right, answered, exercise.items.length);
};
