import { type Environment, browser } from '../environment.ts';
import type { ProgressRecord } from '../records.ts';
import { contextOf } from '../store/context.ts';
import { update } from '../store/database.ts';

/** Puts one small record; `id` makes it the same record for every tab and device. Never throws. */
async function record(
  env: Environment,
  id: string,
  fields: Pick<ProgressRecord, 'kind' | 'subject'> & { section?: string },
  again: boolean,
): Promise<boolean> {
  const ctx = contextOf(env);
  let changed = false;
  const write = () =>
    update<ProgressRecord>(ctx, fields.subject, (stored) => {
      const old = stored.find((raw) => (raw as { id: unknown }).id === id);
      // Known, or not ours to write over: unreadable, or of a newer edition.
      if (old && (!again || (old as { v: unknown }).v !== 1)) return { puts: [] };
      changed = true;
      return { puts: [{ v: 1, id, at: env.now(), by: 'progress', ...fields } as ProgressRecord] };
    });
  try {
    // The first write of a page that missed an erasure only learns of it.
    const done = (await write()) || (await write());
    if (done && changed) ctx.post({ is: 'wrote', subject: fields.subject, by: 'progress' });
    return done;
  } catch {
    return false;
  }
}

/** Stores that a section was read. Stored once; later calls change nothing. False if it was not stored. */
export const recordRead = (lesson: string, section: string, env: Environment = browser): Promise<boolean> =>
  record(env, `read:${lesson}#${section}`, { kind: 'read', subject: lesson, section }, false);

/** Stores where the student is now. */
export const recordPlace = (lesson: string, section?: string, env: Environment = browser): Promise<boolean> =>
  record(env, `place:${lesson}`, { kind: 'place', subject: lesson, ...(section ? { section } : {}) }, true);

/** Stores that an exercise was practised. Exercises with attempts count without it. */
export const recordPractised = (exercise: string, env: Environment = browser): Promise<boolean> =>
  record(env, `practised:${exercise}`, { kind: 'practised', subject: exercise }, false);

/** Stores that a case question was done. Answers that were unlocked count without it. */
export const recordDone = (question: string, env: Environment = browser): Promise<boolean> =>
  record(env, `done:${question}`, { kind: 'done', subject: question }, false);
