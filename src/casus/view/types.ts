import type { Criterion } from '../exercise.ts';

/** A link made at build time; plain text when there is nothing to link to. */
export interface Link {
  href?: string | undefined;
  text: string;
}

/** What the page hands to the exercise of one question. The model answer is not in it. */
export interface QuestionProps {
  /** stable id, e.g. `casus-bas/1` */
  id: string;
  /** address of the case */
  slug: string;
  number: number;
  title: string;
  question: string;
  /** words that open the model answer */
  needed: number;
  hints: readonly string[];
  criteria: readonly Criterion[];
  /** first name of the pupil */
  pupil: string;
  /** phases of the zorgcontinuüm that the model answer goes into */
  phases: readonly Link[];
}
