import { useRef, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { weighing as text } from '../../text/weighing.ts';
import { Again, type Links, OtherTab, SaveStatus, useLanding } from '../kit/index.ts';
import { Balance } from './Balance.tsx';
import { Criteria } from './Criteria.tsx';
import { type Cases, Judgement } from './Judgement.tsx';
import { type Exercise, type State, type Weighed, change, checkedIn, criteriaOf, emptyState, missingIn, nextAfter, open, parse, situationIn, weighedIn } from './model.ts';
import { Overview } from './Overview.tsx';
import { WhatIf } from './WhatIf.tsx';
import './weighing.css';

interface Props {
  exercise: Exercise;
  links: Links;
  cases: Cases;
}

/** Requests for an adjustment, weighed one by one on a balance, and then laid beside our weighing. */
export function Weighing({ exercise, links, cases }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  // What is opened but not weighed yet is no attempt, and is not stored.
  const [visited, visit] = useState<string>();
  const asked = useRef(false);
  const { ref: heading, land } = useLanding<HTMLHeadingElement>();
  const situation = situationIn(exercise, visited ? open(state, visited) : state);
  const weighed = weighedIn(state, situation.id);
  const name = `afwegen-${situation.id}`;
  const order = criteriaOf(exercise, situation).map(({ id }) => id);
  const missing = missingIn(exercise, situation, weighed);
  const next = nextAfter(exercise, state, situation.id);

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (part: Partial<Weighed>) => set(change(latest(), situation.id, part));
  const show = (id: string, move = true) => {
    asked.current = false;
    if (move) land();
    visit(id);
    if (handle?.current.get()) set(open(latest(), id));
  };
  const check = () => {
    if (missing) return;
    asked.current = true;
    update({ checked: true });
  };
  const weighAgain = () => {
    land();
    update({ checked: false });
  };
  return (
    <div class="weighing">
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <div class="weighing-choose">
          <label for={`kies-${exercise.id.replaceAll('/', '-')}`}>{text.choose}</label>
          <select id={`kies-${exercise.id.replaceAll('/', '-')}`} value={situation.id} onChange={({ currentTarget }) => show(currentTarget.value, false)}>
            {exercise.situations.map(({ id, title }, at) => (
              <option value={id} key={id}>
                {text.option(at + 1, title, weighedIn(state, id).checked)}
              </option>
            ))}
          </select>
          <p class="status">{text.progress(checkedIn(exercise, state).length, exercise.situations.length)}</p>
          <details>
            <summary>{text.source}</summary>
            <p>{exercise.source}</p>
          </details>
        </div>
        <section class="weighing-situation" aria-labelledby={name} key={situation.id}>
          <h4 id={name} tabIndex={-1} ref={heading}>
            {text.heading(exercise.situations.indexOf(situation) + 1, situation.title)}
          </h4>
          <p>{situation.context}</p>
          <p class="weighing-adjustment">
            <strong>{text.asked}:</strong> {situation.adjustment}
          </p>
          {weighed.checked ? (
            <>
              <Judgement exercise={exercise} situation={situation} weighed={weighed} links={links} cases={cases} name={name} takesFocus={asked.current} />
              <WhatIf exercise={exercise} situation={situation} weighed={weighed} order={order} name={name} />
              <p class="actions">
                {next && (
                  <button type="button" onClick={() => show(next.id)}>
                    {text.next}
                  </button>
                )}
                <button type="button" class="secondary" onClick={weighAgain}>
                  {text.again}
                </button>
              </p>
            </>
          ) : (
            <div class="weighing-desk">
              <div>
                <Criteria exercise={exercise} situation={situation} weighed={weighed} name={name} onChange={update} />
                <p class="actions">
                  <button type="button" aria-disabled={missing !== undefined} aria-describedby={missing && `${name}-mist`} onClick={check}>
                    {text.check}
                  </button>
                  {missing && (
                    <span class="status" id={`${name}-mist`}>
                      {text.missing(missing)}
                    </span>
                  )}
                </p>
              </div>
              <div class="weighing-beside">
                <Balance title={text.balance.mine} of="mine" order={order} weights={weighed.weights} tips={weighed.tips} live />
              </div>
            </div>
          )}
        </section>
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
      {current && <Overview exercise={exercise} state={state} at={current.at} onOpen={show} />}
      {current && checkedIn(exercise, state).length > 0 && (
        <div class="no-print">
          <Again
            label={text.startAgain}
            earlier={past.length}
            onAgain={() => {
              land();
              visit(undefined);
              again();
            }}
          />
        </div>
      )}
    </div>
  );
}
