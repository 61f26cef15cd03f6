import { useLayoutEffect, useState } from 'preact/hooks';
import type { Group } from '../group.ts';
import { activeGroup } from '../group-session.ts';

/** The group that this tab works for; known from the first render in the browser, so that no text goes astray. */
export function useGroup(): Group | undefined {
  const [group, setGroup] = useState(activeGroup.get());
  useLayoutEffect(() => activeGroup.subscribe(setGroup), []);
  return group;
}
