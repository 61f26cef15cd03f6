import type { Scores } from './scores.ts';

/** Someone who scored: on this device, or in a file of a colleague. */
export interface Rater {
  id: string;
  /** empty: shown with a number */
  name: string;
  scores: Scores;
  /** brought in from a file; shown, never changed here */
  file?: true;
}

export interface State {
  v: 1;
  /** at least one of this device */
  raters: readonly Rater[];
  /** id of the rater of this device who scores now */
  active: string;
}

export const MOST_RATERS = 30;
export const MOST_NAME = 40;
/** Four to six statements on two sides for eight pillars is at most 96; the rest is room for later. */
const MOST_SCORES = 400;

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isId = (raw: unknown): raw is string => typeof raw === 'string' && /^[a-z0-9]{8,32}$/.test(raw);
const isScore = (raw: unknown) => Number.isInteger(raw) && (raw as number) >= 0 && (raw as number) <= 5;

/** A name of one line without control or direction characters. */
export const cleanName = (name: string) => [...name.replace(/[\p{C}\p{Zl}\p{Zp}]+/gu, ' ').trim()].slice(0, MOST_NAME).join('').trim();

function parseScores(raw: unknown): Scores | undefined {
  if (!isObject(raw)) return undefined;
  const entries = Object.entries(raw);
  const sound = entries.length <= MOST_SCORES && entries.every(([key, score]) => /^(now|wish)(\/[a-z0-9-]{1,80}){2}$/.test(key) && isScore(score));
  return sound ? (Object.fromEntries(entries) as Scores) : undefined;
}

/** Judges one rater as it comes out of the store or a file. */
export function parseRater(raw: unknown): Rater | undefined {
  if (!isObject(raw) || !isId(raw.id) || typeof raw.name !== 'string' || raw.name.length > 4 * MOST_NAME) return undefined;
  const scores = parseScores(raw.scores);
  return scores && { id: raw.id, name: cleanName(raw.name), scores, ...(raw.file === true ? { file: true } : {}) };
}

/** Judges a list of raters: all sound, none twice. */
export function parseRaters(raw: unknown): Rater[] | undefined {
  if (!Array.isArray(raw) || raw.length < 1 || raw.length > MOST_RATERS) return undefined;
  const raters = raw.flatMap((one) => parseRater(one) ?? []);
  const all = raters.length === raw.length && new Set(raters.map(({ id }) => id)).size === raters.length;
  return all ? raters : undefined;
}

/** Judges what was stored. */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw) || raw.v !== 1) return undefined;
  const raters = parseRaters(raw.raters);
  const active = raters?.find(({ id, file }) => id === raw.active && !file);
  return raters && active && { v: 1, raters, active: active.id };
}

/** An empty web with one rater, who has no name yet. @param id 8 to 32 characters of [a-z0-9], used nowhere else */
export const start = (id: string): State => ({ v: 1, raters: [{ id, name: '', scores: {} }], active: id });

const change = (state: State, id: string, to: (rater: Rater) => Rater): State => ({
  ...state,
  raters: state.raters.map((rater) => (rater.id === id ? to(rater) : rater)),
});

export const rater = (state: State, id: string): Rater | undefined => state.raters.find((one) => one.id === id);
export const activeRater = (state: State): Rater => rater(state, state.active)!;
export const hasScores = ({ scores }: Rater) => Object.values(scores).some((score) => score > 0);
/** Raters whose scores count in the picture. */
export const withScores = (state: State) => state.raters.filter(hasScores);

/** The active rater scores. @param score 1 to 5, or 0 for "weet ik niet" */
export const setScore = (state: State, key: string, score: number): State =>
  change(state, state.active, (one) => ({ ...one, scores: { ...one.scores, [key]: score } }));

/** A further rater on this device, who scores from now on. With too many raters nothing changes. */
export const addRater = (state: State, id: string, name: string): State =>
  state.raters.length >= MOST_RATERS
    ? state
    : { ...state, raters: [...state.raters, { id, name: cleanName(name), scores: {} }], active: id };

export const renameRater = (state: State, id: string, name: string): State => change(state, id, (one) => ({ ...one, name: cleanName(name) }));

/** Turns to another rater of this device. */
export const switchTo = (state: State, id: string): State => {
  const to = rater(state, id);
  return to && !to.file ? { ...state, active: id } : state;
};

/** Takes a rater out, unless it is the last one of this device. */
export function removeRater(state: State, id: string): State {
  const raters = state.raters.filter((one) => one.id !== id);
  const own = raters.filter(({ file }) => !file);
  if (own.length === 0) return state;
  return { ...state, raters, active: state.active === id ? own[0]!.id : state.active };
}

/** The same raters of this device, with nothing scored: a team measures again later. */
export const renew = (state: State): State => ({
  ...state,
  raters: state.raters.filter(({ file }) => !file).map((one) => ({ ...one, scores: {} })),
});
