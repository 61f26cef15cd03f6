import { barriers as text } from '../../text/barriers.ts';
import type { Sheet } from '../kit/sheet.ts';
import { readingOf } from './language/index.ts';
import { type Barriers, type State, countFound, kindOf, sentencesOf, textOf, workOn } from './model.ts';

/** What was marked and written, letter by letter; letters in which nothing was done are left out. */
export function sheetOf(exercise: Barriers, state: State): Sheet {
  const name = (id: string | undefined) => exercise.kinds.find((kind) => kind.id === id)?.name;
  return exercise.letters.flatMap((letter): Sheet => {
    const work = workOn(state, letter.id);
    const marked = sentencesOf(letter).filter(({ id }) => work.marks[id]);
    const own = work.own.trim();
    if (marked.length === 0 && !own) return [];
    const { found, total } = countFound(letter, work);
    const ease = text.sheetEase(readingOf(textOf(letter)).ease, readingOf(own).ease);
    return [
      { is: 'heading', text: letter.title },
      ...(marked.length > 0
        ? ([
            { is: 'note', text: text.sheetMarks },
            { is: 'list', items: marked.map(({ id, text: sentence }) => text.sheetMark(sentence, name(kindOf(work, id)))) },
            ...(work.compared ? [{ is: 'note', text: text.found(found, total) } as const] : []),
          ] satisfies Sheet)
        : []),
      ...(own ? ([{ is: 'note', text: text.sheetOwn }, { is: 'written', text: own }, ...(ease ? [{ is: 'note', text: ease } as const] : [])] satisfies Sheet) : []),
    ];
  });
}
