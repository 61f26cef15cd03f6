import { describe, expect, test } from 'vitest';
import { bestFirst, bladesOf, change, choose, chosen, emptyState, type Exercise, FAN, isChecked, measure, missingIn, NOT_YET, noScale, noWork, parse, readingOf, scaleBegun, workOn } from '../../../../src/widgets/QuestionFan/model.ts';
import { sheetOf } from '../../../../src/widgets/QuestionFan/sheet.ts';

const fit = (question: string, of: 'past' | 'kan') => ({ question, fit: of, why: `waarom ${question}`, example: 'V', answer: 'A' });
const snippet = { id: 'aya', title: 'Aya', story: 'Na de toets.', says: 'Niks.', fits: [fit('wonder', 'kan'), fit('schaal', 'past')], less: { coping: 'Te zwaar.', [NOT_YET]: 'Kan verder.' } };
const exercise = {
  id: 'h1-proef/waaier',
  questions: ['schaal', 'wonder', 'coping'].map((id) => ({ id, name: `${id}vraag` })),
  notYet: { name: 'nog geen', about: '' },
  snippets: [snippet],
  scale: { about: 'Waarover?' },
} as unknown as Exercise;

test('choosing otherwise keeps the words and closes the reading', () => {
  const first = change(choose(emptyState, 'aya', 'schaal'), 'aya', { text: 'Waar sta je nu?', checked: true });
  expect(isChecked(exercise, workOn(first, 'aya'))).toBe(true);
  const other = workOn(choose(first, 'aya', 'wonder'), 'aya');
  expect(other).toEqual({ choice: { wonder: true }, text: 'Waar sta je nu?' });
  expect(chosen(exercise, { ...noWork, choice: { weg: true } })).toBeUndefined();
  expect(chosen(exercise, { ...noWork, choice: { [NOT_YET]: true } })).toBe(NOT_YET);
});

test('our reading opens after a choice and a few words', () => {
  expect(missingIn(exercise, noWork)).toBe('choice');
  expect(missingIn(exercise, { choice: { schaal: true }, text: 'Waar sta' })).toBe('text');
  expect(missingIn(exercise, { choice: { schaal: true }, text: 'Waar sta je?' })).toBeUndefined();
});

test('a choice is read with its reason, and what fits best comes first', () => {
  expect(readingOf(snippet as never, 'schaal')).toMatchObject({ verdict: 'past', why: 'waarom schaal' });
  expect(readingOf(snippet as never, 'coping')).toEqual({ verdict: 'minder', why: 'Te zwaar.' });
  expect(bestFirst(snippet as never).map(({ question }) => question)).toEqual(['schaal', 'wonder']);
});

describe('the blades', () => {
  const blades = bladesOf(6);
  test('open over half a circle, from left to right', () => {
    expect(blades.map(({ x }) => x)).toEqual([...blades.map(({ x }) => x)].sort((a, b) => a - b));
    expect(blades.every(({ y }) => y < FAN.y)).toBe(true);
  });
  test('stay inside the drawing, and no word stands on its head', () => {
    for (const { x, y, turn } of blades) {
      expect(x).toBeGreaterThan(0);
      expect(x).toBeLessThan(FAN.width);
      expect(y).toBeGreaterThan(0);
      expect(Math.abs(turn)).toBeLessThanOrEqual(90);
    }
  });
});

describe('stored state', () => {
  test('missing parts are empty', () => expect(parse({ scale: { at: 0 } })).toEqual({ work: {}, scale: { ...noScale, at: 0 } }));
  test.each([[undefined], [[]], [{ work: { aya: { choice: { a: 1 }, text: '' } } }], [{ work: { aya: { choice: {} } } }], [{ scale: { at: 11 } }], [{ scale: { about: 1 } }], [{ scale: [] }]])('%j is no state', (raw) => expect(parse(raw)).toBeUndefined());
  test('a place that is none is forgotten', () => expect(parse({ at: -1 })).toEqual(emptyState));
});

test('the sheet holds the questions and the scale, and nothing when nothing was made', () => {
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
  expect(scaleBegun(noScale)).toBe(false);
  const state = measure(change(choose(emptyState, 'aya', 'schaal'), 'aya', { text: 'Waar sta je?' }), { at: 4, lower: 'Ik luister.', higher: ' ' });
  expect(sheetOf(exercise, state, 0).slice(1)).toEqual([
    { is: 'heading', text: 'Aya' },
    { is: 'note', text: 'Na de toets. “Niks.”' },
    { is: 'asked', text: 'schaalvraag' },
    { is: 'written', text: 'Waar sta je?' },
    { is: 'heading', text: 'Een schaalvraag aan mezelf' },
    { is: 'note', text: 'Ik sta op 4.' },
    { is: 'asked', text: 'Wat maakt dat het al een 4 is, en geen 3?' },
    { is: 'written', text: 'Ik luister.' },
  ]);
});
