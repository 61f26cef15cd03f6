import { describe, expect, test } from 'vitest';
import { foundWords } from '../../../../src/widgets/kit/foundWords.ts';

const entries = [{ words: ['lui', 'brutal*'] }, { words: ['altijd', 'zo’n'] }, { words: ['ik voel me genegeerd', 'genegeerd'] }, { words: ['moet'] }];
const words = (text: string, typing = false) => foundWords(text, entries, typing).map(({ word }) => word);

describe('words of a list in a text', () => {
  test.each([
    ['whole words alone', 'Hij luistert. Lui is hij niet.', ['Lui']],
    ['longer forms behind a star', 'brutale en brutaalste', ['brutale']],
    ['every time it stands there', 'altijd, altijd!', ['altijd', 'altijd']],
    ['the longest of two that begin together, and nothing inside it', 'Ik voel me  genegeerd.', ['Ik voel me  genegeerd']],
    ['a straight apostrophe as well', "zo'n jongen", ["zo'n"]],
    ['no part of a word with an accent', 'luië', []],
    ['nothing in nothing', '', []],
  ])('finds %s', (_, text, found) => expect(words(text)).toEqual(found));

  test('waits for a word that may still grow, while someone types', () => {
    expect(words('Jij bent lui', true)).toEqual([]);
    expect(words('Jij bent lui ', true)).toEqual(['lui']);
    expect(words('Jij bent altijd lui', true)).toEqual(['altijd']);
  });

  test('tells where it stands', () => expect(foundWords('Jij moet', entries)[0]).toMatchObject({ at: 4, end: 8, entry: entries[3] }));
});
