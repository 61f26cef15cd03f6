import { projection as say } from '../../text/projection.ts';
import { type Ballot, type Poll, shares, shift, totalOf } from '../lecture/ballot.ts';
import { pollOf } from '../lecture/lecture.ts';
import { Counter } from './Counter.tsx';
import type { PartOf } from './index.tsx';

const text = say.ballot;

/** The hands of one round as a bar; the figure stands beside it. */
const Bar = ({ percent, faint }: { percent: number; faint?: boolean }) => (
  <svg class={faint ? 'ballot-bar is-before' : 'ballot-bar'} viewBox="0 0 100 4" preserveAspectRatio="none" aria-hidden="true" focusable="false">
    <rect class="ground" width="100" height="4" />
    <rect class="fill" width={percent} height="4" />
  </svg>
);

/** What was counted, once nothing is counted any more. */
const Counted = ({ before, now, hands }: { before: number | undefined; now: number; hands: number }) =>
  before === undefined ? (
    <span class="ballot-counted">{text.share(hands, now)}</span>
  ) : (
    <span class="ballot-counted">
      <span aria-hidden="true">{`${before} → ${now} %`}</span>
      <span class="visually-hidden">{`${text.before} ${before} %, ${text.after} ${now} %`}</span>
    </span>
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
  const { order } = ballot;
  // Once the answer is shown, what had an order stands in that order.
  const options = ballot.options.map((option, at) => ({ option, at }));
  if (poll.shown && order) options.sort((a, b) => order.indexOf(a.option.text) - order.indexOf(b.option.text));
  return (
    <div class="ballot" data-shown={poll.shown} key={ballot.id}>
      <p class="ballot-question">{ballot.question}</p>
      {ballot.about && <p class="ballot-about">{ballot.about}</p>}
      {(poll.shown ? order && text.order : ballot.hint) && <p class="ballot-hint">{poll.shown ? text.order : ballot.hint}</p>}
      <ol class="ballot-options" role="list">
        {options.map(({ option, at }, place) => {
          // Of an order, no single place is the right answer.
          const mark = order ? undefined : verdict(option, poll);
          return (
            <li key={option.text} data-verdict={mark}>
              <span class="ballot-letter" aria-hidden={!(poll.shown && order)}>{poll.shown && order ? place + 1 : text.letter(at)}</span>
              <span class="ballot-text">
                {option.text}
                {mark && <strong class="ballot-mark"> {text[mark]}</strong>}
              </span>
              <span class="ballot-bars">
                {before && <Bar percent={then[at]!} faint />}
                <Bar percent={now[at]!} />
                {!poll.shown && (before || totalOf(hands) > 0) && (
                  <span class="ballot-shares">
                    {before && `${text.before} ${then[at]} %, ${text.after} `}
                    {now[at]} %
                  </span>
                )}
              </span>
              {poll.shown ? (
                <Counted before={before && then[at]!} now={now[at]!} hands={hands[at]!} />
              ) : (
                <Counter value={hands[at]!} name={text.hands(option.text)} add={text.add(option.text)} digit={at + 1} onSet={(count) => perform({ do: 'set', option: at, count })} onAdd={() => perform({ do: 'count', option: at })} />
              )}
            </li>
          );
        })}
      </ol>
      {poll.shown && (
        <div class="ballot-answer">
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
