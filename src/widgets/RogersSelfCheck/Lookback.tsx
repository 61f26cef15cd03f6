import type { ComponentChildren, RefObject } from 'preact';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { Diverging } from './Effects.tsx';
import { type AttitudeId, type Conversation, RECURS, type Reactions, type SelfCheck, type State, reactionsOf } from './model.ts';

interface Props {
  exercise: SelfCheck;
  cases: Readonly<Record<string, { href: string; name: string }>>;
  state: State;
  heading: RefObject<HTMLHeadingElement>;
  onConversations: () => void;
  children: ComponentChildren;
}

const titlesOf = (conversations: readonly Conversation[]) => conversations.map(({ title }) => title);

/** What recurs for one attitude, in a sentence; nothing when nothing does. */
function sentence(attitude: AttitudeId, { chosen, tendencies }: Reactions): string | undefined {
  const find = (kind: 'weakens' | 'strengthens') => tendencies.find((one) => one.kind === kind && one.attitude === attitude)?.conversations;
  const [weaker, stronger] = [find('weakens'), find('strengthens')];
  if (weaker && stronger) return text.swings(titlesOf(weaker));
  if (weaker) return text.weakens(attitude, weaker.length, chosen, titlesOf(weaker));
  return stronger && text.strengthens(attitude, stronger.length, chosen);
}

/** What recurs in the chosen reactions, the limits of the teacher, and where the same pressure comes back. */
export function Lookback({ exercise, cases, state, heading, onConversations, children }: Props) {
  const reactions = reactionsOf(exercise, state.reactions);
  const { chosen, attitudes, tendencies } = reactions;
  const swings = attitudes.some(({ attitude }) => tendencies.filter((one) => one.kind !== 'trades' && one.attitude === attitude).length === 2);
  const trades = tendencies.flatMap((one) => (one.kind === 'trades' ? one : []));
  const few = chosen < RECURS.conversations;
  const slugs = [...new Set(exercise.conversations.flatMap((one) => one.case ?? []))].filter((slug) => cases[slug]);
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {text.lookbackHeading}
      </h4>
      <p>{few ? text.lookbackFew(chosen, RECURS.conversations) : text.lookbackIntro(chosen)}</p>
      {few ? (
        <p class="actions">
          <button type="button" onClick={onConversations}>
            {text.toConversations}
          </button>
        </p>
      ) : (
        <>
          <ul class="rogers-effects">
            {attitudes.map(({ attitude, strengthened, weakened }) => (
              <li key={attitude}>
                <span class="rogers-name">{text.short[attitude]}</span>
                <Diverging left={weakened.length / chosen} right={strengthened.length / chosen} steps={1} />
                <span>{text.counts(strengthened.length, weakened.length, chosen)}</span>
                <p>{sentence(attitude, reactions)}</p>
              </li>
            ))}
          </ul>
          {swings && <p>{text.swingsAsk}</p>}
          {tendencies.length === 0 && <p>{text.nothingRecurs}</p>}
          {trades.length > 0 && (
            <>
              <h5>{text.together}</h5>
              <ul class="rogers-trades">
                {trades.map(({ gains, costs, conversations }) => (
                  <li key={`${gains} ${costs}`}>{text.trades(gains, costs, conversations.length, titlesOf(conversations))}</li>
                ))}
              </ul>
            </>
          )}
        </>
      )}
      <h5>{text.limits}</h5>
      <ul>
        {exercise.limits.map((limit) => (
          <li key={limit}>{limit}</li>
        ))}
      </ul>
      {slugs.length > 0 && (
        <>
          <h5>{text.cases}</h5>
          <ul>
            {slugs.map((slug) => (
              <li key={slug}>
                <a href={cases[slug]!.href}>{text.caseOf(cases[slug]!.name)}</a>
              </li>
            ))}
          </ul>
        </>
      )}
      {children}
    </>
  );
}
