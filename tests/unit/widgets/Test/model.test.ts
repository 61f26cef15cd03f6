import { describe, expect, test } from 'vitest';
import { type Bank, begin, byGoal, goTo, mark, nextOpen, parse, passed, score, write } from '../../../../src/widgets/Test/model.ts';

const drawn = ['h2/toets/1', 'h2/toets/2', 'h2/toets/3'];
const sitting = begin(drawn, 7);

describe('a sitting', () => {
  test('counts the first answer to a question only', () => {
    const once = mark(write(sitting, ['a']), ['b'], false);
    expect(once.draft).toBeUndefined();
    expect(mark(once, ['a'], true).marked).toEqual({ 'h2/toets/1': { answer: ['b'], right: false } });
  });

  test('stays within its questions, and the place after the last one is the result', () => {
    expect(goTo(sitting, 9).at).toBe(3);
    expect(goTo(sitting, -2).at).toBe(0);
    expect(mark(goTo(sitting, 3), ['a'], true).marked).toEqual({});
  });

  test('goes on to the next open question, comes back to skipped ones, then to the result', () => {
    const second = mark(goTo(sitting, 1), ['a'], true);
    expect(nextOpen(second)).toBe(2);
    const third = mark(goTo(second, 2), ['a'], true);
    expect(nextOpen(third)).toBe(0);
    expect(nextOpen(mark(goTo(third, 0), ['a'], true))).toBe(3);
  });

  test('is passed with 70 % right, once every question has an answer', () => {
    const ids = Array.from({ length: 10 }, (_, at) => `h2/toets/${at}`);
    const answered = (right: number, of = 10) => ({ drawn: ids, marked: Object.fromEntries(ids.slice(0, of).map((id, at) => [id, { answer: ['a'], right: at < right }])) });
    expect(passed(answered(7))).toBe(true);
    expect(passed(answered(6))).toBe(false);
    expect(passed(answered(9, 9))).toBe(false);
    expect(score(answered(6, 8))).toEqual({ total: 10, answered: 8, right: 6 });
  });

  test('tells the score by goal, for the goals that were asked about', () => {
    const goal = (id: string) => ({ id, text: id, readOn: { lesson: 'h2-x' } });
    const bank = {
      id: 'h2/toets',
      goals: [goal('x'), goal('y'), goal('z')],
      questions: [{ id: drawn[0], goal: 'y' }, { id: drawn[1], goal: 'x' }, { id: drawn[2], goal: 'y' }],
    } as unknown as Bank;
    const done = mark(goTo(mark(sitting, ['a'], true), 2), ['a'], false);
    expect(byGoal(done, [bank]).map(({ goal: { id }, right, answered, total }) => [id, right, answered, total])).toEqual([
      ['x', 0, 0, 1],
      ['y', 1, 2, 2],
    ]);
  });
});

describe('stored state', () => {
  test('comes back as it was', () => {
    const state = write(goTo(mark(sitting, ['a'], true), 1), ['b', 'c']);
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  test.each([
    [null], [[]], [{}], [{ ...sitting, drawn: [] }], [{ ...sitting, drawn: [1] }], [{ ...sitting, at: -1 }], [{ ...sitting, at: 1.5 }],
    [{ ...sitting, seed: 'x' }], [{ ...sitting, marked: { a: { answer: 'a', right: true } } }], [{ ...sitting, marked: { a: { answer: ['a'] } } }], [{ ...sitting, draft: 'a' }],
  ])('is refused when it is something else: %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });

  test('a place past the end is the result', () => {
    expect(parse({ ...sitting, at: 40 })?.at).toBe(3);
  });
});
