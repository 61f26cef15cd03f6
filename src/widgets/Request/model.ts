import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { type FoundWord, foundWords } from '../kit/foundWords.ts';

/** Rules of turning a reproach into a request: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'verzoek'>;
export type Reproach = Exercise['reproaches'][number];
export type Step = Exercise['steps'][number];

/** What was written about one reproach. */
export interface Work {
  /** the reproach itself, when it is the student's own */
  said: string;
  /** by step id */
  texts: Readonly<Record<string, string>>;
  /** how the student would really say it */
  spoken: string;
  /** words, in lower case, that the student lets stand */
  kept: Readonly<Record<string, true>>;
  /** the example was laid beside it */
  compared?: true;
  /** ids of what the student recognises */
  recognised: Readonly<Record<string, true>>;
  learnt: string;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** by id of a reproach, or `eigen-1`, `eigen-2` … */
  work: Readonly<Record<string, Work>>;
  /** place of the one on screen among `itemsOf` */
  at?: number;
}

export const emptyState: State = { work: {} };
export const noWork: Work = { said: '', texts: {}, spoken: '', kept: {}, recognised: {}, learnt: '' };

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, holds: (item: unknown) => boolean): boolean => isRecord(value) && Object.values(value).every(holds);
const isString = (value: unknown): boolean => typeof value === 'string';
const isTrue = (value: unknown): boolean => value === true;

function parseWork(raw: unknown): Work | undefined {
  if (!isRecord(raw)) return undefined;
  const work = { ...noWork, ...raw } as Work;
  const sound = all(work.texts, isString) && [work.kept, work.recognised].every((record) => all(record, isTrue)) && [work.said, work.spoken, work.learnt].every(isString);
  return sound && (work.compared === undefined || isTrue(work.compared)) ? work : undefined;
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
/** The state after a change of what was written about one reproach. */
export const change = (state: State, id: string, part: Partial<Work>): State => ({ ...state, work: { ...state.work, [id]: { ...workOn(state, id), ...part } } });

/** A set of ids with one put in or taken out. */
export function toggled(set: Readonly<Record<string, true>>, id: string): Record<string, true> {
  const { [id]: was, ...rest } = set;
  return was ? rest : { ...rest, [id]: true };
}

export interface Item {
  id: string;
  /** ours; absent for one of the student's own */
  reproach?: Reproach;
  /** 1, 2 … for those of the student's own */
  own?: number;
}

/** Most reproaches of one's own in one attempt. */
export const MOST_OWN = 4;

export const isBegun = ({ said, texts, spoken, learnt }: Work): boolean => [said, ...Object.values(texts), spoken, learnt].join('').trim() !== '';

/** The reproaches to choose from: ours, then those of the student, with one more to begin. */
export function itemsOf({ reproaches }: Exercise, state: State): Item[] {
  const used = Array.from({ length: MOST_OWN }, (_, at) => at + 1).filter((own) => isBegun(workOn(state, `eigen-${own}`)));
  const last = Math.min(MOST_OWN, (used.at(-1) ?? 0) + 1);
  return [...reproaches.map((reproach) => ({ id: reproach.id, reproach })), ...Array.from({ length: last }, (_, at) => ({ id: `eigen-${at + 1}`, own: at + 1 }))];
}

/** Steps with something in them. */
export const stepsDone = ({ steps }: Exercise, { texts }: Work): number => steps.filter(({ id }) => texts[id]?.trim()).length;
export const isWhole = (exercise: Exercise, work: Work): boolean => stepsDone(exercise, work) === exercise.steps.length;

/** The four steps behind each other, as they were written. */
export const together = ({ steps }: Exercise, { texts }: Work): string =>
  steps
    .flatMap(({ id }) => texts[id]?.trim() || [])
    .map((text) => (/[.!?…”]$/.test(text) ? text : `${text}.`))
    .join(' ');

type Entry = Exercise['lists'][number]['entries'][number];
/** A word that the lists point at. */
export type Mark = FoundWord<Entry & { name: string }>;

/**
 * The words of one step to look at again, in the order of the text.
 *
 * @param typing someone is still writing: the last word may grow
 */
export function marksIn({ lists }: Exercise, step: string, text: string, typing = false): Mark[] {
  const entries = lists.filter(({ steps }) => steps.includes(step)).flatMap(({ name, entries: own }) => own.map((entry) => ({ ...entry, name })));
  return foundWords(text, entries, typing);
}

/** Marks that are not let stand. */
export const openMarks = (marks: readonly Mark[], { kept }: Work): Mark[] => marks.filter(({ word }) => !kept[word.toLowerCase()]);

/** The text cut at its marks: pieces with and without one. */
export function piecesOf(text: string, marks: readonly Mark[]): { text: string; mark?: Mark }[] {
  const pieces: { text: string; mark?: Mark }[] = [];
  let from = 0;
  for (const mark of marks) {
    if (mark.at > from) pieces.push({ text: text.slice(from, mark.at) });
    pieces.push({ text: text.slice(mark.at, mark.end), mark });
    from = mark.end;
  }
  if (from < text.length) pieces.push({ text: text.slice(from) });
  return pieces;
}
