import { useState } from 'preact/hooks';
import { roleMatrix as text } from '../../text/roleMatrix.ts';
import { checkedIn, type Exercise, isChecked, settled, type State, type Task } from './model.ts';

interface Props {
  exercise: Exercise;
  state: State;
  onTask: (task: string) => void;
}

/** The matrix as far as it is filled, whole or by one role or phase. */
export function Matrix({ exercise, state, onTask }: Props) {
  const { roles, phases } = exercise;
  const [role, setRole] = useState('');
  const [phase, setPhase] = useState('');
  const tasks = exercise.tasks.filter((task) => phase === '' || task.phase === phase);
  const phaseName = (task: Task) => phases.find(({ id }) => id === task.phase)?.name;
  const one = roles.find(({ id }) => id === role);
  const select = (label: string, all: string, options: readonly { id: string; name: string }[], value: string, set: (value: string) => void) => (
    <label>
      {label}
      <select value={value} onChange={({ currentTarget }) => set(currentTarget.value)}>
        <option value="">{all}</option>
        {options.map((option) => (
          <option key={option.id} value={option.id}>
            {option.name}
          </option>
        ))}
      </select>
    </label>
  );
  return (
    <>
      <div class="rolematrix-filters" role="group" aria-label={text.filter}>
        {select(
          text.role,
          text.allRoles,
          roles.map(({ id, short }) => ({ id, name: short })),
          role,
          setRole,
        )}
        {phases.length > 0 && select(text.phase, text.allPhases, phases, phase, setPhase)}
      </div>
      {one ? (
        <section aria-label={text.whatDoes(one.name)}>
          <h5>{text.whatDoes(one.name)}</h5>
          <ul class="rolematrix-does">
            {tasks.map((task) => {
              const cell = settled(exercise, state, task, one.id);
              return (
                <li key={task.id}>
                  {task.text} {phaseName(task) && <span class="rolematrix-of">{phaseName(task)}</span>}
                  {cell ? (
                    <p>
                      <strong>{cell.word.label}.</strong> {task.cells[one.id]!.why}
                    </p>
                  ) : (
                    <p class="status">{text.nothing}</p>
                  )}
                </li>
              );
            })}
          </ul>
        </section>
      ) : (
        <FilledTable exercise={exercise} state={state} tasks={tasks} onTask={onTask} />
      )}
    </>
  );
}

interface TableProps {
  exercise: Exercise;
  state: State;
  tasks: readonly Task[];
  /** goes to a task; without it the names are plain text, as on paper */
  onTask?: (task: string) => void;
}

/** The matrix as a table, and as a list where a table is too wide; only one of them is shown. */
export function FilledTable({ exercise, state, tasks, onTask }: TableProps) {
  const { roles } = exercise;
  const title = (task: Task) => {
    const phase = exercise.phases.find(({ id }) => id === task.phase);
    return (
      <>
        {onTask ? (
          <button type="button" class="rolematrix-go" onClick={() => onTask(task.id)}>
            {task.text}
          </button>
        ) : (
          task.text
        )}
        {phase && <span class="rolematrix-of">{phase.name}</span>}
      </>
    );
  };
  const cell = (task: Task, role: string) => {
    const found = settled(exercise, state, task, role);
    if (!found) return '–';
    return found.own ? found.word.label : `${found.word.label}\u00a0*`;
  };
  const starred = checkedIn(exercise, state).some((task) => roles.some(({ id }) => settled(exercise, state, task, id)?.own === false));
  return (
    <>
      <div class="table-scroll rolematrix-wide" tabIndex={0} role="region" aria-label={text.matrix}>
        <table>
          <caption class="visually-hidden">{text.matrix}</caption>
          <thead>
            <tr>
              {[text.task, ...roles.map(({ short }) => short)].map((column) => (
                <th scope="col" key={column}>
                  {column}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {tasks.map((task) => (
              <tr key={task.id}>
                <th scope="row">{title(task)}</th>
                {roles.map(({ id }) => (
                  <td key={id} data-word={settled(exercise, state, task, id)?.word.id}>
                    {cell(task, id)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <ul class="rolematrix-narrow">
        {tasks.map((task) => (
          <li key={task.id}>
            {title(task)}
            {isChecked(state, task.id) ? (
              <dl>
                {roles.map(({ id, short }) => (
                  <div key={id}>
                    <dt>{short}</dt>
                    <dd>{cell(task, id)}</dd>
                  </div>
                ))}
              </dl>
            ) : (
              <p class="status">{text.nothing}</p>
            )}
          </li>
        ))}
      </ul>
      {starred && <p class="status">{text.oursNote}</p>}
    </>
  );
}
