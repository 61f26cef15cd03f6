import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { placeAt } from '../../../../src/widgets/kit/useDragging.ts';

/** Rows below each other, without gaps, from heights. */
const stack = (heights: readonly number[]) => {
  let bottom = 0;
  return heights.map((height) => ({ top: bottom, bottom: (bottom += height) }));
};

describe('the place of a dragged item', () => {
  const rows = stack([40, 40, 100, 40]);

  test('is its own as long as it is held where it lies', () => {
    rows.forEach(({ top, bottom }, at) => expect(placeAt(rows, at, (top + bottom) / 2)).toBe(at));
    expect(placeAt(rows, 0, 39)).toBe(0);
  });

  test('is past a neighbour once it is held nearer to there, also past several at once', () => {
    expect(placeAt(rows, 0, 41)).toBe(1);
    expect(placeAt(rows, 0, 999)).toBe(3);
    expect(placeAt(rows, 3, 149)).toBe(2);
    expect(placeAt(rows, 3, -999)).toBe(0);
    expect(placeAt(rows, 2, 109)).toBe(1);
  });

  test('counts the gaps between rows', () => {
    const apart = [{ top: 100, bottom: 140 }, { top: 150, bottom: 190 }, { top: 200, bottom: 240 }];
    expect([144, 146, 196].map((centre) => placeAt(apart, 0, centre))).toEqual([0, 1, 2]);
  });

  test('does not flutter: once moved, it stays there for the same place of the pointer', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 20, max: 200 }), { minLength: 2, maxLength: 8 }), fc.nat(), fc.integer({ min: -50, max: 1700 }), (heights, seed, y) => {
        const from = seed % heights.length;
        const to = placeAt(stack(heights), from, y);
        const moved = heights.filter((_, at) => at !== from);
        moved.splice(to, 0, heights[from]!);
        expect(placeAt(stack(moved), to, y)).toBe(to);
      }),
    );
  });
});
