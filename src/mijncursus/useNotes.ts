import { useEffect, useState } from 'preact/hooks';
import { type Note, listNotes } from '../learner/notes/index.ts';
import type { Snapshot } from './live.ts';

/** The notes on the device, read again with every snapshot; `undefined` until they have been read. */
export function useNotes(now: Snapshot | undefined): readonly Note[] | undefined {
  const [notes, setNotes] = useState<readonly Note[]>();
  useEffect(() => {
    if (!now) return undefined;
    let current = true;
    void listNotes().then((all) => current && setNotes(all));
    return () => void (current = false);
  }, [now]);
  return notes;
}
