import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { exerciseSchema } from '../../../../src/authoring/schemas/index.ts';
import { type Measure, type State, baseline, differenceOf, emptyState, levelsOf, parse, rate, scoredIn, screenOf, screensOf, write } from '../../../../src/widgets/StartMeasure/model.ts';

/** Ten statements: a and b of chapter 2 come before those of chapter 1; one of chapter 5. */
const measure: Measure = {
  id: 'h0-proef/meting',
  kind: 'meting',
  title: 'Proef',
  intro: 'Proef',
  scale: ['een', 'twee', 'drie', 'vier', 'vijf'],
  statements: [
    { id: 'a', chapter: 2, text: 'Ik …' },
    { id: 'b', chapter: 2, text: 'Ik …' },
    ...['c', 'd', 'e', 'f', 'g', 'h', 'i'].map((id) => ({ id, chapter: 1, text: 'Ik …' })),
    { id: 'j', chapter: 5, text: 'Ik …' },
  ],
  open: [{ id: 'vraag', prompt: 'Wat?' }],
};
const all = (score: number): State['scores'] => Object.fromEntries(measure.statements.map(({ id }) => [id, score]));
const with_ = (scores: State['scores']): State => ({ ...emptyState, scores });

describe('screens', () => {
  test('are the chapters by number, the open questions and the overview', () => {
    expect(screensOf(measure).map((screen) => (screen.kind === 'chapter' ? screen.chapter : screen.kind))).toEqual([1, 2, 5, 'open', 'overview']);
    expect(screensOf({ ...measure, open: [] }).map(({ kind }) => kind)).toEqual(['chapter', 'chapter', 'chapter', 'overview']);
  });

  test('open where the student left, else at the first chapter with something open, else at the overview', () => {
    expect(screenOf(measure, emptyState)).toBe(0);
    expect(screenOf(measure, { ...emptyState, screen: 3 })).toBe(3);
    expect(screenOf(measure, { ...emptyState, screen: 9 })).toBe(0);
    const { j: _, ...rest } = all(2);
    expect(screenOf(measure, with_(rest))).toBe(2);
    for (const [screen, opens] of [[undefined, 4], [1, 4], [3, 3], [4, 4]] as const) expect(screenOf(measure, { ...with_(all(2)), screen })).toBe(opens);
  });
});

describe('levels', () => {
  test('are the mean of what is scored, and missing without a score', () => {
    const [one, two, five] = levelsOf(measure, { c: 1, d: 2, e: 2, b: 5 });
    expect(one).toMatchObject({ chapter: 1, now: { mean: 1.7, scored: 3 } });
    expect(two?.now).toEqual({ mean: 5, scored: 1 });
    expect(five).not.toHaveProperty('now');
    expect(one).not.toHaveProperty('then');
  });

  test('differ over the statements that were scored both times only', () => {
    const [, two, five] = levelsOf(measure, { a: 3, j: 4 }, { a: 1, b: 5 });
    expect(two).toMatchObject({ now: { mean: 3 }, then: { mean: 3 }, difference: { change: 'more', direction: 1 } });
    expect(five).not.toHaveProperty('difference');
  });

  test.each([
    [0, 'same', 0], [0.24, 'same', 0], [-0.2, 'same', 0], [0.25, 'little', 1], [-0.5, 'little', -1],
    [0.75, 'step', 1], [-1, 'step', -1], [1.5, 'more', 1], [-4, 'more', -1],
  ] as const)('a difference of %d is %s', (by, change, direction) => {
    expect(differenceOf(by)).toEqual({ change, direction });
  });

  test('turned round in time, differ as much the other way', () => {
    const scores = fc.dictionary(fc.constantFrom(...'abcdefghij'), fc.integer({ min: 1, max: 5 }));
    fc.assert(
      fc.property(scores, scores, (now, then) => {
        const back = levelsOf(measure, then, now);
        levelsOf(measure, now, then).forEach(({ difference, now: level }, at) => {
          expect(back[at]?.difference?.change).toBe(difference?.change);
          expect((back[at]?.difference?.direction ?? 0) + (difference?.direction ?? 0)).toBe(0);
          if (level) expect(level.mean).toBeGreaterThanOrEqual(1);
        });
      }),
    );
  });
});

describe('the measurement to compare with', () => {
  const few = { id: 'few', state: with_({ a: 1 }) };
  const full = { id: 'full', state: with_(all(2)) };
  const later = { id: 'later', state: with_(all(4)) };

  test('is the first one that was at least half done', () => {
    expect(baseline(measure, [few, full, later])?.id).toBe('full');
  });

  test('is the fullest one when none was', () => {
    expect(baseline(measure, [few, { id: 'more', state: with_({ a: 1, b: 1 }) }])?.id).toBe('more');
    expect(baseline(measure, [{ id: 'words', state: write(emptyState, 'vraag', 'Hoe?') }])?.id).toBe('words');
    expect(baseline(measure, [{ id: 'empty', state: emptyState }])).toBeUndefined();
    expect(baseline(measure, [])).toBeUndefined();
  });
});

describe('what is stored', () => {
  test('comes back as it was written', () => {
    const state = { ...write(rate(emptyState, 'a', 5), 'vraag', 'Hoe?'), screen: 2 };
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
    expect(parse({ screen: 'x' })).toEqual(emptyState);
  });

  test.each([undefined, null, 1, 'x', [], { scores: { a: 0 } }, { scores: { a: 6 } }, { scores: { a: '3' } }, { scores: [] }, { open: { a: 3 } }])('refuses %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });

  test('keeps scores of statements that left the content, and does not count them', () => {
    expect(scoredIn(measure, with_({ weg: 3, a: 3 }))).toBe(1);
  });
});

test('the measurement of the course asks about every chapter', () => {
  const file = new URL('../../../../content/oefeningen/h0-welkom-beginmeting.yaml', import.meta.url);
  const real = exerciseSchema.parse(parseYaml(readFileSync(file, 'utf8'))) as Measure;
  expect(screensOf(real).flatMap((screen) => (screen.kind === 'chapter' ? screen.chapter : []))).toEqual([1, 2, 3, 4, 5, 6, 7]);
});
