import { MOST_RATERS, type Rater, type State, parseRaters, withScores } from './model.ts';
import { type Scores, type Web, scoreKey, sides } from './scores.ts';

const FORMAT = 'samen-sterk/spinnenweb';
/** Thirty raters with every statement scored take about 150 000 characters. */
export const MOST_BYTES = 200_000;

/** Why a file is refused; the words are in the text module. */
export type Refusal = 'size' | 'json' | 'format' | 'newer' | 'exercise' | 'content' | 'empty';

/**
 * The file for a colleague: everyone in the picture, each with name and scores.
 *
 * @param at epoch ms, only to tell files apart
 */
export function toFile(web: Web, state: State, at: number): string {
  const raters = withScores(state).map(({ id, name, scores }) => ({ id, name, scores }));
  return JSON.stringify({ format: FORMAT, v: 1, exercise: web.id, savedAt: new Date(at).toISOString(), raters }, null, 1);
}

/** Only scores of statements that this web has; the others are of another edition. */
function known(web: Web, scores: Scores): Scores {
  const keys = sides.flatMap((side) => web.pillars.flatMap(({ id, statements }) => statements.map((one) => scoreKey(side, id, one.id))));
  return Object.fromEntries(keys.filter((key) => Object.hasOwn(scores, key)).map((key) => [key, scores[key]!]));
}

/**
 * Reads a file from somebody else. It is hostile until every part of it has been checked: nothing of it is
 * kept but names, ids and whole scores from 0 to 5 for statements this web knows.
 */
export function fromFile(web: Web, content: string): { raters: Rater[] } | { refusal: Refusal } {
  if (content.length > MOST_BYTES) return { refusal: 'size' };
  let raw: Record<string, unknown> | null;
  try {
    raw = JSON.parse(content);
  } catch {
    return { refusal: 'json' };
  }
  if (raw?.format !== FORMAT) return { refusal: 'format' };
  if (raw.v !== 1) return { refusal: Number(raw.v) > 1 ? 'newer' : 'format' };
  if (raw.exercise !== web.id) return { refusal: 'exercise' };
  const all = parseRaters(raw.raters);
  if (!all) return { refusal: 'content' };
  const raters = all
    .map(({ id, name, scores }): Rater => ({ id, name, scores: known(web, scores), file: true }))
    .filter(({ scores }) => Object.values(scores).some((score) => score > 0));
  return raters.length > 0 ? { raters } : { refusal: 'empty' };
}

export interface Merged {
  state: State;
  added: Rater[];
  /** came from a file before; the newer file counts */
  replaced: Rater[];
  /** score on this device: their scores here stay */
  own: Rater[];
  /** no room left */
  left: Rater[];
}

/** Adds the raters of a file. Nobody is counted twice: who is already here is known by id. */
export function merge(state: State, incoming: readonly Rater[]): Merged {
  const result: Merged = { state, added: [], replaced: [], own: [], left: [] };
  for (const rater of incoming) {
    const raters = result.state.raters;
    const here = raters.find(({ id }) => id === rater.id);
    if (here && !here.file) result.own.push(here);
    else if (here) {
      result.replaced.push(rater);
      result.state = { ...result.state, raters: raters.map((one) => (one === here ? rater : one)) };
    } else if (raters.length >= MOST_RATERS) result.left.push(rater);
    else {
      result.added.push(rater);
      result.state = { ...result.state, raters: [...raters, rater] };
    }
  }
  return result;
}
