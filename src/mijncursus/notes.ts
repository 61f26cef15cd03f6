import type { Note } from '../learner/notes/types.ts';
import { type Course, type LessonPlace, lessonPlace } from './course.ts';

/** One note with where it stands. */
export interface OwnNote {
  note: Note;
  /** missing when the course no longer has the lesson, or is not known */
  place?: LessonPlace;
}

/** The notes of one lesson; without `place` those whose lesson is no longer in the course (or unknown). */
export interface NoteGroup {
  lesson: string;
  place?: LessonPlace;
  notes: OwnNote[];
}

/** Notes per lesson, in the order of the course and of the sections; those whose lesson went come last, together. */
export function groupNotes(course: Course | undefined, notes: readonly Note[]): NoteGroup[] {
  const lessons = Object.keys(course?.lessons ?? {});
  const groups = new Map<string, NoteGroup>();
  const rank = ({ lesson, section, created }: Note): [number, number, number] => {
    const sections = Object.keys(course && Object.hasOwn(course.lessons, lesson) ? course.lessons[lesson]!.sections : {});
    const [place, inside] = [lessons.indexOf(lesson), sections.indexOf(section)];
    return [place < 0 ? Infinity : place, inside < 0 ? Infinity : inside, created];
  };
  const order = new Map(notes.map((note) => [note, rank(note)]));
  const sorted = [...notes].sort((a, b) => {
    const [one, other] = [order.get(a)!, order.get(b)!];
    const at = one.findIndex((value, index) => value !== other[index]);
    return at < 0 ? 0 : one[at]! - other[at]!;
  });
  for (const note of sorted) {
    const place = course && lessonPlace(course, note.lesson);
    const key = place ? note.lesson : '';
    const group = groups.get(key) ?? { lesson: key, ...(place ? { place } : {}), notes: [] };
    groups.set(key, group);
    const own = course && lessonPlace(course, note.lesson, note.section);
    group.notes.push({ note, ...(own ? { place: own } : {}) });
  }
  return [...groups.values()];
}
