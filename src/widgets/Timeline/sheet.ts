import { kit } from '../../text/kit.ts';
import { timeline as text } from '../../text/timeline.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { noted, type State, type Timeline } from './model.ts';

/** What was written at events and below the line; empty when nothing was. @param at epoch ms of the last change */
export function sheetOf(exercise: Timeline, state: State, at: number): Sheet {
  const notes = noted(exercise, state);
  const reflections = exercise.reflections.flatMap(({ id, prompt }): SheetPart[] => {
    const written = state.texts[id]?.trim();
    return written ? [{ is: 'asked', text: prompt }, { is: 'written', text: written }] : [];
  });
  if (notes.length === 0 && reflections.length === 0) return [];
  return [
    { is: 'note', text: text.on(kit.day(at)) },
    ...notes.flatMap(({ event, text: written }): SheetPart[] => [
      { is: 'asked', text: `${event.when}: ${event.title}` },
      { is: 'written', text: written },
    ]),
    ...reflections,
  ];
}
