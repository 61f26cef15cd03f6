import { backupWords } from '../text/backup.ts';
import { dayStamp } from '../text/kit.ts';
import { download } from '../widgets/kit/download.ts';
import { settingsAdapter } from './preferences.ts';

/** Today on this device, as in 2026-05-12. */
export const today = (now: Date = new Date()): string => dayStamp(now.getTime());

/** Code that is loaded when it is first used. */
export const loadBackup = () => import('../learner/backup/index.ts');

/**
 * Makes a backup and hands it to the browser as a file.
 * @returns the name of the file
 */
export async function saveBackup(): Promise<string> {
  const { exportBackup } = await loadBackup();
  const name = backupWords.fileName(today());
  download(name, await exportBackup(settingsAdapter));
  return name;
}
