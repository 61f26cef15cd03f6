import { isAnswerRecord } from '../answers/guard.ts';
import { isAttemptRecord } from '../attempts/guard.ts';
import { isProgressRecord } from '../progress/guard.ts';
import type { LearnerRecord } from '../records.ts';
import { type Plain, MOST_TEXT, isPlain, isText, maybe, readRecord } from '../store/guard.ts';

const isNote = (r: Plain): boolean =>
  r.kind === 'note' &&
  isText(r.note) &&
  isText(r.section) &&
  isText(r.text, MOST_TEXT) &&
  maybe(r.removed, (removed) => typeof removed === 'boolean') &&
  maybe(
    r.quote,
    (quote) => isPlain(quote) && [quote.exact, quote.before, quote.after].every((part) => isText(part, MOST_TEXT)),
  );

const isQuarantine = (r: Plain): boolean => r.kind === 'quarantine' && typeof r.json === 'string';

/** Reads a record of any kind. */
export const readAny = (raw: unknown): LearnerRecord | 'newer' | 'unreadable' =>
  readRecord<LearnerRecord>(
    raw,
    (r) => isAnswerRecord(r) || isAttemptRecord(r) || isProgressRecord(r) || isNote(r) || isQuarantine(r),
  );
