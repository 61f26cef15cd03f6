import { projection as say } from '../../text/projection.ts';
import { type Ballot, MOST_HANDS, type Poll, shares, shift, totalOf } from '../lecture/ballot.ts';
import { pollOf } from '../lecture/lecture.ts';
import type { PartOf } from './index.tsx';

const text = say.ballot;

/** The hands of one round as a bar; the figure stands beside it. */
const Bar = ({ percent, faint }: { percent: number; faint?: boolean }) => (
  <svg class={faint ? 'ballot-bar is-before' : 'ballot-bar'} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" width="100" height="4" />
    <rect class="fill" width={percent} height="4" />
  </svg>
);

function verdict({ right, close }: Ballot['options'][number], poll: Poll): 'right' | 'close' | undefined {
  if (!poll.shown) return undefined;
  return right ? 'right' : close ? 'close' : undefined;
}

/** A question to the class: what one can choose, the hands counted, the answer when the lecturer shows it. */
export function BallotView({ data, slide, lecture, perform }: PartOf<'ballot'>) {
  const part = lecture.parts[slide.id] ?? 0;
  const ballot = data.ballots[part]!;
  const poll = pollOf(ballot, lecture);
  const hands = poll.rounds.at(-1)!;
  const before = poll.rounds.length > 1 ? poll.rounds[0]! : undefined;
  const [now, then] = [shares(hands), before ? shares(before) : []];
  const moved = poll.shown ? shift(poll, ballot) : undefined;
  return (
    <div class="ballot" data-shown={poll.shown} key={ballot.id}>
      <p class="ballot-question">{ballot.question}</p>
      {ballot.about && <p class="ballot-about">{ballot.about}</p>}
      {ballot.hint && <p class="ballot-hint">{ballot.hint}</p>}
      <ol class="ballot-options" role="list">
        {ballot.options.map((option, at) => {
          const mark = verdict(option, poll);
          return (
            <li key={option.text} data-verdict={mark}>
              <span class="ballot-letter" aria-hidden="true">{text.letter(at)}</span>
              <span class="ballot-text">
                {option.text}
                {mark && <strong class="ballot-mark"> {text[mark]}</strong>}
              </span>
              <span class="ballot-bars">
                {before && <Bar percent={then[at]!} faint />}
                <Bar percent={now[at]!} />
                {(before || totalOf(hands) > 0) && (
                  <span class="ballot-shares">
                    {before && `${text.before} ${then[at]} %, ${text.after} `}
                    {now[at]} %
                  </span>
                )}
              </span>
              <span class="ballot-count">
                <input
                  type="number"
                  inputMode="numeric"
                  min={0}
                  max={MOST_HANDS}
                  aria-label={text.hands(option.text)}
                  value={hands[at]}
                  onChange={({ currentTarget }) => perform({ do: 'set', option: at, count: Number(currentTarget.value) })}
                />
                <button type="button" class="secondary" aria-label={text.add(option.text)} aria-keyshortcuts={String(at + 1)} onClick={() => perform({ do: 'count', option: at })}>
                  +1
                </button>
              </span>
            </li>
          );
        })}
      </ol>
      {poll.shown && (
        <div class="ballot-answer">
          {ballot.order && (
            <>
              <p class="ballot-hint">{text.order}</p>
              <ol>{ballot.order.map((item) => <li key={item}>{item}</li>)}</ol>
            </>
          )}
          <p>{ballot.explanation}</p>
          {moved && <p class="ballot-shift">{text.shift(moved.before, moved.after)}</p>}
        </div>
      )}
      <div class="actions no-print" role="group" aria-label={text.controls}>
        <button type="button" aria-keyshortcuts="A" onClick={() => perform({ do: 'reveal' })}>{poll.shown ? text.hide : text.reveal}</button>
        <button type="button" class="secondary" aria-keyshortcuts="R" onClick={() => perform({ do: 'round' })}>{before ? text.back : text.again}</button>
        {data.several && (
          <>
            <button type="button" class="secondary" aria-keyshortcuts="P" aria-disabled={part === 0} onClick={() => perform({ do: 'part', by: -1 })}>{text.previous}</button>
            <button type="button" class="secondary" aria-keyshortcuts="N" aria-disabled={part === data.ballots.length - 1} onClick={() => perform({ do: 'part', by: 1 })}>{text.next}</button>
            <span class="ballot-part">{text.part(part + 1, data.ballots.length)}</span>
          </>
        )}
      </div>
    </div>
  );
}
