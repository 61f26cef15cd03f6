import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { preventionPyramid as text } from '../../text/preventionPyramid.ts';
import { Again, Announcer, Choices, Keep, type Links, OtherTab, ReadOn, SaveStatus, SheetView, sheetAsText, startRotation, Turn, useTurns } from '../kit/index.ts';
import { Board } from './Board.tsx';
import { Drawing } from './Drawing.tsx';
import { Explanation } from './Explanation.tsx';
import { type Exercise, isSettled, parse, placed, type State, scoreNow, stonesOf } from './model.ts';
import { Overview } from './Overview.tsx';
import { OwnSchool } from './OwnSchool.tsx';
import { sheetOf } from './sheet.ts';
import { useDropping } from './useDropping.ts';
import '../kit/printsSheet.css';
import './preventionPyramid.css';

/** Actions to lay on their level until the pyramid stands; then the student's own school on the same levels. */
export function PreventionPyramid({ exercise, links }: { exercise: Exercise; links: Links }) {
  const { id, levels, items } = exercise;
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(id, parse);
  const fresh = (): State => ({ round: startRotation(past.length), own: {}, thought: '' });
  const state = current?.state ?? fresh();
  const change = (by: (now: State) => State) => set(by(handle?.current.get()?.state ?? fresh()));
  const turns = useTurns(state.round, (round) => change((now) => ({ ...now, round })), items.map((item) => item.id), isSettled(items));
  const [said, say] = useState('');
  const { place } = turns;
  const item = items.find((one) => one.id === place.item);
  const answer = place.explained ?? state.round.draft;
  const reading = place.explained !== undefined;
  const name = `piramide-${id.replaceAll('/', '-')}`;
  const drop = useDropping((level) => {
    if (reading) return;
    turns.choose(level);
    say(text.laid(text.levelName(level)));
  });
  const stones = stonesOf(exercise, state.round);
  const complete = turns.firsts.size === items.length;
  const sheet = sheetOf(exercise, state);
  const options = levels
    .map((level, number) => ({
      id: String(number),
      text: (
        <>
          <strong>{text.level(number, level.name)}</strong> <span class="pyramid-count">{text.stones(stones[number]!.laid, stones[number]!.total)}</span>
          <span class="pyramid-explain">{level.explain}</span>
        </>
      ),
    }))
    .reverse();
  return (
    <div class="pyramid prints-sheet" data-empty={sheet.length === 0}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        {item && (
          <Turn
            what={text.item}
            place={place}
            answered={turns.firsts.size}
            titleRef={turns.titleRef}
            name={name}
            missing={answer === undefined ? text.missing : undefined}
            onCheck={() => answer !== undefined && turns.check(answer)}
            onNext={turns.next}
            explanation={<Explanation key={state.round.log.length} item={item} answer={answer ?? 0} name={name} takesFocus={turns.justChecked} />}
          >
            <p
              class="turn-card pyramid-card"
              data-dragged={drop.away ? '' : undefined}
              data-still={reading || undefined}
              onPointerDown={reading ? undefined : drop.onPointerDown}
              style={drop.away && { transform: `translate(${drop.away.x}px, ${drop.away.y}px)` }}
            >
              {item.text}
            </p>
            <div class="pyramid-beside">
              <Drawing stones={stones} label={text.drawing(levels.map((level, number) => ({ name: level.name, ...stones[number]! })))} chosen={answer} />
              <div>
                <Choices stacked legend={text.question} name={name} options={options} value={answer === undefined ? [] : [String(answer)]} disabled={reading} onChange={([level]) => turns.choose(Number(level))} />
                {!reading && <p class="status pyramid-hint">{text.drag}</p>}
              </div>
            </div>
          </Turn>
        )}
        {complete && (
          <section class="overview">
            <h4 tabIndex={-1} ref={item ? undefined : turns.titleRef}>
              {text.overview.title}
            </h4>
            <div class="pyramid-beside">
              {!item && <Drawing stones={stones} label={text.drawing(levels.map((level, number) => ({ name: level.name, ...stones[number]! })))} />}
              <div>
                <Overview exercise={exercise} score={scoreNow(exercise, state)} />
              </div>
            </div>
            <ReadOn readOn={exercise.readOn} links={links} />
          </section>
        )}
        <Board exercise={exercise} placed={placed(exercise, state.round)} open={false} />
        {complete && <OwnSchool exercise={exercise} state={state} name={name} onChange={change} />}
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(current?.at ?? 0)} content={() => sheetAsText(exercise.title, sheet)}>
            <h4>{exercise.title}</h4>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        <Announcer message={said} />
        {complete && (
          <Again
            earlier={past.length}
            label={text.again}
            onAgain={() => {
              const { own, thought } = state;
              turns.land();
              again();
              // What was seen at school holds whoever builds again.
              if (sheet.length > 0) set({ round: startRotation(past.length + 1), own, thought });
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
