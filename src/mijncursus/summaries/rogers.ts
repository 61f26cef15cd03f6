import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { parse, progressOf } from '../../widgets/RogersSelfCheck/model.ts';

export const summaryOf = (exercise: ExerciseOf<'rogers-zelftest'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const { statements, conversations } = progressOf(exercise, state);
  return summaryWords.selfCheck(statements, conversations);
};
