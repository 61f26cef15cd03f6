import type { ComponentChildren } from 'preact';
import { kit } from '../../text/kit.ts';

export type Verdict = 'right' | 'close' | 'wrong' | 'partly' | 'neutral';

interface Props {
  verdict: Verdict;
  /** First words; by default the verdict's own. Pass an empty string for none. */
  title?: string;
  children: ComponentChildren;
}

const words: Record<Verdict, string> = { right: kit.right, close: kit.close, wrong: kit.wrong, partly: kit.partly, neutral: '' };

/** An explanation after an answer. The verdict is said in words; the colour only repeats it. */
export function Feedback({ verdict, title = words[verdict], children }: Props) {
  return (
    <div class="feedback" data-verdict={verdict === 'partly' ? 'close' : verdict}>
      {title && <p>{title}</p>}
      {children}
    </div>
  );
}
