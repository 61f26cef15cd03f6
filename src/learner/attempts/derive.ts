import type { AttemptRecord } from '../records.ts';
import type { Chain } from '../store/conflict.ts';
import { keeps, newest, older, thin } from '../store/versions.ts';
import type { Attempt } from './types.ts';

/** Revisions kept of one attempt besides the newest. */
export const MOST_REVISIONS = 20;

export const attemptChain: Chain<AttemptRecord> = {
  key: (r) => r.attempt,
  holds: (prev, next) => keeps(prev.state, next.state),
};

/** Revisions by attempt, attempts in the order they were started. */
export function groups(records: readonly AttemptRecord[]): AttemptRecord[][] {
  const found = new Map<string, AttemptRecord[]>();
  for (const record of [...records].sort(older)) {
    found.set(record.attempt, [...(found.get(record.attempt) ?? []), record]);
  }
  return [...found.values()].sort((a, b) => a[0]!.started - b[0]!.started || older(a[0]!, b[0]!));
}

/** One attempt, as its newest revision has it; finished once any revision says so. */
export function asAttempt(revisions: readonly AttemptRecord[]): Attempt<unknown> & { revision: AttemptRecord } {
  const revision = newest(revisions)!;
  const finished = Math.max(...revisions.map((r) => r.finished ?? 0));
  return {
    id: revision.attempt,
    state: revision.state,
    started: revision.started,
    at: revision.at,
    revision,
    ...(finished ? { finished } : {}),
  };
}

/** The attempt that is being made: of the unfinished ones, the one last worked on. */
export const currentOf = (records: readonly AttemptRecord[]): AttemptRecord | undefined =>
  newest(
    groups(records)
      .map(asAttempt)
      .filter(({ finished }) => !finished)
      .map(({ revision }) => revision),
  );

/** Two tabs that began at the same moment work on one attempt: the second one to write joins the first. */
export function joinAttempt(record: AttemptRecord, unseen: readonly AttemptRecord[]): AttemptRecord {
  const other = record.base ? undefined : currentOf(unseen);
  return other ? { ...record, attempt: other.attempt, started: other.started } : record;
}

/** How much text in `prev` is no longer in `next`, roughly: the length of its JSON when something has gone. */
const cost = (prev: AttemptRecord, next: AttemptRecord): number =>
  keeps(prev.state, next.state) ? 0 : JSON.stringify(prev.state)?.length ?? 0;

/** Revisions that may go; see `thin`. */
export function thinAttempts(records: readonly AttemptRecord[]): string[] {
  return groups(records).flatMap((revisions) => {
    const head = newest(revisions)!;
    const finished = revisions.filter((r) => r.finished !== undefined).map(({ id }) => id);
    return thin(revisions, new Set([head.id, ...(head.beside ?? []), ...finished]), MOST_REVISIONS, cost);
  });
}
