import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { parseRotation, type Rotation, startRotation } from '../kit/rotation.ts';
import { shuffle } from '../kit/shuffle.ts';

/** Rules of going through a course of steps: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'traject'>;
export type Step = Exercise['steps'][number];
export type Card = Exercise['items'][number];
export type Walk = Exercise['cases'][number];

export const parts = ['orde', 'kaarten', 'casus'] as const;
export type Part = (typeof parts)[number];

/** What a student did in one attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** the part on screen */
  part: Part;
  /** by step id: its place, 1 for the first; empty as long as nothing was moved. Numbers, as a moved number is no lost text. */
  places: Readonly<Record<string, number>>;
  /** the order as it stands was checked */
  checked: boolean;
  /** the order was shown instead of found */
  shown: boolean;
  /** the cards: which step each was given */
  cards: Rotation<string>;
  /** the case being gone through */
  walk?: string;
  /** which step of the case; as many as there are steps: the summary */
  at: number;
  /** what was written, by {@link textKey} */
  texts: Readonly<Record<string, string>>;
}

/** A state in which nothing was done. @param seed 0 asks the cards in the order of the content */
export const emptyState = (seed = 0): State => ({ part: 'orde', places: {}, checked: false, shown: false, cards: startRotation<string>(seed), at: 0, texts: {} });

export const isStep = (value: unknown): value is string => typeof value === 'string';
const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isPlace = (value: unknown) => Number.isInteger(value) && (value as number) >= 1;

/** Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable. */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { part = 'orde', places = {}, checked = false, shown = false, cards: rawCards, walk, at = 0, texts = {} } = raw;
  const cards = rawCards === undefined ? startRotation<string>() : parseRotation(rawCards, isStep);
  if (!parts.includes(part as Part) || !cards || typeof checked !== 'boolean' || typeof shown !== 'boolean') return undefined;
  if (!isRecord(places) || !Object.values(places).every(isPlace) || !isRecord(texts) || !Object.values(texts).every(isStep)) return undefined;
  if (!Number.isInteger(at) || (at as number) < 0 || (walk !== undefined && !isStep(walk))) return undefined;
  return {
    part: part as Part,
    places: places as Record<string, number>,
    checked,
    shown,
    cards,
    ...(walk === undefined ? {} : { walk }),
    at: at as number,
    texts: texts as Record<string, string>,
  };
}

/**
 * `close`: a ring that is right all round but begins elsewhere.
 *
 * @param order ids of all steps
 */
export function judgeOrder({ steps, shape }: Exercise, order: readonly string[]): 'right' | 'close' | 'wrong' {
  const from = order.indexOf(steps[0]!.id);
  if (!steps.every(({ id }, at) => order[(from + at) % order.length] === id)) return 'wrong';
  return from === 0 ? 'right' : shape === 'ring' ? 'close' : 'wrong';
}

/** The steps in an order that is wrong, the same for the same attempt. @param attempt number of earlier attempts */
function startOrder(exercise: Exercise, attempt: number): string[] {
  const ids = exercise.steps.map(({ id }) => id);
  for (let seed = attempt * 100 + 1; ; seed += 1) {
    const order = shuffle(ids, seed);
    if (judgeOrder(exercise, order) === 'wrong') return order;
  }
}

/** The steps as the student put them; steps that came into the content later stand last. */
export function orderOf(exercise: Exercise, { places }: State, attempt = 0): Step[] {
  const start = startOrder(exercise, attempt);
  const at = (id: string) => places[id] ?? 1000 + start.indexOf(id);
  return [...exercise.steps].sort((a, b) => at(a.id) - at(b.id));
}

/** The state with the steps in this order, which is not checked yet. */
export const reorder = (state: State, ids: readonly string[]): State => ({ ...state, checked: false, places: Object.fromEntries(ids.map((id, index) => [id, index + 1])) });

/** Whether the order was found or shown. */
export const isOrdered = (exercise: Exercise, state: State, attempt = 0): boolean =>
  state.shown || (state.checked && judgeOrder(exercise, orderOf(exercise, state, attempt).map(({ id }) => id)) !== 'wrong');

/**
 * What is right in a wrong order, and where to look first.
 *
 * @returns `good`: how many steps follow the one they should; `look`: the first that does not
 */
export function gapIn({ steps, shape }: Exercise, order: readonly Step[]): { good: number; of: number; look: Step } {
  const before = (list: readonly Step[], index: number) => list[index - 1] ?? (shape === 'ring' ? list.at(-1) : undefined);
  const fits = order.map((step, index) => before(order, index) === before(steps, steps.indexOf(step)));
  return { good: fits.filter(Boolean).length, of: steps.length, look: order[fits.indexOf(false)] ?? order[0]! };
}

/** `close`: another step than ours, and it can be defended. */
export type Verdict = 'right' | 'close' | 'wrong';
export const judge = ({ step, defensible }: Card, answer: string): Verdict => (answer === step ? 'right' : defensible.includes(answer) ? 'close' : 'wrong');

/** Whether a card needs not be asked again. */
export const isSettled = (cards: readonly Card[]) => (id: string, answer: string): boolean => {
  const card = cards.find((one) => one.id === id);
  return !card || judge(card, answer) !== 'wrong';
};

/** How many cards were answered, and how many of them well at first. @param firsts first answer by card id */
export function scoreOf({ items }: Exercise, firsts: ReadonlyMap<string, string>): { answered: number; right: number; total: number } {
  const answered = items.filter(({ id }) => firsts.has(id));
  return { answered: answered.length, right: answered.filter((card) => judge(card, firsts.get(card.id)!) !== 'wrong').length, total: items.length };
}

export const textKey = (walk: string, step: string): string => `${walk}.${step}`;
export const write = (state: State, key: string, text: string): State => ({ ...state, texts: { ...state.texts, [key]: text } });

/** A sentence, for as far as a computer can tell: at least four words. */
export const isSentence = (text: string | undefined): boolean => (text?.trim().split(/\s+/).filter(Boolean).length ?? 0) >= 4;

/** The steps of a case for which something was written. */
export const writtenIn = ({ steps }: Exercise, { texts }: State, walk: string): number => steps.filter(({ id }) => texts[textKey(walk, id)]?.trim()).length;

/** A new attempt after this one: order and cards anew, what was written at the cases goes along. */
export const nextAttempt = ({ texts }: State, attempt: number): State => ({ ...emptyState(attempt), texts });
