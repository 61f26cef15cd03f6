import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { lenses as text } from '../../text/lenses.ts';
import { Again, Announcer, Keep, type Links, OtherTab, Parts, SaveStatus, SheetView, sheetAsText, useLanding } from '../kit/index.ts';
import { sheetOf } from './sheet.ts';
import { type Lenses as Data, type State, emptyState, finishedIn, parse, progressOf, workOn } from './model.ts';
import { Situation } from './Situation.tsx';
import '../kit/printsSheet.css';
import './lenses.css';

interface Props {
  exercise: Data;
  links: Links;
}

/** Situations to look at through three lenses, one after another. */
export function Lenses({ exercise, links }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const [visited, visit] = useState<number>();
  const [said, say] = useState('');
  const { ref: title, land } = useLanding<HTMLHeadingElement>();
  const { situations } = exercise;
  const at = Math.min(visited ?? state.at ?? 0, situations.length - 1);
  const situation = situations[at]!;
  const sheet = sheetOf(exercise, state);

  const latest = () => handle?.current.get()?.state ?? emptyState;
  const go = (to: number) => {
    land();
    visit(to);
    // The situation on screen alone is no attempt: it is stored with something done.
    if (handle?.current.get()) set({ ...latest(), at: to });
  };
  return (
    <div class="lenses prints-sheet" data-empty={sheet.length === 0}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Parts
          label={text.situations}
          parts={situations.map((one, index) => ({
            id: one.id,
            title: text.situation(index + 1, one.title),
            state: text.done(progressOf(one, workOn(state, one.id)).open.length, one.views.length),
          }))}
          at={at}
          onGo={go}
        />
        <h4 ref={title} tabIndex={-1}>
          {text.situation(at + 1, situation.title)}
        </h4>
        <Situation
          key={situation.id}
          exercise={exercise}
          situation={situation}
          work={workOn(state, situation.id)}
          links={links}
          onChange={(change) => set({ ...change(latest()), at })}
          onSay={say}
        />
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(current?.at ?? 0)} content={() => sheetAsText(exercise.title, sheet)}>
            <h4>{exercise.title}</h4>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        <Announcer message={said} />
        {finishedIn(exercise, state) > 0 && (
          <Again
            earlier={past.length}
            label={text.again}
            onAgain={() => {
              again();
              land();
              visit(0);
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
