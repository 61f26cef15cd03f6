import type { Environment } from '../environment.ts';
import type { AttemptRecord } from '../records.ts';
import { contextOf } from '../store/context.ts';
import { readAll } from '../store/database.ts';
import { readRecord } from '../store/guard.ts';
import { asAttempt, groups } from './derive.ts';
import { isAttemptRecord } from './guard.ts';
import type { StoredAttempts } from './types.ts';

/** Attempts out of raw records; what cannot be read is passed over. */
export function attemptsIn(raws: readonly unknown[]): StoredAttempts[] {
  const found = new Map<string, AttemptRecord[]>();
  for (const raw of raws) {
    const record = readRecord<AttemptRecord>(raw, isAttemptRecord);
    if (record === 'newer' || record === 'unreadable') continue;
    found.set(record.subject, [...(found.get(record.subject) ?? []), record]);
  }
  return [...found].map(([id, records]) => ({
    id,
    attempts: groups(records).map((revisions) => {
      const { revision: _, ...attempt } = asAttempt(revisions);
      return attempt;
    }),
  }));
}

/** Attempts at every exercise on the device. Empty when storage cannot be read. */
export async function listAttempts(env: Environment): Promise<StoredAttempts[]> {
  try {
    return attemptsIn(await readAll(contextOf(env)));
  } catch {
    return [];
  }
}
