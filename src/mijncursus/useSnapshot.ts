import { useEffect, useMemo, useState } from 'preact/hooks';
import { type OwnAnswer, ownAnswers } from './answers.ts';
import { type Snapshot, snapshot, watch } from './live.ts';

/** What stands on the device; `undefined` on the server, in the first render, and until it has been read. */
export function useSnapshot(): Snapshot | undefined {
  const [now, setNow] = useState<Snapshot>();
  useEffect(() => {
    const stop = snapshot.subscribe(setNow);
    watch();
    return stop;
  }, []);
  return now;
}

/** The answers of a snapshot beside the course, without those of groups (see groups.ts). */
export const useOwnAnswers = (now: Snapshot | undefined): readonly OwnAnswer[] | undefined =>
  useMemo(() => now && ownAnswers(now.course, now.answers.filter(({ group }) => group === undefined)), [now]);
