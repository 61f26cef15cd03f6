import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { startMeasure as text } from '../../text/startMeasure.ts';
import { OtherTab, Rating, SaveStatus, TextField, useLanding } from '../kit/index.ts';
import { type Measure, type State, emptyState, parse, rate, scoredIn, screenOf, screensOf, write } from './model.ts';
import { Overview } from './Overview.tsx';
import { Screens } from './Screens.tsx';
import './startMeasure.css';

interface Props {
  exercise: Measure;
  /** short titles of the chapters that exist, by number */
  chapters: Readonly<Record<string, string>>;
}

/** A measurement to come back to: statements per chapter, open questions, and an overview with earlier ones beside it. */
export function StartMeasure({ exercise: measure, chapters }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(measure.id, parse);
  const state = current?.state ?? emptyState;
  const [visited, visit] = useState<number>();
  const { ref: heading, land } = useLanding<HTMLHeadingElement>();
  const screens = screensOf(measure);
  const at = visited ?? screenOf(measure, state);
  const screen = screens[at]!;
  const prefix = `meting-${measure.id.replace('/', '-')}`;
  const nameOf = (chapter: number) => text.chapterName(chapter, chapters[chapter]);

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (state: State) => State) => set({ ...change(latest()), screen: at });
  const go = (to: number) => {
    land();
    visit(to);
    // The screen alone is no attempt: it is stored with something filled in.
    if (handle?.current.get()) set({ ...latest(), screen: to });
  };
  const scored = scoredIn(measure, state);
  const firstOpen = () => go(Math.max(0, screens.findIndex((one) => one.kind === 'chapter' && one.statements.some(({ id }) => latest().scores[id] === undefined))));
  const onward = (
    <div class="actions">
      {at > 0 && (
        <button type="button" class="secondary" onClick={() => go(at - 1)}>
          {text.previous}
        </button>
      )}
      <button type="button" onClick={() => go(at + 1)}>
        {at + 2 === screens.length ? text.toOverview : text.next}
      </button>
    </div>
  );
  return (
    <div class="startmeasure" data-empty={current === undefined && past.length === 0}>
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <Screens measure={measure} state={state} nameOf={nameOf} at={at} onGo={go} />
        {screen.kind !== 'overview' && <p class="status">{text.progress(scored, measure.statements.length)}</p>}
        {screen.kind === 'chapter' && (
          <>
            <h4 ref={heading} tabIndex={-1}>
              {nameOf(screen.chapter)}
            </h4>
            {screen.statements.map(({ id, text: statement }) => (
              <Rating
                key={id}
                legend={statement}
                name={`${prefix}-${id}`}
                scale={measure.scale}
                value={state.scores[id]}
                onRate={(score) => update((now) => rate(now, id, score))}
              />
            ))}
            {onward}
          </>
        )}
        {screen.kind === 'open' && (
          <>
            <h4 ref={heading} tabIndex={-1}>
              {text.openHeading(measure.open.length)}
            </h4>
            <p class="status">{text.openNote}</p>
            {measure.open.map(({ id, prompt }) => (
              <TextField key={id} id={`${prefix}-open-${id}`} label={prompt} value={state.open[id] ?? ''} onText={(words) => update((now) => write(now, id, words))} />
            ))}
            {onward}
          </>
        )}
        {screen.kind === 'overview' && (
          <Overview measure={measure} state={state} past={past} nameOf={nameOf} heading={heading} onOpen={firstOpen}>
            {current && (
              <p class="startmeasure-again no-print">
                <button
                  type="button"
                  class="secondary"
                  onClick={() => {
                    again();
                    land();
                    visit(0);
                  }}
                >
                  {text.again}
                </button>{' '}
                <span class="status">{text.againNote}</span>
              </p>
            )}
          </Overview>
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
