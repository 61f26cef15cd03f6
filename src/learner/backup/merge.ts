import { answerChain } from '../answers/derive.ts';
import { attemptChain } from '../attempts/derive.ts';
import { noteChain } from '../notes/derive.ts';
import type { AnswerRecord, AttemptRecord, LearnerRecord, NoteRecord } from '../records.ts';
import { type Chain, type Versioned, asideOf, bringIn } from '../store/conflict.ts';
import { isPlain } from '../store/guard.ts';
import { readAny } from './guard.ts';
import type { BackupPreview, KindCount } from './types.ts';

type Sort = keyof BackupPreview['counts'];
const sortOf = ({ kind }: LearnerRecord): Sort | 'quarantine' =>
  kind === 'attempt'
    ? 'attempts'
    : kind === 'note'
      ? 'notes'
      : kind === 'quarantine'
        ? 'quarantine'
        : kind === 'read' || kind === 'place' || kind === 'practised' || kind === 'done'
          ? 'progress'
          : 'answers';

/** What stands in the store: records that can be read, and the ids of those that must be left alone. */
export function survey(raws: readonly unknown[]): { sound: Map<string, LearnerRecord>; taken: Set<string> } {
  const sound = new Map<string, LearnerRecord>();
  const taken = new Set<string>();
  for (const raw of raws) {
    const record = readAny(raw);
    if (typeof record === 'object') sound.set(record.id, record);
    else if (isPlain(raw)) taken.add(String(raw.id));
  }
  return { sound, taken };
}

/** How the records of a file compare with what is stored. */
export function compare(raws: readonly unknown[], incoming: readonly LearnerRecord[]): BackupPreview['counts'] {
  const { sound } = survey(raws);
  const none = (): KindCount => ({ total: 0, fresh: 0, same: 0, newer: 0, older: 0 });
  const counts = { answers: none(), attempts: none(), progress: none(), notes: none() };
  for (const record of incoming) {
    const sort = sortOf(record);
    if (sort === 'quarantine') continue;
    const known = sound.get(record.id);
    counts[sort].total++;
    if (!known) counts[sort].fresh++;
    else if (JSON.stringify(known) === JSON.stringify(record)) counts[sort].same++;
    else counts[sort][record.at > known.at ? 'newer' : 'older']++;
  }
  return counts;
}

/**
 * The merge rule: record by record, the newest counts and the other stays as a version. Nothing that is
 * stored is taken away, and nothing unreadable or of a newer edition is written over.
 * @param raws everything stored
 * @param incoming checked records of a backup
 * @param copy makes a new record of the same content, by this device, later than any other
 * @returns the records to put
 */
export function mergePlan(
  raws: readonly unknown[],
  incoming: readonly LearnerRecord[],
  copy: <R extends LearnerRecord>(record: R) => R,
): LearnerRecord[] {
  const { sound, taken } = survey(raws);
  const arriving = incoming.map((r) => (taken.has(r.id) ? asideOf(r) : r));
  const puts: LearnerRecord[] = [];

  function bring<R extends LearnerRecord & Versioned>(sort: Sort, chain: Chain<R>): void {
    const of = (records: Iterable<LearnerRecord>) => {
      const subjects = new Map<string, R[]>();
      for (const record of records) {
        if (sortOf(record) !== sort) continue;
        subjects.set(record.subject, [...(subjects.get(record.subject) ?? []), record as R]);
      }
      return subjects;
    };
    const here = of(sound.values());
    for (const [subject, records] of of(arriving)) {
      puts.push(...bringIn(here.get(subject) ?? [], records, chain, copy));
    }
  }
  bring<AnswerRecord>('answers', answerChain);
  bring<AttemptRecord>('attempts', attemptChain);
  bring<NoteRecord>('notes', noteChain);
  for (const record of arriving) {
    const sort = sortOf(record);
    if (sort !== 'progress' && sort !== 'quarantine') continue;
    const same = sound.get(record.id);
    if (!same || (record.kind === 'place' && record.at > same.at)) puts.push(record);
  }
  return puts;
}
