import { weighing as text } from '../../text/weighing.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { type Exercise, type State, checkedIn, criteriaOf, leanOf } from './model.ts';

/** Everything a student weighed, to take along. */
export function sheetOf(exercise: Exercise, state: State): Sheet {
  return checkedIn(exercise, state).flatMap(({ situation, weighed }): SheetPart[] => [
    { is: 'heading', text: situation.title },
    { is: 'asked', text: situation.adjustment },
    { is: 'list', items: criteriaOf(exercise, situation).map(({ id, name }) => `${name}: ${text.weightOf(weighed.weights[id])}`) },
    { is: 'note', text: `${text.columns.mine}: ${text.cell(weighed.verdict, leanOf(weighed.weights, weighed.tips))}` },
    { is: 'written', text: weighed.reason.trim() || text.noReason },
    { is: 'note', text: `${text.ours(situation.verdict)} ${situation.why}` },
  ]);
}
