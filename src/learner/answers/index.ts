import { atom } from 'nanostores';
import { type Environment, browser } from '../environment.ts';
import type { Prompt } from '../records.ts';
import type { AnswerHandle, AnswerView, StoredAnswer } from './types.ts';

export type * from './types.ts';

/** What a view shows before anything has been read, and on the server. */
export const emptyAnswer: AnswerView = {
  ready: false,
  draft: '',
  rework: '',
  hintsOpened: 0,
  selfAssessment: { first: {}, rework: {} },
  editing: 'opening',
  status: { state: 'empty' },
  joined: false,
  conflicts: [],
};

/**
 * Opens the answer to one case question. Opening the same id twice in one page gives the same handle;
 * it closes when it has been closed as often as it was opened.
 * @param id stable id of the question, e.g. `casus-bas/1`
 * @param prompt the wording as the page shows it now
 */
export function openAnswer(id: string, prompt: Prompt, env: Environment = browser): AnswerHandle {
  void prompt;
  void env;
  const nothing = async () => {};
  return {
    id,
    view: atom(emptyAnswer),
    ready: Promise.resolve(),
    type() {},
    adopt() {},
    unlock: nothing,
    typeRework() {},
    openHint: () => 0,
    assess() {},
    takeOver: async () => false,
    restoreVersion: () => false,
    settle() {},
    acceptPrompt() {},
    history: () => ({ otherFirsts: [], reworks: [], drafts: [], prompts: [] }),
    flush: async () => ({ state: 'empty' }),
    close: nothing,
  };
}

/** Every answer on the device, newest first, also of removed questions. Empty when storage cannot be read. */
export async function listAnswers(env: Environment = browser): Promise<StoredAnswer[]> {
  void env;
  return [];
}
