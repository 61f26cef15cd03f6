import { useState } from 'preact/hooks';
import type { AnswerHandle, AnswerView } from '../../learner/answers/index.ts';
import { caseText } from '../../text/case.ts';
import { noticesOf, type Notice } from '../exercise.ts';

interface Props {
  view: AnswerView;
  handle: AnswerHandle | undefined;
}

/** What the student has to know, or choose, before going on. Announced when it appears. */
export function Notices({ view, handle }: Props) {
  return (
    <div class="case-notices" aria-live="polite" aria-relevant="additions">
      {handle &&
        noticesOf(view).map((notice) => (
          <div class="case-notice" key={notice.kind} data-notice={notice.kind}>
            {notice.kind === 'elsewhere' && <Elsewhere handle={handle} />}
            {notice.kind === 'joined' && (
              <>
                <p>{caseText.joined}</p>
                <p>
                  <button type="button" class="secondary" onClick={() => handle.settle()}>
                    {caseText.understood}
                  </button>
                </p>
              </>
            )}
            {notice.kind === 'conflicts' && <Conflicts notice={notice} handle={handle} canWrite={view.editing === 'here'} />}
            {notice.kind === 'wording' && (
              <>
                <p>{caseText.wording}</p>
                <blockquote>{notice.before.text}</blockquote>
                {notice.open && (
                  <p>
                    <button type="button" class="secondary" onClick={() => handle.acceptPrompt()}>
                      {caseText.acceptWording}
                    </button>
                  </p>
                )}
              </>
            )}
          </div>
        ))}
    </div>
  );
}

function Elsewhere({ handle }: { handle: AnswerHandle }) {
  const [refused, setRefused] = useState(false);
  return (
    <>
      <p>{refused ? caseText.takeOverFailed : caseText.elsewhere}</p>
      <p>
        <button type="button" class="secondary" onClick={async () => setRefused(!(await handle.takeOver()))}>
          {caseText.takeOver}
        </button>
      </p>
    </>
  );
}

interface ConflictsProps {
  notice: Extract<Notice, { kind: 'conflicts' }>;
  handle: AnswerHandle;
  canWrite: boolean;
}

/** Versions written at the same time. Choosing brings one to the front; the others stay in the history. */
function Conflicts({ notice: { conflicts }, handle, canWrite }: ConflictsProps) {
  return (
    <>
      <p>{caseText.conflicts(conflicts.length)}</p>
      {conflicts.map(({ id, at, text }) => (
        <figure key={id}>
          <figcaption>{caseText.version(at)}</figcaption>
          <blockquote class="case-text">{text}</blockquote>
          {canWrite && (
            <button type="button" class="secondary" onClick={() => handle.restoreVersion(id)}>
              {caseText.useVersion}
            </button>
          )}
        </figure>
      ))}
      {canWrite && (
        <p>
          <button type="button" class="secondary" onClick={() => handle.settle()}>
            {caseText.keepMine}
          </button>
        </p>
      )}
    </>
  );
}
