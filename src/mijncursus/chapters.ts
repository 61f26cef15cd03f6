import type { Done } from '../learner/progress/types.ts';
import type { Course } from './course.ts';

/** How much of something is done. */
export interface Part {
  done: number;
  total: number;
}

/** One chapter in three figures. A part that the chapter does not have has `total` 0. */
export interface ChapterFigures {
  id: string;
  number: number;
  title: string;
  path: string;
  /** sections of lessons that were read */
  read: Part;
  /** exercises that were practised */
  practised: Part;
  /** case questions that hang on this chapter and whose model answer is open */
  cases: Part;
  /** how far the chapter's thread fills in, 0 to 1: the mean of the parts it has, as on the home page */
  filled: number;
}

/** Progress per chapter, in figures. What was done and is no longer in the course does not count. */
export function chapterFigures(course: Course, done: Done): ChapterFigures[] {
  return course.chapters.map(({ id, number, title, path, lessons, exercises, cases }) => {
    const part = (ids: readonly string[], of: Readonly<Record<string, number>>): Part => ({
      done: ids.filter((one) => Object.hasOwn(of, one)).length,
      total: ids.length,
    });
    const parts = {
      read: part(lessons.flatMap((lesson) => lesson.sections.map((section) => `${lesson.id}#${section}`)), done.read),
      practised: part(exercises, done.practised),
      cases: part(cases.flatMap(({ questions }) => questions), done.questions),
    };
    const shares = Object.values(parts).flatMap(({ done: some, total }) => (total > 0 ? [some / total] : []));
    const filled = shares.length > 0 ? shares.reduce((sum, share) => sum + share, 0) / shares.length : 0;
    return { id, number, title, path, ...parts, filled };
  });
}

/** Nothing was done yet: how a chapter looks before the device was asked. */
export const untouched: Done = { read: {}, practised: {}, questions: {} };

/** Whether anything was done at all. */
export const hasBegun = ({ read, practised, questions, place }: Done): boolean =>
  place !== undefined || [read, practised, questions].some((part) => Object.keys(part).length > 0);
