import { type Environment, browser } from '../environment.ts';
import { contextOf } from '../store/context.ts';
import { attemptsHandle } from './handle.ts';
import { listAttempts as list } from './list.ts';
import type { AttemptsHandle, Parse, StoredAttempts } from './types.ts';

export type * from './types.ts';

/**
 * Opens the attempts at one exercise. One widget per id and page.
 * @param id stable id of the exercise, e.g. `h1-acht-pijlers/spinnenweb`
 * @param parse judges stored state; what it refuses is kept, exported and never overwritten
 */
export const openAttempts = <T>(id: string, parse: Parse<T>, env: Environment = browser): AttemptsHandle<T> =>
  attemptsHandle(contextOf(env), id, parse);

/** Attempts at every exercise on the device, by exercise, oldest attempt first. Empty when storage cannot be read. */
export const listAttempts = (env: Environment = browser): Promise<StoredAttempts[]> => list(env);
