import { describe, expect, test } from 'vitest';
import { keeps } from '../../../../src/learner/store/versions.ts';
import { type Barriers, type State, chooseKind, compare, comparisonOf, countFound, emptyState, kindOf, parse, showExample, textOf, toggle, wordsLeft, workOn, write } from '../../../../src/widgets/Barriers/model.ts';
import { sheetOf } from '../../../../src/widgets/Barriers/sheet.ts';

const barrier = (kind: string, also: string[] = []) => ({ kind, also, who: 'Wie.', why: 'Waarom.', instead: 'Wel.' });
const exercise: Barriers = {
  id: 'h3-proef/brief',
  kind: 'drempels',
  title: 'Proef',
  intro: 'Proef',
  kinds: ['geld', 'taal', 'tijd'].map((id) => ({ id, name: `naam van ${id}`, about: 'Over.' })),
  formula: 'a',
  doubts: 'b',
  letters: ['een', 'twee'].map((id) => ({
    id,
    title: `Brief ${id}`,
    about: 'Van de school.',
    paragraphs: [
      [{ id: 'groet', text: 'Dag.' }],
      [{ id: 'prijs', text: 'Het kost veel.', barrier: barrier('geld', ['tijd']) }, { id: 'traditie', text: 'Zoals altijd.', arguable: 'Wie nieuw is.' }],
      [{ id: 'woord', text: 'Integraal.', barrier: barrier('taal') }],
    ],
    example: 'Kort.',
    exampleNote: 'Korter.',
  })),
};
const [letter] = exercise.letters as [Barriers['letters'][number]];
const on = (state: State) => workOn(state, 'een');
const marked = (...marks: [string, string?][]) =>
  marks.reduce((state, [sentence, kind]) => (kind ? chooseKind(toggle(state, 'een', sentence), 'een', sentence, kind) : toggle(state, 'een', sentence)), emptyState);

describe('marking', () => {
  test('a second press takes the mark and its kind away, and loses no text to the store', () => {
    const state = marked(['prijs', 'geld']);
    expect(kindOf(on(state), 'prijs')).toBe('geld');
    expect(kindOf(on(chooseKind(state, 'een', 'prijs', 'tijd')), 'prijs')).toBe('tijd');
    const without = toggle(state, 'een', 'prijs');
    expect(on(without).marks).toEqual({});
    expect(keeps(state, without)).toBe(true);
  });

  test('a sentence that is not marked gets no kind, and another letter stays as it was', () => {
    expect(on(chooseKind(emptyState, 'een', 'prijs', 'geld')).marks).toEqual({});
    expect(workOn(marked(['prijs']), 'twee').marks).toEqual({});
  });

  test('stands once it was compared', () => {
    const laid = compare(marked(['prijs', 'geld']), 'een');
    expect(toggle(laid, 'een', 'woord')).toEqual(laid);
    expect(chooseKind(laid, 'een', 'prijs', 'taal')).toEqual(laid);
  });
});

describe('comparing', () => {
  const verdicts = (state: State) => comparisonOf(letter, on(state)).map(({ fragment, verdict }) => [fragment.id, verdict]);

  test('every verdict, in the order of the letter', () => {
    expect(verdicts(marked(['traditie', 'geld'], ['prijs', 'tijd'], ['groet']))).toEqual([
      ['groet', 'own'],
      ['prijs', 'found'],
      ['traditie', 'arguable'],
      ['woord', 'missed'],
    ]);
    expect(verdicts(marked(['prijs', 'taal'], ['woord']))).toEqual([
      ['prijs', 'otherKind'],
      ['woord', 'otherKind'],
    ]);
  });

  test('counts our barriers that were marked, whatever they were called', () => {
    expect(countFound(letter, on(marked(['prijs', 'taal'], ['groet'])))).toEqual({ found: 1, total: 2 });
  });
});

describe('writing and keeping', () => {
  test('our example waits for some words', () => {
    expect(wordsLeft(on(emptyState))).toBe(30);
    expect(wordsLeft(on(write(emptyState, 'een', Array.from({ length: 40 }, () => 'woord').join(' '))))).toBe(0);
  });

  test('the text of a letter has its paragraphs', () => {
    expect(textOf(letter)).toBe('Dag.\n\nHet kost veel. Zoals altijd.\n\nIntegraal.');
  });

  test('what is stored is read back; anything else is no state', () => {
    const state = { ...showExample(write(compare(marked(['prijs', 'geld']), 'een'), 'twee', 'Beste'), 'twee'), at: 1 };
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
    for (const raw of [null, [], 'x', { letters: 1 }, { letters: { een: 1 } }, { letters: { een: { marks: { a: 'geld' } } } }, { letters: { een: { marks: { a: { geld: 1 } } } } }, { letters: { een: { own: 1 } } }])
      expect(parse(raw)).toBeUndefined();
  });

  test('the sheet holds marks with their kinds and one’s own letter, and nothing of a letter that was left alone', () => {
    const sheet = sheetOf(exercise, write(compare(marked(['prijs', 'geld'], ['groet']), 'een'), 'een', ' Dag allemaal. '));
    expect(sheet).toEqual([
      { is: 'heading', text: 'Brief een' },
      { is: 'note', text: 'Drempels die ik markeerde' },
      { is: 'list', items: ['“Dag.”', '“Het kost veel.” (naam van geld)'] },
      { is: 'note', text: 'Van de 2 drempels die wij zien, markeerde jij er 1.' },
      { is: 'note', text: 'De brief in mijn woorden' },
      { is: 'written', text: 'Dag allemaal.' },
    ]);
    expect(sheetOf(exercise, emptyState)).toEqual([]);
  });
});
