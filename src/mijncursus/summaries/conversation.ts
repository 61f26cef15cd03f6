import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { summaryWords } from '../../text/summaries.ts';
import { endingsSeen, type FullExercise, sceneOf, trailOf } from '../../widgets/Conversation/model.ts';
import { parse } from '../../widgets/Conversation/parse.ts';

/** @param exercise as it is fetched, complete with its conversations */
export const summaryOf = (exercise: ExerciseOf<'gesprek'>) => (raw: unknown) => {
  const state = parse(raw);
  const { talks = [] } = exercise as Partial<FullExercise>;
  if (!state) return undefined;
  const led = talks.reduce((sum, talk) => sum + trailOf(state, talk.id).runs.filter((run) => sceneOf(talk, run).ending).length, 0);
  return summaryWords.talks(led, talks.reduce((sum, talk) => sum + endingsSeen(talk, trailOf(state, talk.id)).length, 0));
};
