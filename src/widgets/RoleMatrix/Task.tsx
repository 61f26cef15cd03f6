import type { Ref } from 'preact';
import { kit } from '../../text/kit.ts';
import { roleMatrix as text } from '../../text/roleMatrix.ts';
import { type Exercise, isChecked, missingIn, rowOf, type State, type Task as OneTask } from './model.ts';
import { Verdicts } from './Verdicts.tsx';

interface Props {
  exercise: Exercise;
  state: State;
  task: OneTask;
  name: string;
  titleRef: Ref<HTMLHeadingElement>;
  /** whether the explanation on screen answers a press on "Kijk na" */
  justChecked: boolean;
  onFill: (role: string, word: string) => void;
  onCheck: () => void;
  onReopen: () => void;
  /** undefined after the last */
  onNext: (() => void) | undefined;
  onMatrix: () => void;
}

/** One task: for every role a word to choose, and afterwards why. */
export function Task({ exercise, state, task, name, titleRef, justChecked, onFill, onCheck, onReopen, onNext, onMatrix }: Props) {
  const { roles, words, tasks, phases } = exercise;
  const row = rowOf(exercise, state, task.id);
  const missing = missingIn(exercise, state, task.id);
  const phase = phases.find(({ id }) => id === task.phase);
  const checked = isChecked(state, task.id);
  return (
    <section class="rolematrix-task" aria-labelledby={`${name}-taak`}>
      <h4 id={`${name}-taak`} tabIndex={-1} ref={titleRef}>
        {text.place(tasks.indexOf(task) + 1, tasks.length)}
        {phase && <span class="rolematrix-phase">{phase.name}</span>}
      </h4>
      <p class="turn-card">{task.text}</p>
      {checked ? (
        <>
          <Verdicts key={task.id} exercise={exercise} task={task} row={row} name={name} takesFocus={justChecked} />
          <p class="actions">
            <button type="button" onClick={onNext ?? onMatrix}>
              {onNext ? text.next : text.toMatrix}
            </button>
            <button type="button" class="secondary" onClick={onReopen}>
              {text.again}
            </button>
          </p>
        </>
      ) : (
        <>
          <fieldset class="choice-group">
            <legend>{text.question}</legend>
            <div class="rolematrix-row">
              {roles.map((role) => (
                <label key={`${task.id}-${role.id}`} data-filled={row[role.id] ? '' : undefined}>
                  <span>{role.short}</span>
                  <select value={row[role.id] ?? ''} onChange={({ currentTarget }) => onFill(role.id, currentTarget.value)}>
                    <option value="">{text.choose}</option>
                    {words.map(({ id, label }) => (
                      <option key={id} value={id}>
                        {label}
                      </option>
                    ))}
                  </select>
                </label>
              ))}
            </div>
          </fieldset>
          <p class="actions">
            <button type="button" aria-disabled={missing.length > 0} aria-describedby={missing.length > 0 ? `${name}-mist` : undefined} onClick={() => missing.length === 0 && onCheck()}>
              {kit.check}
            </button>
            {missing.length > 0 && (
              <span class="status" id={`${name}-mist`}>
                {text.missing(missing.map(({ short }) => short))}
              </span>
            )}
          </p>
        </>
      )}
    </section>
  );
}
