import { kit } from '../../text/kit.ts';
import { ranking as text } from '../../text/ranking.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { isRanked, orderOf, type Ranking, type State } from './model.ts';

/** The order and what was written. @param at epoch ms of the last change */
export function sheetOf(exercise: Ranking, state: State, at: number): Sheet {
  const ranked = isRanked(exercise, state);
  const texts = exercise.reflections.filter(({ id }) => state.texts[id]?.trim());
  if (!ranked && texts.length === 0) return [];
  return [
    { is: 'note', text: text.on(kit.day(at)) },
    { is: 'asked', text: exercise.question },
    ranked ? { is: 'list', items: orderOf(exercise, state).map(({ title }, index) => `${index + 1}. ${title}`) } : { is: 'note', text: text.notRanked },
    ...texts.flatMap(({ id, prompt }): SheetPart[] => [
      { is: 'asked', text: prompt },
      { is: 'written', text: state.texts[id]!.trim() },
    ]),
  ];
}
