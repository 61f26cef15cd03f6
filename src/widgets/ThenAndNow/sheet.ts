import { thenAndNow as text } from '../../text/thenAndNow.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { byFate, type Exercise } from './model.ts';

/** The comparison to take along: the table, then what went, what came and what stayed. */
export function sheetOf(exercise: Exercise): Sheet {
  const fates = byFate(exercise);
  return [
    {
      is: 'table',
      head: [text.table.aspect, ...exercise.periods.map(({ name, years }) => `${name} (${years})`)],
      rows: exercise.compare.map(({ aspect, cells }) => [aspect, ...exercise.periods.map(({ id }) => cells[id] ?? '')]),
    },
    ...(['gone', 'fresh', 'stayed'] as const).flatMap((fate): SheetPart[] => [
      { is: 'heading', text: text.fate[fate] },
      { is: 'list', items: fates[fate].map((item) => item.text) },
    ]),
  ];
}
