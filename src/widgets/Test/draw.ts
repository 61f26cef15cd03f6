import { shuffle } from '../kit/shuffle.ts';
import type { Bank, Sitting } from './model.ts';

/** The last answer to a question, over all sittings. */
export interface Last {
  right: boolean;
  /** epoch ms of the sitting */
  at: number;
}

/** By question id, what the last answer to it was worth. @param sittings in any order */
export function lastAnswers(sittings: readonly { at: number; state: Pick<Sitting, 'marked'> }[]): Map<string, Last> {
  const last = new Map<string, Last>();
  for (const { at, state } of [...sittings].sort((a, b) => a.at - b.at)) {
    for (const [id, { right }] of Object.entries(state.marked)) last.set(id, { right, at });
  }
  return last;
}

/** What drawing needs of a bank. */
export type Drawable = Pick<Bank, 'id'> & { questions: readonly Pick<Bank['questions'][number], 'id' | 'goal'>[] };

/** Questions whose last answer was not right: they come back until it is. */
export const mistakes = (banks: readonly Drawable[], last: ReadonlyMap<string, Last>): string[] =>
  banks.flatMap(({ questions }) => questions.map(({ id }) => id)).filter((id) => last.get(id)?.right === false);

/** At most this share of a draw comes back from earlier mistakes, so that a new sitting also brings something new. */
const returning = 2 / 3;

function drawFrom(bank: Drawable, count: number, seed: number, last: ReadonlyMap<string, Last>): string[] {
  const questions = shuffle(bank.questions, seed);
  const seen = (id: string) => last.get(id)?.at ?? -Infinity;
  const wrong = questions.filter(({ id }) => last.get(id)?.right === false).sort((a, b) => seen(a.id) - seen(b.id));
  const fresh = questions.filter((question) => !wrong.includes(question)).sort((a, b) => seen(a.id) - seen(b.id));
  const room = Math.max(Math.ceil(count * returning), count - fresh.length);
  const drawn = wrong.slice(0, Math.min(room, count));
  const perGoal = new Map<string, number>();
  const take = (goal: string) => perGoal.set(goal, (perGoal.get(goal) ?? 0) + 1);
  for (const { goal } of drawn) take(goal);
  // Goals that were asked about least go first, so that every goal gets its share.
  while (drawn.length < count && fresh.length > 0) {
    const least = Math.min(...fresh.map(({ goal }) => perGoal.get(goal) ?? 0));
    const [next] = fresh.splice(fresh.findIndex(({ goal }) => (perGoal.get(goal) ?? 0) === least), 1);
    drawn.push(next!);
    take(next!.goal);
  }
  return drawn.map(({ id }) => id);
}

/**
 * Draws a sitting: from every bank its share, earlier mistakes first (at most two thirds), then questions that were
 * never asked, spread over the goals, then those asked longest ago.
 *
 * @param count number of questions; a bank that has too few gives what it has
 * @param seed any integer; the same seed and history draw the same
 * @returns ids of questions, shuffled
 */
export function draw(banks: readonly Drawable[], count: number, seed: number, last: ReadonlyMap<string, Last>): string[] {
  const drawn = banks.flatMap((bank, index) => {
    const share = Math.floor(count / banks.length) + (index < count % banks.length ? 1 : 0);
    return drawFrom(bank, share, seed + index, last);
  });
  return shuffle(drawn, seed);
}
