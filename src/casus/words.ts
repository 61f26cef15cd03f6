/**
 * Words of a Dutch text, shared by the unlock rule and the glossary comparison.
 * Pure: no DOM, no storage.
 */

/** One word of a text, where it stands, and the form in which words are compared. */
export interface Word {
  /** The word as written. */
  text: string;
  /** Lower case, without diacritics or apostrophes: "Zorgcontinuüm" and "zorgcontinuum" are one key. */
  key: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
}

/** Used only where `Intl.Segmenter` is missing (Firefox before 125): letters and digits with inner apostrophes. */
const WORD_PATTERN = /[\p{L}\p{N}\p{M}]+(?:['’][\p{L}\p{N}\p{M}]+)*/gu;

const segmenter =
  typeof Intl !== 'undefined' && 'Segmenter' in Intl ? new Intl.Segmenter('nl', { granularity: 'word' }) : undefined;

/**
 * The form in which two words count as the same word.
 * NFKD also unfolds the Dutch ligature "ĳ" and full-width letters.
 */
export function wordKey(word: string): string {
  return word
    .normalize('NFKD')
    .replace(/[\p{M}'’‘`´\u00ad]/gu, '')
    .toLowerCase();
}

/**
 * The words of `text` in order. Punctuation, bullets and emoji are no words;
 * "CLB-medewerker" is two words, "foto’s" is one.
 */
export function wordsOf(text: string): Word[] {
  const found: Word[] = [];
  const add = (word: string, start: number) => {
    const key = wordKey(word);
    if (key) found.push({ text: word, key, start, end: start + word.length });
  };
  if (segmenter) {
    for (const { segment, index, isWordLike } of segmenter.segment(text)) if (isWordLike) add(segment, index);
  } else {
    for (const match of text.matchAll(WORD_PATTERN)) add(match[0], match.index);
  }
  return found;
}

/** Every run of `size` successive keys, joined by a space. Empty when there are fewer words than `size`. */
export function shingles(keys: readonly string[], size: number): string[] {
  const runs: string[] = [];
  for (let i = 0; i + size <= keys.length; i++) runs.push(keys.slice(i, i + size).join(' '));
  return runs;
}
