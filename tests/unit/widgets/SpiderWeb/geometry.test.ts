import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Point, THREADS, angle, linePath, pair, polar, ringPath, share, spot } from '../../../../src/widgets/SpiderWeb/geometry.ts';
import { type Box, type Layout, wrap } from '../../../../src/widgets/SpiderWeb/labels.ts';
import { smallLayout, wideLayout } from '../../../../src/widgets/SpiderWeb/layouts.ts';
import { between, hanging, taut } from '../../../../src/widgets/SpiderWeb/weakening.ts';
import { web } from './fixture.ts';

const names = web.pillars.map(({ short }) => short);
const layouts: [string, Layout][] = [
  ['wide', wideLayout(names, names.map(() => '2,3 → 4,5'))],
  ['small', smallLayout(names)],
];
const score = fc.double({ min: 1, max: 5, noNaN: true });
const maybe = fc.option(score, { nil: undefined });
const distance = (a: Point, b: Point) => Math.hypot(a.x - b.x, a.y - b.y);

/** The points of a path, sampled along its curves. */
function samples(path: string): Point[] {
  const points: Point[] = [];
  let at: Point = { x: 0, y: 0 };
  for (const [, command, rest] of path.matchAll(/([MQL])([^MQLZ]*)/g)) {
    const numbers = rest!.match(/-?[\d.]+/g)!.map(Number);
    const to = { x: numbers.at(-2)!, y: numbers.at(-1)! };
    if (command === 'Q') {
      const [cx, cy] = numbers as [number, number];
      for (let t = 0; t <= 1; t += 0.1) points.push({ x: (1 - t) ** 2 * at.x + 2 * t * (1 - t) * cx + t * t * to.x, y: (1 - t) ** 2 * at.y + 2 * t * (1 - t) * cy + t * t * to.y });
    }
    at = to;
  }
  return points;
}

describe.each(layouts)('the %s web', (_, { frame }) => {
  it('keeps every score on its thread, further out for a higher score', () => {
    fc.assert(
      fc.property(fc.nat(THREADS - 1), score, score, (index, a, b) => {
        const point = spot(frame, index, a);
        expect(distance(point, frame.centre)).toBeCloseTo(share(a) * frame.radius, 6);
        expect(Math.cos(angle(frame, index)) * (point.y - frame.centre.y)).toBeCloseTo(Math.sin(angle(frame, index)) * (point.x - frame.centre.x), 6);
        if (a + 1e-6 < b) expect(distance(point, frame.centre)).toBeLessThan(distance(spot(frame, index, b), frame.centre));
      }),
    );
  });
  it('keeps every line within the outer ring, whole or weakened', () => {
    const missing = fc.constantFrom(undefined, ...web.pillars.map(({ id }) => id));
    fc.assert(
      fc.property(fc.array(maybe, { minLength: THREADS, maxLength: THREADS }), missing, fc.double({ min: 0, max: 1, noNaN: true }), (scores, gone, t) => {
        const hangs = hanging(web.pillars, gone).map((hang) => between(taut, hang, t));
        for (const point of samples(linePath(frame, scores, hangs))) expect(distance(point, frame.centre)).toBeLessThanOrEqual(frame.radius + 0.2);
      }),
    );
  });
  it('lets rings sag between the threads', () => {
    const middle = samples(ringPath(frame, 5))[5]!;
    expect(distance(middle, frame.centre)).toBeLessThan(frame.radius * Math.cos(Math.PI / THREADS));
    expect(distance(middle, frame.centre)).toBeGreaterThan(frame.radius * 0.8);
  });
  it('joins neighbours only, and closes when whole', () => {
    expect(linePath(frame, Array(THREADS).fill(3))).toMatch(/^M[^M]*Z$/);
    expect(linePath(frame, Array(THREADS).fill(undefined))).toBe('');
    expect(linePath(frame, [3, undefined, 3, undefined, 3, undefined, 3, undefined])).toBe('');
    const [first, last] = [0, 7].map((index) => pair(spot(frame, index, 3)));
    expect(linePath(frame, [3, 3, undefined, undefined, undefined, undefined, undefined, 3])).toMatch(new RegExp(`^M${first}Q[^M]*M${last}Q[^M]*${first}$`));
  });
  it('has room for score 5 and the end of every thread', () => {
    for (let index = 0; index < THREADS; index += 1) {
      const { x, y } = polar(frame, index, frame.radius + frame.beyond);
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x).toBeLessThanOrEqual(frame.width);
      expect(y).toBeGreaterThanOrEqual(0);
      expect(y).toBeLessThanOrEqual(frame.height);
    }
  });
});

describe('names at the threads', () => {
  /** Words as they may be authored: at most 24 characters in all. */
  const name = fc
    .array(fc.string({ unit: fc.constantFrom(...'aeinrst'), minLength: 1, maxLength: 19 }), { minLength: 1, maxLength: 4 })
    .map((words) => words.join(' ').slice(0, 24).trim());
  const all = fc.array(name, { minLength: THREADS, maxLength: THREADS });
  const overlap = (a: Box, b: Box) => Math.min(a.right, b.right) - Math.max(a.left, b.left) > 0.5 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 0.5;
  const check = ({ frame, labels }: Layout) => {
    labels.forEach(({ box }, index) => {
      expect(box.left).toBeGreaterThanOrEqual(-0.01);
      expect(box.right).toBeLessThanOrEqual(frame.width + 0.01);
      expect(box.top).toBeGreaterThanOrEqual(-0.01);
      expect(box.bottom).toBeLessThanOrEqual(frame.height + 0.01);
      for (const other of labels.slice(index + 1)) expect(overlap(box, other.box)).toBe(false);
      // Clear of the web: the nearest point of the box lies beyond a sagging outer ring.
      const near = { x: Math.min(Math.max(frame.centre.x, box.left), box.right), y: Math.min(Math.max(frame.centre.y, box.top), box.bottom) };
      expect(distance(near, frame.centre)).toBeGreaterThan(frame.radius * 0.94);
    });
  };
  it('never overlap, leave the picture or cover the web, on a wide screen', () => {
    fc.assert(fc.property(all, fc.constantFrom('', '2,3 → 4,5'), (some, note) => check(wideLayout(some, some.map(() => note)))));
  });
  it('never overlap, leave the picture or cover the web, on a phone', () => {
    fc.assert(fc.property(all, (some) => check(smallLayout(some))));
  });
  it('keep the size of the picture when scores come', () => {
    expect(wideLayout(names).frame).toEqual(wideLayout(names, names.map(() => '2,3 → 4,5')).frame);
  });
  it('are broken between words, and at a soft hyphen when one is too long', () => {
    expect(wrap('samen in het team', 10)).toEqual(['samen in', 'het team']);
    expect(wrap('professiona\u00adlisering', 12)).toEqual(['professiona-', 'lisering']);
    expect(wrap('professiona\u00adlisering', 30)).toEqual(['professionalisering']);
    expect(wrap('professionalisering', 12)).toEqual(['professionalisering']);
  });
});

describe('taking a pillar away', () => {
  it('leaves the whole web taut', () => {
    expect(hanging(web.pillars, undefined).every((hang) => hang === taut)).toBe(true);
    expect(hanging(web.pillars, 'onbekend').every((hang) => hang === taut)).toBe(true);
  });
  it('weakens the pillars it names most, and all others a little', () => {
    for (const { id, missing } of web.pillars) {
      const hangs = hanging(web.pillars, id);
      web.pillars.forEach((other, index) => {
        const { hold, bend } = hangs[index]!;
        if (other.id === id) expect(hold).toBeLessThan(0.5);
        else if (missing.weakens.includes(other.id)) expect([hold < 0.8, Math.abs(bend) > 0.1]).toEqual([true, true]);
        else expect([hold > 0.9, hold < 1, Math.abs(bend) < 0.05]).toEqual([true, true, true]);
      });
    }
  });
});
