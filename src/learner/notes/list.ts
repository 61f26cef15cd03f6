import { type Environment, browser } from '../environment.ts';
import type { NoteRecord } from '../records.ts';
import { contextOf } from '../store/context.ts';
import { readAll } from '../store/database.ts';
import { isPlain, readRecord } from '../store/guard.ts';
import { JOURNAL, entries } from '../store/journal.ts';
import { notesIn } from './derive.ts';
import { isNoteRecord } from './guard.ts';
import type { Note } from './types.ts';

/** Notes that stand only in the journal yet. */
const waiting = (env: Environment): unknown[] =>
  entries(env, JOURNAL).flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : []));

function sound(raws: readonly unknown[]): NoteRecord[] {
  // A record can stand in both, in two states: the later one counts.
  const byId = new Map<string, NoteRecord>();
  for (const raw of raws) {
    if (!isPlain(raw) || raw.kind !== 'note') continue;
    const record = readRecord<NoteRecord>(raw, isNoteRecord);
    if (typeof record === 'string') continue;
    const known = byId.get(record.id);
    if (!known || known.at < record.at) byId.set(record.id, record);
  }
  return [...byId.values()];
}

/** Every note on the device, also of lessons that are no longer in the course, oldest first. Empty when nothing can be read. */
export async function listNotes(env: Environment = browser): Promise<Note[]> {
  const stored = await readAll(contextOf(env)).catch(() => []);
  return notesIn(sound([...stored, ...waiting(env)]));
}
