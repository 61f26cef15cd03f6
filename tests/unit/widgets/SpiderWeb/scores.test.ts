import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { count, differences, given, isDone, largestGap, round1, scoreKey, spread, summarise, type Scores, type Summary } from '../../../../src/widgets/SpiderWeb/scores.ts';
import { anyScores, fill, web } from './fixture.ts';

const pillar = web.pillars[0]!;
const key = (side: 'now' | 'wish', statement: string) => scoreKey(side, pillar.id, statement);

describe('mean and spread', () => {
  it('takes the sample standard deviation', () => {
    expect(spread([2, 4, 4, 4, 5, 5, 7, 9])).toMatchObject({ n: 8, mean: 5, low: 2, high: 9 });
    expect(spread([2, 4, 4, 4, 5, 5, 7, 9])!.sd).toBeCloseTo(2.138, 3);
    expect(spread([1, 5])!.sd).toBeCloseTo(Math.sqrt(8), 10);
  });
  it('has none for one value or no value', () => {
    expect(spread([3])).toEqual({ n: 1, mean: 3, low: 3, high: 3, sd: undefined });
    expect(spread([])).toBeUndefined();
  });
  it('keeps the mean between lowest and highest', () => {
    fc.assert(
      fc.property(fc.array(fc.double({ min: 1, max: 5, noNaN: true }), { minLength: 1, maxLength: 40 }), (values) => {
        const { mean, low, high, sd } = spread(values)!;
        expect(mean).toBeGreaterThanOrEqual(low);
        expect(mean).toBeLessThanOrEqual(high);
        // At most half the range, corrected for a sample.
        if (sd !== undefined) expect(sd).toBeLessThanOrEqual(((high - low) / 2) * Math.sqrt(values.length / (values.length - 1)) + 1e-9);
      }),
    );
  });
});

describe('the scores of a pillar', () => {
  const scores: Scores = { [key('now', 'a')]: 2, [key('now', 'b')]: 4, [key('now', 'c')]: 0, [key('wish', 'a')]: 5, 'now/elders/a': 1, [key('now', 'weg')]: 1 };
  it('leave out “weet ik niet”, what is open, and statements that are gone', () => {
    expect(given(pillar, scores, 'now')).toEqual([2, 4]);
    expect(summarise(web, [{ scores }])[0]).toMatchObject({ id: 'visie', now: { mean: 3, n: 1 }, wish: { mean: 5 }, gap: 2 });
  });
  it('count what is scored and what is not known', () => {
    expect(count(pillar, scores)).toEqual({ total: 8, scored: 3, unknown: 1 });
    expect(isDone(count(pillar, scores))).toBe(false);
    expect(isDone(count(pillar, fill(0)))).toBe(true);
    expect(count(pillar, fill(0))).toEqual({ total: 8, scored: 0, unknown: 8 });
  });
  it('have a mean from 1 to 5, whatever was scored', () => {
    fc.assert(
      fc.property(fc.array(anyScores, { maxLength: 6 }), (raters) => {
        for (const { now, wish, gap } of summarise(web, raters.map((scores) => ({ scores })))) {
          for (const one of [now, wish]) {
            if (!one) continue;
            expect(one.mean).toBeGreaterThanOrEqual(1);
            expect(one.mean).toBeLessThanOrEqual(5);
            expect(one.n).toBeLessThanOrEqual(raters.length);
          }
          if (now && wish) expect(gap).toBe(round1(round1(wish.mean) - round1(now.mean)));
          else expect(gap).toBeUndefined();
        }
      }),
    );
  });
});

describe('several raters', () => {
  it('weigh the same, however many statements each of them scored', () => {
    const one: Scores = { [key('now', 'a')]: 5 };
    const other: Scores = { [key('now', 'a')]: 1, [key('now', 'b')]: 1, [key('now', 'c')]: 1, [key('now', 'd')]: 1 };
    expect(summarise(web, [{ scores: one }, { scores: other }])[0]!.now).toMatchObject({ n: 2, mean: 3, low: 1, high: 5 });
  });
  it('count only where they scored', () => {
    expect(summarise(web, [{ scores: fill(3) }, { scores: {} }])[0]!.now).toMatchObject({ n: 1, mean: 3, sd: undefined });
  });
});

const summary = (id: string, now?: number, wish?: number): Summary => {
  const [left, right] = [now, wish].map((value) => (value === undefined ? undefined : spread([value])));
  return { id, now: left, wish: right, gap: left && right && round1(round1(right.mean) - round1(left.mean)) };
};

describe('the largest gap', () => {
  it('is not known while no pillar has both sides', () => {
    expect(largestGap([])).toEqual({ kind: 'open' });
    expect(largestGap([summary('a', 3), summary('b', undefined, 4)])).toEqual({ kind: 'open' });
  });
  it('is none where nothing more is wished for', () => {
    expect(largestGap([summary('a', 4, 4), summary('b', 5, 3)])).toEqual({ kind: 'none' });
  });
  it('is shared by pillars that tie as shown', () => {
    expect(largestGap([summary('a', 2, 4), summary('b', 2.01, 4.02), summary('c', 4, 4.5)])).toEqual({ kind: 'gap', gap: 2, ids: ['a', 'b'] });
  });
  it('adds up to what is read', () => {
    expect(summary('a', 2.25, 3.5).gap).toBe(1.2);
    expect([round1(2.25), round1(3.5)]).toEqual([2.3, 3.5]);
  });
});

describe('differences', () => {
  it('are worth talking about from one step of the scale, the widest first', () => {
    const range = (low: number, high: number) => spread([low, high]);
    const found = differences([
      { id: 'a', now: range(2, 2.9), wish: range(3, 4.5), gap: 1 },
      { id: 'b', now: range(1, 4), wish: spread([3]), gap: 0 },
      { id: 'c', now: undefined, wish: undefined, gap: undefined },
    ]);
    expect(found.map(({ id, side }) => `${id} ${side}`)).toEqual(['b now', 'a wish']);
  });
});
