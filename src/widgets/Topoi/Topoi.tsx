import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { topoi as text } from '../../text/topoi.ts';
import { Foot, Items, Keep, type Links, ReadOn, sheetAsText, SheetView, usePlaces } from '../kit/index.ts';
import { Look } from './Look.tsx';
import { change, emptyState, type Exercise, isBegun, isChecked, parse, reopen, type Situation, type State, workOn } from './model.ts';
import { Overview } from './Overview.tsx';
import { sheetOf } from './sheet.ts';
import './topoi.css';

interface Props {
  exercise: Exercise;
  links: Links;
}

/** Through which of five windows is a talk stuck, and what would one say? */
export function Topoi({ exercise, links }: Props) {
  const attempts = useAttempts<State>(exercise.id, parse);
  const { loaded, current, set } = attempts;
  const places = usePlaces(attempts, emptyState);
  const { state, latest, go } = places;
  const { situations } = exercise;
  const at = Math.min(places.at, situations.length - 1);
  const situation = situations[at]!;
  const stand = (one: Situation) => {
    const work = workOn(state, one.id);
    return isChecked(exercise, one, work) ? text.states.done : isBegun(work) ? text.states.begun : text.states.fresh;
  };
  const changedAt = current?.at ?? 0;
  const sheet = sheetOf(exercise, state, changedAt);
  return (
    <div class="topoi">
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Items label={text.list} items={situations.map((one) => ({ id: one.id, title: one.title, state: stand(one), begun: isBegun(workOn(state, one.id)) }))} at={at} onGo={go} />
        <h4 ref={places.titleRef} tabIndex={-1}>
          {situation.title}
        </h4>
        <Look
          key={situation.id}
          exercise={exercise}
          situation={situation}
          work={workOn(state, situation.id)}
          onChange={(part) => set({ ...change(latest(), situation.id, part), at })}
          onReopen={() => {
            places.land();
            set({ ...reopen(latest(), situation.id), at });
          }}
          onNext={at < situations.length - 1 ? () => go(at + 1) : undefined}
        />
        <Overview exercise={exercise} state={state} />
        <ReadOn readOn={exercise.readOn} links={links} />
        {sheet.length > 0 && (
          <div class="topoi-overview">
            <h4>{text.take}</h4>
            <Keep paperOnly file={text.file(changedAt)} content={() => sheetAsText(exercise.title, sheetOf(exercise, latest(), changedAt))}>
              <h4>{text.sheet}</h4>
              <SheetView sheet={sheet} />
            </Keep>
          </div>
        )}
        <Foot attempts={attempts} label={text.restart} onAgain={places.restart} />
      </div>
    </div>
  );
}
