import { type Plain, isIds, isText, isTime, maybe } from '../store/guard.ts';

export const attemptKinds: ReadonlySet<unknown> = new Set(['attempt']);

/** Tells whether a record whose head is sound is a sound revision of an attempt. The state is the widget's to judge. */
export const isAttemptRecord = (r: Plain): boolean =>
  r.kind === 'attempt' &&
  isText(r.attempt) &&
  isTime(r.started) &&
  maybe(r.finished, isTime) &&
  'state' in r &&
  maybe(r.base, (base) => isText(base, 300)) &&
  maybe(r.beside, isIds);
