import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { preventionPyramid } from '../../../../src/authoring/exercises/preventiepiramide.ts';
import { type Exercise, isSettled, judge, ownActions, parse, placed, scoreOf, shapeOf, type State, stonesOf } from '../../../../src/widgets/PreventionPyramid/model.ts';
import { sheetOf } from '../../../../src/widgets/PreventionPyramid/sheet.ts';

const exercise = preventionPyramid.schema.parse(parseYaml(readFileSync('content/oefeningen/hoofdstuk-5/h5-preventiepiramide-piramide.yaml', 'utf8'))) as Exercise;
const item = (level: number, also: number[] = []) => ({ ...exercise.items[0]!, level, also });
const empty: State = { round: { seed: 0, log: [], reading: false }, own: {}, thought: '' };

describe('a level', () => {
  test.each([
    [2, [1], 2, 'right'],
    [2, [1], 1, 'close'],
    [2, [1], 3, 'wrong'],
    [0, [], 4, 'wrong'],
  ])('of %i with %j, answered %i, is %s', (level, also, answer, verdict) => {
    expect(judge(item(level, also), answer)).toBe(verdict);
    expect(isSettled([item(level, also)])(exercise.items[0]!.id, answer)).toBe(verdict !== 'wrong');
  });
});

test('a stone lies where the action belongs, once it was answered well', () => {
  const [first, second, third] = exercise.items;
  const fitting = exercise.items.find(({ also }) => also.length > 0)!;
  const log = [
    { item: first!.id, answer: first!.level },
    { item: second!.id, answer: (second!.level + 1) % 5 },
    { item: fitting.id, answer: fitting.also[0]! },
    { item: 'weg', answer: 1 },
  ];
  const levels = placed(exercise, { ...empty.round, log });
  expect(levels.flat().map(({ id }) => id).sort()).toEqual([...new Set([first!.id, fitting.id])].sort());
  expect(levels[first!.level]).toContain(first);
  expect(levels.flat()).not.toContain(third);
  const stones = stonesOf(exercise, { ...empty.round, log });
  expect(stones.reduce((all, { total }) => all + total, 0)).toBe(exercise.items.length);
});

test('first answers are counted by level, and too high is told from too low', () => {
  const low = exercise.items.find(({ level, also }) => level === 1 && !also.includes(3))!;
  const high = exercise.items.find(({ level, also }) => level === 4 && !also.includes(0))!;
  const score = scoreOf(exercise, new Map([[low.id, 3], [high.id, 0]]));
  expect(score).toMatchObject({ answered: 2, right: 0, close: 0, wrong: 2, tooHigh: 1 });
  expect(score.levels[3]).toEqual({ belong: 0, put: 1, wrong: 1 });
  expect(score.levels[1]).toEqual({ belong: 1, put: 0, wrong: 0 });
});

test('own actions are lines; their shape needs three of them', () => {
  const state = { ...empty, own: { 1: 'Onthaal\n\n  Bomen ', 3: 'Camera' } };
  const actions = ownActions(exercise, state);
  expect(actions).toEqual([[], ['Onthaal', 'Bomen'], [], ['Camera'], []]);
  expect(shapeOf(actions)).toEqual({ wellbeing: 2, problem: 1, empty: [0, 2, 4], fullest: [1] });
  expect(shapeOf([[], ['Onthaal'], [], ['Camera'], []])).toBeUndefined();
});

test('the sheet holds what was written about the own school, and nothing when nothing was', () => {
  expect(sheetOf(exercise, empty)).toEqual([]);
  const sheet = sheetOf(exercise, { ...empty, own: { 4: 'Strafstudie' }, thought: 'Hol op 1.' });
  expect(sheet.find((part) => part.is === 'table')?.rows[0]).toEqual(['Niveau 4: curatie', 'Strafstudie']);
  expect(sheet.at(-1)).toEqual({ is: 'written', text: 'Hol op 1.' });
});

test.each([[undefined], [{}], [{ round: empty.round, own: { 1: 2 } }], [{ round: { ...empty.round, log: [{ item: 'a', answer: 'b' }] } }], [{ round: empty.round, thought: 3 }]])('%j is no state', (raw) => {
  expect(parse(raw)).toBeUndefined();
});

test('a state is read back as it was, also without the parts that came later', () => {
  expect(parse(JSON.parse(JSON.stringify(empty)))).toEqual(empty);
  expect(parse({ round: empty.round })).toEqual(empty);
});
