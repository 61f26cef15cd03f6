import type { AttemptsHandle } from '../../learner/index.ts';
import { kit } from '../../text/kit.ts';

interface Props<T> {
  /** what other tabs made of the same attempt */
  revisions: readonly { revision: string }[];
  handle: AttemptsHandle<T> | undefined;
}

/** Two tabs went on with the same attempt: the student chooses, nothing is lost. */
export function OtherTab<T>({ revisions, handle }: Props<T>) {
  if (!handle || revisions.length === 0) return null;
  return (
    <div class="feedback" role="alert">
      <p>{kit.otherTab}</p>
      <p class="actions">
        {revisions.map(({ revision }) => (
          <button type="button" class="secondary" key={revision} onClick={() => handle.restore(revision)}>
            {kit.takeOther}
          </button>
        ))}
        <button type="button" class="secondary" onClick={() => handle.settle()}>
          {kit.keepThis}
        </button>
      </p>
    </div>
  );
}
