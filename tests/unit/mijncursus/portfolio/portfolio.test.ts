import { describe, expect, test } from 'vitest';
import type { Block, PortfolioDocument } from '../../../../src/mijncursus/portfolio/document.ts';
import { sound, written } from '../../../../src/mijncursus/portfolio/document.ts';
import { portfolioDocument } from '../../../../src/mijncursus/portfolio/portfolio.ts';
import { portfolioWords } from '../../../../src/text/portfolio.ts';
import { NOON, course, first, stored } from '../fixture.ts';
import { ownAnswers } from '../../../../src/mijncursus/answers.ts';
import { choice } from './fixture.ts';

const make = (more: Partial<typeof choice> = {}) => portfolioDocument({ ...choice, ...more }, portfolioWords);
const textOf = (block: Block): string =>
  block.is === 'heading'
    ? `${'#'.repeat(block.level)} ${block.text}`
    : block.is === 'paragraph'
      ? block.runs.map(({ text }) => text).join('')
      : block.is === 'list'
        ? block.items.map((runs) => runs.map(({ text }) => text).join('')).join(' | ')
        : [block.head, ...block.rows].map((row) => row.join(' | ')).join('\n');
const lines = ({ blocks }: PortfolioDocument) => blocks.map(textOf);

describe('a portfolio', () => {
  test('holds per answer the question, the first answer, ours, the self-assessment and the reworked answer, in that order', () => {
    const all = lines(make());
    const at = (line: string) => all.findIndex((one) => one === line);
    const order = [
      '# Bas hoort zichzelf stilzitten',
      '## Vraag 1: De eerste',
      'Welke domeinen herken je?',
      '### Mijn eerste antwoord',
      'Eerste alinea met “aanhalingstekens”.',
      'Tweede alinea,\nop twee regels.',
      '### Antwoord van de cursus',
      'Het meeste ging over leren en studeren.',
      '### Hoe ik naar mijn eerste antwoord kijk',
      'Criterium | Eerste antwoord\nIk noem drie domeinen. | deels\nIk noem bij elk een signaal. | niet beoordeeld',
      '### Mijn herwerkte antwoord',
      'Herwerkt: de onderwijsloopbaan hoort erbij.',
      '### Hoe ik naar mijn herwerkte antwoord kijk',
    ].map(at);
    expect(order.every((place) => place >= 0)).toBe(true);
    expect([...order].sort((a, b) => a - b)).toEqual(order);
    expect(all).toContain(
      'Criterium | Eerste antwoord | Herwerkt antwoord\nIk noem drie domeinen. | deels | ja\nIk noem bij elk een signaal. | niet beoordeeld | niet beoordeeld\nEen criterium dat niet meer bij deze vraag staat | niet beoordeeld | nog niet',
    );
  });
  test('says what was looked at without an own answer, and what is not finished', () => {
    const all = lines(make());
    expect(all.slice(all.indexOf('## Vraag 3: De derde'))).toContain('Bekeken zonder eigen antwoord.');
    const second = all.slice(all.indexOf('## Vraag 2: De tweede'), all.indexOf('## Vraag 3: De derde'));
    expect(second).toContain('Nog niet af: ons antwoord is nog niet geopend.');
    expect(second).not.toContain('### Antwoord van de cursus');
  });
  test('names an answer of ours that could not be loaded, and leaves ours out on request', () => {
    expect(lines(make())).toContain('Het antwoord van de cursus kon niet geladen worden.');
    expect(lines(make({ withOurs: false })).some((line) => line.includes('Antwoord van de cursus'))).toBe(false);
  });
  test('keeps the answers to questions that went, with their wording', () => {
    const all = lines(make());
    expect(all.slice(all.indexOf('# Vragen die niet meer in de cursus staan'))).toEqual(expect.arrayContaining(['## Oud', 'Een oude vraag?', 'Werk dat blijft.']));
  });
  test('lists the works of the cases and of our answers that are open, and no others', () => {
    const all = lines(make());
    expect(all.slice(all.indexOf('# Bronnen'))).toEqual(['# Bronnen', 'Decreet van 27 april 2018 …', 'Struyf, E. (2018). Een boek. Uitgever.']);
    expect(lines(make({ withOurs: false }))).not.toContain('Struyf, E. (2018). Een boek. Uitgever.');
    expect(lines(make({ contents: undefined }))).not.toContain('# Bronnen');
  });
  test('keeps the wording an answer was written for', () => {
    const own = ownAnswers(course, [stored('casus-bas/1', { first: first('tekst', NOON), writtenFor: { text: 'Hoe luidde ze?' } })]);
    expect(lines(make({ answers: own }))).toEqual(expect.arrayContaining(['Hoe luidde ze?', 'Welke domeinen herken je?']));
  });
  test('shows the name, the group and the date; what is left empty is left out', () => {
    expect(make().facts).toEqual([['Naam', 'An Peeters'], ['Groep', '2 BASO'], ['Datum', '12 mei 2026']]);
    expect(make({ name: '  ', group: '' }).facts.map(([key]) => key)).toEqual(['Datum']);
  });
  test('puts notes in an appendix, per lesson and section', () => {
    const note = { lesson: 'Les 1.1: Les A', section: 'Deel één', text: 'Vragen aan de zorgcoach.' };
    const all = lines(make({ notes: [note, { ...note, quote: 'de gemarkeerde woorden', text: '' }, { lesson: 'Les 1.2: Les B', section: 'Deel één', text: 'Nog iets.' }] }));
    expect(all.slice(all.indexOf('# Bijlage: notities en markeringen'))).toEqual([
      '# Bijlage: notities en markeringen',
      '## Les 1.1: Les A',
      '### Deel één',
      'Vragen aan de zorgcoach.',
      'de gemarkeerde woorden',
      '## Les 1.2: Les B',
      '### Deel één',
      'Nog iets.',
    ]);
  });
  test('says so when nothing was chosen', () => {
    expect(lines(make({ answers: [] }))).toEqual(['Er is nog geen casus gekozen.']);
  });
});

test('a text is cut at blank lines only, and what no file can hold goes', () => {
  expect(written('a\r\nb\r\n \r\n\n  c\n').map(textOf)).toEqual(['a\nb', 'c']);
  expect(sound('a\u0000b\u000Bc\uD800d\te')).toBe('abc\uFFFDd\te');
});

describe('what was made in the lessons', () => {
  const work = {
    id: 'h1-x/rangschikking', title: 'Zes uitdagingen', number: '1.8', lessonTitle: 'Uitdagingen', at: NOON,
    sheet: [
      { is: 'asked', text: 'Wat is het dringendst?' },
      { is: 'list', items: ['1. Tijd', '2. Team'] },
      { is: 'written', text: 'Mijn reden.\n\nNog een alinea.' },
      { is: 'table', head: ['Wie', 'Wat'], rows: [['ik', 'lezen']] },
    ],
  } as const;

  test('comes after the cases, part by part', () => {
    const all = lines(make({ works: [work] }));
    const from = all.indexOf('# Wat ik in de lessen maakte');
    expect(from).toBeGreaterThan(all.indexOf('# Bas hoort zichzelf stilzitten'));
    expect(all.slice(from, from + 7)).toEqual([
      '# Wat ik in de lessen maakte',
      '## Zes uitdagingen (les 1.8)',
      'Wat is het dringendst?',
      '1. Tijd | 2. Team',
      'Mijn reden.',
      'Nog een alinea.',
      'Wie | Wat\nik | lezen',
    ]);
  });

  test('is enough for a portfolio without cases', () => {
    expect(lines(make({ answers: [], works: [work] }))).not.toContain(portfolioWords.empty);
  });
});
