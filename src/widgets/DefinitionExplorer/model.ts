import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type Definition = ExerciseOf<'definitie'>;
export type Part = Definition['parts'][number];

export interface State {
  /** ids of the parts that were opened, in the order of opening; ids that left the content stay, unused */
  visited: readonly string[];
  /** id of the part that is open */
  open?: string;
}

export const nothingOpened: State = { visited: [] };

/** Judges stored state. @returns the state, or `undefined` when it is not one */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { visited, open } = raw as Record<string, unknown>;
  if (!Array.isArray(visited) || !visited.every((id) => typeof id === 'string')) return undefined;
  if (open !== undefined && typeof open !== 'string') return undefined;
  return { visited, ...(open === undefined ? {} : { open }) };
}

/** Opens a part; whichever was open closes. */
export const openPart = ({ visited }: State, id: string): State => ({ visited: visited.includes(id) ? visited : [...visited, id], open: id });
export const closePart = ({ visited }: State): State => ({ visited });

/** How many parts were opened. */
export const countVisited = ({ visited }: State, parts: readonly Part[]): number => parts.filter(({ id }) => visited.includes(id)).length;

/** The part before or after another; undefined at the ends. */
export const neighbour = (parts: readonly Part[], id: string, by: -1 | 1): Part | undefined => parts[parts.findIndex((part) => part.id === id) + by];

/** A stretch of the definition: loose words, or a part with the punctuation that must stay with it. */
export type Stretch = { words: string; part?: undefined } | { part: Part; after: string };

/**
 * Cuts the definition into its parts and the words between them.
 *
 * @param quote the whole definition
 * @param parts stand in it literally and in order (checked with the content); one that does not is left out
 */
export function stretches(quote: string, parts: readonly Part[]): Stretch[] {
  const result: Stretch[] = [];
  let from = 0;
  const words = (to: number) => {
    if (to > from) result.push({ words: quote.slice(from, to) });
  };
  for (const part of parts) {
    const at = quote.indexOf(part.text, from);
    if (at < 0) continue;
    words(at);
    from = at + part.text.length;
    const after = /^[.,;:!?)”’]*/.exec(quote.slice(from))![0];
    from += after.length;
    result.push({ part, after });
  }
  words(quote.length);
  return result;
}
