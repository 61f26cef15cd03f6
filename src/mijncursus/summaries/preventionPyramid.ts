import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { preventionPyramid as text } from '../../text/preventionPyramid.ts';
import { ownActions, parse, scoreNow } from '../../widgets/PreventionPyramid/model.ts';

export const summaryOf = (exercise: ExerciseOf<'preventiepiramide'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { right, close, answered } = scoreNow(exercise, state);
  return text.summary(right, close, answered, ownActions(exercise, state).flat().length);
};
