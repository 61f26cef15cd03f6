import { describe, expect, test } from 'vitest';
import { type State, type Statements, argue, close, emptyState, firstOf, parse, placeOf, profileOf, rate, scoredIn } from '../../../../src/widgets/Statements/model.ts';
import { sheetOf } from '../../../../src/widgets/Statements/sheet.ts';

const theme = (id: string) => ({ id, name: `thema ${id}`, about: 'Over.', low: 'laag', middle: 'midden', high: 'hoog' });
const exercise: Statements = {
  id: 'h3-proef/stellingen',
  kind: 'stellingen',
  title: 'Proef',
  intro: 'Proef',
  scale: ['helemaal oneens', 'oneens', 'ertussenin', 'eens', 'helemaal eens'],
  themes: [theme('a'), theme('b')],
  caution: 'Let op.',
  statements: ['a1', 'a2', 'a3', 'b1', 'b2', 'b3', 'b4'].map((id) => ({ id, text: `Stelling ${id}`, theme: id[0]!, reversed: id === 'b4', sides: [] })),
  closing: { id: 'slot', prompt: 'En nu?' },
};
const scored = (scores: State['scores']): State => ({ ...emptyState, scores });
const stands = (scores: State['scores']) => profileOf(exercise, scores).map(({ stand }) => stand);

describe('the profile', () => {
  test('is silent about a theme with too few answers', () => {
    expect(stands({ a1: 5, a2: 5, b1: 1, b2: 1, b3: 1 })).toEqual(['unknown', 'low']);
  });

  test('tells a middle from answers that point two ways', () => {
    expect(stands({ a1: 3, a2: 3, a3: 3, b1: 5, b2: 1, b3: 3 })).toEqual(['middle', 'mixed']);
    expect(stands({ a1: 4, a2: 4, a3: 4 })).toEqual(['high', 'unknown']);
    expect(stands({ a1: 3, a2: 3, a3: 4 })).toEqual(['middle', 'unknown']);
  });

  test('turns a reversed statement round for the stand, and counts it as it was said', () => {
    const [, b] = profileOf(exercise, { b1: 5, b2: 5, b4: 1 });
    expect([b!.stand, b!.agree, b!.disagree, b!.between]).toEqual(['high', 2, 1, 0]);
  });

  test('says how far it moved, over statements answered both times', () => {
    const moved = (now: State['scores'], then: State['scores']) => profileOf(exercise, now, then).map((one) => one.moved);
    expect(moved({ a1: 5, a2: 5, a3: 4 }, { a1: 3, a2: 3, a3: 4 })).toEqual([{ change: 'clear', direction: 1 }, undefined]);
    expect(moved({ b1: 3, b2: 3, b4: 4 }, { b1: 3, b2: 3, b4: 3 })[1]).toEqual({ change: 'little', direction: -1 });
    expect(moved({ a1: 5, a2: 5, a3: 4 }, { a1: 5, a2: 5, a3: 4 })[0]).toEqual({ change: 'same', direction: 0 });
    expect(moved({ a1: 5, a2: 5, a3: 4 }, { a1: 3, a2: 3 })[0]).toBeUndefined();
  });
});

describe('an attempt', () => {
  test('opens where it was left, else at the first open statement, else at the profile', () => {
    expect(placeOf(exercise, emptyState)).toBe(0);
    expect(placeOf(exercise, scored({ a1: 1 }))).toBe(1);
    expect(placeOf(exercise, { ...scored({ a1: 1 }), at: 4 })).toBe(4);
    const all = scored(Object.fromEntries(exercise.statements.map(({ id }) => [id, 3])));
    expect(placeOf(exercise, all)).toBe(7);
    expect(placeOf(exercise, { ...all, at: 99 })).toBe(7);
  });

  test('is compared with the first one that was at least half filled in', () => {
    const [little, half, full] = [scored({ a1: 1 }), scored({ a1: 1, a2: 1, a3: 1, b1: 1 }), scored({ a1: 2, a2: 2, a3: 2, b1: 2, b2: 2 })].map((state) => ({ state }));
    expect(firstOf(exercise, [little!, half!, full!])).toBe(half);
    expect(firstOf(exercise, [little!])).toBeUndefined();
  });

  test('is read back; anything else is no state', () => {
    const state = { ...close(argue(rate(emptyState, 'a1', 4), 'a1', 'Daarom.'), 'Zo.'), at: 2 };
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
    for (const raw of [null, [], 'x', { scores: { a1: 6 } }, { scores: { a1: 2.5 } }, { why: { a1: 1 } }, { closing: 1 }]) expect(parse(raw)).toBeUndefined();
    expect(scoredIn(exercise, scored({ a1: 1, weg: 3 }))).toBe(1);
  });

  test('becomes a sheet with scores, arguments and the profile in words', () => {
    expect(sheetOf(exercise, emptyState)).toEqual([]);
    expect(sheetOf(exercise, close(argue(scored({ a1: 5, a2: 4, a3: 4 }), 'a1', ' Daarom. '), 'Zo.'))).toEqual([
      { is: 'table', head: ['Stelling', 'Mijn score', 'Mijn argument'], rows: [['Stelling a1', 'helemaal eens', 'Daarom.'], ['Stelling a2', 'eens', '–'], ['Stelling a3', 'eens', '–']] },
      { is: 'note', text: 'Thema a: hoog' },
      { is: 'asked', text: 'En nu?' },
      { is: 'written', text: 'Zo.' },
    ]);
  });
});
