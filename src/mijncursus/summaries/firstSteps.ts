import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { firstSteps as text } from '../../text/firstSteps.ts';
import { comparedIn, parse, scoreOf } from '../../widgets/FirstSteps/model.ts';

export const summaryOf = (exercise: ExerciseOf<'eerste-stap'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { fitting, total } = scoreOf(exercise, state);
  return text.summary(comparedIn(exercise, state).length, exercise.situations.length, fitting, total);
};
