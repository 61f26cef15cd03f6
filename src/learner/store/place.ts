import type { Kept } from './batch.ts';
import { mark } from './conflict.ts';
import type { Keeper } from './keeper.ts';
import { newest } from './versions.ts';

/** A version is written on as long as nothing goes from it, and at most this long (ms). */
const SPAN = 60_000;

/** Where a new state goes: the current version written on, or a version of its own. */
export interface Place<R> {
  id: string;
  at: number;
  /** what was current until now */
  head?: R;
  /** the stored version it is written on top of (see `mark`) */
  base?: string;
}

export interface PlaceRules<R> {
  /** the versions of this text */
  line: (record: R) => boolean;
  /** nothing of the record is missing from the new state, and it may be written on */
  goesOn: (record: R) => boolean;
  /** what waits and was never written may be replaced by the new state */
  replaces?: (record: R) => boolean;
  /** must become a version of its own */
  fresh?: boolean;
}

/** Gives new states their place. One per keeper. */
export function placer<R extends Kept>(keeper: Keeper<R>): (rules: PlaceRules<R>) => Place<R> {
  /** when this writer began each of its versions */
  const born = new Map<string, number>();
  return ({ line, goesOn, replaces = () => true, fresh = false }) => {
    const head = newest(keeper.all().filter(line));
    const safe = newest(keeper.safe().filter(line));
    const at = keeper.tick();
    const young = safe?.by === keeper.by && at - (born.get(safe.id) ?? 0) < SPAN;
    const waiting = head && !fresh && keeper.waiting(head.id) && replaces(head) ? head.id : undefined;
    let id: string;
    if (!fresh && young && goesOn(safe)) ({ id } = safe);
    else id = waiting !== undefined && waiting !== safe?.id ? waiting : keeper.newId();
    if (waiting !== undefined && waiting !== id) keeper.drop(waiting);
    if (!born.has(id)) born.set(id, at);
    const base = safe && safe.id !== id ? mark(safe) : safe?.base;
    return { id, at, ...(head ? { head } : {}), ...(base ? { base } : {}) };
  };
}
