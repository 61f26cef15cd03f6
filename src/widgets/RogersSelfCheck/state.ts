import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type SelfCheck = ExerciseOf<'rogers-zelftest'>;
export type Statement = SelfCheck['statements'][number];
export type Conversation = SelfCheck['conversations'][number];
export type Option = Conversation['options'][number];
export type AttitudeId = Statement['attitude'];

/** Position on the scale, 1 (first label of `exercise.scale`) to 5 (last label). */
export type Rating = 1 | 2 | 3 | 4 | 5;

/** What a student did in one attempt. JSON, fit for `useAttempts`; ids that left the content stay in it, unused. */
export interface State {
  /** by statement id; `skip` = passed over on purpose (not experienced yet), which counts as handled, not as answered */
  answers: Readonly<Record<string, Rating | 'skip'>>;
  /** by conversation id: option ids in the order they were opened; the first one is the choice that counts, none = passed over */
  reactions: Readonly<Record<string, readonly string[]>>;
  /** by conversation id: the reaction in the student's own words, laid beside `lookFor` */
  own: Readonly<Record<string, string>>;
}

export const emptyState: State = { answers: {}, reactions: {}, own: {} };

export function isRating(value: unknown): value is Rating {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}

function isRecordOf<T>(value: unknown, holds: (item: unknown) => item is T): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
const isAnswer = (value: unknown): value is Rating | 'skip' => value === 'skip' || isRating(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isString);

/**
 * Judges stored state. A part that is missing is empty; a part that is something else makes the whole
 * unreadable, so that nothing is ever quietly dropped.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { answers = {}, reactions = {}, own = {} } = raw as Record<string, unknown>;
  if (!isRecordOf(answers, isAnswer) || !isRecordOf(reactions, isStrings) || !isRecordOf(own, isString)) return undefined;
  return { answers, reactions, own };
}

/** The state after scoring a statement, or passing over it with `skip`. */
export function answer(state: State, statement: string, value: Rating | 'skip'): State {
  return { ...state, answers: { ...state.answers, [statement]: value } };
}

/** The state after opening an option. Only the first one of a conversation counts; later ones are a look around. */
export function choose(state: State, conversation: string, option: string): State {
  const opened = state.reactions[conversation] ?? [];
  if (opened.includes(option)) return state;
  return { ...state, reactions: { ...state.reactions, [conversation]: [...opened, option] } };
}

/** The state after passing over a conversation (one may touch too closely). What was chosen before stays. */
export function pass(state: State, conversation: string): State {
  return { ...state, reactions: { [conversation]: [], ...state.reactions } };
}

/** The state after writing a reaction of one's own. */
export function write(state: State, conversation: string, text: string): State {
  return { ...state, own: { ...state.own, [conversation]: text } };
}

/** The option that counts in a conversation: the first one opened that the content still has. */
export function choiceIn(conversation: Conversation, reactions: State['reactions']): Option | undefined {
  const opened = reactions[conversation.id] ?? [];
  const id = opened.find((candidate) => conversation.options.some((option) => option.id === candidate));
  return conversation.options.find((option) => option.id === id);
}

/** Whether there is nothing left to ask in a conversation: a choice was made, or it was passed over. */
export function isHandled(conversation: Conversation, reactions: State['reactions']): boolean {
  return choiceIn(conversation, reactions) !== undefined || reactions[conversation.id]?.length === 0;
}
