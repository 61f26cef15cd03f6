import type { NoteRecord } from '../records.ts';
import type { Chain } from '../store/conflict.ts';
import { grows, lost, newest, older, thin } from '../store/versions.ts';
import type { Note } from './types.ts';

/** Versions kept of one note besides the newest. */
export const MOST_VERSIONS = 20;

export const noteChain: Chain<NoteRecord> = {
  key: ({ note }) => note,
  holds: (prev, next) => grows(prev.text, next.text),
};

/** Versions by note, oldest first. */
function byNote(records: readonly NoteRecord[]): Map<string, NoteRecord[]> {
  const found = new Map<string, NoteRecord[]>();
  for (const record of [...records].sort(older)) {
    const versions = found.get(record.note);
    if (versions) versions.push(record);
    else found.set(record.note, [record]);
  }
  return found;
}

/** Texts that stand beside the newest version and say something it does not. */
function othersOf(versions: readonly NoteRecord[], head: NoteRecord): string[] {
  const texts = versions.filter(({ id, text }) => head.beside?.includes(id) && text.trim() !== '' && (head.removed || !grows(text, head.text))).map(({ text }) => text);
  return [...new Set(texts)];
}

/** The notes there are, in the order they were made. A note that was removed while someone wrote in it is still there. */
export function notesIn(records: readonly NoteRecord[]): Note[] {
  const notes = [...byNote(records).values()].flatMap((versions): Note[] => {
    const head = newest(versions)!;
    const others = othersOf(versions, head);
    if (head.removed && others.length === 0) return [];
    const { note: id, subject: lesson, section, text, quote, at } = head;
    return [{ id, lesson, section, text, ...(quote ? { quote } : {}), created: versions[0]!.at, at, others }];
  });
  return notes.sort((a, b) => a.created - b.created || (a.id < b.id ? -1 : 1));
}

/** Ids of the versions that may go. */
export function thinNotes(records: readonly NoteRecord[]): string[] {
  return [...byNote(records).values()].flatMap((versions) => {
    const head = newest(versions)!;
    return thin(versions, new Set([head.id, ...(head.beside ?? [])]), MOST_VERSIONS, (prev, next) => lost(prev.text, next.text));
  });
}
