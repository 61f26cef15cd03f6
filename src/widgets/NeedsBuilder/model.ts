import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { foundWords } from '../kit/foundWords.ts';

/** Rules of wording needs: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'hulpzinnenbouwer'>;
export type Start = Exercise['starts'][number];
export type Step = Exercise['steps'][number];
export type Stem = Exercise['needs'][number];
export type Label = Exercise['labels'][number];
/** Sentences that begin with a stem: of the pupil, of the teacher. */
export type Side = 'needs' | 'support';

/** What was written about one pupil. */
export interface Work {
  /** initial or nickname of a pupil of the student's own */
  name: string;
  /** by step id */
  texts: Readonly<Record<string, string>>;
  /** by `number-stem`, the number giving the order: how the sentence goes on */
  needs: Readonly<Record<string, string>>;
  support: Readonly<Record<string, string>>;
  /** key of the need that the agreement is about, as only key; no text, so that choosing otherwise is no lost text to the store */
  about: Readonly<Record<string, true>>;
  what: string;
  who: string;
  /** yyyy-mm-dd */
  when: string;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** by pupil: id of a start, or `eigen-1`, `eigen-2` … */
  work: Readonly<Record<string, Work>>;
  /** place of the pupil on screen among `pupilsOf` */
  at?: number;
}

export const emptyState: State = { work: {} };
export const noWork: Work = { name: '', texts: {}, needs: {}, support: {}, about: {}, what: '', who: '', when: '' };

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const all = (value: unknown, holds: (item: unknown) => boolean): boolean => isRecord(value) && Object.values(value).every(holds);
const isString = (value: unknown): boolean => typeof value === 'string';

function parseWork(raw: unknown): Work | undefined {
  if (!isRecord(raw)) return undefined;
  const work = { ...noWork, ...raw } as Work;
  const sound =
    [work.texts, work.needs, work.support].every((record) => all(record, isString)) &&
    all(work.about, (value) => value === true) &&
    [work.name, work.what, work.who, work.when].every(isString);
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

export const workOn = ({ work }: State, pupil: string): Work => work[pupil] ?? noWork;
/** The state after a change of what was written about one pupil. */
export const change = (state: State, pupil: string, part: Partial<Work>): State => ({ ...state, work: { ...state.work, [pupil]: { ...workOn(state, pupil), ...part } } });

export interface Pupil {
  id: string;
  /** the made-up pupil; absent for one of the student's own */
  start?: Start;
  /** 1, 2 … for pupils of the student's own */
  own?: number;
}

/** Most pupils of one's own in one attempt. */
export const MOST_OWN = 4;

/** Everything that was written about a pupil, in one text. */
const allOf = ({ texts, needs, support, what, name }: Work) => [name, ...Object.values(texts), ...Object.values(needs), ...Object.values(support), what].join('').trim();
export const isBegun = (work: Work): boolean => allOf(work) !== '';

/** The pupils to choose from: ours, then those of the student, with one more to begin. */
export function pupilsOf({ starts }: Exercise, state: State): Pupil[] {
  const used = Array.from({ length: MOST_OWN }, (_, at) => at + 1).filter((own) => isBegun(workOn(state, `eigen-${own}`)));
  const last = Math.min(MOST_OWN, (used.at(-1) ?? 0) + 1);
  return [...starts.map((start) => ({ id: start.id, start })), ...Array.from({ length: last }, (_, at) => ({ id: `eigen-${at + 1}`, own: at + 1 }))];
}

export interface Sentence {
  key: string;
  stem: Stem;
  text: string;
}

/** The sentences of one side, in the order they were begun; sentences with a stem that left the content are left out. */
export function sentencesOf(exercise: Exercise, work: Work, side: Side): Sentence[] {
  return Object.entries(work[side])
    .map(([key, text]) => ({ key, text, place: Number.parseInt(key, 10), stem: exercise[side].find(({ id }) => id === key.slice(key.indexOf('-') + 1)) }))
    .filter((one): one is typeof one & { stem: Stem } => one.stem !== undefined)
    .sort((a, b) => a.place - b.place)
    .map(({ key, stem, text }) => ({ key, stem, text }));
}
/** Those with something after the stem. */
export const finished = (exercise: Exercise, work: Work, side: Side): Sentence[] => sentencesOf(exercise, work, side).filter(({ text }) => text.trim() !== '');

/** Key for one more sentence with this stem, behind the others. */
export function nextKey(work: Work, side: Side, stem: string): string {
  const places = Object.keys(work[side]).map((key) => Number.parseInt(key, 10) || 0);
  return `${Math.max(0, ...places) + 1}-${stem}`;
}

/** The sentences of a side without one of them. */
export function without(work: Work, side: Side, key: string): Partial<Work> {
  const { [key]: _gone, ...rest } = work[side];
  return { [side]: rest };
}

/** The need that the agreement is about. */
export const agreedNeed = (exercise: Exercise, work: Work): Sentence | undefined => finished(exercise, work, 'needs').find(({ key }) => work.about[key]);

/** Words enough to lay an example beside: a few, not a page. */
export const isTry = (text: string | undefined): boolean => (text ?? '').trim().split(/\s+/).filter(Boolean).length >= 3;

/** The example that goes with a pupil: its own, or the one that the exercise gives to pupils of the student's own. */
export const exampleFor = (exercise: Exercise, pupil: Pupil): Start | undefined => pupil.start ?? exercise.starts.find(({ id }) => id === exercise.ownExample);

export interface Judged {
  /** as it stands in the text */
  word: string;
  ask: string;
}

/**
 * Words in a text that judge, in the order of the text, each once.
 *
 * @param groups words in lower case; a star at the end also takes longer forms
 */
export function judgedIn(text: string, groups: Exercise['judgements']): Judged[] {
  const seen = new Set<string>();
  return foundWords(text, groups).flatMap(({ word, entry: { ask } }) => {
    const known = seen.has(word.toLowerCase());
    seen.add(word.toLowerCase());
    return known ? [] : [{ word, ask }];
  });
}

/** Whether a name given to a pupil looks like a first and a last name. */
export const looksFull = (name: string): boolean => /^\s*\p{Lu}\p{L}+\s+(?:\p{L}+\s+)*\p{Lu}\p{L}+/u.test(name);

/** The other pupil with the same label. */
export const partnerOf = ({ starts }: Exercise, { start }: Pupil): Start | undefined => (start?.label ? starts.find(({ id, label }) => label === start.label && id !== start.id) : undefined);
export const labelOf = ({ labels }: Exercise, { start }: Pupil): Label | undefined => labels.find(({ id }) => id === start?.label);
