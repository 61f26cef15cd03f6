import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of statements without a right answer: no DOM, storage or words of the interface. */
export type Statements = ExerciseOf<'stellingen'>;
export type Statement = Statements['statements'][number];
export type Theme = Statements['themes'][number];

/** What a student said in one attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** by statement id: place on the scale, 1 (disagrees) to 5 (agrees); statements without an answer are missing */
  scores: Readonly<Record<string, number>>;
  /** by statement id: one's own argument */
  why: Readonly<Record<string, string>>;
  /** the answer to the question after the profile */
  closing: string;
  /** index of the statement on screen, or their number for the profile */
  at?: number;
}

export const emptyState: State = { scores: {}, why: {}, closing: '' };

function isRecordOf<T>(value: unknown, holds: (item: unknown) => item is T): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
const isScore = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1 && (value as number) <= 5;
const isString = (value: unknown): value is string => typeof value === 'string';

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { scores = {}, why = {}, closing = '', at } = raw as Record<string, unknown>;
  if (!isRecordOf(scores, isScore) || !isRecordOf(why, isString) || !isString(closing)) return undefined;
  return { scores, why, closing, ...(Number.isInteger(at) && (at as number) >= 0 ? { at: at as number } : {}) };
}

export const rate = (state: State, statement: string, score: number): State => ({ ...state, scores: { ...state.scores, [statement]: score } });
export const argue = (state: State, statement: string, text: string): State => ({ ...state, why: { ...state.why, [statement]: text } });
export const close = (state: State, text: string): State => ({ ...state, closing: text });

/** Statements that have a score, of those the content has. */
export const scoredIn = ({ statements }: Statements, { scores }: State): number => statements.filter(({ id }) => scores[id] !== undefined).length;

/** Where to open: where the student left, else at the first statement without a score; the profile when there is none. */
export function placeOf({ statements }: Statements, state: State): number {
  const first = statements.findIndex(({ id }) => state.scores[id] === undefined);
  const open = first < 0 ? statements.length : first;
  return state.at === undefined || state.at > statements.length ? open : state.at;
}

/** A theme is spoken about from this many answers on. */
export const LEAST = 3;

/**
 * Where someone stands in a theme. `mixed` is not the middle: some answers point one way and some the other.
 */
export type Stand = 'low' | 'middle' | 'high' | 'mixed' | 'unknown';

export interface ThemeProfile {
  theme: Theme;
  /** answers given, and statements there are */
  answered: number;
  total: number;
  stand: Stand;
  /** answers on the side of agreeing, in the middle, and on the side of disagreeing; as said, not turned round */
  agree: number;
  between: number;
  disagree: number;
  /** how far this moved since then, over the statements answered both times; missing when fewer than `LEAST` were */
  moved?: { change: Change; direction: -1 | 0 | 1 };
}

/** From agreeing with the statement to standing at the high side of its theme. */
const turned = ({ reversed }: Statement, score: number): number => (reversed ? 6 - score : score);
const mean = (values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Middle of the scale, and how far from it a mean has to be to take a side. */
const MIDDLE = 3;
const ASIDE = 0.5;

function standOf(values: readonly number[]): Stand {
  if (values.length < LEAST) return 'unknown';
  const by = mean(values) - MIDDLE;
  if (by >= ASIDE) return 'high';
  if (by <= -ASIDE) return 'low';
  return values.some((value) => value > MIDDLE) && values.some((value) => value < MIDDLE) ? 'mixed' : 'middle';
}

/** Size of a shift, in steps of the scale: under a quarter is none. */
export type Change = 'same' | 'little' | 'clear';
const LITTLE = 0.25;
const CLEAR = 0.75;

/** The profile by theme, compared with earlier scores if there are any. */
export function profileOf({ themes, statements }: Statements, now: State['scores'], then: State['scores'] = {}): ThemeProfile[] {
  return themes.map((theme): ThemeProfile => {
    const own = statements.filter((statement) => statement.theme === theme.id);
    const said = own.flatMap((statement) => now[statement.id] ?? []);
    const shifts = own.flatMap((statement) => {
      const [a, b] = [then[statement.id], now[statement.id]];
      return a === undefined || b === undefined ? [] : [turned(statement, b) - turned(statement, a)];
    });
    const by = shifts.length < LEAST ? undefined : mean(shifts);
    const change: Change = Math.abs(by ?? 0) < LITTLE ? 'same' : Math.abs(by!) < CLEAR ? 'little' : 'clear';
    return {
      theme,
      answered: said.length,
      total: own.length,
      stand: standOf(own.flatMap((statement) => (now[statement.id] === undefined ? [] : [turned(statement, now[statement.id]!)]))),
      agree: said.filter((score) => score > MIDDLE).length,
      between: said.filter((score) => score === MIDDLE).length,
      disagree: said.filter((score) => score < MIDDLE).length,
      ...(by === undefined ? {} : { moved: { change, direction: change === 'same' ? 0 : by > 0 ? 1 : -1 } }),
    };
  });
}

/**
 * The earlier attempt to compare with: the first one in which at least half was scored.
 *
 * @param past earlier attempts, oldest first
 */
export const firstOf = <A extends { state: State }>(exercise: Statements, past: readonly A[]): A | undefined =>
  past.find(({ state }) => scoredIn(exercise, state) >= exercise.statements.length / 2);
