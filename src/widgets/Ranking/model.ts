import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of ranking and looking back: no DOM, storage or words of the interface. */
export type Ranking = ExerciseOf<'rangschikken'>;
export type Item = Ranking['items'][number];

/** What a student did in one attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /**
   * By item id: its place, 1 for the first. Empty as long as nothing was moved or confirmed. Numbers by id and not
   * a list of ids: to the store a moved number is no lost text, so that moving about is not kept as history.
   */
  places: Readonly<Record<string, number>>;
  /** by reflection id */
  texts: Readonly<Record<string, string>>;
}

export const emptyState: State = { places: {}, texts: {} };

function isRecordOf<T>(value: unknown, holds: (item: unknown) => item is T): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
const isPlace = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 1;
const isString = (value: unknown): value is string => typeof value === 'string';

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { places = {}, texts = {} } = raw as Record<string, unknown>;
  return isRecordOf(places, isPlace) && isRecordOf(texts, isString) ? { places, texts } : undefined;
}

/** Whether the student put the items in order, or confirmed the order they stood in. */
export const isRanked = ({ items }: Ranking, { places }: State): boolean => items.some(({ id }) => places[id] !== undefined);

/** The items in the student's order. Items that came into the content later stand last, in the order of the content. */
export function orderOf({ items }: Ranking, { places }: State): Item[] {
  const at = (item: Item) => places[item.id] ?? Infinity;
  return items.map((item, index) => ({ item, index })).sort((a, b) => (at(a.item) === at(b.item) ? a.index - b.index : at(a.item) - at(b.item))).map(({ item }) => item);
}

/** The state with the items in this order; also to confirm the order they stand in. */
export function rank(state: State, ids: readonly string[]): State {
  return { ...state, places: { ...state.places, ...Object.fromEntries(ids.map((id, at) => [id, at + 1])) } };
}

export const write = (state: State, reflection: string, text: string): State => ({ ...state, texts: { ...state.texts, [reflection]: text } });

export interface Moved {
  item: Item;
  /** place now and then, counted from 1 */
  now: number;
  then: number;
  /** places up since then (towards the most pressing); negative is down */
  up: number;
}

/**
 * How each item moved since an earlier order, in the order of now. Both orders are counted over the items that the
 * content has today, so that an item that left does not make the others move.
 */
export function movedSince(ranking: Ranking, now: State, then: State): Moved[] {
  const before = orderOf(ranking, then);
  return orderOf(ranking, now).map((item, index) => {
    const earlier = before.indexOf(item) + 1;
    return { item, now: index + 1, then: earlier, up: earlier - (index + 1) };
  });
}
