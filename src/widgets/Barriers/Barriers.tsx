import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { barriers as text } from '../../text/barriers.ts';
import { Again, Announcer, Keep, type Links, OtherTab, Parts, ReadOn, SaveStatus, SheetView, sheetAsText, useLanding } from '../kit/index.ts';
import { Comparison } from './Comparison.tsx';
import { sheetOf } from './sheet.ts';
import { Letter } from './Letter.tsx';
import { type Barriers as Data, type Fragment, type State, chooseKind, compare, comparisonOf, countFound, emptyState, parse, showExample, toggle, workOn, write } from './model.ts';
import { Rewrite, type Sources } from './Rewrite.tsx';
import '../kit/printsSheet.css';
import './barriers.css';

interface Props {
  exercise: Data;
  links: Links;
  sources: Sources;
}

/** Letters of a school in which to find what keeps people out, and to write anew. */
export function Barriers({ exercise, links, sources }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const [visited, visit] = useState<number>();
  const [said, say] = useState('');
  const title = useLanding<HTMLHeadingElement>();
  const result = useLanding<HTMLHeadingElement>();
  const at = Math.min(visited ?? state.at ?? 0, exercise.letters.length - 1);
  const letter = exercise.letters[at]!;
  const work = workOn(state, letter.id);
  const marks = Object.keys(work.marks).length;
  const prefix = `drempels-${letter.id}`;

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (now: State, letter: string) => State) => set({ ...change(latest(), letter.id), at });
  const go = (to: number) => {
    title.land();
    visit(to);
    // The letter on screen alone is no attempt: it is stored with something done.
    if (handle?.current.get()) set({ ...latest(), at: to });
  };
  const press = ({ id, text: sentence }: Fragment) => {
    say(work.marks[id] ? text.unmarked(sentence) : text.marked(sentence));
    update((now, on) => toggle(now, on, id));
  };
  const lay = () => {
    if (marks === 0) return say(text.notYet);
    result.land();
    update(compare);
  };
  const compared = work.compared ? comparisonOf(letter, work) : undefined;
  const { found, total } = countFound(letter, work);
  const sheet = sheetOf(exercise, state);
  const before = past.findLast((one) => workOn(one.state, letter.id).compared);
  const stateOf = (id: string) => {
    const { own, compared: laid, marks: set } = workOn(state, id);
    return text.states[own.trim() ? 'written' : laid ? 'compared' : Object.keys(set).length > 0 ? 'marking' : 'fresh'];
  };
  return (
    <div class="barriers prints-sheet" data-empty={sheet.length === 0}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Parts label={text.letters} parts={exercise.letters.map((one, index) => ({ id: one.id, title: text.letter(index + 1, one.title), state: stateOf(one.id) }))} at={at} onGo={go} />
        <h4 ref={title.ref} tabIndex={-1}>
          {text.letter(at + 1, letter.title)}
        </h4>
        <p class="status">{letter.about}</p>
        {!compared && <p>{text.mark}</p>}
        {!compared && (
          <details class="no-print">
            <summary>{text.kindsTitle}</summary>
            <ul>
              {exercise.kinds.map(({ id, name, about }) => (
                <li key={id}>
                  <strong>{name}</strong>: {about}
                </li>
              ))}
            </ul>
          </details>
        )}
        <Letter
          exercise={exercise}
          letter={letter}
          work={work}
          compared={compared}
          onToggle={press}
          onKind={({ id }, kind) => update((now, on) => chooseKind(now, on, id, kind))}
          prefix={prefix}
        />
        {compared ? (
          <>
            <h5 ref={result.ref} tabIndex={-1}>
              {text.result}
            </h5>
            <p>
              {text.found(found, total)} {before && text.earlier(text.day(before.started), countFound(letter, workOn(before.state, letter.id)).found, total)}
            </p>
            <Comparison exercise={exercise} compared={compared} />
            <ReadOn readOn={exercise.readOn} links={links} />
            <h5>{text.rewrite}</h5>
            <Rewrite
              key={letter.id}
              letter={letter}
              work={work}
              sources={sources}
              prefix={prefix}
              onText={(own) => update((now, on) => write(now, on, own))}
              onExample={() => update(showExample)}
            />
          </>
        ) : (
          <p class="actions no-print">
            <button type="button" aria-disabled={marks === 0} aria-describedby={`${prefix}-stand`} onClick={lay}>
              {text.compare}
            </button>
            <span class="status" id={`${prefix}-stand`}>
              {text.tally(marks)} {marks === 0 ? text.notYet : text.compareNote}
            </span>
          </p>
        )}
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(current?.at ?? 0)} content={() => sheetAsText(exercise.title, sheet)}>
            <h4>{exercise.title}</h4>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        <Announcer message={said} />
        {Object.values(state.letters).some((one) => one.compared) && (
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
