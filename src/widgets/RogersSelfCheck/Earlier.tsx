import type { Attempt } from '../../learner/attempts/index.ts';
import { kit } from '../../text/kit.ts';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { type AttitudeId, type Band, type Conversation, type Profile, type SelfCheck, type State, choiceIn, profileOf } from './model.ts';

export type Past = readonly Attempt<State>[];

/** The score of one attitude in an earlier attempt. */
export interface Before {
  date: string;
  mean: number;
  band: Band;
}

/** An earlier attempt in which at least one attitude had a score. */
export interface EarlierProfile {
  id: string;
  date: string;
  scores: Partial<Record<AttitudeId, Before>>;
}

/** Profiles of earlier attempts, oldest first; those that say nothing are left out. */
export function beforeOf(exercise: SelfCheck, past: Past): EarlierProfile[] {
  return past.flatMap(({ id, started, state }) => {
    const { saysSomething, attitudes } = profileOf(exercise, state.answers);
    const date = kit.day(started);
    const scored = attitudes.flatMap(({ attitude, mean, band }) => (mean !== undefined && band ? [[attitude, { date, mean, band }] as const] : []));
    return saysSomething && scored.length > 0 ? [{ id, date, scores: Object.fromEntries(scored) }] : [];
  });
}

interface TableProps {
  exercise: SelfCheck;
  profile: Profile;
  before: readonly EarlierProfile[];
}

/** The profile in figures, with those of earlier dates beside it, and how a figure comes about. */
export function ProfileTable({ exercise, profile, before }: TableProps) {
  const cell = (score: { mean?: number; band?: Band } | undefined) =>
    score?.mean !== undefined && score.band ? text.cell(score.mean, text.band[score.band]) : text.none;
  return (
    <details class="rogers-table">
      <summary>{text.table}</summary>
      <div class="table-scroll" tabIndex={0} role="region" aria-label={text.caption}>
        <table>
          <caption class="visually-hidden">{text.caption}</caption>
          <thead>
            <tr>
              {[text.attitude, text.answered, ...before.map(({ date }) => date), text.today].map((title, at) => (
                <th scope="col" key={at}>
                  {title}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {profile.attitudes.map((one) => (
              <tr key={one.attitude}>
                <th scope="row">{one.name}</th>
                <td>{text.done(one.answered, one.total)}</td>
                {before.map(({ id, scores }) => (
                  <td key={id}>{cell(scores[one.attitude])}</td>
                ))}
                <td>{cell(one)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <p class="status">{text.scoring(exercise.scale, exercise.statements.filter(({ reversed }) => reversed).length)}</p>
    </details>
  );
}

/** What the student chose and wrote in a conversation in earlier attempts. */
export function EarlierReactions({ conversation, past }: { conversation: Conversation; past: Past }) {
  const found = past.flatMap(({ id, started, state }) => {
    const [option, own] = [choiceIn(conversation, state.reactions)?.text, state.own[conversation.id]?.trim()];
    const date = kit.day(started);
    return option || own ? [{ id, texts: [own && ([text.earlierOwn(date), own] as const), option && ([text.earlierChoice(date), option] as const)] }] : [];
  });
  if (found.length === 0) return null;
  return (
    <details class="rogers-earlier">
      <summary>{text.earlier}</summary>
      {found.flatMap(({ id, texts }) =>
        texts.map(
          (one) =>
            one && (
              <p key={`${id} ${one[0]}`}>
                {one[0]} <span class="rogers-written">{one[1]}</span>
              </p>
            ),
        ),
      )}
    </details>
  );
}
