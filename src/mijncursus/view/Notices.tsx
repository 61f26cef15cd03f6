import type { ComponentChildren } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { acknowledgeEviction } from '../../learner/state.ts';
import { storageWords } from '../../text/mijnCursus.ts';
import { isDue } from '../due.ts';
import { look } from '../live.ts';
import { loadBackup } from '../save.ts';
import { useSnapshot } from '../useSnapshot.ts';
import { SaveButton } from './SaveButton.tsx';

/** What has to be known before anything else: storage that fails, work that has gone, writing that stands nowhere else. */
export function Notices() {
  const now = useSnapshot();
  const [due, setDue] = useState<{ words: number; last?: number }>({ words: 0 });
  useEffect(() => {
    if (now?.storage.state !== 'ok') return;
    void loadBackup()
      .then(({ backupDue }) => backupDue())
      .then(setDue, () => undefined);
  }, [now]);
  if (!now) return <div class="my-notices" aria-live="polite" />;
  const { storage } = now;
  const { state, reason, evicted, unreadable, newer } = storage;
  return (
    <div class="my-notices" aria-live="polite">
      {state === 'memory' && (
        <Notice bad title={storageWords.memory(reason)} text={storageWords.memoryHelp}>
          <SaveButton label={storageWords.download} />
        </Notice>
      )}
      {state === 'readonly' && (
        <Notice bad title={storageWords.readonly} text={storageWords.readonlyHelp}>
          <SaveButton label={storageWords.download} />
        </Notice>
      )}
      {evicted && (
        <Notice bad title={storageWords.evicted} text={storageWords.evictedHelp}>
          <a class="button secondary" href="#terugzetten">
            {storageWords.evictedRestore}
          </a>
          <button type="button" class="secondary" onClick={() => void acknowledgeEviction().then(look)}>
            {storageWords.understood}
          </button>
        </Notice>
      )}
      {unreadable > 0 && (
        <Notice bad title={storageWords.unreadable(unreadable)} text={storageWords.unreadableHelp}>
          <SaveButton label={storageWords.download} />
        </Notice>
      )}
      {newer > 0 && state === 'ok' && (
        <Notice title={storageWords.newer(newer)}>
          <SaveButton label={storageWords.download} />
        </Notice>
      )}
      {state === 'ok' && isDue(due) && (
        <Notice title={storageWords.due(due.words, due.last)} text={storageWords.dueHelp}>
          <SaveButton label={storageWords.dueButton} onSaved={() => setDue({ words: 0 })} />
        </Notice>
      )}
    </div>
  );
}

interface Props {
  title: string;
  text?: string;
  /** something is wrong, and not only worth knowing */
  bad?: boolean;
  children: ComponentChildren;
}

function Notice({ title, text, bad = false, children }: Props) {
  return (
    <div class="my-notice" data-bad={bad}>
      <p>
        <strong>{title}</strong> {text}
      </p>
      <div class="actions">{children}</div>
    </div>
  );
}
