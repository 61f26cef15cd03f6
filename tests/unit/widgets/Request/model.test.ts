import { describe, expect, test } from 'vitest';
import { change, emptyState, type Exercise, isWhole, itemsOf, marksIn, noWork, openMarks, parse, piecesOf, stepsDone, together, toggled, workOn } from '../../../../src/widgets/Request/model.ts';
import { itemSheet, sheetOf } from '../../../../src/widgets/Request/sheet.ts';

const step = (id: string) => ({ id, title: id, prompt: '', test: '', words: [] });
const exercise = {
  id: 'h1-proef/verzoek',
  steps: ['zie', 'voel', 'nodig', 'vraag'].map(step),
  lists: [
    { id: 'oordeel', name: 'oordeel', steps: ['zie', 'vraag'], entries: [{ words: ['altijd'], why: 'Hoe vaak?' }, { words: ['lui'], why: 'Wat zag je?' }] },
    { id: 'eis', name: 'eis', steps: ['vraag'], entries: [{ words: ['moet'], why: 'Mag nee?' }] },
  ],
  reproaches: [{ id: 'saai', title: 'Saai', story: 'In de gang.', says: 'U bent saai.', steps: {}, spoken: '', note: '' }],
  spoken: { prompt: 'Gewoon', help: '' },
  recognise: [{ id: 'filmbaar', text: 'Filmbaar' }],
  learnt: 'Wat leerde je?',
  own: { title: 'Eigen verwijt', help: '' },
} as unknown as Exercise;
const texts = { zie: 'U las altijd voor', voel: 'Moe.', nodig: 'Ik wil meedenken', vraag: 'Mag het?' };

test('a list reads along only in its own steps', () => {
  expect(marksIn(exercise, 'zie', 'Altijd moet dat.').map(({ word, entry }) => [word, entry.name])).toEqual([['Altijd', 'oordeel']]);
  expect(marksIn(exercise, 'vraag', 'Dat moet altijd.').map(({ word }) => word)).toEqual(['moet', 'altijd']);
  expect(marksIn(exercise, 'voel', 'altijd lui')).toEqual([]);
});

test('a word that is let stand is no longer pointed at, in whatever case', () => {
  const marks = marksIn(exercise, 'zie', 'Altijd lui, altijd.');
  expect(openMarks(marks, { ...noWork, kept: { altijd: true } }).map(({ word }) => word)).toEqual(['lui']);
  expect(toggled(toggled({}, 'lui'), 'lui')).toEqual({});
});

test('a text is cut at its marks and loses nothing', () => {
  const text = 'Hij is lui, altijd.';
  const pieces = piecesOf(text, marksIn(exercise, 'zie', text));
  expect(pieces.map((piece) => piece.text)).toEqual(['Hij is ', 'lui', ', ', 'altijd', '.']);
  expect(pieces.filter(({ mark }) => mark)).toHaveLength(2);
  expect(piecesOf('lui', marksIn(exercise, 'zie', 'lui')).map((piece) => piece.text)).toEqual(['lui']);
});

test('the steps count when something stands in them, and read on as sentences', () => {
  const work = { ...noWork, texts: { ...texts, nodig: ' ' } };
  expect(stepsDone(exercise, work)).toBe(3);
  expect(isWhole(exercise, work)).toBe(false);
  expect(isWhole(exercise, { ...noWork, texts })).toBe(true);
  expect(together(exercise, { ...noWork, texts })).toBe('U las altijd voor. Moe. Ik wil meedenken. Mag het?');
});

test('reproaches of one’s own come behind ours, with one more to begin, up to four', () => {
  expect(itemsOf(exercise, emptyState).map(({ id }) => id)).toEqual(['saai', 'eigen-1']);
  expect(itemsOf(exercise, change(emptyState, 'eigen-1', { said: 'Jij weer' })).at(-1)!.own).toBe(2);
  expect(itemsOf(exercise, change(emptyState, 'eigen-4', { said: 'x' })).at(-1)!.own).toBe(4);
});

describe('stored state', () => {
  test('missing parts are empty', () => expect(workOn(parse({ work: { saai: { spoken: 'x' } } })!, 'saai')).toEqual({ ...noWork, spoken: 'x' }));
  test.each([[undefined], [[]], [{ work: 3 }], [{ work: { saai: { texts: { zie: 1 } } } }], [{ work: { saai: { kept: { lui: 'ja' } } } }], [{ work: { saai: { compared: 1 } } }], [{ work: { saai: { said: null } } }]])('%j is no state', (raw) =>
    expect(parse(raw)).toBeUndefined(),
  );
  test('a place that is none is forgotten', () => expect(parse({ at: 1.5 })).toEqual(emptyState));
});

test('the sheet holds what was written and recognised, and nothing when nothing was', () => {
  const [saai, own] = itemsOf(exercise, emptyState);
  const state = change(change(emptyState, 'saai', { texts, recognised: { filmbaar: true, weg: true } }), 'eigen-1', { said: 'Jij weer' });
  expect(itemSheet(exercise, state, saai!).filter(({ is }) => is === 'written' || is === 'list')).toEqual([...Object.values(texts).map((text) => ({ is: 'written', text })), { is: 'list', items: ['Filmbaar'] }]);
  expect(itemSheet(exercise, state, own!)).toEqual([{ is: 'heading', text: 'Eigen verwijt' }, { is: 'asked', text: 'Het verwijt' }, { is: 'written', text: 'Jij weer' }]);
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
});
