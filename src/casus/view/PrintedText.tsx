import { useEffect, useRef } from 'preact/hooks';

/**
 * On paper, a text box as running text (a box would cut off a long answer), or writing lines when it is empty.
 * Filled only while printing: on screen the text must not stand in the page twice.
 */
export function PrintedText({ text }: { text: string }) {
  const place = useRef<HTMLDivElement>(null);
  useEffect(() => {
    const before = () => void (place.current!.textContent = text.trim());
    const after = () => void (place.current!.textContent = '');
    addEventListener('beforeprint', before);
    addEventListener('afterprint', after);
    return () => {
      removeEventListener('beforeprint', before);
      removeEventListener('afterprint', after);
    };
  }, [text]);
  return <div class="case-printed" aria-hidden="true" ref={place} />;
}
