import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of deciding which step comes first: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'eerste-stap'>;
export type Situation = Exercise['situations'][number];
export type Step = Situation['steps'][number];
export type Moment = Step['when'];
export type Question = 'lead' | 'inform' | 'promise';
export type Option = Situation[Question][number];

/** A help line as it is shown. */
export interface Line {
  id: string;
  name: string;
  for: string;
  phone?: string | undefined;
  site?: string | undefined;
}

export const MOMENTS: readonly Moment[] = ['nu', 'vandaag', 'week', 'niet'];
export const QUESTIONS: readonly Question[] = ['lead', 'inform', 'promise'];

/** What a student did with one situation. */
export interface Work {
  /** by step, its place in MOMENTS; a number, as a text that changes is kept as history by the store */
  when: Readonly<Record<string, number>>;
  /** by question, the chosen options as keys */
  picks: Readonly<Partial<Record<Question, Readonly<Record<string, true>>>>>;
  /** a heavy situation that the student chose to read */
  opened?: true;
  /** or to leave */
  skipped?: true;
  /** laid beside ours; from then on the choices stand */
  compared?: true;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  work: Readonly<Record<string, Work>>;
  /** what the student filled in on the card */
  contact: string;
  /** index of the situation on screen */
  at?: number;
}

export const emptyState: State = { work: {}, contact: '' };
const noWork: Work = { when: {}, picks: {} };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseWork(raw: unknown): Work | undefined {
  if (!isRecord(raw)) return undefined;
  const { when = {}, picks = {} } = raw;
  if (!isRecord(when) || !Object.values(when).every((place) => Number.isInteger(place))) return undefined;
  if (!isRecord(picks) || !Object.values(picks).every((one) => isRecord(one) && Object.values(one).every((value) => value === true))) return undefined;
  const flags = (['opened', 'skipped', 'compared'] as const).filter((flag) => raw[flag] === true).map((flag) => [flag, true] as const);
  return { when: when as Work['when'], picks: picks as Work['picks'], ...Object.fromEntries(flags) };
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { work = {}, contact = '', at } = raw;
  if (!isRecord(work) || typeof contact !== 'string') return undefined;
  const read = Object.entries(work).map(([id, one]) => [id, parseWork(one)] as const);
  if (read.some(([, one]) => !one)) return undefined;
  return { work: Object.fromEntries(read) as State['work'], contact, ...(Number.isInteger(at) && (at as number) >= 0 ? { at: at as number } : {}) };
}

export const workOn = ({ work }: State, situation: string): Work => work[situation] ?? noWork;
const change = (state: State, situation: string, by: (work: Work) => Work): State => ({ ...state, work: { ...state.work, [situation]: by(workOn(state, situation)) } });

export const open = (state: State, situation: string): State => change(state, situation, ({ skipped, ...work }) => ({ ...work, opened: true }));
export const skip = (state: State, situation: string): State => change(state, situation, ({ opened, ...work }) => ({ ...work, skipped: true }));
/** Says when a step comes. After comparing the choices stand. */
export const place = (state: State, situation: string, step: string, moment: Moment): State =>
  change(state, situation, (work) => (work.compared ? work : { ...work, when: { ...work.when, [step]: MOMENTS.indexOf(moment) } }));
export const pick = (state: State, situation: string, question: Question, options: readonly string[]): State =>
  change(state, situation, (work) => (work.compared ? work : { ...work, picks: { ...work.picks, [question]: Object.fromEntries(options.map((id) => [id, true as const])) } }));
export const compare = (state: State, situation: string): State => change(state, situation, (work) => ({ ...work, compared: true }));

export const momentOf = ({ when }: Work, step: string): Moment | undefined => MOMENTS[when[step] ?? -1];
export const picked = ({ picks }: Work, question: Question): string[] => Object.keys(picks[question] ?? {});
/** Whether the situation may be on screen. */
export const isOpen = ({ note }: Situation, { opened, compared }: Work): boolean => !note || opened === true || compared === true;

/** How much of a situation is answered. */
export function progressOf({ steps }: Situation, work: Work): { answered: number; total: number } {
  const answered = steps.filter(({ id }) => momentOf(work, id)).length + QUESTIONS.filter((question) => picked(work, question).length > 0).length;
  return { answered, total: steps.length + QUESTIONS.length };
}

/** `close`: another moment than ours, and it can be defended. */
export type Verdict = 'right' | 'close' | 'wrong';
export const judge = ({ when, also }: Step, moment: Moment): Verdict => (moment === when ? 'right' : also.includes(moment) ? 'close' : 'wrong');

/** Options of a question that were chosen or should have been, and whether that agrees. */
export const judged = (situation: Situation, work: Work, question: Question): { option: Option; chosen: boolean; agrees: boolean }[] =>
  situation[question].map((option) => {
    const chosen = picked(work, question).includes(option.id);
    return { option, chosen, agrees: chosen === option.fits };
  });

/** The steps in the order in which they come; those one does not take come last. */
export const inOrder = ({ steps }: Situation): Step[] => MOMENTS.flatMap((moment) => steps.filter(({ when }) => when === moment));

/** Situations laid beside ours. */
export const comparedIn = ({ situations }: Exercise, state: State): Situation[] => situations.filter(({ id }) => workOn(state, id).compared);

/** Steps in the compared situations, and how many stood on a moment that holds. */
export function scoreOf(exercise: Exercise, state: State): { fitting: number; total: number } {
  const verdicts = comparedIn(exercise, state).flatMap(({ id, steps }) => steps.map((step) => judge(step, momentOf(workOn(state, id), step.id)!)));
  return { fitting: verdicts.filter((one) => one !== 'wrong').length, total: verdicts.length };
}
