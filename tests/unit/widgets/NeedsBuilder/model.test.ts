import { describe, expect, test } from 'vitest';
import { agreedNeed, change, emptyState, type Exercise, exampleFor, finished, isTry, judgedIn, looksFull, nextKey, noWork, parse, partnerOf, pupilsOf, sentencesOf, without, workOn } from '../../../../src/widgets/NeedsBuilder/model.ts';
import { pupilSheet, sheetOf } from '../../../../src/widgets/NeedsBuilder/sheet.ts';

const start = (id: string, label?: string) => ({ id, name: id, ...(label ? { label } : {}), story: ['Verhaal.'], steps: { feit: 'Om tien uur.' }, needs: [], support: [], agreement: 'Maandag.' });
const exercise = {
  id: 'h1-proef/hulpzinnen',
  title: 'Proef',
  steps: [{ id: 'feit', title: 'Feit', prompt: 'Wat zie je?', facts: true }],
  needsLead: 'Deze leerling heeft nodig',
  supportLead: 'Ik heb nodig',
  needs: [
    { id: 'instructie', text: 'instructie die', about: '' },
    { id: 'leraar', text: 'een leraar die', about: '' },
  ],
  support: [{ id: 'tijd', text: 'tijd om', about: '' }],
  labels: [{ id: 'autisme', name: 'autisme', core: '', traits: [], contrast: '' }],
  starts: [start('an', 'autisme'), start('bo', 'autisme'), start('cas')],
  ownExample: 'cas',
} as unknown as Exercise;
const work = { ...noWork, needs: { '2-leraar': 'groet.', '1-instructie': 'kort is.', '3-weg': 'bestaat niet meer.', '4-leraar': ' ' } };

test('sentences stand in the order they were begun; unknown stems and empty ends are left out', () => {
  expect(sentencesOf(exercise, work, 'needs').map(({ key }) => key)).toEqual(['1-instructie', '2-leraar', '4-leraar']);
  expect(finished(exercise, work, 'needs').map(({ text }) => text)).toEqual(['kort is.', 'groet.']);
  expect(nextKey(work, 'needs', 'leraar')).toBe('5-leraar');
  expect(nextKey(noWork, 'support', 'tijd')).toBe('1-tijd');
  expect(Object.keys(without(work, 'needs', '1-instructie').needs!)).toEqual(['2-leraar', '3-weg', '4-leraar']);
});

test('pupils of one’s own come behind ours, with one more to begin, up to four', () => {
  expect(pupilsOf(exercise, emptyState).map(({ id }) => id)).toEqual(['an', 'bo', 'cas', 'eigen-1']);
  const one = change(emptyState, 'eigen-1', { name: 'V.' });
  expect(pupilsOf(exercise, one).at(-1)!.own).toBe(2);
  expect(pupilsOf(exercise, change(one, 'eigen-4', { what: 'x' })).at(-1)!.own).toBe(4);
});

test('an own pupil is laid beside the example that the exercise names', () => {
  expect(exampleFor(exercise, { id: 'eigen-1', own: 1 })!.id).toBe('cas');
  expect(exampleFor(exercise, { id: 'an', start: exercise.starts[0]! })!.id).toBe('an');
});

test('the partner is the other pupil with that label', () => {
  const [an, , cas] = pupilsOf(exercise, emptyState);
  expect(partnerOf(exercise, an!)!.id).toBe('bo');
  expect(partnerOf(exercise, cas!)).toBeUndefined();
});

describe('words that judge', () => {
  const groups = [
    { words: ['lui', 'luie', 'agressie*', 'aandacht zoek*'], ask: 'Wat zag je?' },
    { words: ['altijd'], ask: 'Hoe vaak?' },
  ];
  test.each([
    ['Hij is lui.', ['lui']],
    ['Hij luistert en zegt iets luids.', []],
    ['Altijd die agressieve toon', ['Altijd', 'agressieve']],
    ['Ze wil aandacht zoeken.', ['aandacht zoeken']],
    ['Luie dag, lui meisje', ['Luie', 'lui']],
    ['', []],
  ])('%s', (text, words) => expect(judgedIn(text, groups).map(({ word }) => word)).toEqual(words));
});

test.each([
  ['V.', false],
  ['Vlinder', false],
  ['Jan Peeters', true],
  ['de kleine van Kim', false],
  ['José De Smet', true],
])('“%s” looks like a full name: %s', (name, full) => expect(looksFull(name)).toBe(full));

test('three words make a try', () => {
  expect(isTry('hij zat stil')).toBe(true);
  expect(isTry(' hij  zat ')).toBe(false);
  expect(isTry(undefined)).toBe(false);
});

describe('stored state', () => {
  test('missing parts are empty', () => expect(workOn(parse({ work: { an: { name: 'x' } } })!, 'an')).toEqual({ ...noWork, name: 'x' }));
  test.each([[undefined], [[]], [{ work: [] }], [{ work: { an: { texts: { feit: 1 } } } }], [{ work: { an: { about: { a: false } } } }], [{ work: { an: { who: 3 } } }]])('%j is no state', (raw) => expect(parse(raw)).toBeUndefined());
  test('a place that is none is forgotten', () => expect(parse({ at: -1 })).toEqual(emptyState));
});

test('the sheet holds what was written, and the agreement with the need it is about', () => {
  const [an] = pupilsOf(exercise, emptyState);
  const state = change(emptyState, 'an', { texts: { feit: 'Om tien uur.' }, needs: work.needs, about: { '2-leraar': true }, what: 'Ik groet.', who: 'ik', when: '2027-01-11' });
  expect(agreedNeed(exercise, workOn(state, 'an'))!.key).toBe('2-leraar');
  const sheet = pupilSheet(exercise, state, an!);
  expect(sheet.find(({ is }) => is === 'list')).toEqual({ is: 'list', items: ['instructie die kort is.', 'een leraar die groet.'] });
  expect(sheet.at(-1)).toEqual({ is: 'written', text: 'een leraar die groet.\nIk groet.\nWie: ik\nTerugkijken op 11 januari 2027' });
  expect(pupilSheet(exercise, emptyState, an!)).toEqual([]);
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
});
