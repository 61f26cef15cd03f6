import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { reactions as text } from '../../text/reactions.ts';
import { Again, Choices, Keep, type Links, OtherTab, ReadOn, SaveStatus, SheetView, sheetAsText, startRotation, TextField, Turn, useTurns } from '../kit/index.ts';
import { Explanation } from './Effects.tsx';
import { type Exercise, isSettled, mixed, parse, type Stance, STANCES, type State } from './model.ts';
import { Overview } from './Overview.tsx';
import { Rewrite } from './Rewrite.tsx';
import { sheetOf } from './sheet.ts';
import '../kit/printsSheet.css';
import './reactions.css';

/** Incidents with four reactions each, one for every pane of the window; then one's own window and a reaction to write anew. */
export function Reactions({ exercise, links }: { exercise: Exercise; links: Links }) {
  const { id, incidents } = exercise;
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(id, parse);
  const fresh = (): State => ({ round: startRotation(past.length), drafts: {}, examples: {}, thought: '' });
  const state = current?.state ?? fresh();
  const change = (by: (now: State) => State) => set(by(handle?.current.get()?.state ?? fresh()));
  const turns = useTurns(state.round, (round) => change((now) => ({ ...now, round })), incidents.map((one) => one.id), isSettled);
  const { place } = turns;
  const at = incidents.findIndex((one) => one.id === place.item);
  const incident = incidents[at];
  const answer = place.explained ?? state.round.draft;
  const stance = STANCES[answer ?? -1];
  const name = `reactie-${id.replaceAll('/', '-')}`;
  const sheet = sheetOf(exercise, state);
  const complete = turns.firsts.size === incidents.length;
  return (
    <div class="reactions prints-sheet" data-empty={sheet.length === 0}>
      <div class={loaded ? undefined : 'needs-js'} inert={!loaded} aria-busy={!loaded}>
        {incident && (
          <Turn
            what={text.item}
            place={place}
            answered={turns.firsts.size}
            titleRef={turns.titleRef}
            name={name}
            missing={stance ? undefined : text.missing}
            checkLabel={text.check}
            onCheck={() => answer !== undefined && turns.check(answer)}
            onNext={turns.next}
            explanation={stance && <Explanation key={incident.id} incident={incident} stance={stance} name={name} takesFocus={turns.justChecked} />}
          >
            <p class="turn-card reactions-story">{incident.story}</p>
            <Choices
              stacked
              legend={text.question}
              name={name}
              options={mixed(at).map((one) => ({ id: one, text: incident.reactions[one].text }))}
              value={stance ? [stance] : []}
              disabled={place.explained !== undefined}
              onChange={([one]) => turns.choose(STANCES.indexOf(one as Stance))}
            />
          </Turn>
        )}
        {complete && (
          <section class="overview">
            <h4 tabIndex={-1} ref={incident ? undefined : turns.titleRef}>
              {text.overview.title}
            </h4>
            <Overview exercise={exercise} state={state} />
            <TextField id={`${name}-gedachte`} label={exercise.reflect} value={state.thought} onText={(thought) => change((now) => ({ ...now, thought }))} />
            <ReadOn readOn={exercise.readOn} links={links} />
          </section>
        )}
        {complete && <Rewrite exercise={exercise} state={state} name={name} onChange={change} />}
        {sheet.length > 0 && (
          <Keep paperOnly file={text.fileName(current?.at ?? 0)} content={() => sheetAsText(exercise.title, sheet)}>
            <h4>{exercise.title}</h4>
            <SheetView sheet={sheet} />
          </Keep>
        )}
        {complete && (
          <Again
            earlier={past.length}
            onAgain={() => {
              turns.land();
              again();
            }}
          />
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
