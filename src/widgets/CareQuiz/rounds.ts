import { random, shuffle } from '../kit/shuffle.ts';
import { lastAskings } from './scoring.ts';
import type { Item, Phase, Quiz, Round, State } from './state.ts';

const phases: readonly Phase[] = [0, 1, 2, 3];

/**
 * How many missed situations may return in one round: at most half of it, so that new ones always stand
 * between them, and at least three places stay free for the phases that the returning ones may not cover.
 */
export const mostReturning = (size: number): number => Math.max(1, Math.min(Math.floor(size / 2), size - 3));

/** Takes from `from` the item whose kind of measure is rarest in the round and, among those, most plentiful in what is left. */
function take(from: Item[], chosen: readonly Item[]): Item {
  const kinds = [...new Set(from.map(({ measureKind }) => measureKind))];
  const load = (kind: Item['measureKind']) => chosen.filter((item) => item.measureKind === kind).length;
  const left = (kind: Item['measureKind']) => from.filter((item) => item.measureKind === kind).length;
  const kind = kinds.reduce((best, one) => (load(one) - load(best) || left(best) - left(one)) < 0 ? one : best);
  return from.splice(from.findIndex((item) => item.measureKind === kind), 1)[0]!;
}

/** Spreads the returning situations evenly over the round: the first one opens it, no two stand side by side while there are enough others. */
function space(returning: readonly string[], others: readonly string[]): string[] {
  const size = returning.length + others.length;
  const places = new Map(returning.map((id, index) => [Math.floor((index * size) / returning.length), id]));
  const rest = [...others];
  return Array.from({ length: size }, (_, place) => places.get(place) ?? rest.shift()!);
}

/**
 * Draws a round of `quiz.roundSize` different situations. The same rounds and seed give the same draw.
 *
 * 1. Missed situations (wrong at their last asking) return, longest missed first, at most `mostReturning`.
 * 2. Every phase that is not in the round yet gets one situation (unless all it has are waiting to return).
 * 3. The rest is filled with situations never asked. Each place goes to the phase with the largest
 *    `unseen / (2 × taken + 1)` (Sainte-Laguë), so that all phases run out together.
 * 4. When none is left unseen: situations answered well longest ago, then more missed ones.
 *
 * In 2 and 3 unseen situations go first, and fase 1 spreads over its four kinds of measures.
 */
export function drawRound(quiz: Quiz, rounds: readonly Round[], seed: number): string[] {
  const size = Math.min(quiz.roundSize, quiz.items.length);
  const own = seed + Math.imul(rounds.length, 0x9e3779b1);
  const last = lastAskings(quiz, rounds);
  const missed = [...last].filter(([, { right }]) => !right).map(([id]) => id);
  const returning = missed.slice(0, mostReturning(size));

  const byId = new Map(quiz.items.map((item) => [item.id, item]));
  const pool = shuffle(quiz.items.filter(({ id }) => !last.has(id)), own);
  const unseen = new Map(phases.map((phase) => [phase, pool.filter((item) => item.phase === phase)]));
  const done = [...last].filter(([, { right }]) => right).map(([id]) => byId.get(id)!);
  const chosen = returning.map((id) => byId.get(id)!);
  const taken = (phase: Phase) => chosen.filter((item) => item.phase === phase).length;
  const room = () => chosen.length < size;

  for (const phase of shuffle(phases, own)) {
    if (taken(phase) > 0 || !room()) continue;
    const fresh = unseen.get(phase)!;
    const old = done.findIndex((item) => item.phase === phase);
    if (fresh.length > 0) chosen.push(take(fresh, chosen));
    else if (old >= 0) chosen.push(...done.splice(old, 1));
  }
  const quota = (phase: Phase) => unseen.get(phase)!.length / (2 * taken(phase) + 1);
  while (room() && phases.some((phase) => quota(phase) > 0)) {
    const phase = phases.reduce((best, one) => (quota(one) > quota(best) ? one : best));
    chosen.push(take(unseen.get(phase)!, chosen));
  }
  const rest = [...done.map(({ id }) => id), ...missed.slice(returning.length)].slice(0, size - chosen.length);
  const others = [...chosen.slice(returning.length).map(({ id }) => id), ...rest];
  return space(returning, shuffle(others, Math.floor(random(own)() * 2 ** 31)));
}

const fresh = (ids: readonly string[]): Round => ({ at: 0, items: ids.map((id) => ({ id })) });

/** A new attempt with its first round. */
export const start = (quiz: Quiz, seed: number): State => ({ v: 1, seed, rounds: [fresh(drawRound(quiz, [], seed))] });

/** A next round; missed situations come back in it. */
export const nextRound = (quiz: Quiz, state: State): State => ({ ...state, rounds: [...state.rounds, fresh(drawRound(quiz, state.rounds, state.seed))] });
