import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { createUnlockRule } from '../../casus/unlock.ts'; // not the door: it brings the glossary along

/** Rules of looking at one situation through three lenses: no DOM, storage or words of the interface. */
export type Lenses = ExerciseOf<'perspectiefwissel'>;
export type Situation = Lenses['situations'][number];
export type View = Situation['views'][number];
export type Lens = Lenses['lenses'][number];
export type Action = Situation['actions'][number];

/** The answer through one lens as it stood when ours opened. */
export interface First {
  text: string;
  /** epoch ms */
  at: number;
  /** ours was looked at without enough words of one's own */
  without?: true;
}

/** What a student did with one situation. */
export interface Work {
  /** by lens */
  drafts: Readonly<Record<string, string>>;
  /** by lens: there once ours is open, and never changed after */
  first: Readonly<Record<string, First>>;
  /** by lens: hints opened */
  hints: Readonly<Record<string, number>>;
  /** the chosen action as only key; not as a text, so that choosing otherwise is no lost text to the store */
  choice: Readonly<Record<string, true>>;
  /** the reason for it */
  why: string;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  work: Readonly<Record<string, Work>>;
  /** index of the situation on screen */
  at?: number;
}

export const emptyState: State = { work: {} };
const noWork: Work = { drafts: {}, first: {}, hints: {}, choice: {}, why: '' };

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, holds: (item: unknown) => boolean): boolean => isRecord(value) && Object.values(value).every(holds);
const isFirst = (value: unknown): boolean => isRecord(value) && typeof value.text === 'string' && typeof value.at === 'number';

function parseWork(raw: unknown): Work | undefined {
  if (!isRecord(raw)) return undefined;
  const work = { ...noWork, ...raw } as Work;
  const sound =
    all(work.drafts, (text) => typeof text === 'string') &&
    all(work.first, isFirst) &&
    all(work.hints, (count) => Number.isInteger(count)) &&
    all(work.choice, (value) => value === true) &&
    typeof work.why === 'string';
  return sound ? work : undefined;
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { work = {}, at } = raw;
  if (!isRecord(work)) return undefined;
  const read = Object.entries(work).map(([id, one]) => [id, parseWork(one)] as const);
  if (read.some(([, one]) => !one)) return undefined;
  return { work: Object.fromEntries(read) as State['work'], ...(Number.isInteger(at) && (at as number) >= 0 ? { at: at as number } : {}) };
}

export const workOn = ({ work }: State, situation: string): Work => work[situation] ?? noWork;
const change = (state: State, situation: string, by: (work: Work) => Work): State => ({ ...state, work: { ...state.work, [situation]: by(workOn(state, situation)) } });

/** Writes through a lens; what is frozen stays as it was. */
export const write = (state: State, situation: string, lens: string, text: string): State =>
  change(state, situation, (work) => (work.first[lens] ? work : { ...work, drafts: { ...work.drafts, [lens]: text } }));
/** Opens one more hint, at most `total`. */
export const openHint = (state: State, situation: string, lens: string, total: number): State =>
  change(state, situation, (work) => ({ ...work, hints: { ...work.hints, [lens]: Math.min(total, (work.hints[lens] ?? 0) + 1) } }));
/** Opens our view through a lens: the text stands from then on. */
export const unlock = (state: State, situation: string, lens: string, at: number, without = false): State =>
  change(state, situation, (work) =>
    work.first[lens] ? work : { ...work, first: { ...work.first, [lens]: { text: work.drafts[lens] ?? '', at, ...(without ? { without: true as const } : {}) } } },
  );
export const choose = (state: State, situation: string, action: string): State => change(state, situation, (work) => ({ ...work, choice: { [action]: true } }));
export const explain = (state: State, situation: string, why: string): State => change(state, situation, (work) => ({ ...work, why }));

/** The chosen action; `undefined` when none was, or it left the content. */
export const chosen = ({ actions }: Situation, { choice }: Work): Action | undefined => actions.find(({ id }) => choice[id]);

/** Views that are open, in order, and the one being written, which is missing when all are open. */
export function progressOf({ views }: Situation, { first }: Work): { open: View[]; writing: View | undefined } {
  const closed = views.findIndex(({ lens }) => !first[lens]);
  return closed < 0 ? { open: views, writing: undefined } : { open: views.slice(0, closed), writing: views[closed] };
}

/** The rule of the cases, for one view: words copied from the story or a hint do not count. */
export const ruleOf = ({ minWords }: Lenses, { story }: Situation, { question, hints }: View) =>
  createUnlockRule({ needed: minWords, question, sources: [...story, ...hints] });

/** Situations that were seen through all lenses. */
export const finishedIn = ({ situations }: Lenses, state: State): number => situations.filter((one) => !progressOf(one, workOn(state, one.id)).writing).length;

/** What is laid side by side, in the order of the rows. */
export const ASPECTS = ['sees', 'asks', 'does', 'overlooks'] as const;
export type Aspect = (typeof ASPECTS)[number];
