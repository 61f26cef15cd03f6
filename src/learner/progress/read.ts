import { isAnswerRecord } from '../answers/guard.ts';
import { isAttemptRecord } from '../attempts/guard.ts';
import { type Environment, browser } from '../environment.ts';
import type { AttemptRecord, FirstRecord, ProgressRecord } from '../records.ts';
import { contextOf } from '../store/context.ts';
import { readAll, readSubject } from '../store/database.ts';
import { readRecord } from '../store/guard.ts';
import { isProgressRecord } from './guard.ts';
import { doneIn } from './progress.ts';
import type { Done } from './types.ts';

const sound = (raws: readonly unknown[]) =>
  raws
    .map((raw) =>
      readRecord<ProgressRecord | FirstRecord | AttemptRecord>(
        raw,
        (r) => isProgressRecord(r) || isAttemptRecord(r) || (r.kind === 'first' && isAnswerRecord(r)),
      ),
    )
    .filter((record) => record !== 'newer' && record !== 'unreadable');

/** Everything done on this device. Empty when storage cannot be read. */
export async function readDone(env: Environment = browser): Promise<Done> {
  try {
    return doneIn(sound(await readAll(contextOf(env))));
  } catch {
    return doneIn([]);
  }
}

/** Slugs of the sections of one lesson that were read, without reading anything else. */
export async function readSections(lesson: string, env: Environment = browser): Promise<string[]> {
  try {
    return sound(await readSubject(contextOf(env), lesson)).flatMap((r) => (r.kind === 'read' ? [r.section] : []));
  } catch {
    return [];
  }
}

/** Calls `look` whenever something was stored in any tab. Returns a function that stops it. */
export const onStored = (look: () => void, env: Environment = browser): (() => void) => contextOf(env).on(() => look());
