import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { keeps } from '../../../../src/learner/store/versions.ts';
import { type Ranking, emptyState, isRanked, movedSince, orderOf, parse, rank, write } from '../../../../src/widgets/Ranking/model.ts';

const ids = ['a', 'b', 'c', 'd'];
const ranking: Ranking = {
  id: 'h1-proef/rangschikken',
  kind: 'rangschikken',
  title: 'Proef',
  intro: 'Proef',
  question: 'Wat eerst?',
  items: ids.map((id) => ({ id, title: `Titel ${id}`, about: 'Over.' })),
  reflections: [{ id: 'sterk', prompt: 'Waarin?' }],
};
const order = (state: typeof emptyState, of = ranking) => orderOf(of, state).map(({ id }) => id);

describe('an order', () => {
  test('is that of the content until the student ranks', () => {
    expect([order(emptyState), isRanked(ranking, emptyState)]).toEqual([ids, false]);
    const confirmed = rank(emptyState, ids);
    expect([order(confirmed), isRanked(ranking, confirmed)]).toEqual([ids, true]);
  });

  test('is what was ranked, whatever it was before', () => {
    const orders = fc.shuffledSubarray(ids, { minLength: 4 });
    fc.assert(
      fc.property(orders, orders, (first, second) => {
        expect(order(rank(rank(emptyState, first), second))).toEqual(second);
      }),
    );
  });

  test('puts what came into the content later last, and forgets what left it', () => {
    const state = rank(emptyState, ['d', 'b', 'a', 'c']);
    const changed = { ...ranking, items: [{ id: 'nieuw', title: 'Nieuw', about: '…' }, ...ranking.items.filter(({ id }) => id !== 'b')] };
    expect(order(state, changed)).toEqual(['d', 'a', 'c', 'nieuw']);
  });

  test('that changes is no lost text for the store', () => {
    expect(keeps(rank(emptyState, ids), rank(rank(emptyState, ids), ['d', 'c', 'b', 'a']))).toBe(true);
  });
});

describe('moved since an earlier order', () => {
  test('tells the places up and down', () => {
    const moved = movedSince(ranking, rank(emptyState, ['c', 'a', 'b', 'd']), rank(emptyState, ids));
    expect(moved.map(({ item, now, then, up }) => [item.id, now, then, up])).toEqual([['c', 1, 3, 2], ['a', 2, 1, -1], ['b', 3, 2, -1], ['d', 4, 4, 0]]);
  });

  test('adds up to nothing', () => {
    const orders = fc.shuffledSubarray(ids, { minLength: 4 });
    fc.assert(
      fc.property(orders, orders, (now, then) => {
        const moved = movedSince(ranking, rank(emptyState, now), rank(emptyState, then));
        expect(moved.reduce((sum, { up }) => sum + up, 0)).toBe(0);
      }),
    );
  });
});

describe('what is stored', () => {
  test('comes back as it was written', () => {
    const state = write(rank(emptyState, ['b', 'a', 'd', 'c']), 'sterk', 'Luisteren.');
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
  });

  test.each([undefined, null, 1, 'x', [], { places: ['a'] }, { places: { a: 0 } }, { places: { a: 1.5 } }, { texts: { a: 1 } }, { texts: 'x' }])('refuses %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });
});
