import type { BaseRecord } from '../records.ts';
import { type Chain, type Versioned, asideOf, bringIn, reconcile, withBeside } from './conflict.ts';

/** A record that may be a version of something. */
export type Kept = BaseRecord & Versioned;

/** What decides, apart from the records themselves, what is written. */
export interface BatchRules<R> {
  chain: Chain<R>;
  /** last word before a write, on what others wrote since this tab last looked */
  adjust: (pending: R, unseen: readonly R[]) => R;
  /** ids that may go */
  thin: (records: readonly R[]) => string[];
}

export const byId = <R extends { id: string }>(records: Iterable<R>): Map<string, R> =>
  new Map([...records].map((record) => [record.id, record]));

/**
 * What one write has to do, given what stands in the store at that moment.
 * @param before everything stored under the subject
 * @param waiting what this tab holds and has not seen safe
 * @param known what this tab has seen stored, by id
 * @param by this writer
 * @param copy makes a new record out of an existing one, by this writer
 */
export function batch<R extends Kept>(
  before: R[],
  waiting: R[],
  known: ReadonlyMap<string, R>,
  by: string,
  rules: BatchRules<R>,
  copy: (record: R) => R,
): { puts: R[]; drops: string[] } {
  const there = byId(before);
  const held = byId(waiting);
  const seen = (r: R) => r.by === by || [known, held].some((map) => map.get(r.id)?.at === r.at);
  const unseen = before.filter((r) => !seen(r));
  // Records of others are here to be rescued, out of a journal or from before the store was lost.
  const others = bringIn(before, waiting.filter((r) => r.by !== by), rules.chain, copy);
  const mine = waiting.filter((r) => r.by === by).map((r) => rules.adjust(r, unseen));
  const ready = reconcile(mine, unseen, before, rules.chain);
  // Another tab may have saved an earlier state of a record out of this tab's journal.
  const earlier = ready.flatMap((record) => {
    const old = there.get(record.id);
    return old && !rules.chain.holds(old, record) ? [asideOf(old)] : [];
  });
  const puts = [...others, ...earlier, ...ready];
  const drops = rules.thin([...byId([...before, ...puts]).values()]);
  return { puts: puts.filter(({ id }) => !drops.includes(id)), drops };
}

/** What was typed during a write comes after it, and stands beside the same versions. */
export function carry<R extends Kept>(record: R, puts: readonly R[], chain: Chain<R>): R {
  const key = chain.key(record);
  return puts.reduce((later, put) => {
    const at = Math.max(later.at, put.at + 1);
    const open = key !== undefined && chain.key(put) === key ? (put.beside ?? []) : [];
    return withBeside({ ...later, at }, [...(later.beside ?? []), ...open]);
  }, record);
}

/** What the journals of other tabs bring, one after the other. */
export function recovered<R extends Kept>(
  known: readonly R[],
  journals: readonly (readonly R[])[],
  chain: Chain<R>,
  copy: (record: R) => R,
): R[] {
  const puts = new Map<string, R>();
  for (const records of journals) {
    const now = [...byId([...known, ...puts.values()]).values()];
    for (const record of bringIn(now, records, chain, copy)) puts.set(record.id, record);
  }
  return [...puts.values()];
}
