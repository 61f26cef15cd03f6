import './lineModel.css';
import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import { lineModel as text } from '../../text/lineModel.ts';
import { Again, firstAnswers, OtherTab, Results, SaveStatus, Turn, useRotation } from '../kit/index.ts';
import { Explorer } from './Explorer.tsx';
import { type Exercise, isAnswer, isSettled, mixed, placed, rightAtOnce } from './model.ts';
import { Overview } from './Overview.tsx';
import { Chooser, Explanation } from './Placing.tsx';

type Mode = 'explore' | 'place';

/** The lines around a pupil: look at who stands where, then place who helps, moment by moment. */
export function LineModel({ exercise }: { exercise: Exercise }) {
  const { id, lines, actors } = exercise;
  const ids = useMemo(() => mixed(actors), [actors]);
  const it = useRotation<string>(id, ids, isAnswer, isSettled(actors));
  const [wanted, setMode] = useState<Mode>();
  const { place, rotation, firsts } = it;
  // Whoever was placing goes on placing; nobody else is pushed into it.
  const mode = wanted ?? (it.loaded && it.current ? 'place' : 'explore');
  const actor = actors.find((one) => one.id === place.item);
  const answer = place.explained ?? rotation.draft;
  const name = `lijnenmodel-${id.replaceAll('/', '-')}`;
  const moments = placed(exercise, rotation);
  const done = moments.reduce((sum, { moments: here }) => sum + here.length, 0);
  const result = (at: number, answers: ReadonlyMap<string, string>) => ({ at, right: rightAtOnce(actors, answers), total: answers.size });
  const check = () => {
    if (answer !== undefined && place.explained === undefined) it.check(answer);
  };
  /** Enter in the choices checks the answer, as it would in a form. */
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.key === 'Enter' && event.target instanceof HTMLInputElement) check();
  };
  // The button "Nu zelf plaatsen" goes away when it is pressed, so the focus goes to the first moment.
  const jump = useRef(false);
  useLayoutEffect(() => {
    if (jump.current) it.titleRef.current?.focus();
    jump.current = false;
  });
  const toPlace = () => {
    jump.current = true;
    setMode('place');
  };
  const startAgain = () => {
    setMode('place');
    it.startAgain();
  };

  return (
    <div class="linemodel">
      <div class="needs-js" inert={!it.loaded} aria-busy={!it.loaded}>
        <div class="linemodel-modes no-print" role="group" aria-label={text.modes}>
          <button type="button" class="secondary" aria-pressed={mode === 'explore'} onClick={() => setMode('explore')}>
            {text.explore}
          </button>
          <button type="button" class="secondary" aria-pressed={mode === 'place'} onClick={() => setMode('place')}>
            {text.place(done, actors.length)}
          </button>
        </div>
        {mode === 'explore' && <Explorer lines={lines} onPlace={toPlace} />}
        {mode === 'place' && actor && (
          <div onKeyDown={onKeyDown}>
            <Turn
              what={text.item}
              place={place}
              answered={firsts.size}
              titleRef={it.titleRef}
              name={name}
              missing={answer === undefined ? text.missing : undefined}
              onCheck={check}
              onNext={it.next}
              explanation={<Explanation key={rotation.log.length} exercise={exercise} actor={actor} answer={answer ?? ''} name={name} takesFocus={it.justChecked} />}
            >
              <p class="turn-card">{actor.name}</p>
              <Chooser
                lines={lines}
                name={`${name}-lijn`}
                answer={answer}
                actor={place.explained === undefined ? undefined : actor}
                moments={moments}
                onChoose={it.choose}
              />
            </Turn>
          </div>
        )}
        {mode === 'place' && !actor && (
          <section class="overview">
            <h4 tabIndex={-1} ref={it.titleRef}>
              {text.overview.title}
            </h4>
            <Overview lines={lines} moments={moments} right={rightAtOnce(actors, firsts)} total={actors.length} />
            <Results past={it.past.map(({ at, state }) => result(at, firstAnswers(state)))} now={it.current && result(it.current.at, firsts)} />
            <Again onAgain={startAgain} earlier={it.past.length} />
          </section>
        )}
        <OtherTab revisions={it.conflicts} handle={it.handle} />
        <SaveStatus status={it.status} />
      </div>
    </div>
  );
}
