import { useLayoutEffect, useMemo, useRef, useState } from 'preact/hooks';
import type { JSX } from 'preact';
import type { ReadableAtom } from 'nanostores';
import { type AnswerHandle, type AnswerView, emptyAnswer, openAnswer } from './answers/index.ts';
import { type Attempt, type AttemptsHandle, type Parse, openAttempts } from './attempts/index.ts';
import type { Prompt } from './records.ts';
import type { Status } from './status.ts';

/**
 * The value of an atom that may not be there yet. `useStore` of @nanostores/preact wants the atom at the
 * first render, and misses what changes between a render with another atom and its effect: here the
 * moment at which the stored answer arrives.
 */
function useAtom<T>(store: ReadableAtom<T> | undefined, otherwise: T): T {
  const [, render] = useState({});
  useLayoutEffect(() => {
    if (!store) return;
    render({});
    return store.listen(() => render({}));
  }, [store]);
  return store ? store.get() : otherwise;
}

/**
 * A handle that is open as long as the view is there.
 *
 * @param open called in the browser only, again when `keys` change
 * @returns the handle, undefined on the server and in the first render; and the one in this moment, which is there
 *   between the effect and the render that follows it too
 */
function useHandle<H extends { close(): unknown }>(open: () => H, keys: readonly unknown[]) {
  const [handle, setHandle] = useState<H>();
  const now = useRef<H>();
  useLayoutEffect(() => {
    const opened = open();
    now.current = opened;
    setHandle(opened);
    return () => {
      now.current = undefined;
      setHandle(undefined);
      void opened.close();
    };
  }, keys);
  return { handle, now };
}

/** Properties of a textarea bound to an answer. */
export interface Field {
  /** undefined until what is stored is known, so that text typed before that is left alone */
  value: string | undefined;
  readOnly: boolean;
  onInput: (event: JSX.TargetedInputEvent<HTMLTextAreaElement>) => void;
  ref: (element: HTMLTextAreaElement | null) => void;
}

export interface UsedAnswer {
  /** the empty view on the server and in the first render of the browser */
  view: AnswerView;
  /** undefined on the server and in the first render */
  handle: AnswerHandle | undefined;
  /** for the textarea "Jouw antwoord"; what stood in it before the page was ready is adopted */
  field: Field;
  /** for the textarea of the reworked answer */
  reworkField: Field;
}

/** The answer to one question, for a view: `<textarea {...answer.field} />`. */
export function useAnswer(id: string, prompt: Prompt): UsedAnswer {
  const element = useRef<HTMLTextAreaElement | null>(null);
  const { handle, now } = useHandle<AnswerHandle>(() => {
    const opened = openAnswer(id, prompt);
    if (element.current?.value) opened.adopt(element.current.value);
    return opened;
  }, [id, prompt.text]);
  const view = useAtom(handle?.view, emptyAnswer);
  const readOnly = view.ready && (view.editing === 'elsewhere' || view.status.state === 'readonly');
  return {
    view,
    handle,
    field: {
      value: view.ready ? view.draft : undefined,
      readOnly: readOnly || view.first !== undefined,
      onInput: (event) => now.current?.type(event.currentTarget.value),
      ref: (textarea) => void (element.current = textarea),
    },
    reworkField: {
      value: view.ready ? view.rework : undefined,
      readOnly,
      onInput: (event) => now.current?.typeRework(event.currentTarget.value),
      ref: () => {},
    },
  };
}

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
