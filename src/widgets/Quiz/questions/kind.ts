import type { ComponentChild, VNode } from 'preact';
import type { QuizQuestion } from '../../../authoring/schemas/index.ts';
import { shuffle } from '../../kit/index.ts';
import type { Answer, Verdict } from '../model.ts';

export type QuestionOf<K extends QuizQuestion['kind']> = Extract<QuizQuestion, { kind: K }>;

export interface FieldProps<Q> {
  question: Q;
  answer: Answer;
  /** the question in a heading, to be put where it names the controls */
  heading: ComponentChild;
  /** unique in the page, fit for an id */
  name: string;
  seed: number;
  disabled: boolean;
  onChange: (answer: Answer) => void;
}

export interface ExplainProps<Q> {
  question: Q;
  /** missing: nothing was answered, this is the solution for who reads on paper */
  answer?: Answer;
}

/** What one kind of question knows and shows. A new kind is one file with one of these, and a line in index.ts. */
export interface QuestionKind<Q extends QuizQuestion> {
  /** what stands there before anything was done */
  start(question: Q, seed: number): Answer;
  /** what stands there when a checked answer is tried again */
  retry(answer: Answer): Answer;
  /** why an answer cannot be checked yet, in words; undefined when it can */
  missing(question: Q, answer: Answer): string | undefined;
  judge(question: Q, answer: Answer): Verdict;
  /** which part of a partly right answer is right, in words */
  summary(question: Q, answer: Answer): string;
  Field(props: FieldProps<Q>): VNode;
  Explain(props: ExplainProps<Q>): VNode;
}

/** Right when all of the parts are, wrong when none is. */
export const verdictOf = (right: number, total: number): Verdict => (right === total ? 'right' : right === 0 ? 'wrong' : 'partly');

/** A number that depends on a text alone. */
const hash = (text: string) => [...text].reduce((sum, letter) => (Math.imul(sum, 31) + letter.codePointAt(0)!) | 0, 7);

/**
 * Ids in another order than the one given: a shuffle that happens to change nothing is turned by one place.
 *
 * @param key tells questions with the same seed apart
 */
export function scramble(ids: readonly string[], seed: number, key: string): string[] {
  const shuffled = shuffle(ids, seed ^ hash(key));
  return shuffled.every((id, index) => id === ids[index]) ? [...shuffled.slice(1), ...shuffled.slice(0, 1)] : shuffled;
}
