import { type Environment, browser } from '../environment.ts';
import type { Done, Outline, ChapterProgress } from './types.ts';

export type * from './types.ts';

/** Stores that a section was read. Stored once; later calls change nothing. Never throws; false if it was not stored. */
export async function recordRead(lesson: string, section: string, env: Environment = browser): Promise<boolean> {
  void [lesson, section, env];
  return false;
}
/** Stores where the student is now. */
export async function recordPlace(lesson: string, section?: string, env: Environment = browser): Promise<boolean> {
  void [lesson, section, env];
  return false;
}
/** Stores that an exercise was practised. Exercises with attempts are counted without it. */
export async function recordPractised(exercise: string, env: Environment = browser): Promise<boolean> {
  void [exercise, env];
  return false;
}
/** Everything done on this device. Empty when storage cannot be read. */
export async function readDone(env: Environment = browser): Promise<Done> {
  void env;
  return { read: {}, practised: {}, questions: {} };
}
/** Progress per chapter, pure. */
export function chapterProgress(done: Done, outline: Outline): ChapterProgress[] {
  void done;
  return outline.map(({ id }) => ({ id }));
}
