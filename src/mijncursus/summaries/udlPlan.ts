import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { barriersIn, parse, uncovered, worked } from '../../widgets/UdlPlan/model.ts';

export const summaryOf = (exercise: ExerciseOf<'udl-planner'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const barriers = barriersIn(exercise, state).length;
  return summaryWords.udl(worked(exercise, state).length, barriers, barriers - uncovered(exercise, state).length);
};
