import { useMemo, useRef } from 'preact/hooks';
import { type Attempt, type AttemptsHandle, type Parse, openAttempts } from '../attempts/index.ts';
import type { Status } from '../status.ts';
import { useAtom, useHandle } from './hooks.ts';

export interface UsedAttempts<T> {
  /** false on the server and until what is stored has been read */
  loaded: boolean;
  /** the attempt being made; undefined when none was begun */
  current: Attempt<T> | undefined;
  past: readonly Attempt<T>[];
  conflicts: readonly (Attempt<T> & { revision: string })[];
  status: Status;
  set(state: T): void;
  again(): void;
  /** undefined on the server and in the first render */
  handle: AttemptsHandle<T> | undefined;
}

const none: readonly never[] = [];
const nothing: Status = { state: 'empty' };

/** The attempts at one exercise, for a widget. `parse` may be a new function every render. */
export function useAttempts<T>(id: string, parse: Parse<T>): UsedAttempts<T> {
  const latest = useRef(parse);
  latest.current = parse;
  const { handle, now } = useHandle<AttemptsHandle<T>>(() => openAttempts<T>(id, (raw) => latest.current(raw)), [id]);
  const actions = useMemo(
    () => ({ set: (state: T) => now.current?.set(state), again: () => now.current?.again() }),
    [],
  );
  return {
    loaded: useAtom(handle?.loaded, false),
    current: useAtom(handle?.current, undefined),
    past: useAtom(handle?.past, none),
    conflicts: useAtom(handle?.conflicts, none),
    status: useAtom(handle?.status, nothing),
    handle,
    ...actions,
  };
}
