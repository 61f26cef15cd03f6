import { type Group, groupsIn } from '../casus/group.ts';
import type { StoredAnswer } from '../learner/answers/types.ts';
import type { StoredAttempts } from '../learner/attempts/types.ts';
import { type OwnAnswer, ownAnswers } from './answers.ts';
import type { Course } from './course.ts';

/** What one group wrote. */
export interface GroupWork {
  id: string;
  /** missing when the record with its name went, while answers stayed */
  group?: Group;
  answers: OwnAnswer[];
}

/** Every group of the device with its answers, newest group first; then answers of groups that are not known. */
export function groupWork(course: Course | undefined, stored: readonly StoredAnswer[], attempts: readonly StoredAttempts[]): GroupWork[] {
  const groups = groupsIn(attempts);
  const known = new Set(groups.map(({ id }) => id));
  const lost = new Set(stored.flatMap(({ group }) => (group !== undefined && !known.has(group) ? [group] : [])));
  const answersOf = (id: string) => ownAnswers(course, stored.filter(({ group }) => group === id));
  return [
    ...groups.map((group): GroupWork => ({ id: group.id, group, answers: answersOf(group.id) })),
    ...[...lost].map((id): GroupWork => ({ id, answers: answersOf(id) })).filter(({ answers }) => answers.length > 0),
  ];
}

/** A name as part of a file name: lower case letters and digits with dashes, at most 60 characters. */
export const fileSlug = (name: string): string =>
  name
    .normalize('NFD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .slice(0, 60)
    .replace(/^-+|-+$/g, '') || 'groep';
