import { type Environment, browser } from './environment.ts';
import { contextOf } from './store/context.ts';
import { readSubject } from './store/database.ts';

/** Whether anything is stored under a subject. True as well when that cannot be known. */
export const isKept = (subject: string, env: Environment = browser): Promise<boolean> =>
  readSubject(contextOf(env), subject).then(
    (records) => records.length > 0,
    () => true,
  );

/** Calls `look` when everything was erased, in this tab or another. Returns a function that stops it. */
export const onErased = (look: () => void, env: Environment = browser): (() => void) => contextOf(env).on(({ is }) => is === 'erased' && look());
