import { describe, expect, test } from 'vitest';
import { panAt, stack, tiltOf } from '../../../../src/widgets/Weighing/balance.ts';
import {
  type Exercise,
  type Situation,
  agreement,
  change,
  changed,
  checkedIn,
  compare,
  contradicts,
  countsOf,
  emptyState,
  leanOf,
  missingIn,
  nextAfter,
  open,
  ourWeights,
  parse,
  situationIn,
  weighedIn,
} from '../../../../src/widgets/Weighing/model.ts';
import { sheetOf } from '../../../../src/widgets/Weighing/sheet.ts';

const situation = (id: string): Situation => ({
  id,
  title: `Vraag ${id}`,
  context: 'Context.',
  adjustment: 'Een laptop.',
  weights: { kost: { weight: 1, why: 'Goedkoop.' }, anderen: { weight: 0, why: 'Niets.' }, gebruik: { weight: -1, why: 'Zelden.' }, deugt: { weight: 1, why: 'Ja.' } },
  tips: 'deugt',
  verdict: 'redelijk',
  why: 'Omdat.',
  also: [{ verdict: 'uitzoeken', why: 'Kan.' }],
  findOut: ['Wat?'],
  whatIf: [{ id: 'duur', change: 'het kost veel.', moves: { kost: -1, deugt: -1 }, verdict: 'disproportioneel', why: 'Duur.' }],
});
const exercise: Exercise = {
  id: 'h2-proef/redelijk',
  kind: 'afwegen',
  title: 'Proef',
  intro: 'Proef.',
  source: 'Wet.',
  criteria: ['deugt', 'kost', 'gebruik', 'anderen', 'normen'].map((id) => ({ id, name: id, question: `${id}?` })),
  situations: ['a', 'b', 'c'].map(situation),
};
const a = exercise.situations[0]!;
const full = { weights: { deugt: 1, kost: -1, gebruik: -1, anderen: 0 }, tips: 'deugt', verdict: 'redelijk', reason: '', checked: true } as const;

describe('a balance', () => {
  test('leans by the sum, and what tips it counts double', () => {
    expect([leanOf({ a: 1, b: -1, c: 0 }, undefined), leanOf({ a: 1, b: -1 }, 'a'), leanOf({ a: 1, b: -1 }, 'b'), leanOf({}, 'a')]).toEqual([0, 1, -1, 0]);
    expect(countsOf({ a: 1, b: -1, c: 0, d: 1 })).toEqual({ for: 2, against: 1, neutral: 1 });
  });

  test('tilts left for and right against, and never further than it can', () => {
    expect([tiltOf(0), tiltOf(1), tiltOf(-2), tiltOf(9)]).toEqual([-0, -4, 8, -16]);
    expect(panAt(tiltOf(3), 'left').y).toBeGreaterThan(panAt(tiltOf(3), 'right').y);
  });

  test('stacks blocks beside and on each other without overlap', () => {
    const placed = stack([1, 2, 3, 4].map((number) => ({ number, tips: number === 2 })));
    expect(new Set(placed.map(({ y }) => y)).size).toBe(2);
    for (const [at, one] of placed.entries())
      for (const other of placed.slice(at + 1))
        expect(one.y !== other.y || one.x + one.width <= other.x || other.x + other.width <= one.x).toBe(true);
  });
});

describe('a weighing', () => {
  test('is complete when every criterion, the tip and the verdict are there', () => {
    expect(missingIn(exercise, a, weighedIn(emptyState, 'a'))).toEqual({ criteria: 4, tips: true, verdict: true });
    expect(missingIn(exercise, a, full)).toBeUndefined();
    expect(missingIn(exercise, a, { ...full, tips: '' })).toBeUndefined();
  });

  test('stands beside ours, the differences first', () => {
    expect(compare(exercise, a, full).map(({ criterion: { id }, mine, ours }) => [id, mine, ours])).toEqual([
      ['kost', -1, 1],
      ['deugt', 1, 1],
      ['gebruik', -1, -1],
      ['anderen', 0, 0],
    ]);
    expect((['redelijk', 'uitzoeken', 'disproportioneel'] as const).map((verdict) => agreement(a, verdict))).toEqual(['same', 'defensible', 'other']);
  });

  test('may say something else than its own weights', () => {
    expect([contradicts(full), contradicts({ ...full, tips: 'kost' }), contradicts({ ...full, verdict: 'uitzoeken' })]).toEqual([false, true, false]);
  });

  test('moves when a circumstance changes', () => {
    const after = changed(ourWeights(a), a.whatIf[0]!);
    expect([leanOf(ourWeights(a), a.tips), leanOf(after, a.tips)]).toEqual([2, -4]);
  });
});

describe('an attempt', () => {
  test('opens at what was left off, and goes on to what was not compared', () => {
    expect(situationIn(exercise, emptyState).id).toBe('a');
    const one = change(emptyState, 'a', full);
    expect([situationIn(exercise, one).id, situationIn(exercise, { weighed: one.weighed }).id, situationIn(exercise, open(one, 'c')).id]).toEqual(['a', 'b', 'c']);
    expect([nextAfter(exercise, one, 'a')?.id, nextAfter(exercise, one, 'c')?.id]).toEqual(['b', 'b']);
    const all = change(change(one, 'b', full), 'c', full);
    expect(nextAfter(exercise, all, 'a')).toBeUndefined();
    expect(checkedIn(exercise, all)).toHaveLength(3);
  });

  test('survives storage, and nothing else passes for one', () => {
    const state = change(emptyState, 'a', full);
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
    for (const broken of [null, [], 'x', { weighed: [] }, { at: 3 }, { weighed: { a: { weights: { kost: 2 } } } }, { weighed: { a: { verdict: 'ja' } } }, { weighed: { a: { reason: 1 } } }]) expect(parse(broken)).toBeUndefined();
  });

  test('goes along in words', () => {
    const sheet = JSON.stringify(sheetOf(exercise, change(emptyState, 'a', { ...full, reason: 'Omdat het werkt.' })));
    for (const words of ['Vraag a', 'deugt: weegt voor', 'kost: weegt tegen', 'Omdat het werkt.', 'Ons oordeel: redelijk.']) expect(sheet).toContain(words);
    expect(sheetOf(exercise, emptyState)).toEqual([]);
  });
});
