import './traject.css';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { traject as text } from '../../text/traject.ts';
import { Again, firstAnswers, OtherTab, ReadOn, type Links, Results, SaveStatus, useLanding } from '../kit/index.ts';
import { Cards } from './Cards.tsx';
import { emptyState, type Exercise, isOrdered, nextAttempt, parse, type Part, parts, scoreOf, type State, writtenIn } from './model.ts';
import { Order } from './Order.tsx';
import { type CaseLinks, WalkThrough } from './Walk.tsx';

interface Props {
  exercise: Exercise;
  links: Links;
  cases: CaseLinks;
}

/** A course of steps: to put in order, to know what happens in each, and to go through with a pupil. */
export function Traject({ exercise, links, cases }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const { ref: title, land } = useLanding<HTMLHeadingElement>();
  const attempt = past.length;
  const fresh = emptyState(attempt);
  const state = current?.state ?? fresh;
  const update = (change: (state: State) => State) => set(change(handle?.current.get()?.state ?? fresh));
  const open = (part: Part) => {
    land();
    update((now) => ({ ...now, part }));
  };
  const name = `traject-${exercise.id.replaceAll('/', '-')}`;
  const score = scoreOf(exercise, firstAnswers(state.cards));
  const complete = score.answered === score.total;
  const done: Record<Part, boolean> = {
    orde: isOrdered(exercise, state, attempt),
    kaarten: complete,
    casus: exercise.cases.some(({ id }) => writtenIn(exercise, state, id) === exercise.steps.length),
  };
  const results = past.flatMap(({ at, state: then }) => {
    const { answered, right, total } = scoreOf(exercise, firstAnswers(then.cards));
    return answered === total ? [{ at, right, total }] : [];
  });
  return (
    <div class="traject">
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <div class="traject-parts no-print" role="group" aria-label={text.parts}>
          {parts.map((part) => (
            <button key={part} type="button" class="secondary" aria-pressed={state.part === part} onClick={() => open(part)}>
              {text.part[part]}
              {done[part] && <span class="traject-done">{text.partDone}</span>}
            </button>
          ))}
        </div>
        <h4 tabIndex={-1} ref={title}>
          {state.part === 'orde' ? exercise.orderQuestion : text.titles[state.part]}
        </h4>
        {state.part === 'orde' && <Order exercise={exercise} state={state} attempt={attempt} name={name} update={update} onNext={() => open('kaarten')} />}
        {state.part === 'kaarten' && <Cards exercise={exercise} cards={state.cards} name={name} onCards={(cards) => update((now) => ({ ...now, cards }))} onNext={() => open('casus')} />}
        {state.part === 'kaarten' && complete && <Results past={results} now={current && { at: current.at, right: score.right, total: score.total }} />}
        {state.part === 'casus' && <WalkThrough exercise={exercise} state={state} name={name} cases={cases} at={current?.at ?? 0} update={update} />}
        <ReadOn readOn={exercise.readOn} links={links} />
        {current && (complete || done.orde) && state.part !== 'casus' && (
          <Again
            label={text.startAgain}
            earlier={past.length}
            onAgain={() => {
              land();
              again();
              set(nextAttempt(state, attempt + 1));
            }}
          />
        )}
      </div>
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
