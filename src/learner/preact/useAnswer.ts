import { useRef } from 'preact/hooks';
import type { JSX } from 'preact';
import { type AnswerHandle, type AnswerView, emptyAnswer, openAnswer } from '../answers/index.ts';
import type { Prompt } from '../records.ts';
import { useAtom, useHandle } from './hooks.ts';

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
