import { type Environment, browser } from '../environment.ts';
import type { BackupPreview, BackupReading, MergeResult, SettingsAdapter } from './types.ts';

export type * from './types.ts';

/** Everything on this device as one JSON file, also what is unreadable, pending or of removed questions. */
export async function exportBackup(settings?: SettingsAdapter, env: Environment = browser): Promise<Blob> {
  void [settings, env];
  throw new Error('not yet');
}
/** Checks a file and tells what it would bring. Writes nothing. Never throws. */
export async function readBackup(file: Blob | string, env: Environment = browser): Promise<BackupReading> {
  void [file, env];
  throw new Error('not yet');
}
/** Brings the records of a checked file in, one by one: newest wins, the other stays as a version. */
export async function mergeBackup(
  preview: BackupPreview,
  settings?: SettingsAdapter,
  env: Environment = browser,
): Promise<MergeResult> {
  void [preview, settings, env];
  throw new Error('not yet');
}
/** Words written and time passed since the last backup, for a reminder. */
export async function backupDue(env: Environment = browser): Promise<{ words: number; last?: number }> {
  void env;
  throw new Error('not yet');
}
/** Erases everything the course remembers on this device, in every tab. Not the settings. False if it failed. */
export async function eraseAll(env: Environment = browser): Promise<boolean> {
  void env;
  throw new Error('not yet');
}
