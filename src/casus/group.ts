import { isGroupId } from '../learner/answers/group.ts';

/** Groups that work a case together on one device. Pure: no DOM, no storage, no words. */
export interface Group {
  id: string;
  /** counts from 1 on this device; the name of a group without names */
  number: number;
  /** two to six first names, or none */
  names: readonly string[];
  /** epoch ms */
  created: number;
}

export const LEAST_NAMES = 2;
export const MOST_NAMES = 6;
/** Longest name, in characters. */
export const MOST_LETTERS = 40;

/** Why names are refused: only one, more than six, or one that is too long for a first name. */
export type NamesProblem = 'one' | 'many' | 'long';

/**
 * First names out of one line of text, between commas, semicolons, ampersands, line ends or "en".
 * @returns the names (none for an empty line), or what is wrong with them
 */
export function readNames(line: string): { names: string[] } | { problem: NamesProblem } {
  const names = line
    .split(/[,;&\n]|\sen\s/u)
    .map((name) => name.replace(/\s+/gu, ' ').trim())
    .filter((name) => name !== '');
  if (names.length === 1) return { problem: 'one' };
  if (names.length > MOST_NAMES) return { problem: 'many' };
  return names.some((name) => name.length > MOST_LETTERS) ? { problem: 'long' } : { names };
}

/** Reads a group that was stored; `undefined` when it is not one. */
export function parseGroup(raw: unknown): Group | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { id, number, names, created } = raw as Record<string, unknown>;
  if (!isGroupId(id) || !Number.isSafeInteger(number) || (number as number) < 1 || !Number.isSafeInteger(created)) return undefined;
  if (!Array.isArray(names) || names.length > MOST_NAMES) return undefined;
  if (!names.every((name) => typeof name === 'string' && name !== '' && name.length <= MOST_LETTERS)) return undefined;
  return { id, number: number as number, names: names as string[], created: created as number };
}

/** Groups are stored as attempts, so that backups, merging and erasing hold for them. */
const SUBJECT = 'groepen/';
export const groupSubject = (id: string): string => `${SUBJECT}${id}`;
export const isGroupSubject = (subject: string): boolean => subject.startsWith(SUBJECT);

/** What `listAttempts` tells, as far as it matters here. */
interface Listed {
  id: string;
  attempts: readonly { state: unknown }[];
}

/** The groups of this device, newest first; what is not sound is passed over. */
export function groupsIn(listed: readonly Listed[]): Group[] {
  return listed
    .filter(({ id }) => isGroupSubject(id))
    .flatMap(({ id, attempts }) => {
      const group = parseGroup(attempts.at(-1)?.state);
      return group && groupSubject(group.id) === id ? [group] : [];
    })
    .sort((a, b) => b.created - a.created);
}

/** The number of a new group: one more than the highest. */
export const nextNumber = (groups: readonly Group[]): number => Math.max(0, ...groups.map(({ number }) => number)) + 1;
