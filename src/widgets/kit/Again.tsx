import { kit } from '../../text/kit.ts';

interface Props {
  onAgain: () => void;
  /** Number of earlier attempts that are kept. */
  earlier: number;
  /** Words on the button, where "Opnieuw" says too little. */
  label?: string;
}

/** Starts a new attempt; earlier ones stay. */
export function Again({ onAgain, earlier, label = kit.again }: Props) {
  return (
    <p class="again">
      <button type="button" class="secondary" onClick={onAgain}>
        {label}
      </button>{' '}
      <span class="status">{earlier > 0 ? `${kit.earlier(earlier)}. ${kit.againNote}` : kit.againNote}</span>
    </p>
  );
}
