import type { ProgressOutline } from '../course/progress-outline.ts';

/** What the course holds now, as /mijn-cursus/overzicht.json tells it. */
export type Course = ProgressOutline;

/** One case question, with where it stands. */
export interface QuestionPlace {
  /** e.g. `casus-bas/1` */
  id: string;
  caseId: string;
  caseTitle: string;
  /** number as in "Vraag 2" */
  number: number;
  title: string;
  question: string;
  href: string;
}

/** All case questions, in the order of the course. */
export function questionsOf(course: Course): QuestionPlace[] {
  return Object.entries(course.cases).flatMap(([caseId, { title: caseTitle, path, questions }]) =>
    questions.map(({ id, title, question }, at) => {
      const number = Number(/\d+$/.exec(id)?.[0] ?? at + 1);
      return { id, caseId, caseTitle, number, title, question, href: `${path}#vraag-${number}` };
    }),
  );
}

/** How every question reads now, by id. */
export const wordingsOf = (course: Course): Record<string, string> =>
  Object.fromEntries(questionsOf(course).map(({ id, question }) => [id, question]));

/** A lesson or one of its sections, as something to link to. */
export interface LessonPlace {
  lesson: string;
  section?: string;
  number: string;
  title: string;
  /** title of the section */
  sectionTitle?: string;
  href: string;
}

/** Where a lesson or section stands; `undefined` when the course no longer has the lesson. A section that went is left out. */
export function lessonPlace(course: Course, lesson: string, section?: string): LessonPlace | undefined {
  const known = Object.hasOwn(course.lessons, lesson) ? course.lessons[lesson] : undefined;
  if (!known) return undefined;
  const { number, title, path, sections } = known;
  const sectionTitle = section !== undefined && Object.hasOwn(sections, section) ? sections[section] : undefined;
  if (section === undefined || sectionTitle === undefined) return { lesson, number, title, href: path };
  return { lesson, section, number, title, sectionTitle, href: `${path}#${section}` };
}

/** One exercise, with where it stands. */
export interface ExercisePlace {
  id: string;
  title: string;
  kind: string;
  /** number of its lesson, e.g. "1.4"; of its chapter for a test, e.g. "1"; empty for the test over the course */
  number: string;
  /** title of its lesson, or of its chapter */
  lessonTitle: string;
  href: string;
}

/** Where an exercise stands; `undefined` when the course no longer has it. */
export function exercisePlace(course: Course, id: string): ExercisePlace | undefined {
  const known = Object.hasOwn(course.exercises, id) ? course.exercises[id] : undefined;
  if (known?.page) return { id, title: known.title, kind: known.kind, number: known.page.number, lessonTitle: known.page.title, href: known.page.path };
  const lesson = known?.lesson === undefined ? undefined : lessonPlace(course, known.lesson);
  if (!known || !lesson) return undefined;
  const { number, title: lessonTitle, href } = lesson;
  return { id, title: known.title, kind: known.kind, number, lessonTitle, href: `${href}#oefening-${id.replace('/', '-')}` };
}
