import { test } from '../../text/test.ts';

const text = test.start;

interface Props {
  count: number;
  size: number;
  /** questions that come back because the last answer was not right */
  mistakes: number;
  /** the banks and what was done earlier are known */
  ready: boolean;
  failed: boolean;
  onBegin: () => void;
  onRetry: () => void;
}

/** Before a sitting: what comes, and the way in. */
export function Start({ count, size, mistakes, ready, failed, onBegin, onRetry }: Props) {
  return (
    <>
      <p>{text.plan(count, size)}</p>
      <p>{text.honest}</p>
      {mistakes > 0 && <p>{text.mistakes(mistakes)}</p>}
      <p class="actions">
        {failed ? (
          <button type="button" onClick={onRetry}>
            {text.retry}
          </button>
        ) : (
          <button type="button" aria-disabled={!ready} aria-describedby={ready ? undefined : 'toets-wacht'} onClick={() => ready && onBegin()}>
            {text.begin}
          </button>
        )}
        <span class="status" id="toets-wacht" role="status">
          {failed ? text.failed : ready ? '' : text.loading}
        </span>
      </p>
    </>
  );
}
