import { useEffect, useLayoutEffect, useState } from 'preact/hooks';

/** Long enough for a pause between words, so that a screen reader is not interrupted at every one of them (ms). */
const PAUSE = 600;

/**
 * A text that follows another one once it has been still for a moment.
 * @param text what it has to become
 * @param moment when this changes, it follows at once
 */
export function useCalm(text: string, moment: unknown): string {
  const [calm, setCalm] = useState(text);
  useLayoutEffect(() => setCalm(text), [moment]);
  useEffect(() => {
    const timer = setTimeout(() => setCalm(text), PAUSE);
    return () => clearTimeout(timer);
  }, [text]);
  return calm;
}
