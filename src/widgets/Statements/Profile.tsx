import { statements as text } from '../../text/statements.ts';
import { type Links, ReadOn } from '../kit/index.ts';
import { Each } from './Each.tsx';
import { type State, type Statements, type ThemeProfile, profileOf, scoredIn } from './model.ts';

export interface Then {
  date: string;
  state: State;
}

interface Props {
  exercise: Statements;
  state: State;
  /** the attempt to compare with */
  then: Then | undefined;
  links: Links;
}

function stand({ stand, theme }: ThemeProfile): string {
  if (stand === 'unknown') return text.unknown;
  return stand === 'mixed' ? text.mixed : theme[stand];
}

/** How someone looks, in words by theme, and what the words do not say; then every statement. */
export function Profile({ exercise, state, then, links }: Props) {
  const scored = scoredIn(exercise, state);
  if (scored === 0) return <p>{text.nothing}</p>;
  return (
    <>
      <p>
        {text.scored(scored, exercise.statements.length)} {then && text.compared(then.date)}
      </p>
      <ul class="statements-themes">
        {profileOf(exercise, state.scores, then?.state.scores).map((profile) => {
          const { theme, answered, moved } = profile;
          return (
            <li key={theme.id}>
              <h5>{theme.name}</h5>
              <p class="status">{theme.about}</p>
              <p>
                <strong>{stand(profile)}</strong> {answered > 0 && text.tally(profile)} {moved && text.moved(moved.change, moved.direction, theme.name)}
              </p>
              <ReadOn readOn={theme.readOn} links={links} />
            </li>
          );
        })}
      </ul>
      <p>
        <strong>{text.caution}.</strong> {exercise.caution}
      </p>
      <Each exercise={exercise} state={state} then={then} />
    </>
  );
}
