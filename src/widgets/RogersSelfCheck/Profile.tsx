import type { ComponentChildren, RefObject } from 'preact';
import { rogersSelfCheck as text } from '../../text/rogersSelfCheck.ts';
import { Attitude } from './Attitude.tsx';
import { type Past, ProfileTable, beforeOf } from './Earlier.tsx';
import { type SelfCheck, type State, neededAnswers, profileOf, progressOf } from './model.ts';

interface Props {
  exercise: SelfCheck;
  state: State;
  past: Past;
  heading: RefObject<HTMLHeadingElement>;
  /** to the first statement without an answer, or to the first one */
  onStatements: () => void;
  onConversations: () => void;
  children: ComponentChildren;
}

/** The profile, as far as the answers allow: a mirror of today. */
export function Profile({ exercise, state, past, heading, onStatements, onConversations, children }: Props) {
  const profile = profileOf(exercise, state.answers);
  const { handled, answered, total } = progressOf(exercise, state).statements;
  const before = beforeOf(exercise, past);
  const needed = neededAnswers(exercise, exercise.attitudes[0]!.id);
  const note = profile.pattern === 'uniform' || profile.pattern === 'agreeing' || profile.pattern === 'disagreeing' ? text[profile.pattern] : undefined;
  const shows = profile.saysSomething && (answered > 0 || before.length > 0);
  return (
    <>
      <h4 ref={heading} tabIndex={-1}>
        {text.profileHeading}
      </h4>
      <p>{answered === 0 ? text.profileEmpty(needed) : text.profileIntro}</p>
      {note && <p class="rogers-note">{note}</p>}
      {shows &&
        profile.attitudes.map((one) => (
          <Attitude key={one.attitude} exercise={exercise} state={state} profile={one} before={before.flatMap(({ scores }) => scores[one.attitude] ?? [])} />
        ))}
      {shows && <ProfileTable exercise={exercise} profile={profile} before={before} />}
      <div class="actions">
        {handled < total && (
          <button type="button" class={answered === 0 ? undefined : 'secondary'} onClick={onStatements}>
            {handled === 0 ? text.toStatements : text.toOpen(total - handled)}
          </button>
        )}
        <button type="button" class={answered === 0 ? 'secondary' : undefined} onClick={onConversations}>
          {text.toConversations}
        </button>
      </div>
      {children}
    </>
  );
}
