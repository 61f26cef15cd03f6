import { describe, expect, test } from 'vitest';
import type { Done } from '../../../../src/learner/progress/types.ts';
import { ownAnswers } from '../../../../src/mijncursus/answers.ts';
import { certificateOf } from '../../../../src/mijncursus/certificate/certificate.ts';
import type { Course } from '../../../../src/mijncursus/course.ts';
import { course as small, first, NOON, stored } from '../fixture.ts';

const course: Course = {
  ...small,
  exercises: { ...small.exercises, 'h1/toets': { title: 'Toets 1', kind: 'toets', page: { path: '/hoofdstuk-1/toets/', number: '1', title: 'Uitdagingen' } } },
};
const allRead = Object.fromEntries(course.chapters.flatMap(({ lessons }) => lessons.flatMap(({ id, sections }) => sections.map((section, at) => [`${id}#${section}`, NOON + at]))));
const done: Done = { read: allRead, practised: {}, questions: {} };
const own = (...numbers: number[]) => ownAnswers(course, numbers.map((n) => stored(`casus-bas/${n}`, { first: first('Mijn woorden.', NOON) })));
const sitting = (right: number, at = NOON, answered = 10) => {
  const drawn = Array.from({ length: 10 }, (_, n) => `h1/toets/${n}`);
  const state = { seed: 1, drawn, at: 10, marked: Object.fromEntries(drawn.slice(0, answered).map((id, n) => [id, { answer: ['a'], right: n < right }])) };
  return { id: `t${at}`, state, started: at, at, finished: at };
};
const tests = (...attempts: ReturnType<typeof sitting>[]) => [{ id: 'h1/toets', attempts }];

describe('the certificate', () => {
  test('is there when everything was read, half of every case answered and every test passed', () => {
    const it = certificateOf(course, done, own(1, 2), tests(sitting(7)));
    expect(it.met).toBe(true);
    expect(it.cases[0]).toMatchObject({ met: true, done: 2, total: 3 });
    expect([it.from, it.to]).toEqual([NOON, NOON + 1]);
  });

  test.each<[string, Parameters<typeof certificateOf>]>([
    ['a section was not read', [course, { ...done, read: Object.fromEntries(Object.entries(allRead).slice(1)) }, own(1, 2), tests(sitting(9))]],
    ['a case has too few answers', [course, done, own(1), tests(sitting(9))]],
    ['an answer was looked at without writing', [course, done, ownAnswers(course, [1, 2].map((n) => stored(`casus-bas/${n}`, { first: first('', NOON, { withoutOwnAnswer: true }) }))), tests(sitting(9))]],
    ['no test was made', [course, done, own(1, 2), []]],
    ['the test was not passed', [course, done, own(1, 2), tests(sitting(6))]],
    ['the test was not finished', [course, done, own(1, 2), tests(sitting(9, NOON, 9))]],
    ['the course has no tests', [small, done, own(1, 2), []]],
  ])('is not there when %s', (_, all) => {
    expect(certificateOf(...all).met).toBe(false);
  });

  test('tells the best finished sitting, also after a worse one', () => {
    const it = certificateOf(course, done, [], tests(sitting(8, NOON), sitting(3, NOON + 5), sitting(5, NOON + 9, 5)));
    expect(it.tests[0]).toMatchObject({ met: true, best: { right: 8, total: 10, at: NOON } });
  });
});
