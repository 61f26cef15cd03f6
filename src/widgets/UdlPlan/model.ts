import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of planning a lesson by the UDL guidelines: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'udl-planner'>;
export type Principle = Exercise['principles'][number];
export type Guideline = Principle['guidelines'][number];
export type Option = Guideline['options'][number];

/** An option that was chosen for the lesson. */
export interface Pick {
  /** how, in this lesson */
  how: string;
  /** barriers that it takes away, as keys; no texts, so that choosing otherwise is no lost text to the store */
  covers: Readonly<Record<string, true>>;
}

export const FIELDS = ['subject', 'group', 'goal'] as const;
export type Field = (typeof FIELDS)[number];

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  subject: string;
  group: string;
  goal: string;
  /** by barrier id: chosen */
  barriers: Readonly<Record<string, true>>;
  /** barriers in one's own words, by `eigen-1` … */
  own: Readonly<Record<string, string>>;
  /** by option id; an option that was taken back keeps its words with `off` */
  picks: Readonly<Record<string, Pick>>;
  off: Readonly<Record<string, true>>;
  /** what is left for one pupil */
  rest: string;
  /** index of the step on screen */
  at: number;
}

export const emptyState: State = { subject: '', group: '', goal: '', barriers: {}, own: {}, picks: {}, off: {}, rest: '', at: 0 };

/** lesson, barriers, one per principle, plan */
export const STEPS = 6;
export const MOST_OWN = 3;

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, holds: (item: unknown) => boolean): boolean => isRecord(value) && Object.values(value).every(holds);
const isTrue = (value: unknown): boolean => value === true;
const isString = (value: unknown): boolean => typeof value === 'string';
const isPick = (value: unknown): boolean => isRecord(value) && isString(value.how) && all(value.covers, isTrue);

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const state = { ...emptyState, ...raw } as State;
  const sound = [...FIELDS.map((field) => state[field]), state.rest].every(isString) && all(state.barriers, isTrue) && all(state.own, isString) && all(state.picks, isPick) && all(state.off, isTrue);
  if (!sound) return undefined;
  const { subject, group, goal, barriers, own, picks, off, rest, at } = state;
  return { subject, group, goal, barriers, own, picks, off, rest, at: Number.isInteger(at) && at >= 0 && at < STEPS ? at : 0 };
}

function toggled(record: Readonly<Record<string, true>>, id: string): Readonly<Record<string, true>> {
  const { [id]: was, ...rest } = record;
  return was ? rest : { ...record, [id]: true };
}

export const toggleBarrier = (state: State, id: string): State => ({ ...state, barriers: toggled(state.barriers, id) });

const noPick: Pick = { how: '', covers: {} };
export const isPicked = ({ picks, off }: State, option: string): boolean => picks[option] !== undefined && !off[option];
/** Chooses an option or takes it back; its words stay, so that they are there again when it is chosen again. */
export const toggleOption = (state: State, option: string): State =>
  state.picks[option] ? { ...state, off: toggled(state.off, option) } : { ...state, picks: { ...state.picks, [option]: noPick } };
const editPick = (state: State, option: string, part: Partial<Pick>): State => ({ ...state, picks: { ...state.picks, [option]: { ...(state.picks[option] ?? noPick), ...part } } });
export const writeHow = (state: State, option: string, how: string): State => editPick(state, option, { how });
export const toggleCover = (state: State, option: string, barrier: string): State => editPick(state, option, { covers: toggled(state.picks[option]?.covers ?? {}, barrier) });

export interface Barrier {
  id: string;
  text: string;
}

/** The barriers of this lesson: chosen ones in the order of the content, then those in one's own words. */
export const barriersIn = ({ barriers }: Exercise, state: State): Barrier[] => [
  ...barriers.filter(({ id }) => state.barriers[id]).map(({ id, text }) => ({ id, text })),
  ...Object.entries(state.own)
    .filter(([, text]) => text.trim())
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([id, text]) => ({ id, text: text.trim() })),
];

/** Keys of fields for barriers in one's own words: those in use, and one more. */
export function ownKeys({ own }: State): string[] {
  const used = Array.from({ length: MOST_OWN }, (_, at) => at + 1).filter((at) => own[`eigen-${at}`]?.trim());
  return Array.from({ length: Math.min(MOST_OWN, (used.at(-1) ?? 0) + 1) }, (_, at) => `eigen-${at + 1}`);
}

export interface Choice extends Pick {
  option: Option;
  guideline: Guideline;
  principle: Principle;
}

/** The chosen options in the order of the content. */
export const choicesIn = ({ principles }: Exercise, state: State): Choice[] =>
  principles.flatMap((principle) =>
    principle.guidelines.flatMap((guideline) => guideline.options.filter(({ id }) => isPicked(state, id)).map((option) => ({ option, guideline, principle, ...state.picks[option.id]! }))),
  );
/** Those of which it is said how. */
export const worked = (exercise: Exercise, state: State): Choice[] => choicesIn(exercise, state).filter(({ how }) => how.trim() !== '');

/** A barrier counts as taken away when a choice that is worked out says so. */
export const coverOf = (exercise: Exercise, state: State): { barrier: Barrier; by: Choice[] }[] => {
  const choices = worked(exercise, state);
  return barriersIn(exercise, state).map((barrier) => ({ barrier, by: choices.filter(({ covers }) => covers[barrier.id]) }));
};
export const uncovered = (exercise: Exercise, state: State): Barrier[] => coverOf(exercise, state).flatMap(({ barrier, by }) => (by.length === 0 ? [barrier] : []));

/** Principles without a worked-out choice. */
export const openPrinciples = (exercise: Exercise, state: State): Principle[] => {
  const choices = worked(exercise, state);
  return exercise.principles.filter((principle) => !choices.some((choice) => choice.principle === principle));
};

/** Options that often help with a barrier. */
export const helpersOf = ({ principles }: Exercise, barrier: string): { option: Option; at: number }[] =>
  principles.flatMap(({ guidelines }, at) => guidelines.flatMap(({ options }) => options.filter(({ helps }) => helps.includes(barrier)).map((option) => ({ option, at }))));

export const isEmpty = (exercise: Exercise, state: State): boolean =>
  FIELDS.every((field) => state[field].trim() === '') && state.rest.trim() === '' && barriersIn(exercise, state).length === 0 && choicesIn(exercise, state).length === 0;

/** The worked example opens once there is a goal and one choice is worked out. */
export const mayCompare = (exercise: Exercise, state: State): boolean => state.goal.trim() !== '' && worked(exercise, state).length > 0;
