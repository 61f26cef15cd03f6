import { useLayoutEffect, useRef } from 'preact/hooks';

/**
 * Where the focus goes after an action that changes the screen: to the explanation after "Kijk na", to the
 * heading of the next question. Give `ref` to an element with `tabIndex={-1}` and call `land` in the handler.
 */
export function useLanding<E extends HTMLElement>() {
  const ref = useRef<E>(null);
  const wanted = useRef(false);
  useLayoutEffect(() => {
    if (!wanted.current || !ref.current) return;
    wanted.current = false;
    ref.current.focus();
  });
  return { ref, land: () => void (wanted.current = true) };
}
