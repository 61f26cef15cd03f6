import type { UsedAttempts } from '../../learner/preact/useAttempts.ts';
import { Again } from './Again.tsx';
import { OtherTab } from './OtherTab.tsx';
import { SaveStatus } from './SaveStatus.tsx';

interface Props<S> {
  attempts: UsedAttempts<S>;
  /** words on the button that starts a new attempt */
  label: string;
  onAgain: () => void;
  /** whether there is something to start over from; by default as soon as something is stored */
  begun?: boolean;
}

/** The end of an exercise: start over, what another tab made of it, and whether all is kept. */
export function Foot<S>({ attempts: { current, past, conflicts, handle, status }, label, onAgain, begun = current !== undefined }: Props<S>) {
  return (
    <>
      {begun && <Again earlier={past.length} label={label} onAgain={onAgain} />}
      <OtherTab revisions={conflicts} handle={handle} />
      <SaveStatus status={status} />
    </>
  );
}
