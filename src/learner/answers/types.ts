import type { ReadableAtom } from 'nanostores';
import type { Judgement, Prompt, Round, Slot } from '../records.ts';
import type { Status } from '../status.ts';

/** The first answer, as it was when the model answer opened. */
export interface FirstAnswer {
  text: string;
  /** epoch ms of unlocking */
  at: number;
  /** the wording it was written for */
  prompt: Prompt;
  /** "bekeken zonder eigen antwoord" */
  withoutOwnAnswer: boolean;
  hintsOpened: number;
}

/** Text of the same answer that was written elsewhere at the same time. Nothing of it is lost. */
export interface Conflict {
  /** id of the version; give it to `restoreVersion` to use it */
  id: string;
  slot: Slot;
  text: string;
  /** epoch ms */
  at: number;
}

/** Everything a view of one case question shows of the student's work. */
export interface AnswerView {
  /** false until what is stored has been read (always false on the server) */
  ready: boolean;
  /** text of the field "Jouw antwoord"; after unlocking equal to `first.text` */
  draft: string;
  /** set once the model answer has opened */
  first?: FirstAnswer;
  /** text of the field for the reworked answer */
  rework: string;
  /** number of hints opened, 0 and up */
  hintsOpened: number;
  selfAssessment: Record<Round, Readonly<Record<string, Judgement>>>;
  /** where this answer can be typed: this tab, another tab (shown live here), or not known yet */
  editing: 'opening' | 'here' | 'elsewhere';
  status: Status;
  /** the answer was written for this wording, and the question now reads otherwise */
  writtenFor?: Prompt;
  /** text typed before the page was ready has been put under the stored text; both are versions */
  joined: boolean;
  conflicts: readonly Conflict[];
}

/** One entry of the history. */
export interface Version {
  id: string;
  slot: Slot;
  text: string;
  /** epoch ms of its last keystroke */
  at: number;
  /** true when it was never the current text (typed while another tab was editing) */
  aside: boolean;
  /** id of the version it brought back */
  restored?: string;
}

/** All that was kept of one answer. */
export interface AnswerHistory {
  first?: FirstAnswer;
  /** first answers frozen on other devices or tabs, if any */
  otherFirsts: FirstAnswer[];
  /** the reworked text at the end of every sitting, newest first */
  reworks: Version[];
  /** drafts of both slots, newest first; the 50 that tell most, so a big deletion stays recoverable */
  drafts: Version[];
  /** every wording the answer was written under, newest first */
  prompts: Prompt[];
}

/** One answer being read and written. Every method is safe to call at any moment, also before `ready`. */
export interface AnswerHandle {
  readonly id: string;
  /** changes at once on the keystroke; the status follows */
  readonly view: ReadableAtom<AnswerView>;
  /** resolves when the stored answer has been read, or storage turned out to be unusable */
  readonly ready: Promise<void>;
  /** The field "Jouw antwoord" now reads `text`. Ignored once unlocked. */
  type(text: string): void;
  /**
   * `text` stood in the field before the page was ready. Nothing stored: it becomes the answer. Already
   * known: nothing happens. Otherwise it is put under the stored text after a blank line (`view.joined`).
   */
  adopt(text: string): void;
  /**
   * Freezes the text as first answer. The rule (30 words) is the caller's. Resolves after the write,
   * whether it succeeded (`view.status`) or not; the view is unlocked at once either way.
   */
  unlock(options?: { withoutOwnAnswer?: boolean }): Promise<void>;
  /** The field of the reworked answer now reads `text`. Ignored until unlocked. */
  typeRework(text: string): void;
  /** Opens one more hint; returns how many are open now (at most `total`). */
  openHint(total?: number): number;
  /** Judges one criterion (id within the question). Without `round`: 'rework' as soon as a reworked text exists. */
  assess(criterion: string, judgement: Judgement, round?: Round): void;
  /** Makes this tab the one that edits; the other tab first writes what it has. False if that failed. */
  takeOver(): Promise<boolean>;
  /** Brings back a version as a new version: in its own slot, or as rework once unlocked. False if unknown. */
  restoreVersion(id: string): boolean;
  /** The student has seen the conflicts and keeps the current text; the others stay in the history. */
  settle(): void;
  /** The student has seen that the wording changed and lets the answer stand for the new wording. */
  acceptPrompt(): void;
  history(): AnswerHistory;
  /** Writes now; resolves with the status after it. */
  flush(): Promise<Status>;
  /** Writes what is pending and lets go. The handle can be opened again by id. */
  close(): Promise<void>;
}

/** An answer as it stands on the device, also of a question that no longer exists. */
export interface StoredAnswer {
  id: string;
  /** id of the group that wrote it; missing for an answer that someone wrote alone (see group.ts) */
  group?: string;
  view: AnswerView;
  history: AnswerHistory;
  /** newest wording it was written for */
  prompt?: Prompt;
  /** epoch ms of the last change */
  at: number;
}
