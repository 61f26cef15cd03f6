import { useState } from 'preact/hooks';
import { backupWords } from '../../text/backup.ts';
import { saveBackup } from '../save.ts';

interface Props {
  label: string;
  /** also a quieter look, for a second place on the page */
  secondary?: boolean;
  onSaved?: () => void;
}

/** Makes a backup, and says in words what became of it. */
export function SaveButton({ label, secondary = false, onSaved }: Props) {
  const [said, setSaid] = useState<{ text: string; failed?: boolean }>();
  const save = () =>
    saveBackup().then(
      (name) => {
        setSaid({ text: backupWords.saved(name) });
        onSaved?.();
      },
      () => setSaid({ text: backupWords.saveFailed, failed: true }),
    );
  return (
    <>
      <button type="button" class={secondary ? 'secondary' : undefined} onClick={() => void save()}>
        {label}
      </button>
      <p class="status" role="status" data-state={said?.failed ? 'failed' : undefined}>
        {said?.text}
      </p>
    </>
  );
}
