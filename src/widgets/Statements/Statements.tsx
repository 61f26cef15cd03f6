import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { statements as text } from '../../text/statements.ts';
import { Again, Announcer, Keep, type Links, OtherTab, Rating, SaveStatus, SheetView, TextField, sheetAsText, useLanding } from '../kit/index.ts';
import { sheetOf } from './sheet.ts';
import { type State, type Statements as Data, argue, close, emptyState, firstOf, parse, placeOf, rate, scoredIn } from './model.ts';
import { Places } from './Places.tsx';
import { Profile } from './Profile.tsx';
import { Sides, type Sources } from './Sides.tsx';
import '../kit/printsSheet.css';
import './statements.css';

interface Props {
  exercise: Data;
  links: Links;
  sources: Sources;
}

/** Statements to score one by one, with how others look at them, and then a profile beside the first one. */
export function Statements({ exercise, links, sources }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const [visited, visit] = useState<number>();
  const [said, say] = useState('');
  const { ref: heading, land } = useLanding<HTMLHeadingElement>();
  const { statements, scale, closing } = exercise;
  const at = visited ?? placeOf(exercise, state);
  const statement = statements[at];
  const score = statement && state.scores[statement.id];
  const prefix = `stelling-${exercise.id.replace('/', '-')}`;
  const earlier = firstOf(exercise, past);
  const then = earlier && { date: text.day(earlier.started), state: earlier.state };
  const sheet = sheetOf(exercise, state);
  const left = statements.length - scoredIn(exercise, state);

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (now: State) => State) => set({ ...change(latest()), at });
  const go = (to: number) => {
    land();
    visit(to);
    // The statement on screen alone is no attempt: it is stored with something filled in.
    if (handle?.current.get()) set({ ...latest(), at: to });
  };
  return (
    <div class="statements prints-sheet" data-empty={sheet.length === 0} data-scoring={statement !== undefined}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Places exercise={exercise} state={state} at={at} onGo={go} />
        <h4 ref={heading} tabIndex={-1}>
          {statement ? text.place(at + 1, statements.length) : text.profile}
        </h4>
        {statement ? (
          <>
            <Rating
              key={statement.id}
              legend={statement.text}
              name={`${prefix}-${statement.id}`}
              scale={scale}
              value={score}
              onRate={(to) => {
                // The place is kept with the score: what follows must not jump to the next statement by itself.
                visit(at);
                say(text.sidesOpen);
                update((now) => rate(now, statement.id, to));
              }}
            />
            <TextField
              key={`${statement.id}-waarom`}
              id={`${prefix}-${statement.id}-waarom`}
              label={text.whyLabel}
              help={text.whyHelp}
              value={state.why[statement.id] ?? ''}
              onText={(words) => update((now) => argue(now, statement.id, words))}
            />
            <section>
              {score === undefined ? (
                <p class="status">{text.sidesLater}</p>
              ) : (
                <>
                  <h5>{text.sides}</h5>
                  <p class="status">{text.sidesNote}</p>
                  <Sides sides={statement.sides} sources={sources} />
                </>
              )}
            </section>
            <p class="actions no-print">
              {at > 0 && (
                <button type="button" class="secondary" onClick={() => go(at - 1)}>
                  {text.previous}
                </button>
              )}
              <button type="button" onClick={() => go(at + 1)}>
                {at + 1 === statements.length ? text.toProfile : text.next}
              </button>
            </p>
          </>
        ) : (
          <>
            {left > 0 && (
              <p class="actions no-print">
                <button type="button" class="secondary" onClick={() => go(statements.findIndex(({ id }) => state.scores[id] === undefined))}>
                  {text.fromMiddle(left)}
                </button>
              </p>
            )}
            <Profile exercise={exercise} state={state} then={then} links={links} />
            {current && (
              <>
                <h5>{text.closingTitle}</h5>
                <TextField id={`${prefix}-slot`} label={closing.prompt} {...(closing.help ? { help: closing.help } : {})} value={state.closing} onText={(words) => update((now) => close(now, words))} />
                {then?.state.closing.trim() && (
                  <p>
                    {text.closingThen(then.date)} <span class="statements-written">{then.state.closing.trim()}</span>
                  </p>
                )}
                <Again
                  earlier={past.length}
                  label={text.again}
                  onAgain={() => {
                    again();
                    land();
                    visit(0);
                  }}
                />
              </>
            )}
          </>
        )}
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(current?.at ?? 0)} content={() => sheetAsText(exercise.title, sheet)}>
            <h4>{exercise.title}</h4>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        <Announcer message={said} />
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
