/** The pure part of the search: what a query means, how results are shown, what to suggest when there are none. */

/** A piece of an excerpt; `marked` pieces match the query. */
export interface Piece {
  text: string;
  marked: boolean;
}

const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"', '&#39;': "'", '&#x27;': "'", '&nbsp;': ' ' };

/**
 * Takes an excerpt as Pagefind gives it (escaped text with `<mark>` around the hits) apart, so that it can be
 * shown as text: nothing from the index is ever put in the page as HTML.
 */
export function piecesOf(excerpt: string): Piece[] {
  return excerpt
    .split(/(<mark>.*?<\/mark>)/s)
    .filter((part) => part !== '')
    .map((part) => ({
      marked: part.startsWith('<mark>'),
      text: part.replace(/<\/?mark>/g, '').replace(/&[#\w]+;/g, (entity) => entities[entity] ?? entity),
    }));
}

/** What a reader typed, as it is searched: trimmed, single spaces; empty when there is nothing to search. */
export function normalise(query: string): string {
  return query.replace(/\s+/gu, ' ').trim();
}

/** Lower case without accents: `zorgcontinuüm` and `zorgcontinuum` are the same word. */
export function fold(text: string): string {
  return text.toLowerCase().normalize('NFD').replace(/\p{M}/gu, '');
}

/**
 * Number of single-letter edits (insert, delete, replace, swap of neighbours) between two words:
 * the optimal string alignment distance (Damerau, 1964).
 */
export function distance(a: string, b: string): number {
  const rows = Array.from({ length: a.length + 1 }, (_, i) => [i, ...new Array<number>(b.length).fill(0)]);
  for (let j = 1; j <= b.length; j += 1) rows[0]![j] = j;
  for (let i = 1; i <= a.length; i += 1) {
    for (let j = 1; j <= b.length; j += 1) {
      const cost = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(rows[i - 1]![j]! + 1, rows[i]![j - 1]! + 1, rows[i - 1]![j - 1]! + cost);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, rows[i - 2]![j - 2]! + 1);
      rows[i]![j] = best;
    }
  }
  return rows[a.length]![b.length]!;
}

export interface Suggestable {
  /** What is shown and searched for. */
  term: string;
  /** Other ways to write it: abbreviation, synonyms, forms. */
  names: readonly string[];
}

/**
 * Terms a reader may have meant.
 *
 * @param query what was typed
 * @param terms the glossary
 * @param most how many to give at most
 * @returns terms nearest first; only those within a third of the word's length, or containing it
 */
export function suggestions(query: string, terms: readonly Suggestable[], most = 3): string[] {
  const wanted = fold(normalise(query));
  if (wanted.length < 2) return [];
  const scored = terms.map(({ term, names }) => {
    const scores = [term, ...names].map((name) => {
      const folded = fold(name);
      if (wanted.length > 3 && folded.includes(wanted)) return 0.5;
      return distance(wanted, folded);
    });
    return { term, score: Math.min(...scores) };
  });
  const allowed = Math.max(1, Math.floor(wanted.length / 3));
  return scored
    .filter(({ score }) => score <= allowed)
    .sort((a, b) => a.score - b.score || a.term.localeCompare(b.term, 'nl'))
    .slice(0, most)
    .map(({ term }) => term);
}
