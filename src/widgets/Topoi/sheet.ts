import { topoi as text } from '../../text/topoi.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { checkedIn, type Exercise, habitsOf, isBegun, markedIn, pickedIn, profileOf, type State, workOn } from './model.ts';

/** What was marked and written, and the windows over all that was compared. @param at epoch ms of the last change */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  const looks = exercise.situations.flatMap((situation): SheetPart[] => {
    const work = workOn(state, situation.id);
    if (!isBegun(work)) return [];
    const names = markedIn(exercise, work).map((id) => exercise.windows.find((one) => one.id === id)!.name);
    const done = [pickedIn(situation, work)?.text, work.own.trim()].filter((one) => one).join('\n');
    return [
      { is: 'heading', text: situation.title },
      { is: 'note', text: `${situation.story} ${situation.stuck}` },
      ...(names.length > 0 ? ([{ is: 'asked', text: text.sheetWindows }, { is: 'list', items: names }] satisfies Sheet) : []),
      ...(done ? ([{ is: 'asked', text: text.sheetDo }, { is: 'written', text: done }] satisfies Sheet) : []),
    ];
  });
  if (looks.length === 0) return [];
  const habits = habitsOf(exercise, state);
  const profile: Sheet = habits
    ? [
        { is: 'heading', text: text.overview },
        { is: 'table', head: text.head, rows: profileOf(exercise, state).map(({ window, plays, seen, extra }) => [window.name, String(plays), String(seen), String(extra)]) },
        { is: 'note', text: text.count(checkedIn(exercise, state).length) },
      ]
    : [];
  return [{ is: 'note', text: text.on(at) }, ...looks, ...profile];
}
