import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { emptyCells, parse, perLevel } from '../../widgets/PreventionPlan/model.ts';

export const summaryOf = (exercise: ExerciseOf<'preventieplanner'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const levels = perLevel(exercise, state);
  const sum = (of: 'has' | 'add') => levels.reduce((all, level) => all + level[of], 0);
  return summaryWords.prevention(sum('has'), sum('add'), 16 - emptyCells(exercise, state).length);
};
