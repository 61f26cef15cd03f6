import { request as text } from '../../text/request.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { type Exercise, type Item, isBegun, itemsOf, type State, workOn } from './model.ts';

export const nameOf = ({ own }: Exercise, { reproach, own: number }: Item): string => reproach?.title ?? text.own(own.title, number!);

/** What was made of one reproach; empty when nothing was. */
export function itemSheet(exercise: Exercise, state: State, item: Item): Sheet {
  const work = workOn(state, item.id);
  if (!isBegun(work)) return [];
  const answered = (asked: string, written: string | undefined): SheetPart[] => (written?.trim() ? [{ is: 'asked', text: asked }, { is: 'written', text: written.trim() }] : []);
  const recognised = exercise.recognise.filter(({ id }) => work.recognised[id]).map((one) => one.text);
  return [
    { is: 'heading', text: nameOf(exercise, item) },
    ...(item.reproach ? ([{ is: 'note', text: item.reproach.story }, { is: 'note', text: `“${item.reproach.says}”` }] satisfies Sheet) : answered(text.said, work.said)),
    ...exercise.steps.flatMap(({ id, title }) => answered(title, work.texts[id])),
    ...answered(exercise.spoken.prompt, work.spoken),
    ...(recognised.length > 0 ? ([{ is: 'asked', text: text.sheetRecognised }, { is: 'list', items: recognised }] satisfies Sheet) : []),
    ...answered(exercise.learnt, work.learnt),
  ];
}

/** What was made of every reproach. @param at epoch ms of the last change */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  const sheets = itemsOf(exercise, state).flatMap((item) => itemSheet(exercise, state, item));
  return sheets.length === 0 ? [] : [{ is: 'note', text: text.on(at) }, ...sheets];
}
