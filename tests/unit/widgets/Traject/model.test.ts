import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keeps } from '../../../../src/learner/store/versions.ts';
import { check, firstAnswers } from '../../../../src/widgets/kit/rotation.ts';
import {
  emptyState,
  type Exercise,
  gapIn,
  isOrdered,
  isSentence,
  judgeOrder,
  nextAttempt,
  orderOf,
  parse,
  reorder,
  scoreOf,
  textKey,
  write,
  writtenIn,
} from '../../../../src/widgets/Traject/model.ts';
import { sheetOf } from '../../../../src/widgets/Traject/sheet.ts';
import { draw } from '../../../../src/widgets/Traject/layout.ts';

const ids = ['a', 'b', 'c', 'd', 'e'];
const exercise: Exercise = {
  id: 'h4-proef/traject',
  kind: 'traject',
  title: 'Proef',
  intro: 'Proef',
  shape: 'lijn',
  orderQuestion: 'Volgorde?',
  steps: ids.map((id) => ({ id, title: `Stap ${id}`, short: id, about: 'Over.', why: 'Daarom.' })),
  items: ids.map((id) => ({ id: `k-${id}`, text: 'Kaart', step: id, defensible: id === 'a' ? ['b'] : [], why: 'Zo.', mistakes: {} })),
  cases: [{ id: 'tim', title: 'Tim', start: 'Begin.', steps: Object.fromEntries(ids.map((id) => [id, { known: 'K', prompt: `Vraag ${id}?`, example: 'V' }])) }],
};
const ring: Exercise = { ...exercise, shape: 'ring' };
const turned = ['c', 'd', 'e', 'a', 'b'];

describe('the order', () => {
  test('begins wrong, differently for another attempt perhaps, and always with every step', () => {
    for (const attempt of [0, 1, 2, 7]) {
      const start = orderOf(exercise, emptyState(), attempt).map(({ id }) => id);
      expect([...start].sort()).toEqual(ids);
      expect(judgeOrder(exercise, start)).toBe('wrong');
      expect(judgeOrder(ring, orderOf(ring, emptyState(), attempt).map(({ id }) => id))).toBe('wrong');
    }
  });

  test('of a ring may begin anywhere, that of a line may not', () => {
    expect([judgeOrder(exercise, ids), judgeOrder(ring, ids)]).toEqual(['right', 'right']);
    expect([judgeOrder(exercise, turned), judgeOrder(ring, turned)]).toEqual(['wrong', 'close']);
  });

  test('is done once it was checked and right, or shown', () => {
    const right = reorder(emptyState(), ids);
    expect(isOrdered(exercise, right)).toBe(false);
    expect(isOrdered(exercise, { ...right, checked: true })).toBe(true);
    expect(isOrdered(exercise, { ...reorder(emptyState(), turned), checked: true })).toBe(false);
    expect(isOrdered(ring, { ...reorder(emptyState(), turned), checked: true })).toBe(true);
    expect(isOrdered(exercise, { ...emptyState(), shown: true })).toBe(true);
    expect(reorder({ ...right, checked: true }, ['b', 'a', 'c', 'd', 'e']).checked).toBe(false);
  });

  test('that is wrong tells how much of it is right, and names a step that is not', () => {
    const orderWith = (order: string[]) => orderOf(exercise, reorder(emptyState(), order));
    expect(gapIn(exercise, orderWith(['a', 'b', 'd', 'c', 'e']))).toMatchObject({ good: 2, of: 5, look: { id: 'd' } });
    expect(gapIn(exercise, orderWith(turned))).toMatchObject({ good: 3, look: { id: 'c' } });
    fc.assert(
      fc.property(fc.shuffledSubarray(ids, { minLength: 5 }), (order) => {
        const { good } = gapIn(exercise, orderWith(order));
        expect(good === 5).toBe(judgeOrder(exercise, order) === 'right');
      }),
    );
  });

  test('that changes is no lost text for the store', () => {
    expect(keeps(reorder(emptyState(), ids), reorder(emptyState(), turned))).toBe(true);
  });
});

test('a defensible answer counts as a good one', () => {
  const cards = check(check(emptyState().cards, 'k-a', 'b'), 'k-b', 'c');
  expect(scoreOf(exercise, firstAnswers(cards))).toEqual({ answered: 2, right: 1, total: 5 });
});

describe('going through a case', () => {
  test('asks for a sentence before an example', () => {
    expect([undefined, '', '  ', 'Dat weet ik', 'Zij wil weten waarom.'].map(isSentence)).toEqual([false, false, false, false, true]);
  });

  test('gives a sheet of what was written, and of nothing else', () => {
    const state = write(emptyState(), textKey('tim', 'b'), ' Eerst luisteren. ');
    expect(writtenIn(exercise, state, 'tim')).toBe(1);
    expect(sheetOf(exercise, emptyState(), 0)).toEqual([]);
    const sheet = sheetOf(exercise, state, 0);
    expect(sheet).toContainEqual({ is: 'asked', text: 'Vraag b?' });
    expect(sheet).toContainEqual({ is: 'written', text: 'Eerst luisteren.' });
    expect(sheet.filter(({ is }) => is === 'written')).toHaveLength(1);
  });

  test('goes along into a next attempt, order and cards do not', () => {
    const state = { ...write(reorder(emptyState(), ids), 'tim.a', 'Tekst'), checked: true, cards: check(emptyState().cards, 'k-a', 'a') };
    expect(nextAttempt(state, 1)).toEqual({ ...emptyState(1), texts: { 'tim.a': 'Tekst' } });
  });
});

describe('what is stored', () => {
  test('comes back as it was written', () => {
    const state = { ...write(reorder(emptyState(), turned), 'tim.a', 'Tekst'), part: 'casus' as const, walk: 'tim', at: 3, checked: true };
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState());
  });

  test.each([undefined, null, 1, 'x', [], { part: 'elders' }, { places: { a: 0 } }, { places: ['a'] }, { texts: { a: 1 } }, { at: -1 }, { walk: 1 }, { checked: 'ja' }, { cards: {} }])('refuses %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });
});

test('every drawing keeps its steps inside, and a line ends without an arrow', () => {
  for (const count of [4, 5, 6, 7]) {
    for (const shape of ['ring', 'lijn'] as const) {
      const { width, height, spots } = draw(shape, count);
      expect(spots).toHaveLength(count);
      for (const { x, y, label } of spots) {
        for (const [value, most] of [[x, width], [label.x, width], [y, height], [label.y, height]] as const) {
          expect(value).toBeGreaterThan(0);
          expect(value).toBeLessThan(most);
        }
      }
      expect(spots.at(-1)!.arrow === undefined).toBe(shape === 'lijn');
    }
  }
});
