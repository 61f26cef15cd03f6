import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { shuffle } from '../kit/shuffle.ts';

export type Exercise = ExerciseOf<'koppelen-drie'>;
export type Item = Exercise['items'][number];

/** What was linked to a characteristic: ids of the items that the consequence and the adjustment stand in. */
export interface Answer {
  consequence: string;
  adjustment: string;
}
/** The two links of a chain. */
export const links = ['consequence', 'adjustment'] as const;
export type Link = (typeof links)[number];

/** Recognises a stored answer; one half may still be open. */
export const isAnswer = (raw: unknown): raw is Answer =>
  typeof raw === 'object' && raw !== null && links.every((link) => typeof (raw as Record<string, unknown>)[link] === 'string');

export type Verdict = 'right' | 'close' | 'wrong';

/** What one link is worth. `close`: not ours, and it can be defended. */
export function judgeLink(item: Item, link: Link, answer: Answer): Verdict {
  const chosen = answer[link];
  const also = link === 'consequence' ? item.alsoConsequences : item.alsoAdjustments;
  return chosen === item.id ? 'right' : also.includes(chosen) ? 'close' : 'wrong';
}

/** What both links together are worth: as much as the weaker one; `partly` when one of them is wrong. */
export function judge(item: Item, answer: Answer): Verdict | 'partly' {
  const verdicts = links.map((link) => judgeLink(item, link, answer));
  const wrong = verdicts.filter((verdict) => verdict === 'wrong').length;
  if (wrong > 0) return wrong === links.length ? 'wrong' : 'partly';
  return verdicts.includes('close') ? 'close' : 'right';
}

/** Whether an item needs not be asked again. */
export const isSettled = (items: readonly Item[]) => (id: string, answer: Answer): boolean => {
  const item = items.find((one) => one.id === id);
  return !item || links.every((link) => judgeLink(item, link, answer) !== 'wrong');
};

const hash = (text: string) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0, 7);

/**
 * The choices for one link of an item: its own, a defensible one if there is one, and others that are wrong, of the
 * same group first, so that knowing the label is not enough. The same every time.
 *
 * @returns four items, shuffled
 */
export function choicesFor({ items }: Exercise, item: Item, link: Link): Item[] {
  const also = link === 'consequence' ? item.alsoConsequences : item.alsoAdjustments;
  const words = new Set([item[link]]);
  const others = shuffle(items, hash(`${item.id} ${link}`)).filter((one) => one.id !== item.id);
  const near = others.filter((one) => also.includes(one.id)).slice(0, 1);
  const wrong = others.filter((one) => !also.includes(one.id));
  const ordered = [...near, ...wrong.filter(({ group }) => group === item.group).slice(0, 2), ...wrong.filter(({ group }) => group !== item.group), ...wrong];
  const chosen = [item];
  for (const one of ordered) {
    if (chosen.length === 4) break;
    // Two items may share their words; the same choice twice would be a riddle.
    if (words.has(one[link])) continue;
    words.add(one[link]);
    chosen.push(one);
  }
  return shuffle(chosen, hash(`${link} ${item.id}`));
}

/** First answers in which both links hold. @param answers first answer by item id */
export const wellLinked = (items: readonly Item[], answers: ReadonlyMap<string, Answer>): number =>
  items.filter((item) => answers.has(item.id) && ['right', 'close'].includes(judge(item, answers.get(item.id)!))).length;
