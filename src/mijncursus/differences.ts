import { diffWords } from 'diff';

/** A stretch of text that is the same in two texts, or stands in only one of them. */
export interface Piece {
  kind: 'same' | 'added' | 'removed';
  text: string;
}

/** Beyond this many edits a difference word by word tells nothing, and takes long to find. */
const MOST_EDITS = 1000;

/**
 * What changed from one text to another, word by word. White space does not count: it is shown as in the second text.
 * @returns `undefined` when the texts differ too much to be shown in one another
 */
export function wordDifferences(from: string, to: string): Piece[] | undefined {
  const pieces = diffWords(from, to, { maxEditLength: MOST_EDITS });
  return pieces?.map(({ value, added, removed }) => ({ kind: added ? 'added' : removed ? 'removed' : 'same', text: value }));
}

/** How many words came and went. */
export function countChanges(pieces: readonly Piece[]): { added: number; removed: number } {
  const words = (kind: Piece['kind']) =>
    pieces.filter((piece) => piece.kind === kind).reduce((sum, { text }) => sum + text.split(/\s+/).filter(Boolean).length, 0);
  return { added: words('added'), removed: words('removed') };
}
