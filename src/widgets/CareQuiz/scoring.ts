import { type Answers, type Asking, type Item, type Phase, type Quiz, type Round, type State, type StepName, askedIn, itemOf, stepNames, stepsOf } from './state.ts';

/**
 * How one answer is judged.
 * - `right`: our answer. For who carries it out, each actor of the item is our answer.
 * - `close`: another answer that can be defended: a phase in `defensible`, a kind in `alsoKind`.
 * - `wrong`: not yet.
 */
export type Judgement = 'right' | 'close' | 'wrong';

/** Judges one step of a situation; undefined when the step is not asked here or not answered. */
export function judge(item: Item, given: Answers, step: StepName): Judgement | undefined {
  if (given[step] === undefined || !stepsOf(item).includes(step)) return undefined;
  const [right, close]: [boolean, boolean] =
    step === 'phase'
      ? [given.phase === item.phase, item.defensible.includes(given.phase!)]
      : step === 'kind'
        ? [given.kind === item.measureKind, item.alsoKind.includes(given.kind!)]
        : step === 'actor'
          ? [item.actors.includes(given.actor!), false]
          : [given.lead === item.lead, false];
  return right ? 'right' : close ? 'close' : 'wrong';
}

/** The steps of a situation that were not right yet. */
export const missedSteps = (item: Item, given: Answers): StepName[] => stepsOf(item).filter((step) => judge(item, given, step) === 'wrong');

/** A situation is right when none of its steps is wrong; what can be defended counts as right. */
export const isRight = (item: Item, given: Answers): boolean => missedSteps(item, given).length === 0;

export interface Tally {
  right: number;
  close: number;
  wrong: number;
  total: number;
}
const empty = (): Tally => ({ right: 0, close: 0, wrong: 0, total: 0 });
function count(tally: Tally, judgement: Judgement): void {
  tally[judgement] += 1;
  tally.total += 1;
}
/** How many were right or can be defended. */
export const good = ({ right, close }: Tally): number => right + close;

export interface PhaseResult {
  phase: Phase;
  /** situations of this phase (our answer) that were asked */
  items: number;
  /** of these, the ones with no wrong step */
  whole: number;
  steps: Record<StepName, Tally>;
}

export interface Result {
  /** the four phases, in order */
  phases: PhaseResult[];
  /** over all phases */
  steps: Record<StepName, Tally>;
  items: number;
  whole: number;
  /** the situations with a wrong step, in the order they were asked */
  missed: Asking[];
}

const tallies = (): Record<StepName, Tally> => ({ phase: empty(), kind: empty(), actor: empty(), lead: empty() });

/**
 * Counts askings per phase and per step. A situation counts in the phase where we place it, whatever the
 * student chose. The sums add up: over the phases as well as over right, close and wrong.
 */
export function resultOf(quiz: Quiz, askings: readonly Asking[]): Result {
  const phases: PhaseResult[] = quiz.phases.map(({ phase }) => ({ phase, items: 0, whole: 0, steps: tallies() }));
  const result: Result = { phases, steps: tallies(), items: 0, whole: 0, missed: [] };
  for (const asking of askings) {
    const item = itemOf(quiz, asking.id);
    const own = phases.find(({ phase }) => phase === item.phase)!;
    for (const step of stepNames) {
      const judgement = judge(item, asking, step);
      if (!judgement) continue;
      count(own.steps[step], judgement);
      count(result.steps[step], judgement);
    }
    const whole = isRight(item, asking);
    for (const sum of [own, result]) {
      sum.items += 1;
      if (whole) sum.whole += 1;
    }
    if (!whole) result.missed.push(asking);
  }
  return result;
}

/** The phases with a missed situation, the largest missed part first: where to read on. */
export const weakPhases = ({ phases }: Result): Phase[] =>
  phases
    .filter(({ items, whole }) => whole < items)
    .sort((a, b) => a.whole / a.items - b.whole / b.items || a.phase - b.phase)
    .map(({ phase }) => phase);

/** How a situation was last answered, and how long ago. */
export interface LastAsking {
  asking: Asking;
  right: boolean;
}

/** The last asking of every situation that was gone through, in the order of those askings (longest ago first). */
export function lastAskings(quiz: Quiz, rounds: readonly Round[]): Map<string, LastAsking> {
  const last = new Map<string, LastAsking>();
  for (const asking of rounds.flatMap(askedIn)) {
    last.delete(asking.id); // a Map keeps the first place of a key
    last.set(asking.id, { asking, right: isRight(itemOf(quiz, asking.id), asking) });
  }
  return last;
}

export interface Mastery {
  seen: number;
  /** right at their last asking */
  right: number;
  total: number;
  /** every situation of the quiz was right at its last asking */
  complete: boolean;
}

export function masteryOf(quiz: Quiz, { rounds }: Pick<State, 'rounds'>): Mastery {
  const last = [...lastAskings(quiz, rounds).values()];
  const right = last.filter((one) => one.right).length;
  const total = quiz.items.length;
  return { seen: last.length, right, total, complete: right === total };
}

/** Part of one phase's situations that was placed well. */
export interface Share {
  phase: Phase;
  /** right or defensible */
  good: number;
  total: number;
}

/**
 * How well the phases were placed in one attempt, for a line over time. Only the first asking of a situation
 * counts: repeating until it is right must not lift the line.
 */
export function firstTimeShares(quiz: Quiz, { rounds }: Pick<State, 'rounds'>): Share[] {
  const first = new Map<string, Asking>();
  for (const asking of rounds.flatMap(askedIn)) if (!first.has(asking.id)) first.set(asking.id, asking);
  return resultOf(quiz, [...first.values()]).phases.map(({ phase, steps }) => ({ phase, good: good(steps.phase), total: steps.phase.total }));
}
