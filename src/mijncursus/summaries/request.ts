import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { isWhole, itemsOf, parse, workOn } from '../../widgets/Request/model.ts';

export const summaryOf = (exercise: ExerciseOf<'verzoek'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const whole = itemsOf(exercise, state).map(({ id }) => workOn(state, id)).filter((work) => isWhole(exercise, work));
  return summaryWords.requests(whole.length, whole.filter(({ compared }) => compared).length);
};
