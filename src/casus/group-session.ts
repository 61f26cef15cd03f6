import { atom } from 'nanostores';
import { type Group, parseGroup } from './group.ts';

/** Also read by shell/boot.js. */
const KEY = 'samen-sterk:groep';

/** The group of this tab as the browser keeps it; storage that refuses is a tab without group. */
function stored(): Group | undefined {
  try {
    return parseGroup(JSON.parse(sessionStorage.getItem(KEY) ?? 'null'));
  } catch {
    return undefined;
  }
}

/** The group that this tab works for. Another tab is another writer: it stays with whoever opened it. */
export const activeGroup = atom<Group | undefined>(typeof document === 'undefined' ? undefined : stored());

/** From now on this tab writes for the group. Throws when the browser does not keep it. */
export function enterGroup(group: Group): void {
  sessionStorage.setItem(KEY, JSON.stringify(group));
  activeGroup.set(group);
}

/** From now on this tab writes for one person again. */
export function leaveGroup(): void {
  try {
    sessionStorage.removeItem(KEY);
  } catch {
    // then there was none
  }
  activeGroup.set(undefined);
}

// A page out of the back/forward cache still stands in the group of then.
if (typeof document !== 'undefined') addEventListener('pageshow', ({ persisted }) => persisted && activeGroup.set(stored()));
