import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { thenAndNow } from '../../../../src/authoring/exercises/toen-en-nu.ts';
import { byFate, countPeriods, isAnswer, isSettled, judge, scoreOf, type Exercise, type Item } from '../../../../src/widgets/ThenAndNow/model.ts';
import { sheetOf } from '../../../../src/widgets/ThenAndNow/sheet.ts';

const exercise = thenAndNow.schema.parse(parseYaml(readFileSync('content/oefeningen/h2-leersteun-toen-en-nu.yaml', 'utf8'))) as Exercise;
const item = (periods: string[]): Item => ({ ...exercise.items[0]!, periods });

describe('an answer', () => {
  test.each([
    [['gon'], ['gon'], 'right'],
    [['gon', 'netwerk'], ['netwerk', 'gon'], 'right'],
    [['gon', 'netwerk', 'leersteun'], ['gon', 'netwerk'], 'close'],
    [['gon'], ['gon', 'netwerk'], 'close'],
    [['gon'], ['leersteun'], 'wrong'],
    [['gon'], ['gon', 'netwerk', 'leersteun'], 'wrong'],
    [['gon', 'netwerk', 'leersteun'], ['gon'], 'wrong'],
    [['gon', 'netwerk'], ['netwerk', 'leersteun'], 'wrong'],
    // Naming no period at all is never nearly right.
    [['gon'], [], 'wrong'],
  ])('that held in %j, placed in %j, is %s', (periods, answer, verdict) => {
    expect(judge(item(periods), answer)).toBe(verdict);
  });

  test('that is wrong comes back, others do not; what left the content does not', () => {
    const settled = isSettled([item(['gon', 'netwerk'])]);
    const { id } = exercise.items[0]!;
    expect(settled(id, ['gon'])).toBe(true);
    expect(settled(id, ['leersteun'])).toBe(false);
    expect(settled('weg', ['leersteun'])).toBe(true);
  });

  test.each([['gon', false], [[1], false], [undefined, false], [['gon'], true]])('%j is recognised: %s', (raw, expected) => {
    expect(isAnswer(raw)).toBe(expected);
  });
});

test('the score and the periods are counted on first answers', () => {
  const answers = new Map(exercise.items.map(({ id }) => [id, ['gon']]));
  const { answered, right, close } = scoreOf(exercise, answers);
  expect(answered).toBe(exercise.items.length);
  expect(right).toBe(exercise.items.filter(({ periods }) => periods.join() === 'gon').length);
  expect(close).toBe(exercise.items.filter(({ periods }) => periods.length === 2 && periods.includes('gon')).length);
  const [gon, , now] = countPeriods(exercise, answers);
  expect(gon).toMatchObject({ missed: 0, extra: exercise.items.filter(({ periods }) => !periods.includes('gon')).length });
  expect(now).toMatchObject({ extra: 0, missed: exercise.items.filter(({ periods }) => periods.includes('leersteun')).length });
});

test('every item went, came or stayed', () => {
  const { gone, fresh, stayed } = byFate(exercise);
  expect([...gone, ...fresh, ...stayed].map(({ id }) => id).sort()).toEqual(exercise.items.map(({ id }) => id).sort());
  for (const group of [gone, fresh, stayed]) expect(group.length).toBeGreaterThan(2);
});

test('the comparison to keep has a row for every aspect', () => {
  const table = sheetOf(exercise).find((part) => part.is === 'table');
  expect(table?.is === 'table' && table.rows).toHaveLength(exercise.compare.length);
});
