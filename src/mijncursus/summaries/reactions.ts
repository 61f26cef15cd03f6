import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { reactions as text } from '../../text/reactions.ts';
import { choicesOf, parse, tallyOf } from '../../widgets/Reactions/model.ts';

export const summaryOf = (exercise: ExerciseOf<'reactiekeuze'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const choices = choicesOf(exercise, state);
  return text.summary(choices.length, exercise.incidents.length, tallyOf(choices).met, exercise.notes.filter(({ id }) => (state.drafts[id] ?? '').trim()).length);
};
