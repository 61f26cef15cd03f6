import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { firstSteps as text } from '../../text/firstSteps.ts';
import { Again, Keep, type Links, OtherTab, Parts, ReadOn, SaveStatus, SheetView, sheetAsText, TextField, useLanding } from '../kit/index.ts';
import { Choosing } from './Choosing.tsx';
import { Compared } from './Compared.tsx';
import { Lines } from './Lines.tsx';
import { compare, comparedIn, emptyState, type Exercise, isOpen, type Line, open, parse, pick, place, progressOf, skip, type State, workOn } from './model.ts';
import { sheetOf } from './sheet.ts';
import '../kit/printsSheet.css';
import './firstSteps.css';

interface Props {
  exercise: Exercise;
  links: Links;
  /** every help line that a situation names */
  lines: readonly Line[];
}

/** Serious situations: what comes now, today, this week or not at all, and a card with first steps to keep. */
export function FirstSteps({ exercise, links, lines }: Props) {
  const { situations, card } = exercise;
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const [visited, visit] = useState<number>();
  const title = useLanding<HTMLHeadingElement>();
  const result = useLanding<HTMLHeadingElement>();
  const at = Math.min(visited ?? state.at ?? 0, situations.length - 1);
  const situation = situations[at]!;
  const work = workOn(state, situation.id);
  const shown = isOpen(situation, work);
  const name = exercise.id.replaceAll('/', '-');
  const sheet = sheetOf(exercise, state, 0, lines);

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (now: State, id: string) => State, to = at) => set({ ...change(latest(), situation.id), at: to });
  const go = (to: number) => {
    title.land();
    visit(to);
    // The situation on screen alone is no attempt: it is stored with something done.
    if (handle?.current.get()) set({ ...latest(), at: to });
  };
  const stateOf = (one: (typeof situations)[number]) => {
    const done = workOn(state, one.id);
    if (done.compared) return text.states.compared;
    if (done.skipped) return text.states.skipped;
    return progressOf(one, done).answered > 0 ? text.states.begun : one.note ? text.states.heavy : text.states.fresh;
  };
  const helplines = <Lines lines={lines.filter(({ id }) => situation.lines.includes(id))} />;
  return (
    <div class="steps prints-sheet" data-empty={sheet.length === 0}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Parts label={text.situations} parts={situations.map((one, index) => ({ id: one.id, title: `${index + 1}. ${one.title}`, state: stateOf(one) }))} at={at} onGo={go} />
        <h4 ref={title.ref} tabIndex={-1}>
          {text.situation(at + 1, situation.title)}
        </h4>
        {shown ? (
          <>
            <p class="turn-card steps-story">{situation.story}</p>
            {helplines}
            {work.compared ? (
              <Compared situation={situation} work={work} headingRef={result.ref} />
            ) : (
              <Choosing
                key={situation.id}
                situation={situation}
                work={work}
                prefix={`${name}-${situation.id}`}
                onPlace={(step, moment) => update((now, id) => place(now, id, step, moment))}
                onPick={(question, options) => update((now, id) => pick(now, id, question, options))}
                onCompare={() => {
                  result.land();
                  update(compare);
                }}
              />
            )}
          </>
        ) : (
          <>
            <p>
              <strong>{text.heavy}.</strong> {situation.note}
            </p>
            {work.skipped && <p>{text.skipped}</p>}
            {helplines}
            <p class="actions">
              <button
                type="button"
                class="secondary"
                onClick={() => {
                  title.land();
                  update(open);
                }}
              >
                {text.show}
              </button>
              <button
                type="button"
                class="secondary"
                onClick={() => {
                  const to = Math.min(at + 1, situations.length - 1);
                  title.land();
                  visit(to);
                  update(skip, to);
                }}
              >
                {text.skip}
              </button>
            </p>
          </>
        )}
        {work.compared && at + 1 < situations.length && (
          <p class="actions">
            <button type="button" onClick={() => go(at + 1)}>
              {text.next}
            </button>
          </p>
        )}
        <ReadOn readOn={exercise.readOn} links={links} />
        {comparedIn(exercise, state).length > 0 && (
          <section class="overview">
            <h4>{text.card.title}</h4>
            <p class="status">{text.card.growing}</p>
            <TextField id={`${name}-kaart`} label={card.ask} help={card.askHelp} value={state.contact} onText={(contact) => update((now) => ({ ...now, contact }))} />
            <details class="steps-card">
              <summary>{card.title}</summary>
              <SheetView sheet={sheet} />
            </details>
          </section>
        )}
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(current?.at ?? 0)} content={() => sheetAsText(card.title, sheet)}>
            <h4>{card.title}</h4>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        {comparedIn(exercise, state).length > 0 && (
          <Again
            earlier={past.length}
            label={text.again}
            onAgain={() => {
              again();
              visit(0);
              title.land();
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
