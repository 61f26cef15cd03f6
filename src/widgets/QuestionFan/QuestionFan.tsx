import { useRef } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { questionFan as text } from '../../text/questionFan.ts';
import { Foot, Items, Keep, type Links, ReadOn, sheetAsText, SheetView, usePlaces } from '../kit/index.ts';
import { Answer } from './Answer.tsx';
import { Fan } from './Fan.tsx';
import { change, choose, chosen, emptyState, type Exercise, isChecked, measure, parse, type State, workOn } from './model.ts';
import { OwnScale } from './OwnScale.tsx';
import { sheetOf } from './sheet.ts';
import './questionFan.css';

interface Props {
  exercise: Exercise;
  links: Links;
}

/** Kinds of solution-focused questions, things pupils say to answer with one, and a scale for oneself. */
export function QuestionFan({ exercise, links }: Props) {
  const attempts = useAttempts<State>(exercise.id, parse);
  const { loaded, current, past, set } = attempts;
  const places = usePlaces(attempts, emptyState);
  const { state, latest } = places;
  const asked = useRef(false);
  const { snippets } = exercise;
  const at = Math.min(places.at, snippets.length - 1);
  const snippet = snippets[at]!;
  const work = workOn(state, snippet.id);
  const go = (to: number) => {
    asked.current = false;
    places.go(to);
  };
  const store = (next: State) => set({ ...next, at });
  const stand = (id: string) => {
    const one = workOn(state, id);
    return isChecked(exercise, one) ? text.states.done : chosen(exercise, one) ? text.states.begun : text.states.fresh;
  };
  const changedAt = current?.at ?? 0;
  const sheet = sheetOf(exercise, state, changedAt);
  return (
    <div class="fan">
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        <Fan exercise={exercise} />
        <section class="fan-part">
          <h4>{text.snippets}</h4>
          <Items label={text.list} items={snippets.map(({ id, title: name }) => ({ id, title: name, state: stand(id), begun: chosen(exercise, workOn(state, id)) !== undefined }))} at={at} onGo={go} />
          <h5 ref={places.titleRef} tabIndex={-1}>
            {snippet.title}
          </h5>
          <Answer
            key={snippet.id}
            exercise={exercise}
            snippet={snippet}
            work={work}
            justChecked={asked.current}
            onChoose={(question) => {
              asked.current = false;
              store(choose(latest(), snippet.id, question));
            }}
            onText={(words) => store(change(latest(), snippet.id, { text: words }))}
            onCheck={() => {
              asked.current = true;
              store(change(latest(), snippet.id, { checked: true }));
            }}
          />
          {isChecked(exercise, work) && at < snippets.length - 1 && (
            <p class="actions no-print">
              <button type="button" onClick={() => go(at + 1)}>
                {text.next}
              </button>
            </p>
          )}
        </section>
        <OwnScale exercise={exercise} scale={state.scale} before={past.flatMap((one) => (one.state.scale.at === undefined ? [] : [{ value: one.state.scale.at, when: one.at }]))} onChange={(part) => store(measure(latest(), part))} />
        <ReadOn readOn={exercise.readOn} links={links} />
        {sheet.length > 0 && (
          <div class="fan-part">
            <h4>{text.take}</h4>
            <Keep paperOnly file={text.file(changedAt)} content={() => sheetAsText(exercise.title, sheetOf(exercise, latest(), changedAt))}>
              <h4>{text.sheet}</h4>
              <SheetView sheet={sheet} />
            </Keep>
          </div>
        )}
        <Foot attempts={attempts} label={text.again} onAgain={places.restart} />
      </div>
    </div>
  );
}
