import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of planning prevention by level and domain: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'preventieplanner'>;
export type Level = Exercise['levels'][number];
export type Domain = Exercise['domains'][number];

/** Something the school does, or would do. */
export interface Action {
  level: string;
  domain: string;
  text: string;
  /** 1 when it would be added; 0 when it exists. A number: to the store a change of it is no lost text. */
  add: 0 | 1;
  who: string;
}

/** One attempt. JSON; levels and domains that left the content stay in it, unused. */
export interface State {
  /** what plays around the school (level 0) */
  ground: string;
  /** by `a1`, `a2` …, in the order they were placed */
  actions: Readonly<Record<string, Action>>;
  /** by reflection id */
  texts: Readonly<Record<string, string>>;
  /** the cell on screen: places in the lists of the content */
  level: number;
  domain: number;
}

export const emptyState: State = { ground: '', actions: {}, texts: {}, level: 0, domain: 0 };

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isAction = (value: unknown): value is Action =>
  isRecord(value) && [value.level, value.domain, value.text, value.who].every((part) => typeof part === 'string') && (value.add === 0 || value.add === 1);
const place = (value: unknown): number => (Number.isInteger(value) && (value as number) >= 0 && (value as number) < 4 ? (value as number) : 0);

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { ground = '', actions = {}, texts = {} } = raw;
  if (typeof ground !== 'string' || !isRecord(actions) || !isRecord(texts)) return undefined;
  if (!Object.values(actions).every(isAction) || !Object.values(texts).every((text) => typeof text === 'string')) return undefined;
  return { ground, actions: actions as State['actions'], texts: texts as State['texts'], level: place(raw.level), domain: place(raw.domain) };
}

export type Placed = Action & { key: string };
const order = (key: string) => Number.parseInt(key.slice(1), 10) || 0;

/** The actions of one cell, in the order they were placed. */
export const actionsIn = ({ actions }: State, level: string, domain: string): Placed[] =>
  Object.entries(actions)
    .filter(([, action]) => action.level === level && action.domain === domain)
    .sort(([a], [b]) => order(a) - order(b))
    .map(([key, action]) => ({ key, ...action }));

/** Key for one more action. */
export const nextKey = ({ actions }: State): string => `a${Math.max(0, ...Object.keys(actions).map(order)) + 1}`;

/** The state with an action set, or changed in part. */
export const put = (state: State, key: string, action: Action): State => ({ ...state, actions: { ...state.actions, [key]: action } });
export const edit = (state: State, key: string, part: Partial<Action>): State => (state.actions[key] ? put(state, key, { ...state.actions[key], ...part }) : state);
export function remove(state: State, key: string): State {
  const { [key]: _gone, ...actions } = state.actions;
  return { ...state, actions };
}

export interface Count {
  has: number;
  add: number;
}
export const countOf = (actions: readonly Action[]): Count => ({ has: actions.filter(({ add }) => add === 0).length, add: actions.filter(({ add }) => add === 1).length });

/** How much there is at each level, in the order of the content (from the base up). */
export const perLevel = ({ levels, domains }: Exercise, state: State): (Count & { level: Level })[] =>
  levels.map((level) => ({ level, ...countOf(domains.flatMap(({ id }) => actionsIn(state, level.id, id))) }));

/** Cells in which nothing stands, by domain and then from the base up. */
export const emptyCells = ({ levels, domains }: Exercise, state: State): { level: Level; domain: Domain }[] =>
  domains.flatMap((domain) => levels.filter(({ id }) => actionsIn(state, id, domain.id).length === 0).map((level) => ({ level, domain })));

/** From how many actions on a balance says anything. */
export const ENOUGH = 4;

export interface Balance {
  /** actions at levels that aim at well-being, and at levels that aim at a problem */
  wellBeing: number;
  problem: number;
  /**
   * - `few`: too little to say anything
   * - `top`: more is done about problems than for well-being
   * - `base`: at least as much is done for well-being
   */
  leans: 'few' | 'top' | 'base';
  /** levels without any action */
  empty: Level[];
}

/** Where the plan leans, with what would be added or (`now`) with what exists alone. */
export function balanceOf(exercise: Exercise, state: State, now = false): Balance {
  const levels = perLevel(exercise, state).map(({ level, has, add }) => ({ level, count: now ? has : has + add }));
  const sum = (aims: Level['aims']) => levels.filter(({ level }) => level.aims === aims).reduce((all, { count }) => all + count, 0);
  const [wellBeing, problem] = [sum('welzijn'), sum('probleem')];
  return {
    wellBeing,
    problem,
    leans: wellBeing + problem < ENOUGH ? 'few' : problem > wellBeing ? 'top' : 'base',
    empty: levels.filter(({ count }) => count === 0).map(({ level }) => level),
  };
}

export const isEmpty = ({ ground, actions, texts }: State): boolean => Object.keys(actions).length === 0 && [ground, ...Object.values(texts)].every((text) => text.trim() === '');
