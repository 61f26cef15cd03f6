import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { CONTEXT, findQuote, quoteOf, sentencesOf } from '../../../src/notes/anchor.ts';

const TEXT = 'Mila zit in 1A. Ze kijkt naar buiten. De leraar ziet het en zegt niets. Mila zit in 1A, en dat zegt nog niets over haar.';
const at = (text: string, words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });

const word = fc.stringMatching(/^[a-zéë]{1,8}$/);
const prose = fc.array(word, { minLength: 6, maxLength: 60 }).map((words) => words.join(' '));
/** A text, and a stretch of it. */
const marked = prose.chain((text) => fc.tuple(fc.constant(text), fc.nat(text.length), fc.nat(text.length)));

describe('a passage', () => {
  test('is kept with what stands around it, without space at its edges', () => {
    expect(quoteOf(TEXT, { start: 15, end: 37 })).toEqual({ exact: 'Ze kijkt naar buiten.', before: 'Mila zit in 1A. ', after: TEXT.slice(37, 37 + CONTEXT) });
    expect(quoteOf(TEXT, { start: 15, end: 16 })).toBeUndefined();
    expect(quoteOf('… –', { start: 0, end: 3 })).toBeUndefined();
  });
  test('never holds half a character', () => {
    const { exact, before, after } = quoteOf('a😀b😀c', { start: 2, end: 5 })!;
    expect([exact, before, after].every((part) => part.isWellFormed())).toBe(true);
  });
  test('is found where it stands, whatever the text and the passage', () => {
    fc.assert(
      fc.property(marked, ([text, start, end]) => {
        const quote = quoteOf(text, { start, end });
        fc.pre(quote !== undefined);
        const span = findQuote(text, quote!)!;
        expect(text.slice(span.start, span.end)).toBe(quote!.exact);
        expect(text.slice(Math.max(0, span.start - CONTEXT), span.start)).toBe(quote!.before);
        expect(text.slice(span.end, span.end + CONTEXT)).toBe(quote!.after);
      }),
    );
  });
  test('is found at its own place after any text was put before or after it', () => {
    fc.assert(
      fc.property(marked, prose, prose, ([text, start, end], before, after) => {
        const quote = quoteOf(text, { start, end });
        fc.pre(quote !== undefined);
        const edited = `${before}. ${text} ${after}`;
        const span = findQuote(edited, quote!)!;
        expect(edited.slice(span.start, span.end)).toBe(quote!.exact);
      }),
    );
  });
  test('of words that stand in several places keeps its own', () => {
    const second = { start: TEXT.lastIndexOf('Mila zit in 1A'), end: TEXT.lastIndexOf('Mila zit in 1A') + 14 };
    expect(findQuote(TEXT, quoteOf(TEXT, second)!)).toEqual(second);
    const edited = `Nieuw begin. ${TEXT}`;
    expect(findQuote(edited, quoteOf(TEXT, second)!)).toEqual({ start: second.start + 13, end: second.end + 13 });
  });
  test('survives other quotation marks, dashes and spaces', () => {
    const quote = quoteOf('Ze zei: “ik – kan dat”, en lachte.', { start: 8, end: 22 })!;
    const edited = 'Ze zei: "ik - kan\u00A0dat", en lachte.';
    expect(findQuote(edited, quote)).toEqual({ start: 8, end: 22 });
  });
  test('that was edited itself is found between what stood around it, as long as most of it is left', () => {
    const quote = quoteOf(TEXT, at(TEXT, 'De leraar ziet het en zegt niets.'))!;
    const edited = TEXT.replace('De leraar ziet het en zegt niets.', 'De leraar wiskunde ziet het en zegt daar niets over.');
    const span = findQuote(edited, quote)!;
    expect(edited.slice(span.start, span.end)).toBe('De leraar wiskunde ziet het en zegt daar niets over.');
  });
  test('that is gone has no place: no other words are marked in its stead', () => {
    const quote = quoteOf(TEXT, at(TEXT, 'De leraar ziet het en zegt niets.'))!;
    expect(findQuote(TEXT.replace('De leraar ziet het en zegt niets.', 'Buiten sneeuwt het.'), quote)).toBeUndefined();
    expect(findQuote('', quote)).toBeUndefined();
    expect(findQuote(TEXT, { exact: '', before: '', after: '' })).toBeUndefined();
  });
  test('of any make gives a stretch inside the text, or none', () => {
    fc.assert(
      fc.property(fc.string(), fc.record({ exact: fc.string(), before: fc.string(), after: fc.string() }), (text, quote) => {
        const span = findQuote(text, quote);
        if (span) {
          expect(span.start).toBeGreaterThanOrEqual(0);
          expect(span.end).toBeGreaterThan(span.start);
          expect(span.end).toBeLessThanOrEqual(text.length);
        }
      }),
    );
  });
});

test('sentences, without the space around them', () => {
  expect(sentencesOf(' Eén zin. Nog één?  … ').map(({ start, end }) => ' Eén zin. Nog één?  … '.slice(start, end))).toEqual(['Eén zin.', 'Nog één?']);
});
