import { describe, expect, test } from 'vitest';
import { sheetOf } from '../../../../src/widgets/RoleMatrix/sheet.ts';
import {
  check,
  checkedIn,
  emptyState,
  type Exercise,
  fill,
  isChecked,
  judge,
  missingIn,
  nameWho,
  nextAttempt,
  parse,
  reopen,
  rowOf,
  scoreOf,
  settled,
  taskOn,
} from '../../../../src/widgets/RoleMatrix/model.ts';

const roles = ['school', 'clb'];
const exercise: Exercise = {
  id: 'h2-proef/matrix',
  kind: 'rollenmatrix',
  title: 'Proef',
  intro: 'Proef',
  words: ['op', 'mee', 'niet'].map((id) => ({ id, label: `doet ${id}`, about: 'Over.' })),
  roles: roles.map((id) => ({ id, name: `de ${id}`, short: id, ...(id === 'clb' ? { ask: 'Wie?' } : {}) })),
  phases: [{ id: 'nul', name: 'fase 0' }],
  tasks: ['een', 'twee'].map((id) => ({
    id,
    text: `Taak ${id}`,
    phase: 'nul',
    cells: { school: { word: 'op', defensible: [], why: 'Daarom.' }, clb: { word: 'niet', defensible: ['mee'], why: 'Daarom.' } },
  })),
};
const [een, twee] = exercise.tasks as [Exercise['tasks'][number], Exercise['tasks'][number]];
const filled = fill(fill(emptyState, 'een', 'school', 'mee'), 'een', 'clb', 'mee');

test('a cell is judged by its word, and by what can be defended', () => {
  expect([judge(een, 'school', 'op'), judge(een, 'school', 'mee'), judge(een, 'clb', 'mee'), judge(een, 'clb', undefined)]).toEqual(['right', 'wrong', 'close', 'wrong']);
});

describe('a row', () => {
  test('tells which roles have no word yet, and forgets words that left the content', () => {
    expect(missingIn(exercise, fill(emptyState, 'een', 'clb', 'op'), 'een').map(({ id }) => id)).toEqual(['school']);
    expect(rowOf(exercise, fill(emptyState, 'een', 'clb', 'weg'), 'een')).toEqual({});
    expect(missingIn(exercise, filled, 'een')).toEqual([]);
  });

  test('keeps what stood there at the first check, however often it is filled again', () => {
    const once = check(filled, 'een');
    const again = check(fill(reopen(once, 'een'), 'een', 'school', 'op'), 'een');
    expect(isChecked(reopen(once, 'een'), 'een')).toBe(false);
    expect(again.first.een).toEqual({ school: 'mee', clb: 'mee' });
    expect(scoreOf(exercise, again)).toEqual({ tasks: 1, cells: 2, right: 0, close: 1 });
    expect(settled(exercise, again, een, 'school')).toMatchObject({ word: { id: 'op' }, own: true });
  });

  test('ends with the student’s word where it holds, and ours elsewhere', () => {
    const state = check(filled, 'een');
    expect(settled(exercise, filled, een, 'school')).toBeUndefined();
    expect(settled(exercise, state, een, 'school')).toMatchObject({ word: { id: 'op' }, own: false });
    expect(settled(exercise, state, een, 'clb')).toMatchObject({ word: { id: 'mee' }, own: true });
  });
});

test('the task on screen is the one chosen, or else the first that is open', () => {
  expect(taskOn(exercise, emptyState)).toBe(een);
  expect(taskOn(exercise, { ...check(filled, 'een'), task: 'weg' })).toBe(twee);
  expect(taskOn(exercise, { ...emptyState, task: 'twee' })).toBe(twee);
});

test('the sheet holds the rows that were checked and the names that were given', () => {
  expect(sheetOf(exercise, emptyState)).toEqual([]);
  const sheet = sheetOf(exercise, nameWho(check(filled, 'een'), 'clb', ' Soetkin '));
  expect(sheet).toContainEqual({ is: 'table', head: ['Taak', 'school', 'clb'], rows: [['Taak een (fase 0)', 'doet op', 'doet mee']] });
  expect(sheet).toContainEqual({ is: 'written', text: 'Soetkin' });
});

test('a new attempt empties the matrix and keeps the own school', () => {
  expect(nextAttempt(nameWho(check(filled, 'een'), 'clb', 'Soetkin'))).toEqual({ ...emptyState, who: { clb: 'Soetkin' } });
});

describe('what is stored', () => {
  test('comes back as it was written', () => {
    const state = nameWho(check(filled, 'een'), 'clb', 'Soetkin');
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
    expect(checkedIn(exercise, state)).toEqual([een]);
  });

  test.each([undefined, null, 1, [], { rows: { een: 'x' } }, { rows: { een: { school: 1 } } }, { checked: 'een' }, { checked: [1] }, { who: [] }, { task: 3 }, { first: 1 }])('refuses %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });
});
