import { getCollection } from 'astro:content';
import type { Exercise, ExerciseOf } from '../authoring/schemas/index.ts';
import type { FullExercise } from '../widgets/Conversation/model.ts';

/** The conversations an exercise names, with the techniques and help lines they name. */
export async function withDialogues(exercise: ExerciseOf<'gesprek'>): Promise<FullExercise> {
  const [dialogues, techniques, helplines] = await Promise.all([getCollection('dialogues'), getCollection('techniques'), getCollection('helplines')]);
  const talks = exercise.dialogues.flatMap((name) => dialogues.filter(({ id }) => id === name).map(({ id, data }) => ({ id, ...data })));
  const used = new Set(talks.flatMap(({ turns }) => turns.flatMap(({ choices = [] }) => choices.flatMap((choice) => choice.techniques))));
  const lines = new Set(talks.flatMap((talk) => talk.helplines));
  return {
    ...exercise,
    talks,
    techniques: techniques.map(({ data }) => data).filter(({ id }) => used.has(id)),
    lines: helplines.map(({ data }) => data).filter(({ id }) => lines.has(id)),
  };
}

/** An exercise with what its file leaves to other files, as a page needs it that fetches it. */
export const fullExercise = async (exercise: Exercise): Promise<Exercise> => (exercise.kind === 'gesprek' ? withDialogues(exercise) : exercise);
