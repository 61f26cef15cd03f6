import type { StoredAttempts } from '../../learner/attempts/types.ts';
import type { Done } from '../../learner/progress/types.ts';
import { parse, passed, score, type Score } from '../../widgets/Test/model.ts';
import type { OwnAnswer } from '../answers.ts';
import type { Course } from '../course.ts';

/** Something the certificate asks for: how much of it is done, and where the rest is. */
export interface Line {
  id: string;
  title: string;
  href: string;
  met: boolean;
  done: number;
  total: number;
}

export interface TestLine extends Line {
  /** the best sitting in which every question was answered */
  best?: Score & { at: number };
}

export interface Certificate {
  lessons: Line[];
  cases: Line[];
  tests: TestLine[];
  /** everything it asks for is done */
  met: boolean;
  /** days (epoch ms) of the first and the last thing it tells of; undefined when there is nothing yet */
  from?: number;
  to?: number;
}

/** Of every case at least this share of the questions has an answer of the student's own. Our own choice, said on the page. */
export const ownShare = 0.5;

/**
 * What a student did, beside what a certificate of completion asks for: every section of every lesson read, at least
 * half of the questions of every case answered in own words, every test passed once.
 *
 * @param answers without those of groups
 */
export function certificateOf(course: Course, done: Done, answers: readonly OwnAnswer[], attempts: readonly StoredAttempts[]): Certificate {
  const times: number[] = [];
  const lessons = course.chapters.flatMap(({ lessons: all }) =>
    all.map(({ id, sections }): Line => {
      const read = sections.flatMap((section) => done.read[`${id}#${section}`] ?? []);
      times.push(...read);
      const { number, title, path } = course.lessons[id]!;
      return { id, title: `${number} ${title}`, href: path, met: read.length === sections.length, done: read.length, total: sections.length };
    }),
  );
  const cases = Object.entries(course.cases).map(([id, { title, path, questions }]): Line => {
    const own = answers.filter(({ place, state }) => place?.caseId === id && (state === 'unlocked' || state === 'reworked'));
    times.push(...own.map(({ first, at }) => first?.at ?? at));
    const total = Math.ceil(questions.length * ownShare);
    return { id, title, href: path, met: own.length >= total, done: own.length, total: questions.length };
  });
  const tests = Object.entries(course.exercises).flatMap(([id, { kind, title, page }]): TestLine[] => {
    if (kind !== 'toets' || !page) return [];
    const sittings = (attempts.find((one) => one.id === id)?.attempts ?? []).flatMap(({ at, state }) => {
      const sitting = parse(state);
      return sitting && score(sitting).answered === sitting.drawn.length ? [{ at, met: passed(sitting), ...score(sitting) }] : [];
    });
    const [first] = sittings.sort((a, b) => b.right / b.total - a.right / a.total);
    if (!first) return [{ id, title, href: page.path, met: false, done: 0, total: 1 }];
    const { met, ...best } = first;
    times.push(best.at);
    return [{ id, title, href: page.path, met, done: met ? 1 : 0, total: 1, best }];
  });
  const met = tests.length > 0 && [lessons, cases, tests].every((lines) => lines.every((line) => line.met));
  return { lessons, cases, tests, met, ...(times.length > 0 ? { from: Math.min(...times), to: Math.max(...times) } : {}) };
}
