import { lenses as text } from '../../text/lenses.ts';
import type { Sheet } from '../kit/sheet.ts';
import { type Lenses, type State, chosen, workOn } from './model.ts';

/** What was written through each lens and chosen at the end, by situation; situations without work are left out. */
export function sheetOf({ situations, lenses, tomorrow, why }: Lenses, state: State): Sheet {
  return situations.flatMap((situation): Sheet => {
    const work = workOn(state, situation.id);
    const written = situation.views.flatMap(({ lens, question }, at): Sheet => {
      const own = (work.first[lens]?.text ?? work.drafts[lens] ?? '').trim();
      return own ? [{ is: 'note', text: text.lens(at + 1, lenses.find(({ id }) => id === lens)!.name) }, { is: 'asked', text: question }, { is: 'written', text: own }] : [];
    });
    const action = chosen(situation, work);
    const end: Sheet = action
      ? [
          { is: 'asked', text: tomorrow },
          { is: 'written', text: text.sheetChoice(action.text) },
          ...(work.why.trim() ? ([{ is: 'asked', text: why }, { is: 'written', text: work.why.trim() }] satisfies Sheet) : []),
        ]
      : [];
    return written.length + end.length === 0 ? [] : [{ is: 'heading', text: situation.title }, ...situation.story.map((paragraph) => ({ is: 'note', text: paragraph }) as const), ...written, ...end];
  });
}
