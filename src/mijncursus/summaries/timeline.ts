import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { timeline as text } from '../../text/timeline.ts';
import { noted, parse } from '../../widgets/Timeline/model.ts';

export const summaryOf = (exercise: ExerciseOf<'tijdlijn'>) => (raw: unknown) => {
  const state = parse(raw);
  if (!state) return undefined;
  const reflections = exercise.reflections.filter(({ id }) => state.texts[id]?.trim()).length;
  return text.summary(exercise.events.filter(({ id }) => state.opened[id] === 1).length, exercise.events.length, noted(exercise, state).length + reflections);
};
