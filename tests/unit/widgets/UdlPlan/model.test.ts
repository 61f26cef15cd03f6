import { describe, expect, test } from 'vitest';
import { barriersIn, choicesIn, coverOf, emptyState, type Exercise, helpersOf, isEmpty, isPicked, mayCompare, openPrinciples, ownKeys, parse, toggleBarrier, toggleCover, toggleOption, uncovered, worked, writeHow } from '../../../../src/widgets/UdlPlan/model.ts';
import { sheetOf } from '../../../../src/widgets/UdlPlan/sheet.ts';

const option = (id: string, helps: string[] = []) => ({ id, number: '1.1', text: `Kies ${id}`, example: '', helps });
const principle = (id: string, ...options: ReturnType<typeof option>[]) => ({ id, name: id, asks: '', guidelines: [{ id: `r-${id}`, number: 1, name: `richtlijn ${id}`, options }] });
const exercise = {
  title: 'Plan',
  rest: 'Wat blijft over?',
  barriers: [
    { id: 'lezen', text: 'lezen', about: '' },
    { id: 'taal', text: 'taal', about: '' },
  ],
  principles: [principle('waarom', option('keuze')), principle('wat', option('stem', ['lezen', 'taal']), option('beeld', ['lezen'])), principle('hoe', option('vorm'))],
} as unknown as Exercise;

const withBarriers = { ...toggleBarrier(toggleBarrier(emptyState, 'taal'), 'lezen'), own: { 'eigen-1': ' de bel ', 'eigen-2': ' ' } };

test('barriers stand in the order of the content, then those of one’s own', () => {
  expect(barriersIn(exercise, withBarriers)).toEqual([
    { id: 'lezen', text: 'lezen' },
    { id: 'taal', text: 'taal' },
    { id: 'eigen-1', text: 'de bel' },
  ]);
  expect(barriersIn(exercise, toggleBarrier(withBarriers, 'lezen')).map(({ id }) => id)).toEqual(['taal', 'eigen-1']);
  expect(ownKeys(emptyState)).toEqual(['eigen-1']);
  expect(ownKeys(withBarriers)).toEqual(['eigen-1', 'eigen-2']);
  expect(ownKeys({ ...emptyState, own: { 'eigen-3': 'x' } })).toHaveLength(3);
});

test('an option that is taken back keeps its words', () => {
  const how = writeHow(toggleOption(emptyState, 'stem'), 'stem', 'Ik lees voor.');
  const off = toggleOption(how, 'stem');
  expect(isPicked(off, 'stem')).toBe(false);
  expect(worked(exercise, off)).toEqual([]);
  expect(worked(exercise, toggleOption(off, 'stem'))[0]!.how).toBe('Ik lees voor.');
});

test('a barrier is covered by a choice that is worked out and says so', () => {
  const chosen = toggleCover(toggleOption(withBarriers, 'stem'), 'stem', 'lezen');
  expect(uncovered(exercise, chosen).map(({ id }) => id)).toEqual(['lezen', 'taal', 'eigen-1']);
  const done = toggleCover(writeHow(chosen, 'stem', 'Ik lees voor.'), 'stem', 'eigen-1');
  expect(coverOf(exercise, done).map(({ by }) => by.map(({ option: { id } }) => id))).toEqual([['stem'], [], ['stem']]);
  expect(uncovered(exercise, toggleCover(done, 'stem', 'lezen')).map(({ id }) => id)).toEqual(['lezen', 'taal']);
  expect(openPrinciples(exercise, done).map(({ id }) => id)).toEqual(['waarom', 'hoe']);
});

test('what often helps with a barrier, and where', () => {
  expect(helpersOf(exercise, 'lezen').map(({ option: { id }, at }) => `${at} ${id}`)).toEqual(['1 stem', '1 beeld']);
});

test('the worked lesson opens after a goal and one choice', () => {
  const how = writeHow(toggleOption(emptyState, 'vorm'), 'vorm', 'In stem of schema.');
  expect(mayCompare(exercise, how)).toBe(false);
  expect(mayCompare(exercise, { ...how, goal: 'uitleggen' })).toBe(true);
  expect(choicesIn(exercise, how)).toHaveLength(1);
});

describe('stored state', () => {
  test('missing parts are empty', () => expect(parse({ goal: 'x' })).toEqual({ ...emptyState, goal: 'x' }));
  test('a step that does not exist is the first', () => expect(parse({ at: 9 })!.at).toBe(0));
  test.each([[undefined], [[]], [{ goal: 1 }], [{ barriers: { lezen: false } }], [{ picks: { stem: { how: 'x' } } }], [{ own: { 'eigen-1': 1 } }], [{ off: [] }]])('%j is no state', (raw) => expect(parse(raw)).toBeUndefined());
});

test('the sheet is one page, and empty when nothing was made', () => {
  expect(isEmpty(exercise, emptyState)).toBe(true);
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
  const done = toggleCover(writeHow(toggleOption({ ...withBarriers, goal: 'uitleggen', subject: 'Frans' }, 'stem'), 'stem', 'Ik lees voor.'), 'stem', 'lezen');
  const sheet = sheetOf(exercise, done, 0);
  expect(sheet).toContainEqual({ is: 'written', text: 'Ik lees voor.' });
  expect(sheet).toContainEqual({ is: 'note', text: 'Neemt weg: lezen' });
  expect(sheet).toContainEqual({ is: 'note', text: 'Nog open: taal; de bel' });
});
