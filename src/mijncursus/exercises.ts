import type { Attempt, StoredAttempts } from '../learner/attempts/types.ts';
import type { Done } from '../learner/progress/types.ts';
import { isGroupSubject } from '../casus/group.ts';
import { type Course, type ExercisePlace, exercisePlace } from './course.ts';

/** What was done at one exercise. */
export interface Practice {
  id: string;
  /** missing when the exercise is no longer in the course, or the course is not known */
  place?: ExercisePlace;
  /** newest first */
  attempts: Attempt<unknown>[];
  /** epoch ms of the last work on it */
  at: number;
}

/** Everything practised, in the order of the course; then what is no longer in it, newest first. */
export function practiceOf(course: Course | undefined, stored: readonly StoredAttempts[], done: Done): Practice[] {
  const order = new Map((course?.chapters ?? []).flatMap(({ exercises }) => exercises).map((id, at) => [id, at]));
  const known = new Map(stored.filter(({ attempts }) => attempts.length > 0).map(({ id, attempts }) => [id, attempts]));
  // Groups are stored as attempts too (casus/group.ts); they are no exercise.
  const ids = [...new Set([...known.keys(), ...Object.keys(done.practised)])].filter((id) => !isGroupSubject(id));
  const rank = ({ id }: Practice) => order.get(id) ?? Infinity;
  return ids
    .map((id): Practice => {
      const attempts = [...(known.get(id) ?? [])].sort((a, b) => b.started - a.started);
      const place = course && exercisePlace(course, id);
      const at = Math.max(done.practised[id] ?? 0, ...attempts.map((attempt) => attempt.at));
      return { id, attempts, at, ...(place ? { place } : {}) };
    })
    .sort((a, b) => (rank(a) === rank(b) ? b.at - a.at : rank(a) - rank(b)));
}

/** How many exercises of the course there are, and how many of them were done. */
export const practised = (course: Course, all: readonly Practice[]): { done: number; total: number } => ({
  done: all.filter(({ place }) => place).length,
  total: course.chapters.reduce((sum, { exercises }) => sum + exercises.length, 0),
});
