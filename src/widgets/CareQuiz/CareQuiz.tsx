import { useRef } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { careQuiz as text } from '../../text/careQuiz.ts';
import { Again, type Links, OtherTab, SaveStatus, newSeed } from '../kit/index.ts';
import { Card } from './Card.tsx';
import './careQuiz.css';
import { Heading } from './Heading.tsx';
import { History } from './History.tsx';
import { type Quiz, type State, answer, askedIn, currentRound, goOn, isOver, itemOf, lastAskings, masteryOf, mostReturning, nextRound, parse, resultOf, start, withKnownItems } from './model.ts';
import { Missed, Placed, ReadOn } from './Result.tsx';
import { Start } from './Start.tsx';

interface Props {
  exercise: Quiz;
  links: Links;
}

/** Measures in situations, to be placed in the phases of the zorgcontinuüm, in rounds that bring back what was missed. */
export function CareQuiz({ exercise: quiz, links }: Props) {
  const read = (raw: unknown) => {
    const state = parse(raw);
    return state && withKnownItems(quiz, state);
  };
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(quiz.id, read);
  /** true once the student did something here: only then may the focus move */
  const acted = useRef(false);
  const act = (change: () => void) => {
    acted.current = true;
    change();
  };
  const state = current?.state;
  const round = state && currentRound(state);
  const number = state?.rounds.length ?? 0;
  const asking = round?.items[round.at];
  const name = `zorgquiz-${number}-${round?.at}`;
  const attempts = current ? [...past, current] : past;

  const kicker = () => {
    const { right, total } = masteryOf(quiz, state!);
    const returned = state!.rounds.slice(0, -1).some(({ items }) => items.some(({ id }) => id === asking!.id));
    return [`${text.round(number)}.`, text.mastery(right, total), returned && text.returned].filter(Boolean).join(' ');
  };

  const roundEnd = () => {
    const counts = resultOf(quiz, askedIn(round!));
    const { complete, total } = masteryOf(quiz, state!);
    const missed = [...lastAskings(quiz, state!.rounds).values()].filter(({ right }) => !right).length;
    return (
      <div class="carequiz-end" key={`einde-${number}`}>
        <Heading takesFocus={acted.current}>{text.roundDone(number)}</Heading>
        <p>{text.roundResult(counts.whole, counts.items)}</p>
        {complete && <p>{text.complete(total)}</p>}
        <Placed quiz={quiz} counts={counts} />
        <ReadOn quiz={quiz} counts={counts} links={links} />
        <Missed quiz={quiz} askings={counts.missed} />
        <p class="actions carequiz-on">
          <button type="button" onClick={() => act(() => set(nextRound(quiz, state!)))}>
            {text.newRound}
          </button>
          <span class="status">{text.newRoundNote(missed, mostReturning(quiz.roundSize))}</span>
        </p>
        <History quiz={quiz} attempts={attempts} />
        <Again label={text.startOver} earlier={past.length} onAgain={() => act(again)} />
      </div>
    );
  };

  return (
    <div class="carequiz">
      {!state || !round ? (
        <>
          <Start quiz={quiz} loaded={loaded} acted={acted.current} onStart={() => act(() => set(start(quiz, newSeed())))} />
          <History quiz={quiz} attempts={attempts} />
        </>
      ) : isOver(round) ? (
        roundEnd()
      ) : (
        <Card
          key={name}
          quiz={quiz}
          item={itemOf(quiz, asking!.id)}
          asking={asking!}
          name={name}
          title={text.situation(round.at + 1, round.items.length)}
          kicker={kicker()}
          acted={acted.current}
          last={round.at === round.items.length - 1}
          onAnswer={(given) => act(() => set(answer(quiz, state, given)))}
          onNext={() => act(() => set(goOn(quiz, state)))}
        />
      )}
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </div>
  );
}
