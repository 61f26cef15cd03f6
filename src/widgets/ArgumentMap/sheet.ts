import { argumentMap } from '../../text/argumentMap.ts';
import { kit } from '../../text/kit.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { type Exercise, piecesOf, type State } from './model.ts';

const text = argumentMap.sheet;

/** The arguments with their weights and where the student stands, for every situation that was weighed. @param at epoch ms */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  const parts = exercise.contexts.flatMap((context): SheetPart[] => {
    const pieces = piecesOf(exercise, state, context.id);
    const stand = state.stands[context.id]?.trim();
    if (!stand && pieces.every(({ weight }) => weight === undefined)) return [];
    return [
      { is: 'heading', text: context.title },
      { is: 'asked', text: context.text },
      {
        is: 'table',
        head: text.head,
        rows: pieces.map(({ title, side, weight, own }) => [own ? text.own(title) : title, argumentMap.side[side], weight === undefined ? text.notWeighed : argumentMap.weights[weight]!]),
      },
      ...(stand ? ([{ is: 'asked', text: text.stand }, { is: 'written', text: stand }] as const) : []),
    ];
  });
  return parts.length === 0 ? [] : [{ is: 'note', text: text.on(kit.day(at)) }, { is: 'asked', text: exercise.claim }, ...parts];
}
