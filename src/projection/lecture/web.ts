/** The web of a class: per pillar, how many gave each score from 1 to 5; now, and as they would want it. */
export interface ClassWeb {
  now: number[][];
  wish: number[][];
  side: Side;
  /** index of the pillar that is being scored */
  pillar: number;
  /** scores counted one by one on this pillar and side, for taking back */
  log: number[];
}
export type Side = 'now' | 'wish';

export const SCORES = 5;
const MOST = 999;

const rows = (pillars: number) => Array.from({ length: pillars }, () => Array<number>(SCORES).fill(0));

export const emptyWeb = (pillars: number): ClassWeb => ({ now: rows(pillars), wish: rows(pillars), side: 'now', pillar: 0, log: [] });

function change(web: ClassWeb, score: number, to: (count: number) => number, log: number[]): ClassWeb {
  if (!Number.isInteger(score) || score < 1 || score > SCORES) return web;
  const next = (row: number[]) => row.map((count, at) => (at === score - 1 ? Math.min(MOST, Math.max(0, Math.round(to(count)) || 0)) : count));
  return { ...web, [web.side]: web[web.side].map((row, at) => (at === web.pillar ? next(row) : row)), log };
}

/** One more gives this score (1 to 5) to the pillar in hand. */
export const addScore = (web: ClassWeb, score: number): ClassWeb => change(web, score, (count) => count + 1, [...web.log, score]);
export const setScore = (web: ClassWeb, score: number, count: number): ClassWeb => change(web, score, () => count, []);
export const takeBackScore = (web: ClassWeb): ClassWeb => (web.log.length === 0 ? web : change(web, web.log.at(-1)!, (count) => count - 1, web.log.slice(0, -1)));

/** Turns to another pillar, or to the other side. */
export const goTo = (web: ClassWeb, pillar: number, side = web.side): ClassWeb => {
  const last = web.now.length - 1;
  return { ...web, side, pillar: Math.min(last, Math.max(0, pillar)), log: [] };
};

export interface Figures {
  /** how many scored */
  n: number;
  mean: number;
  low: number;
  high: number;
  /** sample standard deviation, s = √(Σ(x − x̄)² / (n − 1)); undefined for one score */
  sd: number | undefined;
}

/** Mean and spread of counted scores. @param counts how many gave score 1, 2, 3, 4 and 5 @returns undefined without scores */
export function figures(counts: readonly number[]): Figures | undefined {
  const n = counts.reduce((sum, count) => sum + count, 0);
  if (n === 0) return undefined;
  const mean = counts.reduce((sum, count, at) => sum + count * (at + 1), 0) / n;
  const squares = counts.reduce((sum, count, at) => sum + count * (at + 1 - mean) ** 2, 0);
  const given = counts.flatMap((count, at) => (count > 0 ? [at + 1] : []));
  return { n, mean, low: given[0]!, high: given.at(-1)!, sd: n > 1 ? Math.sqrt(squares / (n - 1)) : undefined };
}
