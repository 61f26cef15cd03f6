import { openAnswer } from '../learner/answers/index.ts';
import type { OwnAnswer } from './answers.ts';
import type { VersionItem } from './versions.ts';

/**
 * - `done`: the version stands again as the current text, and the text that stood there is a version
 * - `elsewhere`: another tab is editing the answer; nothing was done
 * - `failed`: it could not be written; nothing was done
 */
export type Restored = 'done' | 'elsewhere' | 'failed';

/**
 * Brings back a version of an answer as a new version. The answer is held for this moment only, so that a tab with
 * the case can go on with it.
 * @param takeOver from a tab that is editing it; that tab first writes what it has
 */
export async function restoreVersion({ id, title, question, stored, place }: OwnAnswer, version: VersionItem, takeOver: boolean): Promise<Restored> {
  // Without a place in the course, the wording it was last written for: a restored version must not get a new one.
  const handle = openAnswer(id, place ? { text: question, title } : (stored.prompt ?? { text: question, title }));
  try {
    await handle.ready;
    if (handle.view.get().editing === 'elsewhere' && !(takeOver && (await handle.takeOver()))) return 'elsewhere';
    if (version.id === undefined) handle.typeRework(version.text);
    else if (!handle.restoreVersion(version.id)) return 'failed';
    const { state } = await handle.flush();
    return state === 'saved' ? 'done' : 'failed';
  } finally {
    await handle.close();
  }
}
