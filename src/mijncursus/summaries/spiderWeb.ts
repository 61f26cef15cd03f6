import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { activeRater, parse, withScores } from '../../widgets/SpiderWeb/model.ts';
import { count, type Side, summarise } from '../../widgets/SpiderWeb/scores.ts';

/** Mean over the pillars that have one. */
const mean = (values: readonly number[]) => (values.length > 0 ? values.reduce((sum, value) => sum + value, 0) / values.length : undefined);

export const summaryOf = (exercise: ExerciseOf<'spinnenweb'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const counts = exercise.pillars.map((pillar) => count(pillar, activeRater(state).scores));
  const sum = (of: 'scored' | 'total') => counts.reduce((all, one) => all + one[of], 0);
  const pillars = summarise(exercise, withScores(state));
  const level = (side: Side) => mean(pillars.flatMap((pillar) => pillar[side]?.mean ?? []));
  return summaryWords.web(sum('scored'), sum('total'), level('now'), level('wish'));
};
