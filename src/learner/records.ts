/**
 * What is stored. One object store holds records of every kind; each record carries the version of
 * the schema, an id that no other tab or device uses, and a time. Records are added, not changed: the
 * only one to write a record again is the tab that made it, and only while nothing is lost by it.
 */
export const SCHEMA = 1;

/** The question or wording an answer was written for. */
export interface Prompt {
  /** full wording of the question */
  text: string;
  /** short title, e.g. "Welke domeinen zie je?" */
  title?: string;
}

/** First answer, written before the model answer opens, or the text reworked after it. */
export type Slot = 'answer' | 'rework';
/** Self-assessment right after unlocking, or after reworking. */
export type Round = 'first' | 'rework';
/** How far the student finds that the answer meets a criterion. */
export type Judgement = 'yes' | 'partly' | 'no';

export interface BaseRecord {
  /** version of the schema this record was written with */
  v: number;
  /** unique over tabs and devices */
  id: string;
  kind: string;
  /** id of the question, exercise, lesson … the record belongs to */
  subject: string;
  /** epoch ms; within one subject on one device never equal and never running back */
  at: number;
  /** id of the page load that wrote it */
  by: string;
}

/** A version of a text. */
export interface TextRecord extends BaseRecord {
  kind: 'text';
  slot: Slot;
  text: string;
  /** hash of the wording it was written for (see the `prompt` record) */
  prompt: string;
  /** the version it was written on top of, as `id@at` */
  base?: string;
  /** ids of versions written elsewhere at the same time, until the student has chosen */
  beside?: string[];
  /** kept as a version, never shown as the current text */
  aside?: boolean;
  /** id of the older version this one brings back */
  restored?: string;
}

/** Wording of a question, stored once per wording, so that answers outlive the question. */
export interface PromptRecord extends BaseRecord, Prompt {
  kind: 'prompt';
  hash: string;
}

/** The first answer, frozen when the model answer opened. */
export interface FirstRecord extends BaseRecord {
  kind: 'first';
  text: string;
  prompt: Prompt;
  promptHash: string;
  /** the model answer was looked at without an answer that meets the rule */
  withoutOwnAnswer: boolean;
  hintsOpened: number;
}

/** A hint was opened; `hint` counts from 1. */
export interface HintRecord extends BaseRecord {
  kind: 'hint';
  hint: number;
}

/** One criterion judged by the student. */
export interface AssessRecord extends BaseRecord {
  kind: 'assess';
  round: Round;
  criterion: string;
  judgement: Judgement;
  /** id of the version that was judged */
  of?: string;
}

export type AnswerRecord = TextRecord | PromptRecord | FirstRecord | HintRecord | AssessRecord;

/** A revision of one attempt at an exercise; `state` is the widget's own JSON. */
export interface AttemptRecord extends BaseRecord {
  kind: 'attempt';
  /** id shared by all revisions of one attempt */
  attempt: string;
  /** epoch ms */
  started: number;
  /** epoch ms; set when the attempt is closed */
  finished?: number;
  state: unknown;
  base?: string;
  beside?: string[];
}

/** A section of a lesson was read (`subject`: lesson id). */
export interface ReadRecord extends BaseRecord {
  kind: 'read';
  section: string;
}
/** Where the student last was (`subject`: lesson id); the newest of all lessons is "go on here". */
export interface PlaceRecord extends BaseRecord {
  kind: 'place';
  section?: string;
}
/** An exercise was practised (`subject`: exercise id). */
export interface PractisedRecord extends BaseRecord {
  kind: 'practised';
}
/** A case question was done (`subject`: question id). */
export interface DoneRecord extends BaseRecord {
  kind: 'done';
}
export type ProgressRecord = ReadRecord | PlaceRecord | PractisedRecord | DoneRecord;

/** The marked words, with a little of what stands before and after to find them again. */
export interface Quote {
  exact: string;
  before: string;
  after: string;
}

/** A version of a note on a section, or of a marked passage (`subject`: lesson id). The newest of a `note` id counts. */
export interface NoteRecord extends BaseRecord {
  kind: 'note';
  /** id shared by all versions of one note */
  note: string;
  section: string;
  text: string;
  quote?: Quote;
  removed?: boolean;
  base?: string;
  beside?: string[];
}

/** Facts about the store itself: `epoch`, `evicted`, `persist`, `backup`. Never leaves the device. */
export interface MetaRecord extends BaseRecord {
  kind: 'meta';
  value: string;
}

/** Brought in by a backup and not readable; kept as JSON text and exported again. */
export interface QuarantineRecord extends BaseRecord {
  kind: 'quarantine';
  json: string;
}

export type LearnerRecord =
  | AnswerRecord
  | AttemptRecord
  | ProgressRecord
  | NoteRecord
  | QuarantineRecord;
