import { useState } from 'preact/hooks';
import { backupWords } from '../../text/backup.ts';
import { download } from '../../widgets/kit/download.ts';
import type { OwnAnswer } from '../answers.ts';

interface Props {
  answers: readonly OwnAnswer[];
  /** name of the file */
  fileName: (kind: 'html' | 'txt') => string;
  /** what stands above the answers; the course's own words by default */
  title?: string;
}

/** Two files with answers, to read or print; the code that makes them is loaded when one is asked for. */
export function SaveReadable({ answers, fileName, title }: Props) {
  const [said, setSaid] = useState('');
  const save = async (kind: 'html' | 'txt') => {
    if (answers.length === 0) return setSaid(backupWords.readEmpty);
    const name = fileName(kind);
    try {
      const { readableFile } = await import('../readable-file.ts');
      download(name, readableFile(answers, kind, Date.now(), title), kind === 'html' ? 'text/html' : 'text/plain');
      setSaid(backupWords.saved(name));
    } catch {
      setSaid(backupWords.saveFailed);
    }
  };
  return (
    <div class="actions no-print">
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
