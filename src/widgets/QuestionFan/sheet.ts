import { questionFan as text } from '../../text/questionFan.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { chosen, type Exercise, NOT_YET, scaleBegun, type State, workOn } from './model.ts';

/** The questions in the student's own words, and the scale. @param at epoch ms of the last change */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  const { questions, notYet, snippets } = exercise;
  const asked = snippets.flatMap((snippet): SheetPart[] => {
    const work = workOn(state, snippet.id);
    const choice = chosen(exercise, work);
    if (!choice || !work.text.trim()) return [];
    return [
      { is: 'heading', text: snippet.title },
      { is: 'note', text: `${snippet.story} “${snippet.says}”` },
      { is: 'asked', text: choice === NOT_YET ? notYet.name : questions.find(({ id }) => id === choice)!.name },
      { is: 'written', text: work.text.trim() },
    ];
  });
  const { scale } = state;
  const answered = (question: string, written: string): SheetPart[] => (written.trim() ? [{ is: 'asked', text: question }, { is: 'written', text: written.trim() }] : []);
  const own: Sheet = scaleBegun(scale)
    ? [
        { is: 'heading', text: text.sheetScale },
        ...answered(exercise.scale.about, scale.about),
        ...(scale.at === undefined
          ? []
          : ([{ is: 'note', text: text.sheetValue(scale.at) }, ...answered(text.lower(scale.at), scale.lower), ...answered(text.higher(scale.at), scale.higher), ...answered(text.step, scale.step)] satisfies Sheet)),
      ]
    : [];
  return asked.length + own.length === 0 ? [] : [{ is: 'note', text: text.on(at) }, ...asked, ...own];
}
