import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { distance, fold, normalise, piecesOf, suggestions } from '../../../src/search/model.ts';

const terms = [
  { term: 'zorgcontinuüm', names: ['continuüm van zorg'] },
  { term: 'CLB', names: ['centrum voor leerlingenbegeleiding'] },
  { term: 'empathie', names: ['empathisch'] },
];

describe('excerpts', () => {
  test('are taken apart into marked and plain text', () => {
    expect(piecesOf('het <mark>CLB</mark> &amp; de school')).toEqual([
      { text: 'het ', marked: false }, { text: 'CLB', marked: true }, { text: ' & de school', marked: false },
    ]);
  });
  test('never yield anything but text: markup stays as it is written', () => {
    expect(piecesOf('&lt;img src=x onerror=alert(1)&gt;')).toEqual([{ text: '<img src=x onerror=alert(1)>', marked: false }]);
  });
});

describe('suggestions', () => {
  test.each([
    ['zorgcontinum', 'zorgcontinuüm'],
    ['emphatie', 'empathie'],
    ['continuum', 'zorgcontinuüm'],
    ['leerlingenbegeleiding', 'CLB'],
  ])('%s → %s', (typed, expected) => {
    expect(suggestions(typed, terms)).toContain(expected);
  });
  test('nothing is suggested for something far away or a single letter', () => {
    expect(suggestions('xylofoon', terms)).toEqual([]);
    expect(suggestions('z', terms)).toEqual([]);
  });
});

describe('distance', () => {
  test('is zero for the same word and symmetric', () => {
    fc.assert(fc.property(fc.string({ maxLength: 12 }), fc.string({ maxLength: 12 }), (a, b) => {
      expect(distance(a, a)).toBe(0);
      expect(distance(a, b)).toBe(distance(b, a));
      expect(distance(a, b)).toBeLessThanOrEqual(Math.max(a.length, b.length));
    }));
  });
  test('counts a swap of neighbours as one edit', () => {
    expect(distance('rogres', 'rogers')).toBe(1);
  });
});

test('case and accents do not matter', () => {
  expect(fold('Zorgcontinuüm')).toBe('zorgcontinuum');
  expect(normalise('  acht   pijlers ')).toBe('acht pijlers');
});
