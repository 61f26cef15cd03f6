import { newest, older } from './versions.ts';

/** What the rules below need of a record. */
export interface Versioned {
  id: string;
  at: number;
  by: string;
  base?: string;
  beside?: string[];
}

/** How records of one sort hang together. */
export interface Chain<R> {
  /** records with the same key are versions of the same thing; `undefined`: not a version of anything */
  key(record: R): string | undefined;
  /** nothing in `prev` is missing from `next` */
  holds(prev: R, next: R): boolean;
}

/** The name of one state of one record, as `base` holds it. */
export const mark = ({ id, at }: { id: string; at: number }): string => `${id}@${at}`;

/** The same record with `beside`, or without it when there is nothing beside. */
export function withBeside<R extends Versioned>(record: R, beside: readonly string[]): R {
  const { beside: _, ...rest } = record;
  return (beside.length ? { ...rest, beside: [...new Set(beside)] } : rest) as R;
}

/**
 * The conflict rule, applied inside the transaction that writes. What others wrote in the meantime is
 * never replaced: the records come after it in time and name it in `beside`, unless it is contained.
 * @param pending what this tab is about to write
 * @param unseen what others wrote since this tab last looked
 * @param stored everything that stands in the store
 * @returns the records to write, oldest first
 */
export function reconcile<R extends Versioned>(pending: R[], unseen: R[], stored: R[], chain: Chain<R>): R[] {
  let last = unseen.reduce((most, { at }) => Math.max(most, at), -1);
  const writer = new Map(stored.map(({ id, by }) => [id, by]));
  return [...pending].sort(older).map((record) => {
    const at = Math.max(record.at, last + 1);
    last = at;
    const key = chain.key(record);
    const rivals = new Map<string, R>();
    for (const other of key === undefined ? [] : unseen.filter((o) => chain.key(o) === key).sort(older)) {
      rivals.set(other.by, other);
    }
    if (!rivals.size) return at === record.at ? record : { ...record, at };
    const open = (record.beside ?? []).filter((id) => !rivals.has(writer.get(id) ?? ''));
    const fresh = [...rivals.values()].filter((rival) => !chain.holds(rival, record)).map(({ id }) => id);
    return withBeside({ ...record, at }, [...open, ...fresh]);
  });
}

/** Two records say the same, whenever and by whomever they were written. */
export const alike = (a: Versioned, b: Versioned): boolean =>
  JSON.stringify({ ...a, at: 0, by: '' }) === JSON.stringify({ ...b, at: 0, by: '' });

/** One state of a record as a record of its own; the same state always gets the same id. */
export const asideOf = <R extends Versioned>(record: R): R => ({
  ...record,
  id: `${record.id}~${record.at.toString(36)}`,
});

/**
 * Records found outside the store (journal of a tab that crashed, a backup) come in without pushing
 * anything out. The newest text counts. When it was not written on top of the current one, the other
 * stands beside it.
 * @param incoming records of one source
 * @param copy makes a new record out of an existing one, by this tab, later than any other
 * @returns the records to put
 */
export function bringIn<R extends Versioned>(
  stored: readonly R[],
  incoming: readonly R[],
  chain: Chain<R>,
  copy: (record: R) => R,
): R[] {
  const there = new Map(stored.map((record) => [record.id, record]));
  const puts = new Map<string, R>();
  /** newest of what comes in, per chain */
  const heads = new Map<string, R>();
  for (const entry of [...incoming].sort(older)) {
    const same = there.get(entry.id);
    const key = chain.key(entry);
    if (key !== undefined) heads.set(key, entry);
    if (!same) puts.set(entry.id, entry);
    else if (!alike(same, entry)) {
      // One record in two states: the newer stays, and the other becomes a version when it says more.
      const later = older(same, entry) < 0;
      const [loser, winner] = later ? [same, entry] : [entry, same];
      if (later) puts.set(entry.id, entry);
      if (!chain.holds(loser, winner)) aside(loser);
    }
  }
  for (const [key, entry] of heads) {
    const head = newest(stored.filter((record) => chain.key(record) === key));
    const known = there.get(entry.id);
    if (!head || head.id === entry.id || (known && known.at >= entry.at) || mark(head) === entry.base) continue;
    if (incoming.some(({ id, at }) => id === head.id && at >= head.at)) continue;
    if (older(head, entry) < 0) {
      if (!chain.holds(head, entry)) puts.set(entry.id, withBeside(entry, [...(entry.beside ?? []), head.id]));
    } else if (!chain.holds(entry, head)) {
      const again = withBeside(copy(head), [...(head.beside ?? []), entry.id]);
      puts.set(again.id, again);
    }
  }
  return [...puts.values()];

  function aside(record: R): void {
    const again = asideOf(record);
    if (!there.has(again.id)) puts.set(again.id, again);
  }
}
