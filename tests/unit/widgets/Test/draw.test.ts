import { describe, expect, test } from 'vitest';
import { type Drawable, draw, lastAnswers, mistakes } from '../../../../src/widgets/Test/draw.ts';

const bank = (id: string, size = 30, goals = 5): Drawable => ({
  id: `${id}/toets`,
  questions: Array.from({ length: size }, (_, at) => ({ id: `${id}/toets/${at + 1}`, goal: `doel-${at % goals}` })),
});
const h2 = bank('h2');
const nothing = new Map();
const right = (value: boolean) => ({ answer: ['a'], right: value });

describe('a draw', () => {
  test('has as many questions as asked, none twice, and the same again for the same seed', () => {
    const ids = draw([h2], 15, 5, nothing);
    expect(new Set(ids).size).toBe(15);
    expect(draw([h2], 15, 5, nothing)).toEqual(ids);
    expect(draw([h2], 15, 6, nothing)).not.toEqual(ids);
  });

  test('asks about every goal, as evenly as it can', () => {
    const goals = new Map(h2.questions.map(({ id, goal }) => [id, goal]));
    for (let seed = 0; seed < 50; seed += 1) {
      const counts = Map.groupBy(draw([h2], 15, seed, nothing), (id) => goals.get(id));
      expect([...counts.values()].map((ids) => ids.length)).toEqual([3, 3, 3, 3, 3]);
    }
  });

  test('brings back what was wrong, for at most two thirds', () => {
    const wrong = (count: number) => lastAnswers([{ at: 1, state: { marked: Object.fromEntries(h2.questions.slice(0, count).map(({ id }) => [id, right(false)])) } }]);
    for (let seed = 0; seed < 20; seed += 1) {
      const few = draw([h2], 15, seed, wrong(4));
      for (const id of mistakes([h2], wrong(4))) expect(few).toContain(id);
      const many = draw([h2], 15, seed, wrong(14));
      expect(many.filter((id) => mistakes([h2], wrong(14)).includes(id))).toHaveLength(10);
    }
    // Nothing else is left: then all of them.
    expect(draw([h2], 15, 1, wrong(30))).toHaveLength(15);
  });

  test('then asks what was never asked, before what was asked already', () => {
    const last = lastAnswers([{ at: 1, state: { marked: Object.fromEntries(h2.questions.slice(0, 15).map(({ id }) => [id, right(true)])) } }]);
    const ids = draw([h2], 15, 3, last);
    expect(ids.filter((id) => last.has(id))).toEqual([]);
  });

  test('takes a share from each of several banks, and what there is from a small one', () => {
    const ids = draw([h2, bank('h3'), bank('h4', 2)], 16, 2, nothing);
    const from = (chapter: string) => ids.filter((id) => id.startsWith(chapter)).length;
    expect([from('h2'), from('h3'), from('h4')]).toEqual([6, 5, 2]);
  });
});

test('the last answer counts, whatever the order the sittings come in', () => {
  const one = { at: 1, state: { marked: { 'h2/toets/1': right(false), 'h2/toets/2': right(true) } } };
  const two = { at: 2, state: { marked: { 'h2/toets/1': right(true), 'h2/toets/3': right(false) } } };
  expect(mistakes([h2], lastAnswers([two, one]))).toEqual(['h2/toets/3']);
});
