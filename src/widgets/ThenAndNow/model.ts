import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of placing situations in the periods in which they held: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'toen-en-nu'>;
export type Item = Exercise['items'][number];
export type Period = Exercise['periods'][number];

/** The ids of the periods an item was placed in. */
export const isAnswer = (raw: unknown): raw is string[] => Array.isArray(raw) && raw.every((one) => typeof one === 'string');

/** `close`: one period too many or too few, and at least one right. */
export type Verdict = 'right' | 'close' | 'wrong';

/** Periods an answer left out and periods it should not have named. */
export function differences({ periods }: Item, answer: readonly string[]): { missed: string[]; extra: string[] } {
  return { missed: periods.filter((id) => !answer.includes(id)), extra: answer.filter((id) => !periods.includes(id)) };
}

export function judge(item: Item, answer: readonly string[]): Verdict {
  const { missed, extra } = differences(item, answer);
  if (missed.length + extra.length === 0) return 'right';
  return missed.length + extra.length === 1 && missed.length < item.periods.length ? 'close' : 'wrong';
}

/** Whether an item needs not be asked again: what is nearly right is explained once. */
export const isSettled = (items: readonly Item[]) => (id: string, answer: readonly string[]): boolean => {
  const item = items.find((one) => one.id === id);
  return !item || judge(item, answer) !== 'wrong';
};

export interface Score {
  answered: number;
  right: number;
  close: number;
}

/** How the first answers went. @param answers first answer by item id */
export function scoreOf({ items }: Exercise, answers: ReadonlyMap<string, readonly string[]>): Score {
  const verdicts = items.flatMap((item) => (answers.has(item.id) ? [judge(item, answers.get(item.id)!)] : []));
  return { answered: verdicts.length, right: verdicts.filter((one) => one === 'right').length, close: verdicts.filter((one) => one === 'close').length };
}

export interface PeriodCount {
  period: Period;
  /** answered items that held in it */
  held: number;
  /** of those, the ones it was left out of */
  missed: number;
  /** items that were wrongly placed in it */
  extra: number;
}

/** What was left out of each period and wrongly put in it, by the first answers. */
export function countPeriods({ periods, items }: Exercise, answers: ReadonlyMap<string, readonly string[]>): PeriodCount[] {
  const answered = items.filter(({ id }) => answers.has(id));
  return periods.map((period) => {
    const count = (kind: 'missed' | 'extra') => answered.filter((item) => differences(item, answers.get(item.id)!)[kind].includes(period.id)).length;
    return { period, held: answered.filter((item) => item.periods.includes(period.id)).length, missed: count('missed'), extra: count('extra') };
  });
}

/** The items in groups: what was there and is gone, what is new today, and what held all along. */
export function byFate({ periods, items }: Exercise): { gone: Item[]; fresh: Item[]; stayed: Item[] } {
  const [first, today] = [periods[0]!.id, periods.at(-1)!.id];
  return {
    gone: items.filter((item) => !item.periods.includes(today)),
    fresh: items.filter((item) => item.periods.includes(today) && !item.periods.includes(first)),
    stayed: items.filter((item) => item.periods.includes(today) && item.periods.includes(first)),
  };
}
