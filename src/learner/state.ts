import { readAny } from './backup/guard.ts';
import { type Environment, browser } from './environment.ts';
import type { StatusReason } from './status.ts';
import { contextOf, readMeta, writeMeta } from './store/context.ts';
import { readAll, reasonOf } from './store/database.ts';
import { JOURNAL, entries } from './store/journal.ts';

/** How the storage of this device is doing, over all subjects. */
export interface StoreState {
  /**
   * - `ok`: it can be read and written
   * - `memory`: it cannot be used; what is written lives only in its tab
   * - `readonly`: stored by a newer edition of the course
   */
  state: 'ok' | 'memory' | 'readonly';
  /** with `memory` and `readonly` */
  reason?: StatusReason;
  /** what was here earlier has gone without the student erasing it, and they were not told yet */
  evicted: boolean;
  /** records that cannot be read; they stay where they are and go along in a backup */
  unreadable: number;
  /** records of a newer edition, or kept for one; shown nowhere, and they go along in a backup */
  newer: number;
}

/** Looks at the storage of this device without writing to it. Never throws. */
export async function storeState(env: Environment = browser): Promise<StoreState> {
  const ctx = contextOf(env);
  try {
    const kinds = (await readAll(ctx)).map(readAny);
    const broken = entries(env, JOURNAL).filter(({ value }) => !Array.isArray(value)).length;
    return {
      ...(ctx.refused ? { state: 'readonly', reason: ctx.refused } : { state: 'ok' }),
      evicted: !!(await readMeta(ctx, 'evicted'))?.value,
      unreadable: kinds.filter((kind) => kind === 'unreadable').length + broken,
      newer: kinds.filter((kind) => kind === 'newer').length,
    };
  } catch (error) {
    return { state: 'memory', reason: reasonOf(error, 'blocked'), evicted: ctx.evicted, unreadable: 0, newer: 0 };
  }
}

/** The student knows that earlier work has gone from this device. */
export async function acknowledgeEviction(env: Environment = browser): Promise<void> {
  const ctx = contextOf(env);
  try {
    await writeMeta(ctx, 'evicted', '');
  } catch {
    // it will be told once more
  }
  ctx.evicted = false;
}
