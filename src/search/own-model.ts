import { type Piece, fold } from './model.ts';

/** A text of the student, with where it stands. */
export interface OwnText {
  kind: 'answer' | 'note' | 'mark';
  id: string;
  /** case or lesson; empty when it is no longer in the course */
  place: string;
  /** question or section */
  title: string;
  href: string;
  /** what was written, most important first */
  texts: readonly string[];
}

export interface OwnFound extends OwnText {
  /** a piece of the text around the first word found */
  excerpt: Piece[];
}

/** Characters shown before the first word found, and in all. */
const LEAD = 50;
const MOST = 180;

const wordsOf = (query: string): string[] => [...new Set(fold(query).match(/[\p{L}\p{N}]+/gu) ?? [])];

/** Cuts a text around its first hit, at spaces, and takes it apart in what matches and what does not. */
export function excerptOf(text: string, words: readonly string[]): Piece[] {
  const flat = text.replace(/\s+/g, ' ').trim();
  const parts = flat.split(/([\p{L}\p{M}\p{N}]+)/u).map((part) => ({ text: part, marked: /[\p{L}\p{N}]/u.test(part) && words.some((word) => fold(part).startsWith(word)) }));
  const first = Math.max(0, parts.findIndex(({ marked }) => marked));
  let from = first;
  for (let length = 0; from > 0 && length + parts[from - 1]!.text.length <= LEAD; from -= 1) length += parts[from - 1]!.text.length;
  let to = from;
  for (let length = 0; to < parts.length && (to <= first || length + parts[to]!.text.length <= MOST); to += 1) length += parts[to]!.text.length;
  const pieces: Piece[] = [];
  for (const part of [...(from > 0 ? [{ text: '… ', marked: false }] : []), ...parts.slice(from, to), ...(to < parts.length ? [{ text: ' …', marked: false }] : [])]) {
    const last = pieces.at(-1);
    if (part.text === '') continue;
    if (last && last.marked === part.marked) last.text += part.text;
    else pieces.push({ ...part });
  }
  return pieces;
}

/** Texts that hold every word of the query, as the beginning of a word; capitals and accents do not count. */
export function ownIn(all: readonly OwnText[], query: string): OwnFound[] {
  const words = wordsOf(query);
  if (words.length === 0 || words.every((word) => word.length < 2)) return [];
  return all.flatMap((own): OwnFound[] => {
    const there = own.texts.flatMap((text) => wordsOf(text));
    if (!words.every((word) => there.some((one) => one.startsWith(word)))) return [];
    const text = own.texts.find((one) => wordsOf(one).some((word) => words.some((wanted) => word.startsWith(wanted)))) ?? '';
    return [{ ...own, excerpt: excerptOf(text, words) }];
  });
}
