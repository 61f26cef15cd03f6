import { atom } from 'nanostores';
import { type Environment, browser } from '../environment.ts';
import type { AttemptsHandle, Parse, StoredAttempts } from './types.ts';

export type * from './types.ts';

/**
 * Opens the attempts at one exercise. One widget per id and page.
 * @param id stable id of the exercise, e.g. `h1-acht-pijlers/spinnenweb`
 * @param parse judges stored state; what it refuses is kept, exported and never overwritten
 */
export function openAttempts<T>(id: string, parse: Parse<T>, env: Environment = browser): AttemptsHandle<T> {
  void parse;
  void env;
  return {
    id,
    loaded: atom(false),
    current: atom(undefined),
    past: atom([]),
    conflicts: atom([]),
    status: atom({ state: 'empty' }),
    ready: Promise.resolve(),
    set() {},
    again() {},
    restore: () => false,
    settle() {},
    flush: async () => ({ state: 'empty' }),
    close: async () => {},
  };
}

/** Attempts at every exercise on the device, by exercise, oldest attempt first. */
export async function listAttempts(env: Environment = browser): Promise<StoredAttempts[]> {
  void env;
  return [];
}
