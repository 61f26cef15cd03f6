import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type Quiz = ExerciseOf<'zorgcontinuumquiz'>;
export type Item = Quiz['items'][number];
export type Phase = Item['phase'];
export type MeasureKind = Quiz['kinds'][number]['id'];

/** What is asked about one measure, in this order. `kind` only for a measure of fase 1, `lead` only where the framework names one. */
export const stepNames = ['phase', 'kind', 'actor', 'lead'] as const;
export type StepName = (typeof stepNames)[number];
export interface Answers {
  phase?: Phase;
  kind?: MeasureKind;
  /** id of an actor of the quiz */
  actor?: string;
  /** id of a lead of the quiz */
  lead?: string;
}

/** One situation as it was asked in one round. */
export interface Asking extends Answers {
  /** id of an item of the quiz */
  id: string;
}

export interface Round {
  /** index of the situation on the table; equal to the number of items when the round is over */
  at: number;
  items: readonly Asking[];
}

/** One attempt: every round so far. All rounds but the last are over. */
export interface State {
  v: 1;
  /** with the rounds so far it decides which situations a next round holds, so that a reload never draws again */
  seed: number;
  rounds: readonly Round[];
}

/** Far above what anyone can do; keeps a broken record from filling the screen. */
const MOST_ROUNDS = 1000;
const MOST_ITEMS = 20;

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isId = (raw: unknown): raw is string => typeof raw === 'string' && /^[a-z0-9-]{1,80}$/.test(raw);
const isIndex = (raw: unknown, most: number): raw is number => Number.isInteger(raw) && (raw as number) >= 0 && (raw as number) <= most;
const maybe = (raw: unknown, sound: (raw: unknown) => boolean) => raw === undefined || sound(raw);

function parseAsking(raw: unknown): Asking | undefined {
  if (!isObject(raw)) return undefined;
  const { id, phase, kind, actor, lead } = raw;
  const sound =
    isId(id) &&
    maybe(phase, (value) => isIndex(value, 3)) &&
    maybe(kind, (value) => ['remedieren', 'differentieren', 'compenseren', 'dispenseren'].includes(value as string)) &&
    maybe(actor, isId) &&
    maybe(lead, isId);
  if (!sound) return undefined;
  const given = Object.entries({ phase, kind, actor, lead }).filter(([, value]) => value !== undefined);
  return { id, ...Object.fromEntries(given) };
}

function parseRound(raw: unknown): Round | undefined {
  if (!isObject(raw) || !Array.isArray(raw.items) || raw.items.length < 1 || raw.items.length > MOST_ITEMS) return undefined;
  const { at } = raw;
  const items = raw.items.flatMap((one) => parseAsking(one) ?? []);
  const whole = items.length === raw.items.length && new Set(items.map(({ id }) => id)).size === items.length;
  if (!whole || !isIndex(at, items.length)) return undefined;
  // What lies behind was answered; what lies ahead was not.
  return items.every(({ phase }, index) => (index < at ? phase !== undefined : index === at || phase === undefined)) ? { at, items } : undefined;
}

/** Judges what was stored. A part that is not sound makes the whole unreadable, so that nothing is quietly dropped. */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw) || raw.v !== 1 || !Number.isSafeInteger(raw.seed) || !Array.isArray(raw.rounds)) return undefined;
  if (raw.rounds.length < 1 || raw.rounds.length > MOST_ROUNDS) return undefined;
  const rounds = raw.rounds.flatMap((one) => parseRound(one) ?? []);
  const sound = rounds.length === raw.rounds.length && rounds.slice(0, -1).every(isOver);
  return sound ? { v: 1, seed: raw.seed as number, rounds } : undefined;
}

/**
 * The state without situations the quiz no longer has; `undefined` when none is left.
 * Ids are never taken away, so this only guards against a backup from another course.
 */
export function withKnownItems(quiz: Quiz, state: State): State | undefined {
  const known = new Set(quiz.items.map(({ id }) => id));
  const rounds = state.rounds.flatMap(({ at, items }) => {
    const kept = items.filter(({ id }) => known.has(id));
    return kept.length > 0 ? [{ at: items.slice(0, at).filter(({ id }) => known.has(id)).length, items: kept }] : [];
  });
  return rounds.length > 0 ? { ...state, rounds } : undefined;
}

export const isOver = ({ at, items }: Round): boolean => at === items.length;
export const currentRound = ({ rounds }: State): Round => rounds.at(-1)!;
/** The situations of a round that were gone through. */
export const askedIn = ({ at, items }: Round): readonly Asking[] => items.slice(0, at);
export const itemOf = (quiz: Quiz, id: string): Item => quiz.items.find((item) => item.id === id)!;

/** The steps of one situation, in order. */
export const stepsOf = ({ measureKind, lead }: Item): StepName[] =>
  stepNames.filter((step) => (step === 'kind' ? measureKind : step === 'lead' ? lead : true));

/** The step that waits for an answer; undefined when all were answered. */
export const openStep = (item: Item, asking: Answers): StepName | undefined => stepsOf(item).find((step) => asking[step] === undefined);

const changeRound = (state: State, round: Round): State => ({ ...state, rounds: [...state.rounds.slice(0, -1), round] });

/** The open step of the situation on the table is answered. An answer to another step changes nothing: given is given. */
export function answer(quiz: Quiz, state: State, given: Answers): State {
  const round = currentRound(state);
  const asking = round.items[round.at];
  const step = asking && openStep(itemOf(quiz, asking.id), asking);
  if (!step || given[step] === undefined) return state;
  return changeRound(state, { ...round, items: round.items.map((one) => (one === asking ? { ...one, [step]: given[step] } : one)) });
}

/** The next situation, once every step of this one is answered; after the last the round is over. */
export function goOn(quiz: Quiz, state: State): State {
  const round = currentRound(state);
  const asking = round.items[round.at];
  return asking && !openStep(itemOf(quiz, asking.id), asking) ? changeRound(state, { ...round, at: round.at + 1 }) : state;
}
