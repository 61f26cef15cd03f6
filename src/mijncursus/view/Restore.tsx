import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { BackupPreview, BackupReading } from '../../learner/backup/types.ts';
import { backupWords } from '../../text/backup.ts';
import { look } from '../live.ts';
import { settingsAdapter } from '../preferences.ts';
import { loadBackup } from '../save.ts';
import { Preview } from './Preview.tsx';

type State = { is: 'empty' | 'reading' } | { is: 'preview'; preview: BackupPreview } | { is: 'said'; text: string; failed: boolean };

/** Chooses a file, shows what it would bring, and merges it. */
export function Restore() {
  const [state, setState] = useState<State>({ is: 'empty' });
  const field = useRef<HTMLInputElement>(null);
  const said = useRef<HTMLParagraphElement>(null);
  /** counts the files chosen, so that a slow one does not come after a later one */
  const turn = useRef(0);
  const over = state.is === 'said';
  useLayoutEffect(() => {
    if (over) said.current?.focus();
  }, [over]);
  const say = (text: string, failed = false) => {
    setState({ is: 'said', text, failed });
    // The same file can then be chosen again.
    if (field.current) field.current.value = '';
  };
  const read = async (file: File | undefined) => {
    if (!file) return;
    const mine = (turn.current += 1);
    setState({ is: 'reading' });
    const reading = await loadBackup()
      .then(({ readBackup }) => readBackup(file))
      .catch((): BackupReading => ({ ok: false, reason: 'unreadable-file' }));
    if (mine !== turn.current) return;
    if (reading.ok) setState({ is: 'preview', preview: reading.preview });
    else say(backupWords.refused(reading.reason), true);
  };
  const merge = async (preview: BackupPreview, withSettings: boolean) => {
    const { mergeBackup } = await loadBackup();
    const result = await mergeBackup(preview, withSettings ? settingsAdapter : undefined);
    say(result.ok ? backupWords.merged(result.written) : backupWords.mergeFailed(result.reason), !result.ok);
    await look();
  };
  const cancel = () => {
    setState({ is: 'empty' });
    if (field.current) field.current.value = '';
    field.current?.focus();
  };
  return (
    <>
      <p class="my-file">
        <label for="reservekopie">{backupWords.choose}</label>
        <input id="reservekopie" ref={field} type="file" accept=".json,application/json" onChange={({ currentTarget }) => void read(currentTarget.files?.[0])} />
      </p>
      {state.is === 'preview' && <Preview preview={state.preview} onMerge={(withSettings) => void merge(state.preview, withSettings)} onCancel={cancel} />}
      <p class="status" role="status" tabIndex={-1} ref={said} data-state={state.is === 'said' && state.failed ? 'failed' : undefined}>
        {state.is === 'reading' ? backupWords.reading : state.is === 'said' ? state.text : ''}
      </p>
    </>
  );
}
