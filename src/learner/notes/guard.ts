import { type Plain, MOST_TEXT, isIds, isPlain, isText, maybe } from '../store/guard.ts';

export const noteKinds: ReadonlySet<unknown> = new Set(['note']);

/** Tells whether a record whose head is sound is a sound record of a note. */
export const isNoteRecord = (r: Plain): boolean =>
  r.kind === 'note' &&
  isText(r.note) &&
  isText(r.section) &&
  isText(r.text, MOST_TEXT) &&
  maybe(r.removed, (removed) => typeof removed === 'boolean') &&
  maybe(r.base, (base) => isText(base, 300)) &&
  maybe(r.beside, isIds) &&
  maybe(
    r.quote,
    (quote) => isPlain(quote) && [quote.exact, quote.before, quote.after].every((part) => isText(part, MOST_TEXT)),
  );
