/** A question that a class answers by raising hands. */
export interface Ballot {
  id: string;
  question: string;
  /** what the question is asked about: a measure, the left side of a pair */
  about?: string;
  /** how to answer */
  hint?: string;
  options: { text: string; right: boolean; /** can be defended too */ close?: boolean }[];
  explanation: string;
  /** the right order, for a question about an order */
  order?: string[];
}

/** The hands that were counted for one ballot. Everything about it travels between windows: plain JSON. */
export interface Poll {
  /** hands per option: before the discussion, and after it once that was asked for */
  rounds: number[][];
  /** options in the order in which they were counted one by one, for taking back */
  log: number[];
  /** the answer is shown */
  shown: boolean;
}

/** More hands than this are a slip of the finger. */
export const MOST_HANDS = 999;

export const emptyPoll = (options: number): Poll => ({ rounds: [Array<number>(options).fill(0)], log: [], shown: false });

const within = (count: number) => Math.min(MOST_HANDS, Math.max(0, Math.round(Number.isFinite(count) ? count : 0)));

function withRound(poll: Poll, change: (hands: number[]) => number[], log: number[]): Poll {
  return { ...poll, rounds: [...poll.rounds.slice(0, -1), change(poll.rounds.at(-1)!)], log };
}

/** One hand more for an option. An option that is not there changes nothing. */
export function raise(poll: Poll, option: number): Poll {
  if (poll.rounds.at(-1)![option] === undefined) return poll;
  return withRound(poll, (hands) => hands.map((count, at) => (at === option ? within(count + 1) : count)), [...poll.log, option]);
}

/** Takes back the hand that was counted last. */
export function takeBack(poll: Poll): Poll {
  const last = poll.log.at(-1);
  if (last === undefined) return poll;
  return withRound(poll, (hands) => hands.map((count, at) => (at === last ? within(count - 1) : count)), poll.log.slice(0, -1));
}

/** Sets the count of an option. */
export const setHands = (poll: Poll, option: number, count: number): Poll =>
  withRound(poll, (hands) => hands.map((old, at) => (at === option ? within(count) : old)), []);

/** Asks again after a discussion, or throws that second count away. */
export const againPoll = (poll: Poll): Poll =>
  poll.rounds.length === 1 ? { ...poll, rounds: [...poll.rounds, poll.rounds[0]!.map(() => 0)], log: [], shown: false } : { ...poll, rounds: poll.rounds.slice(0, 1), log: [] };

export const totalOf = (hands: readonly number[]): number => hands.reduce((sum, count) => sum + count, 0);

/** Share of each option in per cent, whole numbers; zero without hands. */
export function shares(hands: readonly number[]): number[] {
  const total = totalOf(hands);
  return hands.map((count) => (total === 0 ? 0 : Math.round((100 * count) / total)));
}

/** How many more (or fewer) per cent chose a right answer after the discussion; undefined until both were counted. */
export function shift(poll: Poll, ballot: Ballot): { before: number; after: number } | undefined {
  const [before, after] = poll.rounds;
  if (!before || !after || totalOf(before) === 0 || totalOf(after) === 0) return undefined;
  const right = (hands: number[]) => Math.round((100 * hands.reduce((sum, count, at) => sum + (ballot.options[at]?.right ? count : 0), 0)) / totalOf(hands));
  return { before: right(before), after: right(after) };
}
