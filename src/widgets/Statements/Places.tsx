import { statements as text } from '../../text/statements.ts';
import type { State, Statements } from './model.ts';

interface Props {
  exercise: Statements;
  state: State;
  at: number;
  onGo: (place: number) => void;
}

/** Every statement and the profile, to go to at any moment. */
export function Places({ exercise: { statements, scale }, state, at, onGo }: Props) {
  const word = (id: string) => (state.scores[id] === undefined ? undefined : scale[state.scores[id] - 1]);
  return (
    <ol class="statements-places no-print" aria-label={text.places}>
      {statements.map(({ id }, index) => (
        <li key={id}>
          <button
            type="button"
            class="secondary"
            data-done={state.scores[id] !== undefined}
            aria-current={index === at ? 'step' : undefined}
            aria-label={text.placeState(index + 1, word(id))}
            onClick={() => onGo(index)}
          >
            {index + 1}
          </button>
        </li>
      ))}
      <li>
        <button type="button" class="secondary" aria-current={at === statements.length ? 'step' : undefined} onClick={() => onGo(statements.length)}>
          {text.profileShort}
        </button>
      </li>
    </ol>
  );
}
