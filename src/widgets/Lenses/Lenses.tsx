import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { lenses as text } from '../../text/lenses.ts';
import { Announcer, Foot, Keep, type Links, Parts, sheetAsText, SheetView, usePlaces } from '../kit/index.ts';
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
  const attempts = useAttempts<State>(exercise.id, parse);
  const { loaded, current, set } = attempts;
  const places = usePlaces(attempts, emptyState);
  const { state, latest, go } = places;
  const [said, say] = useState('');
  const { situations } = exercise;
  const at = Math.min(places.at, situations.length - 1);
  const situation = situations[at]!;
  const sheet = sheetOf(exercise, state);

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
        <h4 ref={places.titleRef} tabIndex={-1}>
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
        <Foot attempts={attempts} label={text.again} onAgain={places.restart} begun={finishedIn(exercise, state) > 0} />
      </div>
    </div>
  );
}
