import type { ComponentChildren } from 'preact';
import { useLayoutEffect, useRef } from 'preact/hooks';

/** The heading of what is on the table now. It takes the focus when it appears because of something the student did. */
export function Heading({ takesFocus, children }: { takesFocus: boolean; children: ComponentChildren }) {
  const element = useRef<HTMLHeadingElement>(null);
  useLayoutEffect(() => {
    if (takesFocus) element.current?.focus();
  }, []);
  return (
    <h4 class="carequiz-title" tabIndex={-1} ref={element}>
      {children}
    </h4>
  );
}
