import { useRef, useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { decisionTree as text } from '../../text/decisionTree.ts';
import { Again, type Links, OtherTab, SaveStatus, TextField, useLanding } from '../kit/index.ts';
import { type Exercise, type State, choose, emptyState, goTo, isOver, onScreen, openWalk, ownId, parse, restart, situationOf, walkIn, wayOf, write } from './model.ts';
import { StepView } from './StepView.tsx';
import { Summary } from './Summary.tsx';
import { TreeMap } from './TreeMap.tsx';
import { WayList } from './WayList.tsx';
import './decisionTree.css';

interface Props {
  exercise: Exercise;
  links: Links;
  cases: Readonly<Record<string, { href: string; name: string }>>;
}

/** A decision tree to walk with a situation, step by step, back and forth. */
export function DecisionTree({ exercise, links, cases }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  // What is opened without a choice is no attempt, and is not stored.
  const [visited, visit] = useState<string>();
  const asked = useRef(false);
  const { ref: heading, land } = useLanding<HTMLHeadingElement>();
  const wanted = visited ?? state.open;
  const id = wanted === ownId || situationOf(exercise, wanted ?? '') ? wanted! : exercise.situations[0]!.id;
  const situation = situationOf(exercise, id);
  const walk = walkIn(state, id);
  const way = wayOf(exercise, situation, walk);
  const here = onScreen(way, walk);
  const over = exercise.situations.filter((one) => isOver(exercise, state, one.id));
  const next = [...exercise.situations.slice(exercise.situations.findIndex((one) => one.id === id) + 1), ...exercise.situations].find((one) => !over.includes(one));
  const linked = situation?.case ? cases[situation.case] : undefined;

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (state: State) => State) => set(change(latest()));
  const show = (to: string, move = true) => {
    asked.current = false;
    if (move) land();
    visit(to);
    if (handle?.current.get()) update((now) => openWalk(now, to));
  };
  const go = (step?: string) => {
    asked.current = false;
    land();
    update((now) => goTo(now, id, step));
  };
  return (
    <div class="tree">
      <div class="needs-js tree-choose" inert={!loaded} aria-busy={!loaded}>
        <label for={`kies-${exercise.id.replaceAll('/', '-')}`}>{text.choose}</label>
        <select id={`kies-${exercise.id.replaceAll('/', '-')}`} value={id} onChange={({ currentTarget }) => show(currentTarget.value, false)}>
          {exercise.situations.map((one) => (
            <option value={one.id} key={one.id}>
              {text.option(one.name, one.about, over.includes(one))}
            </option>
          ))}
          <option value={ownId}>{text.option(text.own, text.ownAbout, isOver(exercise, state, ownId))}</option>
        </select>
        <p class="status">{text.progress(over.length, exercise.situations.length)}</p>
        {situation ? (
          <p class="tree-story">{situation.story}</p>
        ) : (
          <TextField id={`verhaal-${exercise.id}`} label={text.ownStory} help={text.ownStoryHelp} value={walk.notes[ownId] ?? ''} onText={(words) => update((now) => write(now, ownId, ownId, words))} />
        )}
        {linked && (
          <p>
            <a href={linked.href}>{text.readCase(linked.name)}</a>
          </p>
        )}
      </div>
      <div class="tree-body" inert={!loaded} aria-busy={!loaded}>
        {here ? (
          <div class="needs-js">
            <StepView
              key={`${id}/${here.step.id}`}
              exercise={exercise}
              situation={situation}
              stop={here}
              walk={walk}
              links={links}
              name={`boom-${id}-${here.step.id}`}
              headingRef={heading}
              takesFocus={asked.current}
              onChoose={(choice) => {
                asked.current = true;
                update((now) => choose(now, id, here.step.id, choice));
              }}
              onOnward={() => {
                const after = way.stops[way.stops.indexOf(here) + 1];
                go(after?.step.id);
              }}
              onNote={(words) => update((now) => write(now, id, here.step.id, words))}
            />
          </div>
        ) : (
          <Summary key={id} exercise={exercise} situation={situation} way={way} walk={walk} links={links} at={current?.at ?? 0} headingRef={heading}>
            {next && (
              <button type="button" onClick={() => show(next.id)}>
                {text.nextSituation(next.name)}
              </button>
            )}
            <button
              type="button"
              class="secondary"
              onClick={() => {
                land();
                update((now) => restart(now, id));
              }}
            >
              {text.restart}
            </button>
          </Summary>
        )}
        <div class="needs-js tree-beside">
          <WayList exercise={exercise} way={way} walk={walk} here={here} onGo={go} />
          <TreeMap exercise={exercise} way={way} walk={walk} here={here} />
        </div>
      </div>
      <div class="needs-js">
        {current && (
          <Again
            label={text.startAgain}
            earlier={past.length}
            onAgain={() => {
              land();
              visit(id);
              again();
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
