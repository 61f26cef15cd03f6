import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { masteryOf, parse, withKnownItems } from '../../widgets/CareQuiz/model.ts';

export const summaryOf = (exercise: ExerciseOf<'zorgcontinuumquiz'>) => (raw: unknown) => {
  const stored = parse(raw);
  const state = stored && withKnownItems(exercise, stored);
  if (!state) return undefined;
  const { seen, right, total } = masteryOf(exercise, state);
  return summaryWords.situations(seen, right, total);
};
