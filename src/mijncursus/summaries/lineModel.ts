import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { firstAnswers, parseRotation } from '../../widgets/kit/rotation.ts';
import { isAnswer, rightAtOnce } from '../../widgets/LineModel/model.ts';

export const summaryOf = ({ actors }: ExerciseOf<'lijnenmodel'>) => (raw: unknown) => {
  const rotation = parseRotation(raw, isAnswer);
  if (!rotation) return undefined;
  const firsts = firstAnswers(rotation);
  return summaryWords.atOnce(rightAtOnce(actors, firsts), actors.filter(({ id }) => firsts.has(id)).length, actors.length);
};
