import './roleMatrix.css';
import { useRef } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { kit } from '../../text/kit.ts';
import { roleMatrix as text } from '../../text/roleMatrix.ts';
import { Again, Keep, type Links, OtherTab, ReadOn, SaveStatus, sheetAsText, useLanding } from '../kit/index.ts';
import { FilledTable, Matrix } from './Matrix.tsx';
import { check, checkedIn, emptyState, type Exercise, fill, nameWho, nextAttempt, parse, reopen, scoreOf, type State, taskOn } from './model.ts';
import { School } from './School.tsx';
import { sheetOf } from './sheet.ts';
import { Task } from './Task.tsx';

/** Tasks by roles: the student says who does what, one task at a time, and the matrix fills. */
export function RoleMatrix({ exercise, links }: { exercise: Exercise; links: Links }) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const update = (change: (state: State) => State) => set(change(handle?.current.get()?.state ?? emptyState));
  const title = useLanding<HTMLHeadingElement>();
  const matrix = useRef<HTMLHeadingElement>(null);
  // The explanation takes the focus after "Kijk na", not when the page is opened again.
  const asked = useRef(false);
  const { tasks, words } = exercise;
  const task = taskOn(exercise, state);
  const next = tasks[tasks.indexOf(task) + 1];
  const done = checkedIn(exercise, state).length;
  const score = scoreOf(exercise, state);
  const name = `rollenmatrix-${exercise.id.replaceAll('/', '-')}`;
  const go = (id: string) => {
    asked.current = false;
    title.land();
    update((now) => ({ ...now, task: id }));
  };
  const at = current?.at ?? 0;
  return (
    <div class="rolematrix">
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <details class="rolematrix-words">
          <summary>{text.words}</summary>
          <dl>
            {words.map(({ id, label, about }) => (
              <div key={id}>
                <dt>{label}</dt>
                <dd>{about}</dd>
              </div>
            ))}
          </dl>
        </details>
        <Task
          exercise={exercise}
          state={state}
          task={task}
          name={name}
          titleRef={title.ref}
          justChecked={asked.current}
          onFill={(role, word) => update((now) => fill(now, task.id, role, word))}
          onCheck={() => {
            asked.current = true;
            update((now) => check(now, task.id));
          }}
          onReopen={() => {
            title.land();
            update((now) => reopen(now, task.id));
          }}
          onNext={next && (() => go(next.id))}
          onMatrix={() => matrix.current?.focus()}
        />
        <section class="rolematrix-overview">
          <h4 tabIndex={-1} ref={matrix}>
            {text.matrix}
          </h4>
          <p>
            {text.matrixNote(done, tasks.length)} {score.tasks === tasks.length && text.score(score.right, score.close, score.cells)}
          </p>
          <Matrix exercise={exercise} state={state} onTask={go} />
        </section>
        <School exercise={exercise} state={state} name={name} onWho={(role, who) => update((now) => nameWho(now, role, who))} />
        {current && (
          <Keep paperOnly file={text.file(at)} content={() => sheetAsText(exercise.title, [{ is: 'note', text: text.on(kit.day(at)) }, ...sheetOf(exercise, state)])}>
            <h4>{exercise.title}</h4>
            <p class="status">{text.on(kit.day(at))}</p>
            <FilledTable exercise={exercise} state={state} tasks={tasks} />
            <h5>{text.school}</h5>
            <ul>
              {exercise.roles.map(({ id, ask }) => ask && <li key={id}>{`${ask} ${state.who[id]?.trim() || text.notNamed}`}</li>)}
            </ul>
          </Keep>
        )}
        <ReadOn readOn={exercise.readOn} links={links} />
        {done > 0 && (
          <Again
            label={text.startAgain}
            earlier={past.length}
            onAgain={() => {
              title.land();
              again();
              set(nextAttempt(state));
            }}
          />
        )}
      </div>
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
