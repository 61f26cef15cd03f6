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
  /** by conversation id: the reaction in the student's own words */
  own: Readonly<Record<string, string>>;
  /**
   * By conversation id, for own reactions that were laid beside `lookFor`: which of its points the student sees in
   * them. Points are kept by their text, so that a tick never moves to another point when the content is edited.
   */
  ticked: Readonly<Record<string, Readonly<Record<string, boolean>>>>;
  /** where the student was, to come back to */
  place?: Place;
}

export const parts = ['statements', 'profile', 'conversations', 'lookback'] as const;
export type Part = (typeof parts)[number];

/** A place in the widget: indexes in `parts` and in the content. Numbers, as they change all the time and are worth no history. */
export interface Place {
  part: number;
  statement: number;
  conversation: number;
}

export const emptyState: State = { answers: {}, reactions: {}, own: {}, ticked: {} };

export function isRating(value: unknown): value is Rating {
  return value === 1 || value === 2 || value === 3 || value === 4 || value === 5;
}

function isRecordOf<T>(value: unknown, holds: (item: unknown) => item is T): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
const isAnswer = (value: unknown): value is Rating | 'skip' => value === 'skip' || isRating(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isBoolean = (value: unknown): value is boolean => typeof value === 'boolean';
const isTicks = (value: unknown): value is Record<string, boolean> => isRecordOf(value, isBoolean);
const isIndex = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;
const isStrings = (value: unknown): value is string[] => Array.isArray(value) && value.every(isString);

function placeIn(raw: unknown): Place | undefined {
  const { part, statement, conversation } = (typeof raw === 'object' && raw !== null ? raw : {}) as Record<string, unknown>;
  return isIndex(part) && part < parts.length && isIndex(statement) && isIndex(conversation) ? { part, statement, conversation } : undefined;
}

/**
 * Judges stored state. A part that is missing is empty; a part that is something else makes the whole
 * unreadable, so that nothing is ever quietly dropped. Only the place, which is no work of the student, may be.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { answers = {}, reactions = {}, own = {}, ticked = {}, place: rawPlace } = raw as Record<string, unknown>;
  if (!isRecordOf(answers, isAnswer) || !isRecordOf(reactions, isStrings)) return undefined;
  if (!isRecordOf(own, isString) || !isRecordOf(ticked, isTicks)) return undefined;
  const place = placeIn(rawPlace);
  return { answers, reactions, own, ticked, ...(place ? { place } : {}) };
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

/**
 * The state after laying the own reaction beside `lookFor`. With that the conversation is handled: who wrote a
 * reaction need not choose one as well.
 */
export function lay(state: State, conversation: string): State {
  return pass({ ...state, ticked: { [conversation]: {}, ...state.ticked } }, conversation);
}

/** The state after saying whether a point of `lookFor` is in the own reaction. */
export function tick(state: State, conversation: string, point: string, seen: boolean): State {
  return { ...state, ticked: { ...state.ticked, [conversation]: { ...state.ticked[conversation], [point]: seen } } };
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
