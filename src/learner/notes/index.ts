import { type Environment, browser } from '../environment.ts';
import { contextOf } from '../store/context.ts';
import { askPersist } from '../store/persist.ts';
import { notesHandle } from './handle.ts';
import type { NotesHandle } from './types.ts';

export { hasNotes } from './has.ts';
export { listNotes } from './list.ts';
export type * from './types.ts';

/**
 * Opens the notes of one lesson. Several handles may be open at once, in one tab or in more; what was written at
 * the same time stands side by side (`Note.others`).
 */
export function openNotes(lesson: string, env: Environment = browser): NotesHandle {
  const ctx = contextOf(env);
  return notesHandle(ctx, lesson, () => askPersist(ctx));
}
