import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type Web = ExerciseOf<'spinnenweb'>;
export type Pillar = Web['pillars'][number];
export type Side = 'now' | 'wish';
export const sides: readonly Side[] = ['now', 'wish'];

/** 1 to 5, or UNKNOWN for "weet ik niet"; by `scoreKey`. A missing key: not answered yet. */
export type Scores = Readonly<Record<string, number>>;
export const UNKNOWN = 0;
export const scoreKey = (side: Side, pillar: string, statement: string) => `${side}/${pillar}/${statement}`;

/** To one decimal, as every number is shown. */
export const round1 = (value: number) => Math.round(value * 10) / 10;

const average = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** What several values have in common and how far they lie apart. */
export interface Spread {
  /** number of values, at least 1 */
  n: number;
  mean: number;
  low: number;
  high: number;
  /** sample standard deviation; undefined for one value */
  sd: number | undefined;
}

/**
 * Mean and spread. The standard deviation is that of a sample: s = √(Σ(x − x̄)² / (n − 1)), because the
 * raters are some of all who could have scored.
 *
 * @returns undefined without values
 */
export function spread(values: readonly number[]): Spread | undefined {
  const n = values.length;
  if (n === 0) return undefined;
  const low = Math.min(...values);
  const high = Math.max(...values);
  // Rounding of the sum may put the mean a hair outside the range.
  const mean = Math.min(high, Math.max(low, average(values)));
  const sd = n > 1 ? Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / (n - 1)) : undefined;
  return { n, mean, low, high, sd };
}

/** The scores (1 to 5) that one rater gave a pillar on one side. "Weet ik niet" and no answer give none. */
export function given(pillar: Pillar, scores: Scores, side: Side): number[] {
  return pillar.statements.map(({ id }) => scores[scoreKey(side, pillar.id, id)] ?? UNKNOWN).filter((score) => score !== UNKNOWN);
}

export interface Count {
  /** statements × 2 sides */
  total: number;
  scored: number;
  unknown: number;
}

/** How far a rater is with a pillar. "Weet ik niet" is counted apart: it is no score. */
export function count(pillar: Pillar, scores: Scores): Count {
  const answers = sides.flatMap((side) => pillar.statements.map(({ id }) => scores[scoreKey(side, pillar.id, id)]));
  return {
    total: answers.length,
    scored: answers.filter((score) => score).length,
    unknown: answers.filter((score) => score === UNKNOWN).length,
  };
}

/** Nothing is left to answer; "weet ik niet" is an answer to have given. */
export const isDone = ({ total, scored, unknown }: Count) => scored + unknown === total;

export interface Summary {
  /** id of the pillar */
  id: string;
  /** over the raters' own means; each rater weighs the same, however many statements they scored */
  now: Spread | undefined;
  wish: Spread | undefined;
  /** wished-for minus now, both as shown (one decimal), so that what is read adds up; undefined if one is missing */
  gap: number | undefined;
}

/** Every pillar of the web, over one or more raters. */
export function summarise(web: Web, raters: readonly { scores: Scores }[]): Summary[] {
  return web.pillars.map((pillar) => {
    const over = (side: Side) =>
      spread(raters.flatMap(({ scores }) => spread(given(pillar, scores, side))?.mean ?? []));
    const now = over('now');
    const wish = over('wish');
    return { id: pillar.id, now, wish, gap: now && wish && round1(round1(wish.mean) - round1(now.mean)) };
  });
}

export type Gaps =
  /** no pillar has both sides */
  | { kind: 'open' }
  /** nowhere is more wished for than there is */
  | { kind: 'none' }
  /** the pillars that share the largest gap, in the order of the web */
  | { kind: 'gap'; gap: number; ids: string[] };

/** The pillar or pillars where wished-for lies furthest above now. */
export function largestGap(summaries: readonly Summary[]): Gaps {
  const known = summaries.flatMap(({ id, gap }) => (gap === undefined ? [] : [{ id, gap }]));
  if (known.length === 0) return { kind: 'open' };
  const gap = Math.max(...known.map((one) => one.gap));
  return gap <= 0 ? { kind: 'none' } : { kind: 'gap', gap, ids: known.filter((one) => one.gap === gap).map(({ id }) => id) };
}

/** From one whole step of the scale apart, a difference is worth talking about. */
export const TALK_FROM = 1;

/** Where raters see things differently: pillar and side, widest apart first. */
export function differences(summaries: readonly Summary[]): { id: string; side: Side; low: number; high: number }[] {
  return summaries
    .flatMap((summary) =>
      sides.flatMap((side) => {
        const found = summary[side];
        return found && round1(found.high) - round1(found.low) >= TALK_FROM ? [{ id: summary.id, side, low: found.low, high: found.high }] : [];
      }),
    )
    .sort((a, b) => b.high - b.low - (a.high - a.low));
}
