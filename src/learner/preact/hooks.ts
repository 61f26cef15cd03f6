import { useLayoutEffect, useRef, useState } from 'preact/hooks';
import type { ReadableAtom } from 'nanostores';

/**
 * The value of an atom that may not be there yet. `useStore` of @nanostores/preact wants the atom at the
 * first render, and misses what changes between a render with another atom and its effect: here the
 * moment at which the stored answer arrives.
 */
export function useAtom<T>(store: ReadableAtom<T> | undefined, otherwise: T): T {
  const [, render] = useState({});
  useLayoutEffect(() => {
    if (!store) return;
    render({});
    return store.listen(() => render({}));
  }, [store]);
  return store ? store.get() : otherwise;
}

/**
 * A handle that is open as long as the view is there.
 *
 * @param open called in the browser only, again when `keys` change
 * @returns the handle, undefined on the server and in the first render; and the one in this moment, which is there
 *   between the effect and the render that follows it too
 */
export function useHandle<H extends { close(): unknown }>(open: () => H, keys: readonly unknown[]) {
  const [handle, setHandle] = useState<H>();
  const now = useRef<H>();
  useLayoutEffect(() => {
    const opened = open();
    now.current = opened;
    setHandle(opened);
    return () => {
      now.current = undefined;
      setHandle(undefined);
      void opened.close();
    };
  }, keys);
  return { handle, now };
}
