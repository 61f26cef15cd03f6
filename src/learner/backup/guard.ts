import { isAnswerRecord } from '../answers/guard.ts';
import { isAttemptRecord } from '../attempts/guard.ts';
import { isNoteRecord } from '../notes/guard.ts';
import { isProgressRecord } from '../progress/guard.ts';
import type { LearnerRecord } from '../records.ts';
import { type Plain, readRecord } from '../store/guard.ts';

const isQuarantine = (r: Plain): boolean => r.kind === 'quarantine' && typeof r.json === 'string';

/** Reads a record of any kind. */
export const readAny = (raw: unknown): LearnerRecord | 'newer' | 'unreadable' =>
  readRecord<LearnerRecord>(
    raw,
    (r) => isAnswerRecord(r) || isAttemptRecord(r) || isProgressRecord(r) || isNoteRecord(r) || isQuarantine(r),
  );
