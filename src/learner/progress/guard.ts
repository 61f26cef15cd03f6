import { type Plain, isText, maybe } from '../store/guard.ts';

export const progressKinds: ReadonlySet<unknown> = new Set(['read', 'place', 'practised', 'done']);

/** Tells whether a record whose head is sound is a sound record of progress. */
export const isProgressRecord = (r: Plain): boolean =>
  r.kind === 'read' ? isText(r.section) : progressKinds.has(r.kind) && maybe(r.section, isText);
