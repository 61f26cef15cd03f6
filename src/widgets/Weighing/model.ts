import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of weighing an adjustment: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'afwegen'>;
export type Situation = Exercise['situations'][number];
export type Criterion = Exercise['criteria'][number];
export type WhatIf = Situation['whatIf'][number];
export type Verdict = Situation['verdict'];
/** 1 weighs for the adjustment, 0 does not matter, -1 weighs against it */
export type Weight = -1 | 0 | 1;
export type Weights = Readonly<Record<string, Weight>>;

export const verdicts: readonly Verdict[] = ['redelijk', 'uitzoeken', 'disproportioneel'];

/** How a student weighed one situation. */
export interface Weighed {
  /** by criterion id */
  weights: Weights;
  /** id of the criterion that tips the balance; '' when none stands out, undefined as long as that was not said */
  tips?: string;
  verdict?: Verdict;
  /** in the student's own words */
  reason: string;
  /** compared with ours: from then on it stays as it is until the student weighs again */
  checked: boolean;
}

/** What a student did in one attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** id of the situation on screen */
  at?: string;
  /** by situation id */
  weighed: Readonly<Record<string, Weighed>>;
}

export const emptyState: State = { weighed: {} };
export const unweighed: Weighed = { weights: {}, reason: '', checked: false };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isWeight = (value: unknown): value is Weight => value === -1 || value === 0 || value === 1;
const isString = (value: unknown): value is string => typeof value === 'string';
const optional = <T>(value: unknown, holds: (value: unknown) => value is T): value is T | undefined => value === undefined || holds(value);
const isVerdict = (value: unknown): value is Verdict => verdicts.includes(value as Verdict);

function parseWeighed(raw: unknown): Weighed | undefined {
  if (!isObject(raw)) return undefined;
  const { weights = {}, tips, verdict, reason = '', checked = false } = raw;
  if (!isObject(weights) || !Object.values(weights).every(isWeight)) return undefined;
  if (!optional(tips, isString) || !optional(verdict, isVerdict) || !isString(reason) || typeof checked !== 'boolean') return undefined;
  return { weights: weights as Weights, ...(tips === undefined ? {} : { tips }), ...(verdict === undefined ? {} : { verdict }), reason, checked };
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw)) return undefined;
  const { at, weighed = {} } = raw;
  if (!optional(at, isString) || !isObject(weighed)) return undefined;
  const entries = Object.entries(weighed).map(([id, one]) => [id, parseWeighed(one)] as const);
  if (entries.some(([, one]) => one === undefined)) return undefined;
  return { ...(at === undefined ? {} : { at }), weighed: Object.fromEntries(entries) as Record<string, Weighed> };
}

export const weighedIn = ({ weighed }: State, id: string): Weighed => weighed[id] ?? unweighed;

/** The situation on screen: the one that was opened, or else the first that was not compared yet. */
export function situationIn({ situations }: Exercise, state: State): Situation {
  return situations.find(({ id }) => id === state.at) ?? situations.find(({ id }) => !weighedIn(state, id).checked) ?? situations[0]!;
}

/** The next situation that was not compared yet, counted from the one on screen; undefined when all were. */
export function nextAfter({ situations }: Exercise, state: State, id: string): Situation | undefined {
  const from = situations.findIndex((one) => one.id === id) + 1;
  return [...situations.slice(from), ...situations.slice(0, from)].find((one) => !weighedIn(state, one.id).checked);
}

export const open = (state: State, at: string): State => ({ ...state, at });

/** Changes how one situation is weighed; the situation stays on screen. */
export function change(state: State, id: string, part: Partial<Weighed>): State {
  return { at: id, weighed: { ...state.weighed, [id]: { ...weighedIn(state, id), ...part } } };
}

/** The criteria that count in a situation, in the order of the exercise. */
export const criteriaOf = ({ criteria }: Exercise, { weights }: Situation): Criterion[] => criteria.filter(({ id }) => Object.hasOwn(weights, id));

export const ourWeights = ({ weights }: Situation): Weights => Object.fromEntries(Object.entries(weights).map(([id, { weight }]) => [id, weight]));

/**
 * How far a weighing leans: above 0 for the adjustment, below 0 against it. What tips the balance counts double.
 * A course rule, to make visible that criteria are no votes; the law itself knows no sum.
 */
export const leanOf = (weights: Weights, tips: string | undefined): number => Object.entries(weights).reduce((sum, [id, weight]) => sum + weight * (id === tips ? 2 : 1), 0);

/** Weights on either side of the balance, and beside it. */
export function countsOf(weights: Weights): { for: number; against: number; neutral: number } {
  const count = (wanted: Weight) => Object.values(weights).filter((weight) => weight === wanted).length;
  return { for: count(1), against: count(-1), neutral: count(0) };
}

export interface Missing {
  /** criteria without a weight */
  criteria: number;
  tips: boolean;
  verdict: boolean;
}

/** What still has to be said before a weighing can be compared; undefined when nothing. */
export function missingIn(exercise: Exercise, situation: Situation, { weights, tips, verdict }: Weighed): Missing | undefined {
  const criteria = criteriaOf(exercise, situation).filter(({ id }) => weights[id] === undefined).length;
  const missing = { criteria, tips: tips === undefined, verdict: verdict === undefined };
  return criteria > 0 || missing.tips || missing.verdict ? missing : undefined;
}

/** Where a verdict stands beside ours: the same, one that can be defended, or another. */
export function agreement({ verdict: ours, also }: Situation, verdict: Verdict): 'same' | 'defensible' | 'other' {
  if (verdict === ours) return 'same';
  return also.some((other) => other.verdict === verdict) ? 'defensible' : 'other';
}

/** Whether a student's own weights point another way than their verdict. */
export function contradicts({ weights, tips, verdict }: Weighed): boolean {
  const lean = leanOf(weights, tips);
  return (verdict === 'redelijk' && lean < 0) || (verdict === 'disproportioneel' && lean > 0);
}

export interface Compared {
  criterion: Criterion;
  mine: Weight | undefined;
  ours: Weight;
  why: string;
}

/** A student's weights beside ours, the differences first. */
export function compare(exercise: Exercise, situation: Situation, { weights }: Weighed): Compared[] {
  const all = criteriaOf(exercise, situation).map((criterion) => {
    const { weight, why } = situation.weights[criterion.id]!;
    return { criterion, mine: weights[criterion.id], ours: weight as Weight, why };
  });
  return [...all.filter(({ mine, ours }) => mine !== ours), ...all.filter(({ mine, ours }) => mine === ours)];
}

/** Weights after one circumstance changed. */
export const changed = (weights: Weights, { moves }: WhatIf): Weights => ({ ...weights, ...(moves as Weights) });

/** Situations that were compared, in the order of the content. */
export const checkedIn = ({ situations }: Exercise, state: State): { situation: Situation; weighed: Weighed }[] =>
  situations.map((situation) => ({ situation, weighed: weighedIn(state, situation.id) })).filter(({ weighed }) => weighed.checked);
