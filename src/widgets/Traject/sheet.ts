import { kit } from '../../text/kit.ts';
import { traject } from '../../text/traject.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { type Exercise, type State, textKey, type Walk, writtenIn } from './model.ts';

const text = traject.walk;

/** What was written at one case. @param at epoch ms of the last change */
export function walkSheet({ steps }: Exercise, { texts }: State, walk: Walk, at: number): Sheet {
  return [
    { is: 'heading', text: text.sheet(walk.title) },
    { is: 'note', text: text.on(kit.day(at)) },
    { is: 'asked', text: walk.start },
    ...steps.flatMap(({ id, title, phase }, index): SheetPart[] => {
      const written = texts[textKey(walk.id, id)]?.trim();
      return [
        { is: 'heading', text: `${index + 1}. ${title}${phase ? ` (${phase})` : ''}` },
        { is: 'asked', text: walk.steps[id]!.prompt },
        written ? { is: 'written', text: written } : { is: 'note', text: text.empty },
      ];
    }),
  ];
}

/** Every case at which something was written. */
export const sheetOf = (exercise: Exercise, state: State, at: number): Sheet =>
  exercise.cases.filter(({ id }) => writtenIn(exercise, state, id) > 0).flatMap((walk) => walkSheet(exercise, state, walk, at));
