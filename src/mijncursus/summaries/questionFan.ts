import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { isChecked, parse, workOn } from '../../widgets/QuestionFan/model.ts';

export const summaryOf = (exercise: ExerciseOf<'vragenwaaier'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  return summaryWords.questions(exercise.snippets.filter(({ id }) => isChecked(exercise, workOn(state, id))).length, exercise.snippets.length, state.scale.at);
};
