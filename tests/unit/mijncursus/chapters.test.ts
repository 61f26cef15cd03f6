import { expect, test } from 'vitest';
import { chapterFigures, hasBegun, untouched } from '../../../src/mijncursus/chapters.ts';
import { practiceOf, practised } from '../../../src/mijncursus/exercises.ts';
import { where } from '../../../src/text/mijnCursus.ts';
import { NOON, course } from './fixture.ts';

test('three figures per chapter; what left the course does not count', () => {
  const [welcome, one] = chapterFigures(course, {
    read: { 'h1-a#een': 1, 'h1-a#weg': 1, 'weg#een': 1 },
    practised: { 'h1-a/quiz': 1, 'weg/quiz': 1 },
    questions: { 'casus-bas/1': 1, 'casus-weg/1': 1 },
  });
  expect(welcome).toMatchObject({ read: { done: 0, total: 1 }, practised: { done: 0, total: 0 }, cases: { done: 0, total: 0 }, filled: 0 });
  expect(one).toMatchObject({ read: { done: 1, total: 3 }, practised: { done: 1, total: 2 }, cases: { done: 1, total: 3 } });
  expect(one!.filled).toBeCloseTo((1 / 3 + 1 / 2 + 1 / 3) / 3);
  expect(where.figures(one!)).toBe('1 van 3 delen gelezen, 1 van 2 oefeningen gedaan, 1 van 3 casusvragen open.');
  expect(where.figures(welcome!)).toBe('0 van 1 deel gelezen.');
  expect(where.cell(welcome!.cases)).toBe('geen');
});

test('names that every object has are no ids', () => {
  const [, one] = chapterFigures({ ...course, chapters: course.chapters.map((chapter) => ({ ...chapter, exercises: ['constructor', 'toString'] })) }, untouched);
  expect(one!.practised).toEqual({ done: 0, total: 2 });
});

test('begun is anything at all', () => {
  expect(hasBegun(untouched)).toBe(false);
  expect(hasBegun({ ...untouched, place: { lesson: 'x', at: 1 } })).toBe(true);
  expect(hasBegun({ ...untouched, read: { 'a#b': 1 } })).toBe(true);
});

test('practice stands in the order of the course, attempts newest first, removed exercises last', () => {
  const attempt = (id: string, started: number) => ({ id, started, at: started + 5, state: {} });
  const all = practiceOf(
    course,
    [
      { id: 'weg/quiz', attempts: [attempt('x', NOON)] },
      { id: 'h1-b/web', attempts: [attempt('a', NOON), attempt('b', NOON + 10)] },
      { id: 'h1-x', attempts: [] },
    ],
    { read: {}, practised: { 'h1-b/web': NOON, 'h1-a/quiz': NOON + 99 }, questions: {} },
  );
  expect(all.map(({ id }) => id)).toEqual(['h1-a/quiz', 'h1-b/web', 'weg/quiz']);
  expect(all[1]!.attempts.map(({ id }) => id)).toEqual(['b', 'a']);
  expect(all.map(({ at }) => at)).toEqual([NOON + 99, NOON + 15, NOON + 5]);
  expect(practised(course, all)).toEqual({ done: 2, total: 2 });
});
