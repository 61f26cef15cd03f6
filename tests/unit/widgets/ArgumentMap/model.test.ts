import { describe, expect, test } from 'vitest';
import { add, contextOf, emptyState, type Exercise, parse, piecesOf, remove, shifts, stand, sumOf, weigh, weighedContexts } from '../../../../src/widgets/ArgumentMap/model.ts';
import { sheetOf } from '../../../../src/widgets/ArgumentMap/sheet.ts';

const argument = (id: string, side: 'voor' | 'tegen') => ({ id, side, title: `Titel ${id}`, text: 'Tekst.', replies: ['Weerwoord.'] });
const exercise: Exercise = {
  id: 'h7-x/argumenten', kind: 'argumentenkaart', title: 'Kaart', intro: 'Weeg.', claim: 'Een stelling.',
  contexts: [{ id: 'een', title: 'Een', text: 'Over een.' }, { id: 'twee', title: 'Twee', text: 'Over twee.' }],
  arguments: [argument('a', 'voor'), argument('b', 'tegen'), argument('c', 'voor')],
};
const weighed = [['een', 'a', 3], ['een', 'b', 1], ['twee', 'a', 0], ['twee', 'b', 2]] as const;
const state = weighed.reduce((now, [context, id, weight]) => weigh(now, context, id, weight), emptyState);

describe('the map', () => {
  test('names the pieces per side and weighs them per situation', () => {
    expect(piecesOf(exercise, state, 'een').map(({ label, weight }) => [label, weight])).toEqual([['V1', 3], ['T1', 1], ['V2', undefined]]);
    expect(piecesOf(exercise, state, 'twee').map(({ weight }) => weight)).toEqual([0, 2, undefined]);
  });

  test('adds up both sides; within one point they are even', () => {
    expect(sumOf(piecesOf(exercise, state, 'een'))).toEqual({ voor: 3, tegen: 1, weighed: 2, total: 3, lean: 'voor' });
    expect(sumOf(piecesOf(exercise, state, 'twee')).lean).toBe('tegen');
    expect(sumOf(piecesOf(exercise, weigh(state, 'een', 'b', 2), 'een')).lean).toBe('even');
  });

  test('takes arguments of the student along, in every situation, until they are removed', () => {
    const more = weigh(add(add(state, 'tegen', ' Mijn argument '), 'voor', 'Nog een'), 'een', 'eigen-1', 3);
    expect(piecesOf(exercise, more, 'een').filter(({ own }) => own).map(({ label, title, weight }) => [label, title, weight])).toEqual([['T2', 'Mijn argument', 3], ['V3', 'Nog een', undefined]]);
    const less = remove(more, 'eigen-1');
    expect(less.own.map(({ id }) => id)).toEqual(['eigen-2']);
    expect(less.weights).toEqual(state.weights);
    // A number that was used is not given again while a later one is there.
    expect(add(less, 'voor', 'Derde').own.at(-1)?.id).toBe('eigen-3');
    expect(add(state, 'voor', '  ')).toBe(state);
  });

  test('compares situations: only arguments weighed in both, two points apart', () => {
    expect(weighedContexts(exercise, state).map(({ context }) => context.id)).toEqual(['een', 'twee']);
    expect(shifts(exercise, state, 'een', 'twee').map(({ piece, from, to }) => [piece.id, from, to])).toEqual([['a', 3, 0]]);
  });

  test('opens at the first situation when the stored one is gone', () => {
    expect(contextOf(exercise, { ...emptyState, context: 'weg' }).id).toBe('een');
  });
});

describe('stored state', () => {
  test('comes back as it was', () => {
    const full = { ...stand(add(state, 'voor', 'Eigen'), 'een', 'Ik vind.'), context: 'twee' };
    expect(parse(JSON.parse(JSON.stringify(full)))).toEqual(full);
  });
  test.each([[null], [[]], [{ weights: { a: 4 } }], [{ weights: { a: 1.5 } }], [{ own: [{ id: 'x', side: 'midden', text: 'x' }] }], [{ stands: { a: 1 } }], [{ context: 3 }]])('is refused when it is something else: %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });
});

test('the sheet tells weights and standpoint of the situations that were weighed', () => {
  const sheet = sheetOf(exercise, stand(state, 'twee', 'Ik wacht.'), Date.UTC(2026, 4, 12, 10));
  expect(sheet.filter(({ is }) => is === 'heading')).toHaveLength(2);
  expect(sheet.find(({ is }) => is === 'table')).toMatchObject({ rows: [['Titel a', 'Voor', 'zwaar'], ['Titel b', 'Tegen', 'licht'], ['Titel c', 'Voor', 'niet gewogen']] });
  expect(sheet.at(-1)).toEqual({ is: 'written', text: 'Ik wacht.' });
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
});
