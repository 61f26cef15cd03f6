import { useState } from 'preact/hooks';
import { useAttempts } from '../../learner/preact/useAttempts.ts';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { Again, OtherTab, SaveStatus, useLanding } from '../kit/index.ts';
import { Conversations } from './Conversations.tsx';
import { Lookback } from './Lookback.tsx';
import { type Part, type Place, type SelfCheck, type State, answer, emptyState, isHandled, parse, parts, placeOf, progressOf, screenOf } from './model.ts';
import { Profile } from './Profile.tsx';
import './rogersSelfCheck.css';
import { Statements } from './Statements.tsx';

interface Props {
  exercise: SelfCheck;
  cases: Readonly<Record<string, { href: string; name: string }>>;
}

const start: Place = { part: 0, statement: 0, conversation: 0 };

/** The self-check: statements, a profile, conversations under pressure and what recurs in them, in any order. */
export function RogersSelfCheck({ exercise, cases }: Props) {
  const { loaded, current, past, conflicts, status, set, again, handle } = useAttempts<State>(exercise.id, parse);
  const state = current?.state ?? emptyState;
  const [visited, visit] = useState<Place>();
  const place = visited ?? placeOf(exercise, state);
  const { ref: heading, land } = useLanding<HTMLHeadingElement>();

  const prefix = `rogers-${exercise.id.replace('/', '-')}`;
  const part = parts[place.part]!;
  const { statements, conversations } = progressOf(exercise, state);
  const done: Partial<Record<Part, string>> = {
    statements: text.done(statements.handled, statements.total),
    conversations: text.done(conversations.handled, conversations.total),
  };

  /** What stands in the store in this moment, also between two events of one render. */
  const latest = () => handle?.current.get()?.state ?? emptyState;
  const update = (change: (state: State) => State) => set({ ...change(latest()), place });
  const go = (to: Partial<Place>) => {
    const next = { ...place, ...to };
    land();
    visit(next);
    // The place alone is no attempt: it is stored with something done.
    if (handle?.current.get()) set({ ...latest(), place: next });
  };
  const goPart = (name: Part, to: Partial<Place> = {}) => go({ part: parts.indexOf(name), ...to });
  const toConversations = () => {
    const open = exercise.conversations.findIndex((one) => !isHandled(one, latest().reactions));
    goPart('conversations', open < 0 ? {} : { conversation: open });
  };
  const toStatements = () => goPart('statements', { statement: screenOf(Math.max(0, exercise.statements.findIndex(({ id }) => latest().answers[id] === undefined))) });
  const startAgain = () => {
    again();
    land();
    visit(start);
  };
  const fresh = current === undefined;
  const renew = !fresh && <Again onAgain={startAgain} earlier={past.length} />;
  return (
    <div class="rogers" data-empty={fresh}>
      <div class="needs-js" inert={!loaded} aria-busy={!loaded}>
        <ol class="rogers-parts no-print" aria-label={text.partsLabel}>
          {parts.map((name) => (
            <li key={name}>
              <button type="button" class="quiet" aria-current={name === part ? 'step' : undefined} onClick={() => goPart(name)}>
                <span>{text.part[name]}</span>
                {done[name] && <span class="rogers-done">{done[name]}</span>}
              </button>
            </li>
          ))}
        </ol>
        {part === 'statements' && (
          <Statements
            exercise={exercise}
            state={state}
            first={screenOf(place.statement)}
            prefix={prefix}
            heading={heading}
            onAnswer={(id, value) => update((now) => answer(now, id, value))}
            onGo={(statement) => go({ statement })}
            onProfile={() => goPart('profile')}
          />
        )}
        {part === 'profile' && (
          <Profile exercise={exercise} state={state} past={past} heading={heading} onStatements={toStatements} onConversations={toConversations}>
            {renew}
          </Profile>
        )}
        {part === 'conversations' && (
          <Conversations
            exercise={exercise}
            cases={cases}
            state={state}
            past={past}
            at={place.conversation}
            prefix={prefix}
            heading={heading}
            update={update}
            onGo={(conversation) => go({ conversation })}
            onLookback={() => goPart('lookback')}
          />
        )}
        {part === 'lookback' && (
          <Lookback exercise={exercise} cases={cases} state={state} heading={heading} onConversations={toConversations}>
            {renew}
          </Lookback>
        )}
        <OtherTab revisions={conflicts} handle={handle} />
        <SaveStatus status={status} />
      </div>
    </div>
  );
}
