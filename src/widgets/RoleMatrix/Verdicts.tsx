import { kit } from '../../text/kit.ts';
import { roleMatrix as text } from '../../text/roleMatrix.ts';
import { Feedback } from '../kit/index.ts';
import { type Exercise, judge, type Row, type Task } from './model.ts';

interface Props {
  exercise: Exercise;
  task: Task;
  row: Row;
  name: string;
  takesFocus: boolean;
}

/** Every cell of a checked row, with what we chose and why. */
export function Verdicts({ exercise: { roles, words }, task, row, name, takesFocus }: Props) {
  const label = (id: string | undefined) => words.find((word) => word.id === id)?.label ?? '';
  const verdicts = roles.map(({ id }) => judge(task, id, row[id]));
  const good = verdicts.filter((verdict) => verdict !== 'wrong').length;
  return (
    <Feedback verdict={good === roles.length ? 'right' : 'neutral'} title={text.result(good, roles.length)} id={`${name}-uitleg`} takesFocus={takesFocus}>
      <ul class="rolematrix-verdicts">
        {roles.map(({ id, short }, index) => {
          const cell = task.cells[id]!;
          const verdict = verdicts[index]!;
          const others = cell.defensible.filter((word) => word !== row[id]);
          return (
            <li key={id} data-verdict={verdict}>
              <p>
                <strong>
                  {short}: {label(verdict === 'close' ? row[id] : cell.word)}
                </strong>{' '}
                <span class="rolematrix-mark">{kit[verdict]}</span>
              </p>
              {verdict === 'close' && <p>{text.verdict.close(label(cell.word))}</p>}
              {verdict === 'wrong' && <p>{text.verdict.wrong(label(row[id]), label(cell.word))}</p>}
              <p>
                {cell.why} {verdict !== 'close' && others.length > 0 && text.also(others.map(label))}
              </p>
            </li>
          );
        })}
      </ul>
    </Feedback>
  );
}
