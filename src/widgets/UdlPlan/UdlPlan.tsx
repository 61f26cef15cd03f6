import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { udlPlan as text } from '../../text/udlPlan.ts';
import { Foot, Keep, type Links, Parts, ReadOn, sheetAsText, SheetView, usePlaces } from '../kit/index.ts';
import { Barriers } from './Barriers.tsx';
import { ExampleLesson } from './ExampleLesson.tsx';
import { Lesson } from './Lesson.tsx';
import { barriersIn, choicesIn, emptyState, type Exercise, isEmpty, parse, type State, STEPS, uncovered, worked } from './model.ts';
import { Overview } from './Overview.tsx';
import { Principle } from './Principle.tsx';
import { sheetOf } from './sheet.ts';
import '../kit/printsSheet.css';
import './udlPlan.css';

interface Props {
  exercise: Exercise;
  links: Links;
}

/** A plan for one's own lesson: goal, barriers, ways by the guidelines, and what is still open. */
export function UdlPlan({ exercise, links }: Props) {
  const attempts = useAttempts<State>(exercise.id, parse);
  const { loaded, current, set } = attempts;
  const places = usePlaces(attempts, emptyState);
  const { state, latest, go } = places;
  const { at } = places;
  const update = (change: (now: State) => State) => set({ ...change(latest()), at });
  const { principles } = exercise;
  const barriers = barriersIn(exercise, state);
  const parts = [
    { id: 'les', title: text.step.lesson, state: text.states.lesson(state.goal.trim() !== '') },
    { id: 'drempels', title: text.step.barriers, state: text.states.barriers(barriers.length) },
    ...principles.map((one, index) => {
      const of = (choices: typeof worked) => choices(exercise, state).filter(({ principle }) => principle === one).length;
      return { id: one.id, title: text.principle(index + 3, one.name), state: text.states.principle(of(worked), of(choicesIn)) };
    }),
    { id: 'plan', title: text.step.plan, state: text.states.plan(uncovered(exercise, state).length, barriers.length) },
  ];
  const principle = principles[at - 2];
  const next = parts[at + 1];
  const changedAt = current?.at ?? 0;
  return (
    <div class="udl prints-sheet" data-empty={isEmpty(exercise, state)}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <div class="udl-parts">
          <Parts label={text.steps} parts={parts} at={at} onGo={go} />
        </div>
        <h4 ref={places.titleRef} tabIndex={-1}>
          {parts[at]!.title}
        </h4>
        <div key={at}>
          {at === 0 && <Lesson exercise={exercise} state={state} onChange={update} />}
          {at === 1 && <Barriers exercise={exercise} state={state} onChange={update} />}
          {principle && <Principle exercise={exercise} state={state} principle={principle} onChange={update} />}
          {at === STEPS - 1 && <Overview exercise={exercise} state={state} titleOf={(index) => parts[index]!.title} onGo={go} onChange={update} />}
        </div>
        {next && (
          <p class="actions udl-next">
            <button type="button" onClick={() => go(at + 1)}>
              {text.next(next.title)}
            </button>
          </p>
        )}
        {at === STEPS - 1 && <ExampleLesson exercise={exercise} state={state} />}
        {at === STEPS - 1 && <ReadOn readOn={exercise.readOn} links={links} />}
        {!isEmpty(exercise, state) && (
          <>
            <h5 class="udl-take">{text.take}</h5>
            <Keep paperOnly file={text.file(changedAt)} content={() => sheetAsText(exercise.title, sheetOf(exercise, latest(), changedAt))}>
              <h4>{exercise.title}</h4>
              <SheetView sheet={sheetOf(exercise, state, changedAt)} />
            </Keep>
          </>
        )}
        <Foot attempts={attempts} label={text.again} onAgain={places.restart} />
      </div>
    </div>
  );
}
