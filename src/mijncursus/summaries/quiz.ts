import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { parse, score } from '../../widgets/Quiz/model.ts';
import { judge } from '../../widgets/Quiz/questions/index.ts';

export const summaryOf = ({ questions }: ExerciseOf<'controlevragen'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { total, answered, atOnce } = score(state, questions, judge);
  return summaryWords.atOnce(atOnce, answered, total);
};
