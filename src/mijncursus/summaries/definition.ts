import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { countVisited, parse } from '../../widgets/DefinitionExplorer/model.ts';

export const summaryOf = ({ parts }: ExerciseOf<'definitie'>) => (raw: unknown) => {
  const state = parse(raw);
  return state && summaryWords.parts(countVisited(state, parts), parts.length);
};
