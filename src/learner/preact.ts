import { useStore } from '@nanostores/preact';
import { useEffect, useMemo } from 'preact/hooks';
import { type AnswerHandle, type AnswerView, emptyAnswer, openAnswer } from './answers/index.ts';
import { type Attempt, type AttemptsHandle, type Parse, openAttempts } from './attempts/index.ts';
import type { Prompt } from './records.ts';
import type { Status } from './status.ts';

void [useStore, useEffect, useMemo, openAnswer, openAttempts];

export interface UsedAnswer {
  /** the empty view on the server and in the first render of the browser */
  view: AnswerView;
  handle: AnswerHandle | undefined;
  /** properties for the textarea "Jouw antwoord": value (only once ready), onInput, readOnly, ref (adopts early text) */
  field: Record<string, unknown>;
  /** the same for the textarea of the reworked answer */
  reworkField: Record<string, unknown>;
}
/** The answer to one question, for a view. */
export function useAnswer(id: string, prompt: Prompt): UsedAnswer {
  void [id, prompt];
  return { view: emptyAnswer, handle: undefined, field: {}, reworkField: {} };
}

export interface UsedAttempts<T> {
  /** false on the server and until what is stored has been read */
  loaded: boolean;
  current: Attempt<T> | undefined;
  past: readonly Attempt<T>[];
  conflicts: readonly (Attempt<T> & { revision: string })[];
  status: Status;
  set(state: T): void;
  again(): void;
  handle: AttemptsHandle<T> | undefined;
}
/** The attempts at one exercise, for a widget. `parse` may be a new function every render. */
export function useAttempts<T>(id: string, parse: Parse<T>): UsedAttempts<T> {
  void [id, parse];
  return {
    loaded: false,
    current: undefined,
    past: [],
    conflicts: [],
    status: { state: 'empty' },
    set() {},
    again() {},
    handle: undefined,
  };
}
