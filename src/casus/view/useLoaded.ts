import { useCallback, useEffect, useState } from 'preact/hooks';

export interface Loaded<T> {
  /** undefined while loading and after a failure */
  value: T | undefined;
  failed: boolean;
  retry: () => void;
}

/** Something fetched when the component appears; tried again on demand, and when the connection comes back. */
export function useLoaded<T>(load: () => Promise<T>): Loaded<T> {
  const [value, setValue] = useState<T>();
  const [failed, setFailed] = useState(false);
  const [turn, setTurn] = useState(0);
  const retry = useCallback(() => setTurn((number) => number + 1), []);
  useEffect(() => {
    let gone = false;
    setFailed(false);
    load().then(
      (loaded) => gone || setValue(() => loaded),
      () => gone || setFailed(true),
    );
    return () => void (gone = true);
  }, [turn]);
  useEffect(() => {
    if (!failed) return undefined;
    addEventListener('online', retry);
    return () => removeEventListener('online', retry);
  }, [failed]);
  return { value, failed, retry };
}
