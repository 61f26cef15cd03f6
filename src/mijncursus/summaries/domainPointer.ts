import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { isAnswer, rightAtOnce } from '../../widgets/DomainPointer/model.ts';
import { firstAnswers, parseRotation } from '../../widgets/kit/rotation.ts';

export const summaryOf = ({ signals }: ExerciseOf<'domeinenwijzer'>) => (raw: unknown) => {
  const rotation = parseRotation(raw, isAnswer);
  if (!rotation) return undefined;
  const firsts = firstAnswers(rotation);
  return summaryWords.atOnce(rightAtOnce(signals, firsts), signals.filter(({ id }) => firsts.has(id)).length, signals.length);
};
