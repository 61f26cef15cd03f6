import { useState } from 'preact/hooks';
import { backupWords } from '../../text/backup.ts';
import { download } from '../../widgets/kit/index.ts';
import type { Snapshot } from '../live.ts';
import { today } from '../save.ts';
import { useOwnAnswers } from '../useSnapshot.ts';

/** Files with all answers to read or print; their code is loaded when one is asked for. */
export function Readable({ now }: { now: Snapshot | undefined }) {
  const answers = useOwnAnswers(now) ?? [];
  const [said, setSaid] = useState('');
  const save = async (kind: 'html' | 'txt') => {
    if (answers.length === 0) return setSaid(backupWords.readEmpty);
    const name = backupWords.readName(today(), kind);
    try {
      const { readableFile } = await import('../readable-file.ts');
      download(name, readableFile(answers, kind, Date.now()), kind === 'html' ? 'text/html' : 'text/plain');
      setSaid(backupWords.saved(name));
    } catch {
      setSaid(backupWords.saveFailed);
    }
  };
  return (
    <div class="actions">
      <button type="button" class="secondary" onClick={() => void save('html')}>
        {backupWords.readHtml}
      </button>
      <button type="button" class="secondary" onClick={() => void save('txt')}>
        {backupWords.readText}
      </button>
      <p class="status" role="status">
        {said}
      </p>
    </div>
  );
}
