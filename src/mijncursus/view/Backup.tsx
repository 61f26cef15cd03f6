import { useEffect, useState } from 'preact/hooks';
import { backupWords } from '../../text/backup.ts';
import { loadBackup } from '../save.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { Readable } from './Readable.tsx';
import { Restore } from './Restore.tsx';
import { Risks } from './Risks.tsx';
import { SaveButton } from './SaveButton.tsx';

/** Saving everything in a file, bringing a file back, moving to another device, and a file to read. */
export function Backup() {
  const now = useSnapshot();
  const [last, setLast] = useState<number | 'never'>();
  const ask = () =>
    loadBackup()
      .then(({ backupDue }) => backupDue())
      .then(
        (due) => setLast(due.last ?? 'never'),
        () => undefined,
      );
  useEffect(() => {
    if (now?.storage.state === 'ok') void ask();
  }, [now]);
  return (
    <>
      <section aria-labelledby="bewaar-kopie">
        <h3 id="bewaar-kopie">{backupWords.saveTitle}</h3>
        <p>{backupWords.saveIntro}</p>
        <div class="my-steps">
          <SaveButton label={backupWords.saveButton} onSaved={() => void ask()} />
        </div>
        <p class="my-meta">{last === undefined ? '' : last === 'never' ? backupWords.never : backupWords.last(last)}</p>
        <Risks />
      </section>
      <section aria-labelledby="terugzetten">
        <h3 id="terugzetten" tabIndex={-1}>
          {backupWords.restoreTitle}
        </h3>
        <p>{backupWords.restoreIntro}</p>
        <Restore />
        <details>
          <summary>{backupWords.moveTitle}</summary>
          <ol>
            {backupWords.moveSteps.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ol>
          <p>{backupWords.moveNote}</p>
        </details>
      </section>
      <section aria-labelledby="lezen">
        <h3 id="lezen">{backupWords.readTitle}</h3>
        <p>{backupWords.readIntro}</p>
        <Readable now={now} />
      </section>
    </>
  );
}
