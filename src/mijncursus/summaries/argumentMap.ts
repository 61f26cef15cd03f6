import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { argumentMap } from '../../text/argumentMap.ts';
import { parse, weighedContexts } from '../../widgets/ArgumentMap/model.ts';

export const summaryOf = (exercise: ExerciseOf<'argumentenkaart'>) => (raw: unknown) => {
  const state = parse(raw);
  const weighed = state && weighedContexts(exercise, state);
  return weighed?.length ? weighed.map(({ context, sum }) => `${context.title}: ${argumentMap.side.voor.toLowerCase()} ${sum.voor}, ${argumentMap.side.tegen.toLowerCase()} ${sum.tegen}`).join('; ') : undefined;
};
