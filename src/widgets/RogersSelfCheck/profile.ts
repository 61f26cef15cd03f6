import { type AttitudeId, type Rating, type SelfCheck, type State, type Statement, isRating } from './state.ts';

/** How an attitude comes out. None is a verdict: each has its own text in `exercise.attitudes[].profile`. */
export type Band = keyof SelfCheck['attitudes'][number]['profile'];

/**
 * Part of an attitude's statements that must be answered before there is a score: two thirds, 6 of 9.
 * The mean of what is answered stands in for what is missing. That is common practice down to half or
 * three quarters of a scale; with fewer than two thirds, one odd item out of a handful moves the band.
 */
export const NEEDED_SHARE = 2 / 3;

/**
 * Cut-offs on the mean (1 to 5), read off the scale and not off a norm group, which this check does not
 * have. Below 3 the answers lie, on average, on the far side of the middle of the scale; from 4 they are, on
 * average, at least the fourth word of it ("eerder wel"), in the direction of the attitude. The bands are not
 * symmetrical on purpose: people rate themselves kindly on how they treat pupils. And whoever gives every
 * statement the same answer never comes out as strong (with 3 of 9 reversed at most 3.7).
 */
export const GROWING_BELOW = 3;
export const STRONG_FROM = 4;

/** Fewest answers, and fewest reversed ones among them, before a pattern in the answering can be seen. */
const PATTERN_FROM = { answered: 9, reversed: 3 };

export interface AttitudeScore {
  attitude: AttitudeId;
  /** statements answered (skipped ones not counted), and statements in all */
  answered: number;
  total: number;
  /** answers still wanted before there is a score; 0 when there is one */
  missing: number;
  /** 1 (little of the attitude) to 5 (much), rounded to one decimal so that figure and band never disagree */
  mean?: number;
  band?: Band;
}

/**
 * What the answers say about the answering itself.
 * - `few`: too few answers to tell;
 * - `uniform`: every answer the same. Some statements are reversed, so these answers contradict each other
 *   and the profile says nothing;
 * - `agreeing` / `disagreeing`: agreement (or disagreement) with statements and with their opposites alike:
 *   acquiescence. The profile stands, with a caution;
 * - `varied`: nothing to remark.
 */
export type Pattern = 'few' | 'varied' | 'uniform' | 'agreeing' | 'disagreeing';

export interface AttitudeProfile extends AttitudeScore {
  name: string;
  /** text of the band; missing without a score, or when the profile says nothing */
  text?: string;
  /** up to three statements that pulled the score down most (1 or 2 after reversing): where to start a talk */
  tellingStatements: readonly Statement[];
}

export interface Profile {
  pattern: Pattern;
  /** false when every answer is the same: show the note and no bands */
  saysSomething: boolean;
  /** in the order of `exercise.attitudes` */
  attitudes: readonly AttitudeProfile[];
}

/** What a rating adds to its attitude, 1 to 5: itself, or 6 minus itself for a reversed statement. */
export function scoreOf(statement: Statement, rating: Rating): number {
  return statement.reversed ? 6 - rating : rating;
}

interface Answered {
  statement: Statement;
  rating: Rating;
}

function answeredIn(exercise: SelfCheck, answers: State['answers']): Answered[] {
  return exercise.statements.flatMap((statement) => {
    const rating = answers[statement.id];
    return isRating(rating) ? [{ statement, rating }] : [];
  });
}

const meanOf = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

function bandOf(mean: number): Band {
  if (mean >= STRONG_FROM) return 'strong';
  return mean < GROWING_BELOW ? 'growing' : 'mixed';
}

/** Answers that an attitude needs before it has a score. */
export function neededAnswers(exercise: SelfCheck, attitude: AttitudeId): number {
  const total = exercise.statements.filter((statement) => statement.attitude === attitude).length;
  return Math.ceil(total * NEEDED_SHARE);
}

/** Score of one attitude: the mean of its answered statements, reversed ones turned round. */
export function attitudeScore(exercise: SelfCheck, answers: State['answers'], attitude: AttitudeId): AttitudeScore {
  const own = answeredIn(exercise, answers).filter(({ statement }) => statement.attitude === attitude);
  const total = exercise.statements.filter((statement) => statement.attitude === attitude).length;
  const missing = Math.max(0, neededAnswers(exercise, attitude) - own.length);
  if (missing > 0 || own.length === 0) return { attitude, answered: own.length, total, missing };
  const mean = Math.round(meanOf(own.map(({ statement, rating }) => scoreOf(statement, rating))) * 10) / 10;
  return { attitude, answered: own.length, total, missing, mean, band: bandOf(mean) };
}

/** How the statements were answered, over all attitudes together (see `Pattern`). */
export function patternOf(exercise: SelfCheck, answers: State['answers']): Pattern {
  const all = answeredIn(exercise, answers);
  const raw = (reversed: boolean) => all.filter(({ statement }) => statement.reversed === reversed).map(({ rating }) => rating);
  const [straight, reversed] = [raw(false), raw(true)];
  if (all.length < PATTERN_FROM.answered || reversed.length < PATTERN_FROM.reversed || straight.length === 0) return 'few';
  if (all.every(({ rating }) => rating === all[0]?.rating)) return 'uniform';
  const means = [meanOf(straight), meanOf(reversed)];
  if (means.every((mean) => mean >= 4)) return 'agreeing';
  return means.every((mean) => mean <= 2) ? 'disagreeing' : 'varied';
}

function telling(exercise: SelfCheck, answers: State['answers'], attitude: AttitudeId): Statement[] {
  return answeredIn(exercise, answers)
    .filter(({ statement }) => statement.attitude === attitude)
    .map(({ statement, rating }) => ({ statement, score: scoreOf(statement, rating) }))
    .filter(({ score }) => score <= 2)
    .sort((a, b) => a.score - b.score)
    .slice(0, 3)
    .map(({ statement }) => statement);
}

/** The profile as far as the answers allow: can be shown at any time, also halfway. */
export function profileOf(exercise: SelfCheck, answers: State['answers']): Profile {
  const pattern = patternOf(exercise, answers);
  const saysSomething = pattern !== 'uniform';
  const attitudes = exercise.attitudes.map(({ id, name, profile }): AttitudeProfile => {
    const score = attitudeScore(exercise, answers, id);
    return {
      ...score,
      name,
      ...(saysSomething && score.band ? { text: profile[score.band] } : {}),
      tellingStatements: saysSomething ? telling(exercise, answers, id) : [],
    };
  });
  return { pattern, saysSomething, attitudes };
}
