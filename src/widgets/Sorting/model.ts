import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type Exercise = ExerciseOf<'sorteren'>;
export type Item = Exercise['items'][number];
export type Bin = Exercise['bins'][number];

/** The id of the bin an item was put in. */
export const isAnswer = (raw: unknown): raw is string => typeof raw === 'string';

/** `close`: another bin than ours, and it can be defended. */
export type Verdict = 'right' | 'close' | 'wrong';
export const judge = ({ bin, defensible }: Item, answer: string): Verdict => (answer === bin ? 'right' : defensible.includes(answer) ? 'close' : 'wrong');

/** Whether an item needs not be asked again. */
export const isSettled = (items: readonly Item[]) => (id: string, answer: string): boolean => {
  const item = items.find((one) => one.id === id);
  return !item || judge(item, answer) !== 'wrong';
};

export interface BinCount {
  bin: Bin;
  /** answered items that belong here */
  belong: number;
  /** items that were put here at first, and what that was worth */
  put: number;
  right: number;
  close: number;
  wrong: number;
}

/** The balance between the bins. @param answers first answer by item id */
export function countBins({ bins, items }: Exercise, answers: ReadonlyMap<string, string>): BinCount[] {
  const answered = items.filter(({ id }) => answers.has(id));
  return bins.map((bin) => {
    const here = answered.filter(({ id }) => answers.get(id) === bin.id);
    const worth = (verdict: Verdict) => here.filter((item) => judge(item, bin.id) === verdict).length;
    return { bin, belong: answered.filter((item) => item.bin === bin.id).length, put: here.length, right: worth('right'), close: worth('close'), wrong: worth('wrong') };
  });
}

/**
 * The bin that wrong choices lean to: more than half of them, and more than they would by an even spread.
 *
 * @returns undefined when there is no such bin, or too few wrong choices (fewer than 3) to say anything
 */
export function lean(counts: readonly BinCount[]): BinCount | undefined {
  const total = counts.reduce((sum, { wrong }) => sum + wrong, 0);
  return total < 3 ? undefined : counts.find(({ wrong }) => wrong > (total * 2) / 3 || (counts.length > 2 && wrong > total / 2));
}

/** How the first answers went, in all. */
export function totals(counts: readonly BinCount[]): { total: number; right: number; close: number; wrong: number } {
  const sum = (what: 'put' | 'right' | 'close' | 'wrong') => counts.reduce((all, count) => all + count[what], 0);
  return { total: sum('put'), right: sum('right'), close: sum('close'), wrong: sum('wrong') };
}

/**
 * The items that are settled, in the bin they belong in.
 *
 * @param waiting ids of the items that are still asked
 */
export const sorted = ({ items }: Exercise, answers: ReadonlyMap<string, string>, waiting: readonly string[]) => (bin: Bin): Item[] =>
  items.filter((item) => item.bin === bin.id && answers.has(item.id) && !waiting.includes(item.id));
