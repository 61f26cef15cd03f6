import { shuffle } from './shuffle.ts';

/**
 * Asking items one by one until each has been answered well: what went wrong returns after the others.
 * Only what happened is kept (the log); what to ask next follows from it. So a stored attempt still works
 * when an item was added to the exercise, and the first answer to an item can never be lost.
 */
export interface Rotation<A> {
  /** 0: items in the order of the content; otherwise shuffled with this seed */
  seed: number;
  /** every answer that was checked, oldest first */
  log: readonly Answered<A>[];
  /** the explanation of the last answer in the log is on screen */
  reading: boolean;
  /** chosen for the item on screen, not checked yet */
  draft?: A;
}

export interface Answered<A> {
  item: string;
  answer: A;
}

/** Whether an item needs not be asked again after this answer. */
export type Settled<A> = (item: string, answer: A) => boolean;

export interface Place<A> {
  /** the item on screen; undefined when all are settled */
  item: string | undefined;
  /** the answer that is being explained; undefined while the item waits for one */
  explained: A | undefined;
  /** how many times the item on screen was answered before this turn */
  before: number;
  /** items not settled yet; an item whose wrong answer is being explained is one of them */
  left: number;
  total: number;
}

/** A rotation in which nothing was done. @param seed 0 keeps the order of the content */
export const startRotation = <A>(seed = 0): Rotation<A> => ({ seed, log: [], reading: false });

/**
 * Judges a stored rotation.
 *
 * @param isAnswer recognises one answer
 * @returns the rotation, or `undefined` when it is not one
 */
export function parseRotation<A>(raw: unknown, isAnswer: (value: unknown) => value is A): Rotation<A> | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { seed, log, reading, draft } = raw as Record<string, unknown>;
  if (!Number.isInteger(seed) || !Array.isArray(log) || typeof reading !== 'boolean') return undefined;
  if (draft !== undefined && !isAnswer(draft)) return undefined;
  const isTurn = (turn: unknown): turn is Answered<A> =>
    typeof turn === 'object' && turn !== null && typeof (turn as Answered<A>).item === 'string' && isAnswer((turn as Answered<A>).answer);
  if (!log.every(isTurn)) return undefined;
  return {
    seed: seed as number,
    log: log.map(({ item, answer }) => ({ item, answer })),
    reading,
    ...(draft === undefined ? {} : { draft: draft as A }),
  };
}

/**
 * The items still to be asked, in order: first those never answered, then those that return.
 *
 * @param ids items of the exercise, in the order of the content
 */
export function queue<A>({ seed, log }: Rotation<A>, ids: readonly string[], settled: Settled<A>): string[] {
  const waiting = new Set(seed === 0 ? ids : shuffle(ids, seed));
  for (const { item, answer } of log) {
    if (!waiting.delete(item)) continue;
    if (!settled(item, answer)) waiting.add(item);
  }
  return [...waiting];
}

/** Where the student is. @param ids items of the exercise, in the order of the content */
export function placeIn<A>(rotation: Rotation<A>, ids: readonly string[], settled: Settled<A>): Place<A> {
  const waiting = queue(rotation, ids, settled);
  const last = rotation.log.at(-1);
  const reading = rotation.reading && last !== undefined && ids.includes(last.item);
  const item = reading ? last.item : waiting[0];
  const before = item === undefined ? 0 : answersTo(rotation, item).length - (reading ? 1 : 0);
  return { item, explained: reading ? last.answer : undefined, before, left: waiting.length, total: ids.length };
}

/** Chooses, without having it checked yet. */
export const choose = <A>(rotation: Rotation<A>, draft: A): Rotation<A> => ({ ...rotation, draft });

/** Has an answer checked: it goes into the log for good. */
export function check<A>(rotation: Rotation<A>, item: string, answer: A): Rotation<A> {
  return { seed: rotation.seed, log: [...rotation.log, { item, answer }], reading: true };
}

/** Goes on to the next item after reading the explanation. */
export const goOn = <A>({ seed, log }: Rotation<A>): Rotation<A> => ({ seed, log, reading: false });

/** Every checked answer to one item, oldest first. */
export const answersTo = <A>({ log }: Rotation<A>, item: string): A[] =>
  log.filter((turn) => turn.item === item).map(({ answer }) => answer);

/** The first answer to each item that has one: the one a result is counted on. */
export function firstAnswers<A>({ log }: Rotation<A>): Map<string, A> {
  const firsts = new Map<string, A>();
  for (const { item, answer } of log) if (!firsts.has(item)) firsts.set(item, answer);
  return firsts;
}
