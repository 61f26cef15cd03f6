import { attitudeScore } from './profile.ts';
import { type Conversation, type Place, type SelfCheck, type State, type Statement, choiceIn, isHandled, parts } from './state.ts';

export interface Progress {
  /** `handled` = answered or skipped on purpose */
  statements: { handled: number; answered: number; total: number };
  /** `handled` = chosen or passed over */
  conversations: { handled: number; chosen: number; total: number };
  /** part of all statements and conversations that is done, 0 to 1 */
  share: number;
  complete: boolean;
}

/** What to offer next. `revisit` is an invitation: a skipped statement whose attitude has no score yet. */
export type NextStep =
  | { kind: 'statement' | 'revisit'; statement: Statement }
  | { kind: 'conversation'; conversation: Conversation }
  | { kind: 'done' };

/** How far the student is. */
export function progressOf(exercise: SelfCheck, state: State): Progress {
  const given = exercise.statements.map(({ id }) => state.answers[id]).filter((value) => value !== undefined);
  const handled = exercise.conversations.filter((conversation) => isHandled(conversation, state.reactions));
  const chosen = handled.filter((conversation) => choiceIn(conversation, state.reactions)).length;
  const total = exercise.statements.length + exercise.conversations.length;
  return {
    statements: { handled: given.length, answered: given.filter((value) => value !== 'skip').length, total: exercise.statements.length },
    conversations: { handled: handled.length, chosen, total: exercise.conversations.length },
    share: (given.length + handled.length) / total,
    complete: given.length + handled.length === total,
  };
}

/** The first statement without an answer, then the first conversation, then what was skipped too often, then nothing. */
export function nextStep(exercise: SelfCheck, state: State): NextStep {
  const open = exercise.statements.find(({ id }) => state.answers[id] === undefined);
  if (open) return { kind: 'statement', statement: open };
  const conversation = exercise.conversations.find((candidate) => !isHandled(candidate, state.reactions));
  if (conversation) return { kind: 'conversation', conversation };
  const skipped = exercise.statements.find(
    ({ id, attitude }) => state.answers[id] === 'skip' && attitudeScore(exercise, state.answers, attitude).missing > 0,
  );
  return skipped ? { kind: 'revisit', statement: skipped } : { kind: 'done' };
}

/** How a conversation stands. `own` = a reaction in the student's own words and no choice. */
export type Standing = 'open' | 'chosen' | 'own' | 'passed';

export function standingOf(conversation: Conversation, state: State): Standing {
  if (choiceIn(conversation, state.reactions)) return 'chosen';
  if (state.own[conversation.id]?.trim()) return 'own';
  return isHandled(conversation, state.reactions) ? 'passed' : 'open';
}

/** Statements on one screen: what a phone shows with little scrolling. */
export const PER_SCREEN = 3;

/** Index of the first statement of the screen that holds statement `index`. */
export const screenOf = (index: number): number => index - (index % PER_SCREEN);

/** Where to open: at the place the student left, or at the next step when there is none the content still has. */
export function placeOf(exercise: SelfCheck, state: State): Place {
  const { place } = state;
  if (place && place.statement < exercise.statements.length && place.conversation < exercise.conversations.length) return place;
  const step = nextStep(exercise, state);
  const conversation = step.kind === 'conversation' ? exercise.conversations.indexOf(step.conversation) : 0;
  const statement = 'statement' in step ? screenOf(exercise.statements.indexOf(step.statement)) : 0;
  const part = { statement: 'statements', revisit: 'statements', conversation: 'conversations', done: 'lookback' } as const;
  return { part: parts.indexOf(part[step.kind]), statement, conversation };
}
