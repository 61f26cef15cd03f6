import { describe, expect, test } from 'vitest';
import { countChanges, wordDifferences } from '../../../src/mijncursus/differences.ts';
import { currentText, versionsOf, wordCount } from '../../../src/mijncursus/versions.ts';
import { historyWords } from '../../../src/text/mijnCursus.ts';
import { NOON, first, stored, version } from './fixture.ts';

describe('versions', () => {
  test('newest first; the frozen answer stands for its draft; equal drafts stand once', () => {
    const { view, history } = stored(
      'casus-bas/1',
      { first: first('eerste tekst', NOON + 3), rework: 'tweede tekst' },
      {
        drafts: [
          version('tweede tekst', NOON + 9, { slot: 'rework' }),
          version('eerste tekst', NOON + 2),
          version('eerste', NOON + 1),
          version('eerste', NOON),
          version('', NOON - 1),
        ],
      },
    );
    const items = versionsOf(view, history);
    expect(items.map(({ kind, text, same }) => [kind, text, same])).toEqual([
      ['rework', 'tweede tekst', true],
      ['first', 'eerste tekst', false],
      ['draft', 'eerste', false],
    ]);
    expect(items[1]!.id).toBe(`v${NOON + 2}`);
    expect(new Set(items.map(({ key }) => key)).size).toBe(3);
  });
  test('a first answer frozen on another device and text kept aside are versions too', () => {
    const { view, history } = stored(
      'casus-bas/1',
      { first: first('hier', NOON) },
      { otherFirsts: [first('daar', NOON + 1)], drafts: [version('apart', NOON + 2, { aside: true })] },
    );
    expect(versionsOf(view, history).map(({ kind, aside }) => [kind, aside])).toEqual([
      ['draft', true],
      ['other-first', false],
      ['first', false],
    ]);
  });
  test('the text that counts', () => {
    const open = stored('x', { first: first('eerste', NOON), rework: 'nieuw' }).view;
    const shut = stored('x', { draft: 'bezig' }).view;
    expect([currentText(open), currentText(shut)]).toEqual(['nieuw', 'bezig']);
    expect(historyWords.confirm(true)).toContain('eerste antwoord blijft staan');
  });
  test('are named in words', () => {
    const [item] = versionsOf(stored('x', { draft: 'een twee' }, { drafts: [version('een twee', NOON)] }).view, {
      otherFirsts: [],
      reworks: [],
      prompts: [],
      drafts: [version('een twee', NOON)],
    });
    expect(historyWords.option(item!)).toMatch(/^12 mei 2026 om \d\d:\d\d: opzet, 2 woorden, zoals nu$/);
    expect(wordCount('  een\n twee ')).toBe(2);
  });
});

describe('differences', () => {
  const join = (from: string, to: string) =>
    wordDifferences(from, to)!
      .map(({ kind, text }) => (kind === 'same' ? text : `${kind === 'added' ? '+' : '-'}(${text})`))
      .join('');
  test('are words that came and went', () => {
    expect(join('een twee drie', 'een vier drie')).toBe('een -(twee)+(vier) drie');
    expect(countChanges(wordDifferences('een twee drie', 'een drie vier vijf')!)).toEqual({ added: 2, removed: 1 });
  });
  test('show the second text whole, and leave white space out of account', () => {
    const pieces = wordDifferences('een\n\ntwee', 'een twee')!;
    expect(pieces.map(({ kind }) => kind)).toEqual(['same']);
    expect(historyWords.changes(countChanges(pieces))).toContain('spaties');
  });
  test('give up on texts that share nothing instead of taking forever', () => {
    const words = (letter: string) => Array.from({ length: 4000 }, (_, i) => `${letter}${i}`).join(' ');
    expect(wordDifferences(words('a'), words('b'))).toBeUndefined();
  });
});
