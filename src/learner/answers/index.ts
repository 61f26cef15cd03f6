import { type Environment, browser } from '../environment.ts';
import type { Prompt } from '../records.ts';
import { type Context, contextOf } from '../store/context.ts';
import { askPersist } from '../store/persist.ts';
import { answerHandle } from './handle.ts';
import { listAnswers as list } from './list.ts';
import type { AnswerHandle, StoredAnswer } from './types.ts';

export { answerIdOf, groupOf, isGroupId, questionOf } from './group.ts';
export { emptyAnswer } from './handle.ts';
export { promptHash } from './prompt.ts';
export type * from './types.ts';

const open = new WeakMap<Context, Map<string, { handle: AnswerHandle; users: number }>>();

/**
 * Opens the answer to one case question. Opening the same id twice in one page gives the same handle;
 * it closes when it has been closed as often as it was opened.
 * @param id stable id of the question, e.g. `casus-bas/1`
 * @param prompt the wording as the page shows it now
 */
export function openAnswer(id: string, prompt: Prompt, env: Environment = browser): AnswerHandle {
  const ctx = contextOf(env);
  const handles = open.get(ctx) ?? new Map<string, { handle: AnswerHandle; users: number }>();
  open.set(ctx, handles);
  const known = handles.get(id);
  if (known) {
    known.users++;
    return known.handle;
  }
  const inner = answerHandle(ctx, id, prompt, () => askPersist(ctx));
  const entry = { users: 1, handle: inner };
  entry.handle = {
    ...inner,
    async close() {
      if (--entry.users > 0) return;
      handles.delete(id);
      await inner.close();
    },
  };
  handles.set(id, entry);
  return entry.handle;
}

/**
 * Every answer on the device, newest first, also of removed questions and with what is not in the database yet.
 * Empty when nothing can be read.
 * @param wordings how the questions read now, by id; answers written for another wording get `view.writtenFor`
 */
export const listAnswers = (env: Environment = browser, wordings?: Readonly<Record<string, string>>): Promise<StoredAnswer[]> =>
  list(env, wordings);
