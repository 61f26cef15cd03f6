import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';
import { kit } from '../../text/kit.ts';

export type Verdict = 'right' | 'close' | 'wrong' | 'partly' | 'neutral';

interface Props {
  verdict: Verdict;
  /** First words; by default the verdict's own. Pass an empty string for none. */
  title?: string;
  /** Unique in the page. Makes the explanation a group that can take the focus and is then read out in full. */
  id?: string;
  /** Moves the focus here when the explanation appears; needs `id`. */
  takesFocus?: boolean;
  children: ComponentChildren;
}

const words: Record<Verdict, string> = { right: kit.right, close: kit.close, wrong: kit.wrong, partly: kit.partly, neutral: '' };

/** An explanation after an answer. The verdict is said in words; the colour only repeats it. */
export function Feedback({ verdict, title = words[verdict], id, takesFocus = false, children }: Props) {
  const element = useRef<HTMLDivElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) element.current?.focus();
  }, []);
  const group = id ? { id, ref: element, tabIndex: -1, role: 'group' as const, 'aria-labelledby': `${id}-titel`, 'aria-describedby': `${id}-uitleg` } : {};
  return (
    <div class="feedback" data-verdict={verdict === 'partly' ? 'close' : verdict} {...group}>
      {title && <p id={id && `${id}-titel`}>{title}</p>}
      {id ? <div id={`${id}-uitleg`}>{children}</div> : children}
    </div>
  );
}
