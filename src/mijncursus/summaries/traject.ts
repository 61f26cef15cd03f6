import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { firstAnswers } from '../../widgets/kit/rotation.ts';
import { parse, scoreOf, writtenIn } from '../../widgets/Traject/model.ts';

export const summaryOf = (exercise: ExerciseOf<'traject'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { answered, right, total } = scoreOf(exercise, firstAnswers(state.cards));
  const written = exercise.cases.filter(({ id }) => writtenIn(exercise, state, id) > 0).map(({ title }) => title);
  return summaryWords.traject(right, answered, total, written);
};
