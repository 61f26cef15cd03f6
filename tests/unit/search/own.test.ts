import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type OwnText, excerptOf, ownIn } from '../../../src/search/own-model.ts';

const own = (id: string, ...texts: string[]): OwnText => ({ kind: 'note', id, place: '', title: id, href: '#', texts });
const textOf = (pieces: { text: string }[]) => pieces.map(({ text }) => text).join('');

describe('what a student wrote', () => {
  const all = [own('een', 'Het zorgcontinuüm in fase 2'), own('twee', '', 'Zorg voor de klas'), own('drie', 'Iets anders')];
  test('is found by the beginning of its words, without capitals and accents', () => {
    expect(ownIn(all, 'ZORGCONTINUUM').map(({ id }) => id)).toEqual(['een']);
    expect(ownIn(all, 'zorg').map(({ id }) => id)).toEqual(['een', 'twee']);
    expect(ownIn(all, 'continuum')).toEqual([]);
  });
  test('must hold every word asked for; a single letter or nothing finds nothing', () => {
    expect(ownIn(all, 'zorg fase').map(({ id }) => id)).toEqual(['een', 'twee'].slice(0, 1));
    for (const query of ['', '  ', 'z', '…', '(']) expect(ownIn(all, query)).toEqual([]);
  });
  test('is shown around the first hit, which is marked', () => {
    const long = `${'woord '.repeat(40)}het zorgcontinuüm ${'woord '.repeat(60)}`;
    const pieces = excerptOf(long, ['zorg']);
    expect(pieces.filter(({ marked }) => marked)).toEqual([{ text: 'zorgcontinuüm', marked: true }]);
    expect(textOf(pieces)).toMatch(/^… .*het zorgcontinuüm.* …$/);
    expect(textOf(pieces).length).toBeLessThan(260);
  });
  test('an excerpt is always a piece of the text', () => {
    fc.assert(
      fc.property(fc.string(), fc.string(), (text, query) => {
        for (const { excerpt } of ownIn([own('x', text)], query)) expect(text.replace(/\s+/g, ' ')).toContain(textOf(excerpt).replace(/^… | …$/g, ''));
      }),
    );
  });
});
