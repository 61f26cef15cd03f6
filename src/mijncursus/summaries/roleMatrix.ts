import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { parse, scoreOf } from '../../widgets/RoleMatrix/model.ts';

export const summaryOf = (exercise: ExerciseOf<'rollenmatrix'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { tasks, cells, right, close } = scoreOf(exercise, state);
  return summaryWords.roles(right + close, cells, tasks, exercise.tasks.length);
};
