import { listAttempts, openAttempts } from '../learner/attempts/index.ts';
import { browser } from '../learner/environment.ts';
import { storeState } from '../learner/state.ts';
import { type Group, groupSubject, groupsIn, nextNumber, parseGroup } from './group.ts';

/** The groups of this device, newest first; `undefined` when the storage cannot be read. */
export async function listGroups(): Promise<Group[] | undefined> {
  const [{ state }, attempts] = await Promise.all([storeState(), listAttempts()]);
  return state === 'ok' ? groupsIn(attempts) : undefined;
}

/** Stores a new group. `undefined` when the device does not keep it: a group without record would lose its name. */
export async function createGroup(names: readonly string[]): Promise<Group | undefined> {
  const groups = await listGroups();
  if (!groups) return undefined;
  const group: Group = { id: browser.randomId(), number: nextNumber(groups), names, created: browser.now() };
  const attempts = openAttempts(groupSubject(group.id), parseGroup);
  await attempts.ready;
  attempts.set(group);
  const { state } = await attempts.flush();
  await attempts.close();
  return state === 'saved' ? group : undefined;
}
