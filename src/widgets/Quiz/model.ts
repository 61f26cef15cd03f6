/**
 * What is answered to one question, checked or not: option ids, ids in order, or `left:right` pairs of ids.
 * Every kind of question reads it in its own way, so that they are all stored alike.
 */
export type Answer = readonly string[];
export type Verdict = 'right' | 'partly' | 'wrong';

/** One attempt at a list of questions. Ids that left the content stay in it, unused. */
export interface State {
  /** shuffles what has to be ordered and matched */
  seed: number;
  /** by question id: every answer that was checked, oldest first; the first one counts */
  tries: Readonly<Record<string, readonly Answer[]>>;
  /** by question id: an answer being made */
  drafts: Readonly<Record<string, Answer>>;
  /** ids of the questions that are asked again, alone on screen; missing = all questions are on screen */
  again?: readonly string[];
}

/** What the model must know of a question. */
interface HasId {
  id: string;
}
export type Judge<Q extends HasId> = (question: Q, answer: Answer) => Verdict;

export const start = (seed: number): State => ({ seed, tries: {}, drafts: {} });

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isAnswer = (raw: unknown): raw is Answer => Array.isArray(raw) && raw.every((part) => typeof part === 'string');
const isRecordOf = <T>(raw: unknown, holds: (value: unknown) => value is T): raw is Record<string, T> => isObject(raw) && Object.values(raw).every(holds);
const isTries = (raw: unknown): raw is Answer[] => Array.isArray(raw) && raw.every(isAnswer);

/** Judges stored state. @returns the state, or `undefined` when it is not one */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw)) return undefined;
  const { seed, tries, drafts, again } = raw;
  if (!Number.isInteger(seed) || !isRecordOf(tries, isTries) || !isRecordOf(drafts, isAnswer)) return undefined;
  if (again !== undefined && !isAnswer(again)) return undefined;
  return { seed: seed as number, tries, drafts, ...(again ? { again } : {}) };
}

export const triesOf = (state: State, id: string): readonly Answer[] => state.tries[id] ?? [];

/** Whether the last answer to a question has been checked and its explanation is on screen. */
export const isChecked = (state: State, id: string): boolean => triesOf(state, id).length > 0 && !state.drafts[id];

/** Changes an answer that has not been checked. */
export const draft = (state: State, id: string, answer: Answer): State => ({ ...state, drafts: { ...state.drafts, [id]: answer } });

/** Has an answer checked: it is kept for good. */
export function check(state: State, id: string, answer: Answer): State {
  const { [id]: _, ...drafts } = state.drafts;
  return { ...state, drafts, tries: { ...state.tries, [id]: [...triesOf(state, id), answer] } };
}

/**
 * Asks some questions again, and only those.
 *
 * @param drafts by question id: what stands there to begin with
 */
export const askAgain = (state: State, drafts: Readonly<Record<string, Answer>>): State => ({
  ...state,
  drafts: { ...state.drafts, ...drafts },
  again: Object.keys(drafts),
});

/** Puts all questions on screen again. */
export function showAll({ again: _, ...state }: State): State {
  return state;
}

/** The questions on screen, in the order of the content. */
export const onScreen = <Q extends HasId>(state: State, questions: readonly Q[]): readonly Q[] =>
  state.again ? questions.filter(({ id }) => state.again!.includes(id)) : questions;

export interface Score {
  total: number;
  /** questions checked at least once */
  answered: number;
  /** questions right at the first answer */
  atOnce: number;
  /** questions right at the last checked answer */
  right: number;
  /** ids of the questions whose last checked answer is not right */
  wrong: string[];
}

/** What the answers are worth. The first answer to a question is the one that counts; later ones show progress. */
export function score<Q extends HasId>(state: State, questions: readonly Q[], judge: Judge<Q>): Score {
  const answered = questions.filter(({ id }) => triesOf(state, id).length > 0);
  const isRight = (question: Q, at: 0 | -1) => judge(question, triesOf(state, question.id).at(at)!) === 'right';
  const wrong = answered.filter((question) => !isRight(question, -1)).map(({ id }) => id);
  return {
    total: questions.length,
    answered: answered.length,
    atOnce: answered.filter((question) => isRight(question, 0)).length,
    right: answered.length - wrong.length,
    wrong,
  };
}
