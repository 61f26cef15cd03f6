import type { ReadableAtom } from 'nanostores';
import type { Status } from '../status.ts';

/** Gives the state back when it is one the widget can show, `undefined` otherwise. Never throws on purpose. */
export type Parse<T> = (raw: unknown) => T | undefined;

/** One attempt at an exercise. */
export interface Attempt<T> {
  id: string;
  state: T;
  /** epoch ms */
  started: number;
  /** epoch ms of the last change */
  at: number;
  /** epoch ms; missing for an attempt that was left unfinished (e.g. on another device) */
  finished?: number;
}

export interface AttemptsHandle<T> {
  readonly id: string;
  /** false until what is stored has been read */
  readonly loaded: ReadableAtom<boolean>;
  /** the attempt being made; undefined before the first `set` and after `again` */
  readonly current: ReadableAtom<Attempt<T> | undefined>;
  /** earlier attempts that can be read, oldest first */
  readonly past: ReadableAtom<readonly Attempt<T>[]>;
  /** the same attempt as another tab left it at the same time; give its `revision` to `restore` */
  readonly conflicts: ReadableAtom<readonly (Attempt<T> & { revision: string })[]>;
  readonly status: ReadableAtom<Status>;
  readonly ready: Promise<void>;
  /** The state is now this. It must be JSON; it may hold free text. */
  set(state: T): void;
  /** Closes the current attempt (kept, with its finish time) and starts empty. Nothing to close: nothing happens. */
  again(): void;
  /** Brings back a revision as the current state of the current attempt. False if unknown or unreadable. */
  restore(revision: string): boolean;
  /** Keeps the current state; the others stay on the device. */
  settle(): void;
  flush(): Promise<Status>;
  close(): Promise<void>;
}

/** All attempts at one exercise, with states not checked by a widget. */
export interface StoredAttempts {
  /** exercise id */
  id: string;
  attempts: Attempt<unknown>[];
}
