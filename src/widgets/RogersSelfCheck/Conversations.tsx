import type { RefObject } from 'preact';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { EarlierReactions, type Past } from './Earlier.tsx';
import { type SelfCheck, type State, choose, lay, pass, standingOf, tick, write } from './model.ts';
import { OwnReaction } from './OwnReaction.tsx';
import { Reactions } from './Reactions.tsx';

interface Props {
  exercise: SelfCheck;
  cases: Readonly<Record<string, { href: string; name: string }>>;
  state: State;
  past: Past;
  /** index of the conversation on screen */
  at: number;
  /** unique in the page */
  prefix: string;
  heading: RefObject<HTMLHeadingElement>;
  update: (change: (state: State) => State) => void;
  onGo: (index: number) => void;
  onLookback: () => void;
}

/** Conversations under pressure, one at a time; any of them at any moment. */
export function Conversations({ exercise, cases, state, past, at, prefix, heading, update, onGo, onLookback }: Props) {
  const all = exercise.conversations;
  const conversation = all[at]!;
  const { id, title, context, says, pressure } = conversation;
  const standings = all.map((one) => standingOf(one, state));
  const count = (standing: string) => standings.filter((one) => one === standing).length;
  const handled = standings[at] !== 'open';
  const link = conversation.case && cases[conversation.case];
  const goOn = () => (at + 1 < all.length ? onGo(at + 1) : onLookback());
  return (
    <>
      <ol class="rogers-picker no-print" aria-label={text.pick}>
        {all.map((one, index) => (
          <li key={one.id}>
            <button
              type="button"
              class="secondary"
              data-standing={standings[index]}
              aria-current={index === at ? 'step' : undefined}
              aria-label={text.pickOne(index + 1, one.title, text.standing[standings[index]!])}
              title={one.title}
              onClick={() => onGo(index)}
            >
              {index + 1}
            </button>
          </li>
        ))}
      </ol>
      <p class="status">{text.conversationsState(count('chosen'), count('own'), count('passed'), all.length)}</p>
      <h4 ref={heading} tabIndex={-1}>
        {text.conversationHeading(at + 1, all.length, title)}
      </h4>
      <p>{context}</p>
      <blockquote class="rogers-says">
        <p>{says}</p>
      </blockquote>
      <p class="rogers-pressure">
        <span class="rogers-label">{text.pressure}</span> {pressure}
      </p>
      <OwnReaction
        key={`eigen ${id}`}
        conversation={conversation}
        state={state}
        prefix={prefix}
        onWrite={(words) => update((now) => write(now, id, words))}
        onLay={() => update((now) => lay(now, id))}
        onTick={(point, seen) => update((now) => tick(now, id, point, seen))}
      />
      <Reactions key={id} exercise={exercise} conversation={conversation} reactions={state.reactions} prefix={prefix} onChoose={(option) => update((now) => choose(now, id, option))} />
      {handled && <EarlierReactions conversation={conversation} past={past} />}
      {handled && link && (
        <p>
          {text.cases}: <a href={link.href}>{text.caseOf(link.name)}</a>
        </p>
      )}
      {standings[at] === 'passed' && <p class="status">{text.passed}</p>}
      <div class="actions rogers-onward">
        {at > 0 && (
          <button type="button" class="secondary" onClick={() => onGo(at - 1)}>
            {text.previousConversation}
          </button>
        )}
        {handled ? (
          <button type="button" onClick={goOn}>
            {at + 1 < all.length ? text.nextConversation : text.toLookback}
          </button>
        ) : (
          <button
            type="button"
            class="secondary"
            onClick={() => {
              update((now) => pass(now, id));
              goOn();
            }}
          >
            {text.pass}
          </button>
        )}
      </div>
    </>
  );
}
