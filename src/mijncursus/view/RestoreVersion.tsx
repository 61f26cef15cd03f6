import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import { historyWords, myCourse } from '../../text/mijnCursus.ts';
import type { OwnAnswer } from '../answers.ts';
import { type Restored, restoreVersion } from '../restore.ts';
import type { VersionItem } from '../versions.ts';

interface Props {
  answer: OwnAnswer;
  version: VersionItem;
}

/** Brings a version back, after it was told what happens to the text that stands there. */
export function RestoreVersion({ answer, version }: Props) {
  const { view } = answer.stored;
  const [asking, setAsking] = useState<string>();
  const [outcome, setOutcome] = useState<{ of: VersionItem; is: Restored }>();
  const [busy, setBusy] = useState(false);
  const said = useRef<HTMLParagraphElement>(null);
  const start = useRef<HTMLButtonElement>(null);
  const confirm = useRef<HTMLButtonElement>(null);
  const asked = asking === version.key;
  useLayoutEffect(() => {
    if (asked) confirm.current?.focus();
  }, [asked]);
  useLayoutEffect(() => {
    if (outcome) said.current?.focus();
  }, [outcome]);
  const run = async (takeOver: boolean) => {
    setBusy(true);
    const is = await restoreVersion(answer, version, takeOver).catch(() => 'failed' as const);
    setBusy(false);
    setAsking(undefined);
    setOutcome({ of: version, is });
  };
  const cancel = () => {
    setAsking(undefined);
    start.current?.focus();
  };
  return (
    <div class="my-restore">
      {!version.same && (
        <button type="button" class="secondary" ref={start} aria-expanded={asked} onClick={() => setAsking(asked ? undefined : version.key)}>
          {historyWords.restore}
        </button>
      )}
      {asked && (
        <div class="my-notice">
          <p>{historyWords.confirm(view.first !== undefined)}</p>
          <p class="actions">
            <button type="button" ref={confirm} aria-disabled={busy} onClick={() => void (busy || run(false))}>
              {historyWords.confirmYes}
            </button>
            <button type="button" class="secondary" onClick={cancel}>
              {myCourse.cancel}
            </button>
          </p>
        </div>
      )}
      <div class="my-outcome">
        {outcome && (
          <p class="status" tabIndex={-1} ref={said} data-state={outcome.is === 'failed' ? 'failed' : undefined}>
            {outcome.is === 'done' ? historyWords.restored(outcome.of.at) : outcome.is === 'elsewhere' ? historyWords.elsewhere : historyWords.notRestored}
          </p>
        )}
        {outcome?.is === 'elsewhere' && outcome.of.key === version.key && (
          <p class="actions">
            <button type="button" class="secondary" aria-disabled={busy} onClick={() => void (busy || run(true))}>
              {historyWords.takeOver}
            </button>
          </p>
        )}
      </div>
    </div>
  );
}
