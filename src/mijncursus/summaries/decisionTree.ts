import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { parse, walked } from '../../widgets/DecisionTree/model.ts';

export const summaryOf = (exercise: ExerciseOf<'beslisboom'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const ways = walked(exercise, state);
  return summaryWords.ways(ways.filter(({ way }) => way.ending).length, exercise.situations.length);
};
