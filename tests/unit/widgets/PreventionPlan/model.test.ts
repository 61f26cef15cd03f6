import { describe, expect, test } from 'vitest';
import { actionsIn, balanceOf, edit, emptyCells, emptyState, type Exercise, isEmpty, nextKey, parse, perLevel, put, remove, type State } from '../../../../src/widgets/PreventionPlan/model.ts';
import { layersOf } from '../../../../src/widgets/PreventionPlan/shape.ts';
import { sheetOf, toCsv } from '../../../../src/widgets/PreventionPlan/sheet.ts';

const exercise = {
  title: 'Plan',
  ground: { prompt: 'Rond de school?' },
  levels: [
    { id: 'een', number: 1, name: 'basis', aims: 'welzijn' },
    { id: 'twee', number: 2, name: 'algemeen', aims: 'welzijn' },
    { id: 'drie', number: 3, name: 'specifiek', aims: 'probleem' },
    { id: 'vier', number: 4, name: 'curatie', aims: 'probleem' },
  ],
  domains: ['leren-en-studeren', 'onderwijsloopbaan'].map((id) => ({ id, name: id, about: '' })),
  reflections: [{ id: 'eerst', prompt: 'Wat eerst?' }],
} as unknown as Exercise;

const place = (state: State, level: string, add: 0 | 1, text = 'Iets', who = '', domain = 'leren-en-studeren') => put(state, nextKey(state), { level, domain, text, add, who });
const topHeavy = ['drie', 'drie', 'vier'].reduce((state, level) => place(state, level, 0), place(emptyState, 'een', 0));

test('actions stand in their cell in the order they were placed; taking one away leaves the others', () => {
  const two = place(place(emptyState, 'een', 0, 'Eerst'), 'een', 1, 'Dan');
  expect(actionsIn(two, 'een', 'leren-en-studeren').map(({ key, text }) => `${key} ${text}`)).toEqual(['a1 Eerst', 'a2 Dan']);
  const one = remove(two, 'a1');
  expect(nextKey(one)).toBe('a3');
  expect(actionsIn(put(one, 'a1', two.actions.a1!), 'een', 'leren-en-studeren').map(({ key }) => key)).toEqual(['a1', 'a2']);
  expect(edit(one, 'a1', { who: 'ik' })).toBe(one);
  expect(edit(one, 'a2', { who: 'ik' }).actions.a2!.who).toBe('ik');
});

test('counts per level, and the empty cells', () => {
  const state = place(place(emptyState, 'een', 0), 'een', 1);
  expect(perLevel(exercise, state).map(({ has, add }) => [has, add])).toEqual([[1, 1], [0, 0], [0, 0], [0, 0]]);
  expect(emptyCells(exercise, state).map(({ level, domain }) => `${domain.id}/${level.id}`)).toEqual([
    ...['twee', 'drie', 'vier'].map((id) => `leren-en-studeren/${id}`),
    ...['een', 'twee', 'drie', 'vier'].map((id) => `onderwijsloopbaan/${id}`),
  ]);
});

describe('the balance', () => {
  test('says nothing of a few actions', () => expect(balanceOf(exercise, place(emptyState, 'drie', 0)).leans).toBe('few'));
  test('leans to the top with more problems than well-being', () => {
    const { leans, wellBeing, problem, empty } = balanceOf(exercise, topHeavy);
    expect([leans, wellBeing, problem, empty.map(({ number }) => number)]).toEqual(['top', 1, 3, [2]]);
  });
  test('rests on the base with as many, and what would be added can turn it', () => {
    const turned = place(place(topHeavy, 'een', 1), 'twee', 1);
    expect(balanceOf(exercise, turned).leans).toBe('base');
    expect(balanceOf(exercise, turned, true).leans).toBe('top');
  });
});

test('layers grow with the number of actions on one scale and stay inside the drawing', () => {
  const half = (points: string) => Math.abs(Number.parseFloat(points));
  const [base, , , top] = layersOf([{ has: 2, add: 1 }, { has: 0, add: 0 }, { has: 1, add: 0 }, { has: 0, add: 40 }]);
  expect(half(base!.has!)).toBeLessThan(half(base!.all));
  expect(half(base!.all)).toBeLessThan(half(top!.all));
  expect(half(top!.all)).toBeLessThanOrEqual(160);
  expect(top!.has).toBeUndefined();
  expect(base!.middle).toBeGreaterThan(top!.middle);
});

describe('stored state', () => {
  test('missing parts are empty', () => expect(parse({})).toEqual(emptyState));
  test('what was placed comes back', () => expect(parse(JSON.parse(JSON.stringify(topHeavy)))).toEqual(topHeavy));
  test('a place outside the grid is the first', () => expect(parse({ level: 9, domain: -1 })).toMatchObject({ level: 0, domain: 0 }));
  test.each([[undefined], [[]], [{ ground: 1 }], [{ actions: { a1: { level: 'een' } } }], [{ actions: { a1: { level: 'een', domain: 'x', text: 't', who: '', add: 2 } } }], [{ texts: { a: 1 } }]])('%j is no state', (raw) => expect(parse(raw)).toBeUndefined());
});

test('the sheet is the grid from the top down, and empty when nothing was made', () => {
  expect(isEmpty(emptyState)).toBe(true);
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
  const sheet = sheetOf(exercise, { ...place(place(emptyState, 'vier', 0, 'Herstelgesprek', 'CLB'), 'vier', 1, 'Cirkel'), ground: 'Een drukke weg.' }, 0);
  const table = sheet.find((part) => part.is === 'table')!;
  expect(table.rows[0]).toEqual(['Niveau 4, curatie', 'Herstelgesprek (bestaat; CLB); Cirkel (erbij)', '–']);
  expect(sheet.at(-1)).toEqual({ is: 'written', text: 'Een drukke weg.' });
});

test('the file for a spreadsheet has a row per action and runs nothing', () => {
  const csv = toCsv(exercise, place(place(emptyState, 'een', 1, '=1+1; "x"', 'ik'), 'drie', 0, 'Project'));
  expect(csv.split('\r\n').slice(1)).toEqual([`1;basis;leren-en-studeren;"'=1+1; ""x""";erbij;ik`, '3;specifiek;leren-en-studeren;Project;bestaat;', '']);
});
