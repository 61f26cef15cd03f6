import type { ReadableAtom } from 'nanostores';
import type { Quote } from '../records.ts';
import type { Status } from '../status.ts';

/** A note on a section, or a marked passage with or without words of the student. */
export interface Note {
  id: string;
  lesson: string;
  /** slug of the `##` heading it stands under */
  section: string;
  /** empty for a passage that was only marked */
  text: string;
  /** the marked words; missing for a note on the whole section */
  quote?: Quote;
  /** epoch ms of the first and of the last version that is kept */
  created: number;
  at: number;
  /** other texts of this note, written elsewhere at the same time; nothing of them is lost */
  others: readonly string[];
}

/** What a note says; what is left out stays as it was. */
export interface NoteChange {
  section: string;
  text: string;
  quote?: Quote;
}

export interface NotesView {
  /** false until what is stored has been read */
  ready: boolean;
  /** in the order they were made */
  notes: readonly Note[];
  status: Status;
}

/** The notes of one lesson being read and written. Every method is safe to call at any moment. */
export interface NotesHandle {
  readonly lesson: string;
  /** changes at once on the keystroke; the status follows */
  readonly view: ReadableAtom<NotesView>;
  /** resolves when what is stored has been read, or storage turned out to be unusable */
  readonly ready: Promise<void>;
  /** An id for a note that is still to be written. Writes nothing. */
  newId(): string;
  /** The note now says this; one that is not known yet is made. A removed one comes back. */
  write(id: string, change: NoteChange): void;
  /** Removes a note; it is kept as a version, so that `bringBack` can undo it. */
  remove(id: string): void;
  bringBack(id: string): void;
  /** The student has seen the other texts of a note; they stay as versions. */
  settle(id: string): void;
  flush(): Promise<Status>;
  close(): Promise<void>;
}
