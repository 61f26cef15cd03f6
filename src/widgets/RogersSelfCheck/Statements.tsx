import type { RefObject } from 'preact';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { Rating } from '../kit/index.ts';
import { PER_SCREEN, type Rating as Score, type SelfCheck, type State, isRating, progressOf } from './model.ts';

interface Props {
  exercise: SelfCheck;
  state: State;
  /** index of the first statement on screen */
  first: number;
  /** unique in the page */
  prefix: string;
  heading: RefObject<HTMLHeadingElement>;
  onAnswer: (statement: string, value: Score | 'skip') => void;
  onGo: (first: number) => void;
  onProfile: () => void;
}

/** Some statements at a time; the words of the scale stand at every one of them. */
export function Statements({ exercise, state, first, prefix, heading, onAnswer, onGo, onProfile }: Props) {
  const { statements: all, scale } = exercise;
  const shown = all.slice(first, first + PER_SCREEN);
  const { handled, answered, total } = progressOf(exercise, state).statements;
  const last = first + PER_SCREEN >= total;
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {text.statementsHeading(first + 1, first + shown.length, total)}
      </h4>
      <p class="status">
        {text.statementsState(answered, handled - answered, total)} {text.statementsNote}
      </p>
      {shown.map((statement) => {
        const given = state.answers[statement.id];
        return (
          <Rating
            key={statement.id}
            legend={statement.text}
            name={`${prefix}-${statement.id}`}
            scale={scale}
            value={isRating(given) ? given : undefined}
            onRate={(value) => isRating(value) && onAnswer(statement.id, value)}
            skip={{ label: text.skip, chosen: given === 'skip', onSkip: () => onAnswer(statement.id, 'skip') }}
          />
        );
      })}
      <div class="actions">
        {first > 0 && (
          <button type="button" class="secondary" onClick={() => onGo(Math.max(0, first - PER_SCREEN))}>
            {text.previous}
          </button>
        )}
        <button type="button" onClick={() => (last ? onProfile() : onGo(first + PER_SCREEN))}>
          {last ? text.toProfile : text.next}
        </button>
      </div>
    </>
  );
}
