import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of the measurement that is made at the start of the course and again later: no DOM, storage or words of the interface. */
export type Measure = ExerciseOf<'meting'>;
export type Statement = Measure['statements'][number];

/** What a student filled in, in one measurement. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** by statement id: place on the scale, 1 to 5; statements without an answer are missing */
  scores: Readonly<Record<string, number>>;
  /** by id of an open question */
  open: Readonly<Record<string, string>>;
  /** index in `screensOf`, to come back to; a number, as it changes all the time and is worth no history */
  screen?: number;
}

export const emptyState: State = { scores: {}, open: {} };

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
  const { scores = {}, open = {}, screen } = raw as Record<string, unknown>;
  if (!isRecordOf(scores, isScore) || !isRecordOf(open, isString)) return undefined;
  return { scores, open, ...(Number.isInteger(screen) && (screen as number) >= 0 ? { screen: screen as number } : {}) };
}

export const rate = (state: State, statement: string, score: number): State => ({ ...state, scores: { ...state.scores, [statement]: score } });
export const write = (state: State, question: string, text: string): State => ({ ...state, open: { ...state.open, [question]: text } });

/** What is on one screen: the statements of a chapter, the open questions, or the overview at the end. */
export type Screen = { kind: 'chapter'; chapter: number; statements: readonly Statement[] } | { kind: 'open' } | { kind: 'overview' };

/** The screens in order: chapters by number, then the open questions if there are any, then the overview. */
export function screensOf({ statements, open }: Measure): Screen[] {
  const numbers = [...new Set(statements.map(({ chapter }) => chapter))].sort((a, b) => a - b);
  const chapters = numbers.map((chapter): Screen => ({ kind: 'chapter', chapter, statements: statements.filter((one) => one.chapter === chapter) }));
  return [...chapters, ...(open.length > 0 ? [{ kind: 'open' } as const] : []), { kind: 'overview' }];
}

/**
 * Where to open: at the screen the student left, else at the first one with something open. With everything scored
 * it is the overview, as one then comes back to look, maybe from another lesson; only the open questions wait.
 */
export function screenOf(measure: Measure, state: State): number {
  const screens = screensOf(measure);
  const first = screens.findIndex((screen) => screen.kind === 'chapter' && screen.statements.some(({ id }) => state.scores[id] === undefined));
  const left = screens[state.screen ?? -1];
  if (left && (first >= 0 || left.kind !== 'chapter')) return state.screen!;
  return first < 0 ? screens.length - 1 : first;
}

/** Statements that have a score, of those the content has. */
export const scoredIn = ({ statements }: Measure, { scores }: State): number => statements.filter(({ id }) => scores[id] !== undefined).length;

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** One decimal, so that what is drawn, written and compared never disagrees. */
const round = (value: number) => Math.round(value * 10) / 10;

/** How far one chapter came, 1 to 5: the mean of its scored statements. */
export interface Level {
  mean: number;
  scored: number;
}

/** How two measurements differ, in steps of the scale. `same` is less than a quarter of a step, on average, over a chapter. */
export type Change = 'same' | 'little' | 'step' | 'more';
export interface Difference {
  change: Change;
  /** 1 up, -1 down, 0 for `same` */
  direction: -1 | 0 | 1;
}

export interface ChapterLevel {
  chapter: number;
  statements: readonly Statement[];
  now?: Level;
  then?: Level;
  /** over the statements that were scored both times; missing when there are none */
  difference?: Difference;
}

function levelOf(statements: readonly Statement[], scores: State['scores']): Level | undefined {
  const given = statements.flatMap(({ id }) => scores[id] ?? []);
  return given.length > 0 ? { mean: round(meanOf(given)), scored: given.length } : undefined;
}

/** Cut-offs of the words for a difference, in steps of the scale. */
export const LITTLE = 0.25;
export const STEP = 0.75;
export const MORE = 1.5;

/** The words' side of a difference in means. */
export function differenceOf(by: number): Difference {
  const size = Math.abs(by);
  if (size < LITTLE) return { change: 'same', direction: 0 };
  return { change: size < STEP ? 'little' : size < MORE ? 'step' : 'more', direction: by > 0 ? 1 : -1 };
}

/** Every chapter now and, if there is an earlier measurement, then. */
export function levelsOf(measure: Measure, now: State['scores'], then: State['scores'] = {}): ChapterLevel[] {
  return screensOf(measure).flatMap((screen): ChapterLevel[] => {
    if (screen.kind !== 'chapter') return [];
    const { chapter, statements } = screen;
    const both = statements.flatMap(({ id }) => (now[id] !== undefined && then[id] !== undefined ? [now[id] - then[id]] : []));
    const [level, earlier] = [levelOf(statements, now), levelOf(statements, then)];
    return [
      {
        chapter,
        statements,
        ...(level ? { now: level } : {}),
        ...(earlier ? { then: earlier } : {}),
        ...(both.length > 0 ? { difference: differenceOf(meanOf(both)) } : {}),
      },
    ];
  });
}

/**
 * The earlier measurement to compare with: the first one in which at least half was scored, as that is where the
 * course began; without such a one, the fullest.
 *
 * @param past earlier measurements, oldest first
 */
export function baseline<A extends { state: State }>(measure: Measure, past: readonly A[]): A | undefined {
  const half = past.find(({ state }) => scoredIn(measure, state) >= measure.statements.length / 2);
  if (half) return half;
  const filled = past.filter(({ state }) => scoredIn(measure, state) > 0 || Object.values(state.open).some((text) => text.trim()));
  return filled.reduce<A | undefined>((best, one) => (best && scoredIn(measure, best.state) >= scoredIn(measure, one.state) ? best : one), undefined);
}
