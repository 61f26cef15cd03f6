import { roleMatrix as text } from '../../text/roleMatrix.ts';
import type { Sheet, SheetPart } from '../kit/sheet.ts';
import { checkedIn, type Exercise, settled, type State } from './model.ts';

/** The filled matrix and the own school, as far as they are there. */
export function sheetOf(exercise: Exercise, state: State): Sheet {
  const { roles, phases } = exercise;
  const tasks = checkedIn(exercise, state);
  const phase = (id: string | undefined) => phases.find((one) => one.id === id)?.name;
  const matrix: SheetPart[] =
    tasks.length > 0
      ? [
          { is: 'heading', text: text.matrix },
          {
            is: 'table',
            head: [text.task, ...roles.map(({ short }) => short)],
            rows: tasks.map((task) => [
              phase(task.phase) ? `${task.text} (${phase(task.phase)})` : task.text,
              ...roles.map(({ id }) => settled(exercise, state, task, id)?.word.label ?? ''),
            ]),
          },
        ]
      : [];
  const named = roles.filter(({ id, ask }) => ask && state.who[id]?.trim());
  const school = named.flatMap(({ id, ask }): SheetPart[] => [
    { is: 'asked', text: ask! },
    { is: 'written', text: state.who[id]!.trim() },
  ]);
  return [...matrix, ...(school.length > 0 ? [{ is: 'heading' as const, text: text.school }, ...school] : [])];
}
