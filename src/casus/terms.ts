import { wordsOf, type Word } from './words.ts';

/**
 * Glossary terms in a text, and which of them two texts share.
 * Whole words only; case and diacritics do not matter; the longest term wins ("uitbreiding van zorg" over "zorg").
 */

/** What a glossary entry offers to be found by: a `Term` of the authoring contract with its id. */
export interface FindableTerm {
  id: string;
  term: string;
  abbreviation?: string | undefined;
  synonyms?: readonly string[] | undefined;
  forms?: readonly string[] | undefined;
}

export interface TermHit {
  id: string;
  /** The words as written. */
  text: string;
  /** Offsets in the text, in UTF-16 code units; `end` is exclusive. */
  start: number;
  end: number;
}

export interface TermUse {
  id: string;
  /** The term as the glossary writes it. */
  term: string;
}

export interface TermComparison {
  /** Terms in both texts, in the order of our text. */
  shared: TermUse[];
  /** Terms in the student's text only, in its order. */
  onlyMine: TermUse[];
  /** Terms in our text only, in its order. */
  onlyOurs: TermUse[];
}

export interface TermFinder {
  /** Every hit, in order, without overlap. */
  find(text: string): TermHit[];
  /** The student's text against ours. */
  compare(mine: string, ours: string): TermComparison;
}

/** Abbreviations that are ordinary Dutch words in lower case ("ik gok dat …", "een cd"); they need their capitals. */
const NEEDS_CAPITALS = new Set(['gok', 'cd']);
/** Endings of plurals and adjectives that an author need not list: labels, aanpassingen, behoeften. */
const ENDINGS = ['s', 'e', 'en', 'n'];
/** Shorter words change meaning with an ending too easily. */
const MIN_STEM = 4;
/** What may stand between the words of one term: a space, a hyphen, quotes. A full stop or comma ends it. */
const GAP = /^[\s\-‐‑'’‘"“”]*$/u;

interface Node {
  next: Map<string, Node>;
  id?: string;
  capitals?: boolean;
}

/**
 * Prepares a glossary for searching.
 * When two terms share a form, the first in the list has it.
 */
export function createTermFinder(terms: readonly FindableTerm[]): TermFinder {
  const root: Node = { next: new Map() };
  const names = new Map(terms.map((term) => [term.id, term.term]));
  for (const term of terms) {
    for (const form of formsOf(term)) addForm(root, term.id, form);
  }

  const find = (text: string): TermHit[] => {
    const words = wordsOf(text);
    const hits: TermHit[] = [];
    for (let at = 0; at < words.length; ) {
      const match = longestAt(root, words, at, text);
      if (match) {
        const start = words[at]!.start;
        const end = words[at + match.length - 1]!.end;
        hits.push({ id: match.id, text: text.slice(start, end), start, end });
      }
      at += match?.length ?? 1;
    }
    return hits;
  };

  const compare = (mine: string, ours: string): TermComparison => {
    const mineIds = new Set(find(mine).map((hit) => hit.id));
    const oursIds = new Set(find(ours).map((hit) => hit.id));
    const uses = (ids: Iterable<string>, keep: (id: string) => boolean): TermUse[] =>
      [...ids].filter(keep).map((id) => ({ id, term: names.get(id) ?? id }));
    return {
      shared: uses(oursIds, (id) => mineIds.has(id)),
      onlyMine: uses(mineIds, (id) => !oursIds.has(id)),
      onlyOurs: uses(oursIds, (id) => !mineIds.has(id)),
    };
  };

  return { find, compare };
}

/** "individueel aangepast curriculum (IAC)" is found by the words before the brackets and by what is in them. */
function formsOf({ term, abbreviation, synonyms = [], forms = [] }: FindableTerm): string[] {
  const bracketed = [...term.matchAll(/\(([^)]+)\)/g)].map((match) => match[1]!);
  const plain = term.replace(/\([^)]*\)/g, ' ');
  return [plain, ...bracketed, ...(abbreviation ? [abbreviation] : []), ...synonyms, ...forms];
}

function addForm(root: Node, id: string, form: string) {
  const words = wordsOf(form);
  if (words.length === 0) return;
  let node = root;
  for (const { key } of words) {
    let child = node.next.get(key);
    if (!child) node.next.set(key, (child = { next: new Map() }));
    node = child;
  }
  if (node.id !== undefined) return;
  node.id = id;
  node.capitals = words.length === 1 && NEEDS_CAPITALS.has(words[0]!.key) && form === form.toUpperCase();
}

/** The longest term that starts at word `at`; a form as listed goes before one with an ending. */
function longestAt(root: Node, words: Word[], at: number, text: string): { id: string; length: number } | undefined {
  let best: { id: string; length: number } | undefined;
  let node: Node | undefined = root;
  for (let i = at; node && i < words.length; i++) {
    const word: Word = words[i]!;
    if (i > at && !GAP.test(text.slice(words[i - 1]!.end, word.start))) break;
    const id = endOf(node, word);
    if (id !== undefined) best = { id, length: i - at + 1 };
    node = node.next.get(word.key);
  }
  return best;
}

/** The term that ends with `word` after `node`, if any. */
function endOf(node: Node, word: Word): string | undefined {
  const exact = node.next.get(word.key);
  if (exact?.id !== undefined && (!exact.capitals || word.text === word.text.toUpperCase())) return exact.id;
  for (const ending of ENDINGS) {
    if (word.key.length < MIN_STEM + ending.length || !word.key.endsWith(ending)) continue;
    const stem = node.next.get(word.key.slice(0, -ending.length));
    if (stem?.id !== undefined) return stem.id;
  }
  return undefined;
}
