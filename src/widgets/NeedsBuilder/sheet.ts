import { needsBuilder as text } from '../../text/needsBuilder.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { agreedNeed, type Exercise, finished, isBegun, labelOf, type Pupil, pupilsOf, type State, workOn } from './model.ts';

/** How a pupil is called on paper. */
export const nameOf = (exercise: Exercise, state: State, pupil: Pupil): string => {
  const label = labelOf(exercise, pupil);
  if (pupil.start) return label ? `${pupil.start.name} (${label.name})` : pupil.start.name;
  const own = workOn(state, pupil.id).name.trim();
  return own ? text.ownNamed(own) : text.own(pupil.own!);
};

/** What was written about one pupil; empty when nothing was. */
export function pupilSheet(exercise: Exercise, state: State, pupil: Pupil): Sheet {
  const work = workOn(state, pupil.id);
  if (!isBegun(work)) return [];
  const side = (lead: string, of: 'needs' | 'support'): SheetPart[] => {
    const sentences = finished(exercise, work, of);
    return sentences.length === 0 ? [] : [{ is: 'asked', text: lead }, { is: 'list', items: sentences.map((one) => `${one.stem.text} ${one.text.trim()}`) }];
  };
  const need = agreedNeed(exercise, work);
  const agreed = [need && `${need.stem.text} ${need.text.trim()}`, work.what.trim(), work.who.trim() && text.sheetWho(work.who.trim()), work.when && text.sheetWhen(text.day(work.when))].filter((line) => line);
  return [
    { is: 'heading', text: nameOf(exercise, state, pupil) },
    ...(pupil.start?.story ?? []).map((paragraph): SheetPart => ({ is: 'note', text: paragraph })),
    ...exercise.steps.flatMap(({ id, prompt }): SheetPart[] => (work.texts[id]?.trim() ? [{ is: 'asked', text: prompt }, { is: 'written', text: work.texts[id]!.trim() }] : [])),
    ...side(exercise.needsLead, 'needs'),
    ...side(exercise.supportLead, 'support'),
    ...(work.what.trim() ? ([{ is: 'asked', text: text.sheetAgreement }, { is: 'written', text: agreed.join('\n') }] satisfies Sheet) : []),
  ];
}

/** What was written about every pupil. @param at epoch ms of the last change */
export function sheetOf(exercise: Exercise, state: State, at: number): Sheet {
  const sheets = pupilsOf(exercise, state).flatMap((pupil) => pupilSheet(exercise, state, pupil));
  return sheets.length === 0 ? [] : [{ is: 'note', text: text.on(at) }, ...sheets];
}
