import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { wordsIn } from './language/sentences.ts';

/** Rules of looking for barriers in a letter and rewriting it: no DOM, storage or words of the interface. */
export type Barriers = ExerciseOf<'drempels'>;
export type Letter = Barriers['letters'][number];
export type Fragment = Letter['paragraphs'][number][number];
export type Kind = Barriers['kinds'][number];

/** What a student did with one letter. */
export interface LetterWork {
  /**
   * Marked sentences by id, with the chosen kind as only key, or none yet. Not as a text: taking a mark away is no
   * lost text to the store, and so not kept as history.
   */
  marks: Readonly<Record<string, Readonly<Record<string, true>>>>;
  /** the marks were laid beside ours; from then on they stand */
  compared?: true;
  /** the letter in one's own words */
  own: string;
  /** our example was opened */
  example?: true;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  letters: Readonly<Record<string, LetterWork>>;
  /** index of the letter on screen; a number, as it is worth no history */
  at?: number;
}

export const emptyState: State = { letters: {} };
const noWork: LetterWork = { marks: {}, own: '' };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

function parseWork(raw: unknown): LetterWork | undefined {
  if (!isRecord(raw)) return undefined;
  const { marks = {}, own = '', compared, example } = raw;
  if (!isRecord(marks) || typeof own !== 'string') return undefined;
  const sound = Object.values(marks).every((mark) => isRecord(mark) && Object.values(mark).every((value) => value === true));
  if (!sound) return undefined;
  return { marks: marks as LetterWork['marks'], own, ...(compared === true ? { compared } : {}), ...(example === true ? { example } : {}) };
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { letters = {}, at } = raw;
  if (!isRecord(letters)) return undefined;
  const read = Object.entries(letters).map(([id, work]) => [id, parseWork(work)] as const);
  if (read.some(([, work]) => !work)) return undefined;
  return { letters: Object.fromEntries(read) as State['letters'], ...(Number.isInteger(at) && (at as number) >= 0 ? { at: at as number } : {}) };
}

export const workOn = ({ letters }: State, letter: string): LetterWork => letters[letter] ?? noWork;
const change = (state: State, letter: string, by: (work: LetterWork) => LetterWork): State => ({
  ...state,
  letters: { ...state.letters, [letter]: by(workOn(state, letter)) },
});

/** Marks a sentence, or takes its mark away. After comparing the marks stand. */
export const toggle = (state: State, letter: string, sentence: string): State =>
  change(state, letter, (work) => {
    if (work.compared) return work;
    const { [sentence]: marked, ...others } = work.marks;
    return { ...work, marks: marked ? others : { ...others, [sentence]: {} } };
  });

/** Says what kind of barrier a marked sentence is. */
export const chooseKind = (state: State, letter: string, sentence: string, kind: string): State =>
  change(state, letter, (work) => (work.compared || !work.marks[sentence] ? work : { ...work, marks: { ...work.marks, [sentence]: { [kind]: true } } }));

export const compare = (state: State, letter: string): State => change(state, letter, (work) => ({ ...work, compared: true }));
export const write = (state: State, letter: string, own: string): State => change(state, letter, (work) => ({ ...work, own }));
export const showExample = (state: State, letter: string): State => change(state, letter, (work) => ({ ...work, example: true }));

/** The kind chosen for a marked sentence. */
export const kindOf = (work: LetterWork, sentence: string): string | undefined => Object.keys(work.marks[sentence] ?? {})[0];

/** The sentences of a letter, in order. */
export const sentencesOf = ({ paragraphs }: Letter): Fragment[] => paragraphs.flat();
/** The letter as a text: sentences after each other, a blank line between paragraphs. */
export const textOf = ({ paragraphs }: Letter): string => paragraphs.map((sentences) => sentences.map(({ text }) => text).join(' ')).join('\n\n');

/**
 * - `found`: a barrier of ours, of a kind that fits
 * - `otherKind`: a barrier of ours, of another kind or of none yet
 * - `missed`: a barrier of ours that was not marked
 * - `arguable`: no barrier of ours, but one can see it so
 * - `own`: no barrier of ours
 */
export type Verdict = 'found' | 'otherKind' | 'missed' | 'arguable' | 'own';

export interface Compared {
  fragment: Fragment;
  verdict: Verdict;
  /** the kind the student chose */
  chosen?: string;
}

/** The student's marks beside ours, in the order of the letter; sentences that neither marked are left out. */
export function comparisonOf(letter: Letter, work: LetterWork): Compared[] {
  return sentencesOf(letter).flatMap((fragment): Compared[] => {
    const marked = work.marks[fragment.id] !== undefined;
    const chosen = kindOf(work, fragment.id);
    const { barrier, arguable } = fragment;
    if (!barrier) return marked ? [{ fragment, verdict: arguable ? 'arguable' : 'own', ...(chosen ? { chosen } : {}) }] : [];
    if (!marked) return [{ fragment, verdict: 'missed' }];
    const fits = chosen !== undefined && [barrier.kind, ...barrier.also].includes(chosen);
    return [{ fragment, verdict: fits ? 'found' : 'otherKind', ...(chosen ? { chosen } : {}) }];
  });
}

/** How many of our barriers were marked, whatever the kind. */
export function countFound(letter: Letter, work: LetterWork): { found: number; total: number } {
  const total = sentencesOf(letter).filter(({ barrier }) => barrier);
  return { found: total.filter(({ id }) => work.marks[id]).length, total: total.length };
}

/** Words of one's own before our example opens: enough for a first try, no more. */
export const EXAMPLE_WORDS = 30;
export const wordsLeft = ({ own }: LetterWork): number => Math.max(0, EXAMPLE_WORDS - wordsIn(own).length);
