import { backupWords } from '../../text/backup.ts';
import type { Snapshot } from '../live.ts';
import { today } from '../save.ts';
import { useOwnAnswers } from '../useSnapshot.ts';
import { SaveReadable } from './SaveReadable.tsx';

/** Files with all answers of one's own. */
export function Readable({ now }: { now: Snapshot | undefined }) {
  return <SaveReadable answers={useOwnAnswers(now) ?? []} fileName={(kind) => backupWords.readName(today(), kind)} />;
}
