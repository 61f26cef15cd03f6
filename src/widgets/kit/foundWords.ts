/** A word of a list, found in a text. */
export interface FoundWord<E> {
  /** as it stands in the text */
  word: string;
  /** where it begins and ends, in UTF-16 units */
  at: number;
  end: number;
  /** the entry it stands in */
  entry: E;
}

/** Matches a listed word as a whole; spaces may be any white space, and a curly or a straight apostrophe is the same. */
function pattern(word: string): RegExp {
  const stem = word
    .replace(/\*$/, '')
    .replace(/[.+?^${}()|[\]\\]/g, '\\$&')
    .replace(/\s+/g, '\\s+')
    .replace(/[’']/g, '[’\']');
  return new RegExp(`(?<![\\p{L}\\p{M}])${stem}${word.endsWith('*') ? '\\p{L}*' : ''}(?![\\p{L}\\p{M}])`, 'giu');
}

/**
 * Where words of a list stand in a text, in order. Where two overlap, the one that begins first holds, and of those the
 * longest. It looks at spelling alone: a hint, no judgement of what somebody means.
 *
 * @param entries words in lower case; a star at the end also takes longer forms
 * @param typing leaves out a word that the text ends with: it may still grow into another
 */
export function foundWords<E extends { words: readonly string[] }>(text: string, entries: readonly E[], typing = false): FoundWord<E>[] {
  const all = entries.flatMap((entry) =>
    entry.words.flatMap((word) => [...text.matchAll(pattern(word))].map((match) => ({ word: match[0], at: match.index, end: match.index + match[0].length, entry }))),
  );
  let from = 0;
  return all
    .filter(({ end }) => !typing || end < text.length)
    .sort((a, b) => a.at - b.at || b.end - a.end)
    .filter(({ at, end }) => {
      if (at < from) return false;
      from = end;
      return true;
    });
}
