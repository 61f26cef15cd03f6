import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of looking through five windows: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'topoi'>;
export type Window = Exercise['windows'][number];
export type Situation = Exercise['situations'][number];
export type Fit = 'past' | 'kan' | 'minder';

/** What was done with one situation. */
export interface Work {
  /** ids of the windows through which it is stuck, says the student */
  marked: Readonly<Record<string, true>>;
  /** the chosen intervention as only key; no text, so that choosing otherwise is no lost text to the store */
  pick: Readonly<Record<string, true>>;
  /** an intervention in one's own words */
  own: string;
  /** our reading is open */
  checked?: true;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** by situation id */
  work: Readonly<Record<string, Work>>;
  /** index of the situation on screen */
  at?: number;
}

export const noWork: Work = { marked: {}, pick: {}, own: '' };
export const emptyState: State = { work: {} };

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isSet = (value: unknown): boolean => isRecord(value) && Object.values(value).every((one) => one === true);

function parseWork(raw: unknown): Work | undefined {
  if (!isRecord(raw)) return undefined;
  const work = { ...noWork, ...raw } as Work;
  return isSet(work.marked) && isSet(work.pick) && typeof work.own === 'string' && (work.checked === undefined || work.checked === true) ? work : undefined;
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

export const workOn = ({ work }: State, id: string): Work => work[id] ?? noWork;
export const change = (state: State, id: string, part: Partial<Work>): State => ({ ...state, work: { ...state.work, [id]: { ...workOn(state, id), ...part } } });
/** Looks once more: what was marked and written stays, our reading closes. */
export function reopen(state: State, id: string): State {
  const { checked: _closed, ...rest } = workOn(state, id);
  return { ...state, work: { ...state.work, [id]: rest } };
}

/** A set of ids, as it is stored. */
export const setOf = (ids: readonly string[]): Record<string, true> => Object.fromEntries(ids.map((id) => [id, true as const]));

export const markedIn = ({ windows }: Exercise, { marked }: Work): string[] => windows.map(({ id }) => id).filter((id) => marked[id]);
export const pickedIn = ({ interventions }: Situation, { pick }: Work) => interventions.find(({ id }) => pick[id]);
export const isBegun = ({ marked, pick, own }: Work): boolean => Object.keys(marked).length + Object.keys(pick).length > 0 || own.trim() !== '';

/** Words enough for an intervention of one's own. */
const isTry = (text: string): boolean => text.trim().split(/\s+/).filter(Boolean).length >= 3;

export type Missing = 'windows' | 'intervention';
/** What has to be done before our reading opens: a window, and an intervention chosen or written. */
export function missingIn(exercise: Exercise, situation: Situation, work: Work): Missing | undefined {
  if (markedIn(exercise, work).length === 0) return 'windows';
  return pickedIn(situation, work) || isTry(work.own) ? undefined : 'intervention';
}
export const isChecked = (exercise: Exercise, situation: Situation, work: Work): boolean => work.checked === true && missingIn(exercise, situation, work) === undefined;

/** How the student's view of one window meets ours. */
export type Meeting = 'both' | 'arguable' | 'mine' | 'ours' | 'neither';
export function meetingOf(fit: Fit, marked: boolean): Meeting {
  if (fit === 'kan') return marked ? 'arguable' : 'neither';
  if (fit === 'past') return marked ? 'both' : 'ours';
  return marked ? 'mine' : 'neither';
}

/** One window over the situations that were compared. */
export interface WindowProfile {
  window: Window;
  /** situations in which we say it plays a part, and those of them in which the student marked it */
  plays: number;
  seen: number;
  /** situations in which the student marked it and we see little there */
  extra: number;
}

export const checkedIn = (exercise: Exercise, state: State): Situation[] => exercise.situations.filter((situation) => isChecked(exercise, situation, workOn(state, situation.id)));

export function profileOf(exercise: Exercise, state: State): WindowProfile[] {
  const compared = checkedIn(exercise, state).map((situation) => ({ situation, marked: workOn(state, situation.id).marked }));
  return exercise.windows.map((window) => {
    const meetings = compared.map(({ situation, marked }) => meetingOf(situation.windows[window.id]!.fit, marked[window.id] === true));
    const count = (...which: Meeting[]) => meetings.filter((one) => which.includes(one)).length;
    return { window, plays: count('both', 'ours'), seen: count('both'), extra: count('mine') };
  });
}

/** From this many compared situations on something is said about how someone looks. */
export const LEAST = 3;

/**
 * The windows someone sees easily and those someone looks past: of windows that played a part at least twice, those
 * seen (almost) every time, and those missed at least half of the times.
 */
export function habitsOf(exercise: Exercise, state: State): { easy: Window[]; overlooked: Window[] } | undefined {
  if (checkedIn(exercise, state).length < LEAST) return undefined;
  const known = profileOf(exercise, state).filter(({ plays }) => plays >= 2);
  return {
    easy: known.filter(({ plays, seen }) => seen / plays >= 0.75).map(({ window }) => window),
    overlooked: known.filter(({ plays, seen }) => seen / plays <= 0.5).map(({ window }) => window),
  };
}
