import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { request as text } from '../../text/request.ts';
import { Foot, Items, Keep, type Links, ReadOn, sheetAsText, SheetView, usePlaces } from '../kit/index.ts';
import { change, emptyState, type Exercise, isBegun, isWhole, itemsOf, parse, type State, stepsDone, type Work, workOn } from './model.ts';
import { Rewrite } from './Rewrite.tsx';
import { itemSheet, nameOf, sheetOf } from './sheet.ts';
import './request.css';

interface Props {
  exercise: Exercise;
  links: Links;
}

/** From a reproach to a request, in four steps. */
export function Request({ exercise, links }: Props) {
  const attempts = useAttempts<State>(exercise.id, parse);
  const { loaded, current, set } = attempts;
  const places = usePlaces(attempts, emptyState);
  const { state, latest, go } = places;
  const items = itemsOf(exercise, state);
  const at = Math.min(places.at, items.length - 1);
  const item = items[at]!;
  const stand = (work: Work) =>
    work.compared && isWhole(exercise, work) ? text.states.compared : isWhole(exercise, work) ? text.states.whole : isBegun(work) ? text.states.begun(stepsDone(exercise, work), exercise.steps.length) : text.states.fresh;
  const sheet = itemSheet(exercise, state, item);
  const changedAt = current?.at ?? 0;
  return (
    <div class="request">
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Items label={text.list} items={items.map((one) => ({ id: one.id, title: nameOf(exercise, one), state: stand(workOn(state, one.id)), begun: isBegun(workOn(state, one.id)) }))} at={at} onGo={go} />
        <h4 ref={places.titleRef} tabIndex={-1}>
          {nameOf(exercise, item)}
        </h4>
        <Rewrite key={item.id} exercise={exercise} item={item} work={workOn(state, item.id)} onChange={(of) => set({ ...change(latest(), item.id, of(workOn(latest(), item.id))), at })} />
        <ReadOn readOn={exercise.readOn} links={links} />
        {sheet.length > 0 && (
          <div class="request-sheet">
            <h5>{text.take}</h5>
            <Keep paperOnly file={text.file(changedAt)} content={() => sheetAsText(exercise.title, sheetOf(exercise, latest(), changedAt))}>
              <h4>{text.sheet}</h4>
              <p class="status">{text.on(changedAt)}</p>
              <SheetView sheet={sheet} />
            </Keep>
          </div>
        )}
        <Foot attempts={attempts} label={text.again} onAgain={places.restart} />
      </div>
    </div>
  );
}
