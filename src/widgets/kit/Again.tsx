import { kit } from '../../text/kit.ts';

interface Props {
  onAgain: () => void;
  /** Number of earlier attempts that are kept. */
  earlier: number;
}

/** Starts a new attempt; earlier ones stay. */
export function Again({ onAgain, earlier }: Props) {
  return (
    <p class="again">
      <button type="button" class="secondary" onClick={onAgain}>
        {kit.again}
      </button>{' '}
      <span class="status">{earlier > 0 ? `${kit.earlier(earlier)}. ${kit.againNote}` : kit.againNote}</span>
    </p>
  );
}
