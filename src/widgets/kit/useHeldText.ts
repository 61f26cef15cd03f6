import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * A field that holds its own text while someone types, so that a store that answers late never moves the cursor; it
 * only follows `value` when that was changed elsewhere.
 *
 * @param value the text as it is stored
 * @param onText takes what was typed
 * @returns what to spread on an `input` or `textarea`
 */
export function useHeldText<E extends HTMLInputElement | HTMLTextAreaElement>(value: string, onText: (text: string) => void) {
  const ref = useRef<E>(null);
  const sent = useRef('');
  useLayoutEffect(() => {
    if (value === sent.current) return;
    sent.current = value;
    if (ref.current) ref.current.value = value;
  }, [value]);
  const onInput = ({ currentTarget }: { currentTarget: E }) => {
    sent.current = currentTarget.value;
    onText(currentTarget.value);
  };
  return { ref, onInput };
}
