import { type Environment, browser } from '../environment.ts';
import { contextOf } from '../store/context.ts';
import { readSubject } from '../store/database.ts';

/**
 * Whether a lesson may have notes: whether any version of one is stored. Small on purpose, because every lesson asks;
 * what is still in a journal, or was removed, is for `openNotes` to find out.
 */
export const hasNotes = (lesson: string, env: Environment = browser): Promise<boolean> =>
  readSubject(contextOf(env), lesson).then(
    (raws) => raws.some((raw) => (raw as { kind?: unknown } | null)?.kind === 'note'),
    () => false,
  );
