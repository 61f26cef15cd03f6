import type { Status } from '../../learner/status.ts';
import { kit } from '../../text/kit.ts';

/** The state of what was written, in words. Trouble is announced; a routine save is not, it would interrupt. */
export function SaveStatus({ status }: { status: Status }) {
  const trouble = status.state === 'failed' || status.state === 'memory' || status.state === 'readonly';
  return (
    <p class="status save-status" data-state={trouble ? 'failed' : status.state} role={trouble ? 'alert' : undefined}>
      {kit.status(status)}
    </p>
  );
}
