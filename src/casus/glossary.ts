import { to } from '../course/paths.ts'; // not the door: that reads content, which only the build can
import { createTermFinder, type FindableTerm, type TermFinder } from './terms.ts';

/** One term as it travels: its id, the term as the glossary writes it, and every other form it is found by. */
export type PackedTerm = [id: string, term: string, ...forms: string[]];

/** Packs a glossary term; forms that are in it already are left out. */
export function packTerm({ id, term, abbreviation, synonyms = [], forms = [] }: FindableTerm): PackedTerm {
  const others = [...(abbreviation ? [abbreviation] : []), ...synonyms, ...forms];
  return [id, term, ...[...new Set(others)].filter((form) => form !== term)];
}

export const unpackTerm = ([id, term, ...forms]: PackedTerm): FindableTerm => ({ id, term, forms });

let finder: Promise<TermFinder> | undefined;

/**
 * The glossary, fetched when the first answer has unlocked and shared by all questions of the page.
 *
 * @throws when it cannot be fetched; the next call tries again
 */
export function fetchGlossary(): Promise<TermFinder> {
  finder ??= (async () => {
    const response = await fetch(to('/casussen/begrippen.json'));
    if (!response.ok) throw new Error(`glossary: ${response.status}`);
    return createTermFinder(((await response.json()) as PackedTerm[]).map(unpackTerm));
  })();
  finder.catch(() => (finder = undefined));
  return finder;
}
