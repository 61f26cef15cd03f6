import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shingles, wordKey, wordsOf } from '../../../src/casus/words.ts';

const texts = (text: string) => wordsOf(text).map((word) => word.text);

describe('wordKey', () => {
  it.each([
    ['Zorgcontinuüm', 'zorgcontinuum'],
    ['één', 'een'],
    ['foto’s', 'fotos'],
    ["foto's", 'fotos'],
    ['CLB', 'clb'],
    ['ĳver', 'ijver'],
  ])('%s is compared as %s', (word, key) => expect(wordKey(word)).toBe(key));
});

describe('wordsOf', () => {
  it.each<[string, string[]]>([
    ['', []],
    ['… – • ✓ 🙂', []],
    ['- Bas werkt\n- Bas lacht', ['Bas', 'werkt', 'Bas', 'lacht']],
    ['CLB-medewerker', ['CLB', 'medewerker']],
    ['foto’s en foto\'s', ['foto’s', 'en', 'foto\'s']],
    ['Onderwijs- en ondersteuningsbehoeften', ['Onderwijs', 'en', 'ondersteuningsbehoeften']],
    ['zorgcontinuüm (fase 0)', ['zorgcontinuüm', 'fase', '0']],
  ])('splits %j', (text, expected) => expect(texts(text)).toEqual(expected));

  it('gives the place of every word', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (text) => {
        let last = 0;
        for (const word of wordsOf(text)) {
          expect(text.slice(word.start, word.end)).toBe(word.text);
          expect(word.start).toBeGreaterThanOrEqual(last);
          expect(word.key).not.toBe('');
          last = word.end;
        }
      }),
    );
  });
});

describe('shingles', () => {
  it('lists every run of words', () => expect(shingles(['a', 'b', 'c'], 2)).toEqual(['a b', 'b c']));
  it('is empty when the text is too short', () => expect(shingles(['a'], 2)).toEqual([]));
});
