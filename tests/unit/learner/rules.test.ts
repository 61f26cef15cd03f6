// @vitest-environment node
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { promptHash } from '../../../src/learner/answers/prompt.ts';
import { type Chain, type Versioned, bringIn, mark, reconcile } from '../../../src/learner/store/conflict.ts';
import { grows, keeps, lost, newest, sittings, thin } from '../../../src/learner/store/versions.ts';

interface V extends Versioned {
  text: string;
}
const chain: Chain<V> = { key: () => 'x', holds: (a, b) => grows(a.text, b.text) };
const v = (id: string, at: number, text: string, extra: Partial<V> = {}): V => ({ id, at, by: id[0]!, text, ...extra });

describe('versions', () => {
  test('a text grows when something is typed into it in one place', () => {
    expect(grows('', 'a')).toBe(true);
    expect(grows('Bas wiebelt', 'Bas wiebelt veel')).toBe(true);
    expect(grows('Bas wiebelt', 'Kleine Bas wiebelt')).toBe(true);
    expect(grows('Bas wiebelt', 'Bas, dertien, wiebelt')).toBe(true);
    expect(grows('Bas wiebelt', 'Bas wiebel')).toBe(false);
    expect(grows('aa', 'a')).toBe(false);
    expect(lost('Bas wiebelt', '')).toBe(11);
    expect(lost('Bas wiebelt', 'Bas zit')).toBe(6);
  });

  test('property: inserting loses nothing, and what grows keeps every character in order', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), fc.nat(), (text, more, at) => {
        const cut = at % (text.length + 1);
        expect(grows(text, text.slice(0, cut) + more + text.slice(cut))).toBe(true);
      }),
    );
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('a', 'b') }), fc.string({ unit: fc.constantFrom('a', 'b') }), (a, b) => {
        if (!grows(a, b)) return;
        let i = 0;
        for (const char of b) if (char === a[i]) i++;
        expect(i).toBe(a.length);
      }),
    );
  });

  test('JSON keeps its texts', () => {
    expect(keeps({ a: 'x', n: 1 }, { a: 'xy', n: 2 })).toBe(true);
    expect(keeps({ a: 'x' }, {})).toBe(false);
    expect(keeps({ a: '' }, {})).toBe(true);
    expect(keeps({ a: ['x', 'y'] }, { a: ['x'] })).toBe(false);
    expect(keeps({ a: { b: 'x' } }, { a: null })).toBe(false);
    expect(keeps({ toString: 'x' }, {})).toBe(false);
    expect(keeps(3, 'x')).toBe(true);
  });

  test('thinning drops what differs least, never the newest and never what is pinned', () => {
    const line = [v('a', 1, 'aaaaaaaaaa'), v('b', 2, ''), v('c', 3, 'x'), v('d', 4, 'xy'), v('e', 5, 'xyz')];
    const cost = (p: V, n: V) => lost(p.text, n.text);
    expect(thin(line, new Set(), 5, cost)).toEqual([]);
    expect(thin(line, new Set(), 2, cost)).toEqual(['b', 'c', 'd']);
    expect(thin(line, new Set(['b', 'c', 'd']), 1, cost)).toEqual(['a']);
    expect(thin(line, new Set(), 0, cost)).not.toContain('e');
  });

  test('property: thinning leaves no more than asked, and the newest', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { minLength: 1, maxLength: 40 }), fc.integer({ min: 1, max: 10 }), (list, keep) => {
        const line = list.map((text, i) => v(`k${i}`, i, text));
        const gone = thin(line, new Set(), keep, (p, n) => lost(p.text, n.text));
        expect(line.length - gone.length).toBeLessThanOrEqual(Math.max(keep, 1));
        expect(gone).not.toContain(newest(line)!.id);
      }),
    );
  });

  test('sittings end with a pause', () => {
    const line = [v('a', 0, ''), v('b', 10, ''), v('c', 100, ''), v('d', 105, '')];
    expect(sittings(line, 50).map(({ id }) => id)).toEqual(['b', 'd']);
  });

  test('wordings: white space is nothing, one letter is something', () => {
    expect(promptHash('Wat zie je?')).toBe(promptHash('  Wat\n zie  je? '));
    expect(promptHash('Wat zie je?')).not.toBe(promptHash('Wat zie jij?'));
  });
});

describe('the conflict rule', () => {
  test('without anything unseen a record goes as it is', () => {
    const mine = v('m', 5, 'x');
    expect(reconcile([mine], [], [], chain)).toEqual([mine]);
  });

  test('unseen text stands beside, and mine comes after it', () => {
    const theirs = v('t', 9, 'anders');
    expect(reconcile([v('m', 5, 'x')], [theirs], [theirs], chain)).toEqual([v('m', 10, 'x', { beside: ['t'] })]);
  });

  test('what is contained does not stand beside', () => {
    const theirs = v('t', 9, 'x');
    expect(reconcile([v('m', 5, 'xy')], [theirs], [theirs], chain)).toEqual([v('m', 10, 'xy')]);
  });

  test('of one writer only the newest stands beside, in place of what stood there', () => {
    const stored = [v('t1', 3, 'a'), v('t2', 4, 'b'), v('u', 2, 'c')];
    const mine = v('m', 5, 'x', { beside: ['t1', 'u'] });
    expect(reconcile([mine], stored.slice(0, 2), stored, chain)[0]!.beside).toEqual(['u', 't2']);
  });
});

describe('bringing records in', () => {
  const copy = (r: V): V => ({ ...r, id: 'copy', by: 'c', at: 100 });

  test('nothing here: everything comes in', () => {
    const all = [v('a', 1, 'x'), v('b', 2, 'y')];
    expect(bringIn([], all, chain, copy)).toEqual(all);
  });

  test('everything known: nothing happens', () => {
    const all = [v('a', 1, 'x'), v('b', 2, 'y')];
    expect(bringIn(all, all, chain, copy)).toEqual([]);
  });

  test('written on top of what is here: it simply follows', () => {
    const here = v('a', 1, 'x');
    const next = v('b', 2, 'y', { base: mark(here) });
    expect(bringIn([here], [next], chain, copy)).toEqual([next]);
    expect(bringIn([here], [here, v('b', 2, 'y')], chain, copy)).toEqual([v('b', 2, 'y')]);
  });

  test('newer and written elsewhere: it counts, and what is here stands beside', () => {
    expect(bringIn([v('a', 1, 'x')], [v('b', 2, 'y')], chain, copy)).toEqual([v('b', 2, 'y', { beside: ['a'] })]);
  });

  test('older and written elsewhere: what is here goes on counting, with it beside', () => {
    const old = v('b', 1, 'y');
    expect(bringIn([v('a', 2, 'x')], [old], chain, copy)).toEqual([
      old,
      { id: 'copy', by: 'c', at: 100, text: 'x', beside: ['b'] },
    ]);
  });

  test('one record in two states: the newer counts and the other stays when it says more', () => {
    expect(bringIn([v('a', 1, 'x')], [v('a', 2, 'xy')], chain, copy)).toEqual([v('a', 2, 'xy')]);
    expect(bringIn([v('a', 1, 'x')], [v('a', 2, 'y')], chain, copy)).toEqual([v('a', 2, 'y'), v('a~1', 1, 'x')]);
    expect(bringIn([v('a', 2, 'x')], [v('a', 1, 'y')], chain, copy)).toEqual([v('a~1', 1, 'y')]);
  });

  test('records that say the same are one', () => {
    expect(bringIn([v('a', 1, 'x')], [v('a', 2, 'x')], chain, copy)).toEqual([]);
  });

  test('property: no text is lost, and doing it twice changes nothing', () => {
    const record = fc.record({ n: fc.nat(6), at: fc.nat(9), text: fc.string({ maxLength: 4 }) });
    const list = fc.array(record, { maxLength: 8 }).map((items) => {
      const byId = new Map(items.map(({ n, at, text }) => [`k${n}`, v(`k${n}`, at, text)]));
      return [...byId.values()];
    });
    fc.assert(
      fc.property(list, list, (here, coming) => {
        let n = 0;
        const fresh = (r: V): V => ({ ...r, id: `copy${n++}`, by: 'c', at: 100 + n });
        const merge = (base: V[]) => [
          ...new Map([...base, ...bringIn(base, coming, chain, fresh)].map((r) => [r.id, r])).values(),
        ];
        const once = merge(here);
        for (const { text } of [...here, ...coming]) expect(once.some((r) => grows(text, r.text))).toBe(true);
        // One record cannot say two things at the same millisecond: its tab is the only one that writes it.
        const twoAtOnce = here.some((h) => coming.some((c) => c.id === h.id && c.at === h.at && c.text !== h.text));
        const top = newest(once)?.text;
        if (!twoAtOnce) expect(newest(merge(once))?.text).toBe(top);
      }),
      { numRuns: 500 },
    );
  });
});
