import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { needsBuilder as text } from '../../text/needsBuilder.ts';
import { Foot, Items, Keep, type Links, ReadOn, sheetAsText, SheetView, usePlaces } from '../kit/index.ts';
import { change, emptyState, type Exercise, finished, isBegun, labelOf, parse, type Pupil as Someone, pupilsOf, type State, workOn } from './model.ts';
import { Pupil } from './Pupil.tsx';
import { nameOf, pupilSheet, sheetOf } from './sheet.ts';
import '../kit/printsSheet.css';
import './needsBuilder.css';

export type CaseLinks = Readonly<Record<string, { href: string; name: string }>>;

interface Props {
  exercise: Exercise;
  links: Links;
  cases: CaseLinks;
}

/** From what one sees of a pupil, or from a label, to what the pupil and the teacher need, and one agreement. */
export function NeedsBuilder({ exercise, links, cases }: Props) {
  const attempts = useAttempts<State>(exercise.id, parse);
  const { loaded, current, set } = attempts;
  const places = usePlaces(attempts, emptyState);
  const { state, latest, go } = places;
  const pupils = pupilsOf(exercise, state);
  const at = Math.min(places.at, pupils.length - 1);
  const pupil = pupils[at]!;
  const itemOf = (one: Someone) => {
    const work = workOn(state, one.id);
    const count = finished(exercise, work, 'needs').length;
    const stand = count > 0 ? text.states.needs(count) : isBegun(work) ? text.states.begun : text.states.fresh;
    return {
      id: one.id,
      title: one.start?.name ?? (work.name.trim() || text.own(one.own!)),
      state: [labelOf(exercise, one)?.name, stand].filter((part) => part).join(' · '),
      begun: isBegun(work),
    };
  };
  const sheet = pupilSheet(exercise, state, pupil);
  const changedAt = current?.at ?? 0;
  return (
    <div class="needs prints-sheet" data-empty={sheet.length === 0} data-paired={exercise.labels.length > 0 || undefined}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Items label={text.pupils} items={pupils.map(itemOf)} at={at} onGo={go} />
        <h4 ref={places.titleRef} tabIndex={-1}>
          {nameOf(exercise, state, pupil)}
        </h4>
        <Pupil
          key={pupil.id}
          exercise={exercise}
          state={state}
          pupil={pupil}
          cases={cases}
          onChange={(of) => set({ ...change(latest(), pupil.id, of(workOn(latest(), pupil.id))), at })}
          onGo={(id) => go(pupils.findIndex((one) => one.id === id))}
        />
        <ReadOn readOn={exercise.readOn} links={links} />
        {sheet.length > 0 && (
          <>
            <h5 class="needs-take">{text.take}</h5>
            <Keep paperOnly file={text.file(changedAt)} content={() => sheetAsText(exercise.title, sheetOf(exercise, latest(), changedAt))}>
              <h4>{text.sheet(nameOf(exercise, state, pupil))}</h4>
              <p class="status">{text.on(changedAt)}</p>
              <SheetView sheet={sheet.slice(1)} />
            </Keep>
          </>
        )}
        <Foot attempts={attempts} label={text.again} onAgain={places.restart} />
      </div>
    </div>
  );
}
