import type { Done } from '../learner/progress/types.ts';
import type { OwnAnswer } from './answers.ts';
import { hasBegun } from './chapters.ts';
import { type Course, type ExercisePlace, type LessonPlace, type QuestionPlace, exercisePlace, lessonPlace, questionsOf } from './course.ts';

/**
 * What to do next:
 * - `start`: nothing was done yet; the first lesson
 * - `write`: the last thing done was writing an answer whose model answer is not open
 * - `continue`: the last thing done was reading a lesson that has unread sections
 * - `read`: the first section that was not read
 * - `practise`: the first exercise that was not done
 * - `answer`: the first question without an open model answer, begun ones first
 * - `rework`: the first open answer that was not reworked
 * - `done`: all of it was done
 */
export type Step =
  | { kind: 'start' | 'continue' | 'read'; lesson: LessonPlace }
  | { kind: 'practise'; exercise: ExercisePlace }
  | { kind: 'write' | 'answer' | 'rework'; question: QuestionPlace }
  | { kind: 'done' };

/** Sections of all lessons in reading order. */
const sectionsOf = (course: Course) =>
  course.chapters.flatMap(({ lessons }) => lessons.flatMap(({ id, sections }) => sections.map((section) => ({ lesson: id, section }))));

/** The answer that was last written at, if our answer beside it is still closed. */
export const lastBegun = (answers: readonly OwnAnswer[]): OwnAnswer | undefined =>
  answers
    .filter(({ state, place }) => state === 'begun' && place)
    .reduce<OwnAnswer | undefined>((last, answer) => (!last || answer.at > last.at ? answer : last), undefined);

/** Where the reader stopped: the section they were in when it is unread, or the first unread one of that lesson after it. */
function unreadFrom(course: Course, { read, place }: Done): LessonPlace | undefined {
  if (!place) return undefined;
  const own = sectionsOf(course).filter(({ lesson }) => lesson === place.lesson);
  const from = Math.max(0, own.findIndex(({ section }) => section === place.section));
  const open = [...own.slice(from), ...own.slice(0, from)].find(({ lesson, section }) => !Object.hasOwn(read, `${lesson}#${section}`));
  return open && lessonPlace(course, open.lesson, open.section);
}

/**
 * One suggestion, by a rule that can be told in a sentence: go on where you stopped; else the first unread section; else
 * an exercise not yet done; else a question not yet answered; else an answer to rework.
 */
export function nextStep(course: Course, done: Done, answers: readonly OwnAnswer[]): Step {
  const sections = sectionsOf(course);
  const [first] = sections;
  if (!hasBegun(done) && answers.length === 0 && first) {
    const lesson = lessonPlace(course, first.lesson);
    if (lesson) return { kind: 'start', lesson };
  }

  const begun = lastBegun(answers);
  if (begun?.place && begun.at > (done.place?.at ?? 0)) return { kind: 'write', question: begun.place };
  const here = unreadFrom(course, done);
  if (here) return { kind: 'continue', lesson: here };

  const unread = sections.find(({ lesson, section }) => !Object.hasOwn(done.read, `${lesson}#${section}`));
  const lesson = unread && lessonPlace(course, unread.lesson, unread.section);
  if (lesson) return { kind: 'read', lesson };

  for (const id of course.chapters.flatMap(({ exercises }) => exercises)) {
    const exercise = Object.hasOwn(done.practised, id) ? undefined : exercisePlace(course, id);
    if (exercise) return { kind: 'practise', exercise };
  }

  if (begun?.place) return { kind: 'answer', question: begun.place };
  const states = new Map(answers.map(({ id, state }) => [id, state]));
  const questions = questionsOf(course);
  const open = questions.find(({ id }) => !states.has(id) && !Object.hasOwn(done.questions, id));
  if (open) return { kind: 'answer', question: open };

  const rework = questions.find(({ id }) => states.get(id) === 'unlocked' || states.get(id) === 'viewed');
  return rework ? { kind: 'rework', question: rework } : { kind: 'done' };
}
