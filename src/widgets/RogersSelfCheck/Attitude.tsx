import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import type { Before } from './Earlier.tsx';
import { type AttitudeProfile, type SelfCheck, type State, isRating } from './model.ts';
import { Scale } from './Scale.tsx';

interface Props {
  exercise: SelfCheck;
  state: State;
  profile: AttitudeProfile;
  /** the same attitude in earlier attempts that had a score, oldest first */
  before: readonly Before[];
}

/** One attitude: how it comes out, which answers weighed most, and what it is and is not. */
export function Attitude({ exercise, state, profile, before }: Props) {
  const { attitude: id, name, mean, band, answered, total, missing, tellingStatements } = profile;
  const { is, isNot } = exercise.attitudes.find((one) => one.id === id)!;
  const words = (statement: string) => {
    const rating = state.answers[statement];
    return isRating(rating) ? exercise.scale[rating - 1]! : '';
  };
  return (
    <section class="rogers-attitude">
      <h5>{name}</h5>
      {mean === undefined || !band ? (
        <p class="status">{text.missing(missing)}</p>
      ) : (
        <>
          <p class="rogers-figure">{text.score(mean, text.band[band])}</p>
          <Scale mean={mean} band={band} before={before.at(-1)?.mean} />
          {answered < total && <p class="status">{text.basis(answered, total)}</p>}
        </>
      )}
      {before.length > 0 && (
        <p class="status">
          {before.map((one) => text.before(one.date, one.mean, text.band[one.band])).join('. ')}. {mean !== undefined && text.beforeSign}
        </p>
      )}
      {profile.text && <p>{profile.text}</p>}
      {profile.text && tellingStatements.length > 0 && (
        <div class="rogers-telling">
          <p>{text.telling(tellingStatements.length)}</p>
          <ul>
            {tellingStatements.map((statement) => (
              <li key={statement.id}>
                {statement.text} <em>{text.yours(words(statement.id))}</em>
              </li>
            ))}
          </ul>
        </div>
      )}
      {mean !== undefined && (
        <div class="rogers-pair">
          {[[text.is, is] as const, [text.isNot, isNot] as const].map(([title, points]) => (
            <div key={title}>
              <p class="rogers-label">{title}</p>
              <ul>
                {points.map((point) => (
                  <li key={point}>{point}</li>
                ))}
              </ul>
            </div>
          ))}
        </div>
      )}
    </section>
  );
}
