import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { parse } from 'yaml';
import { type ExerciseKind, type ExerciseOf, exerciseSchema } from '../../../src/authoring/schemas/index.ts';
import { sheetFor } from '../../../src/mijncursus/portfolio/works.ts';
import { makeSummary } from '../../../src/mijncursus/summaries.ts';

const read = <K extends ExerciseKind>(file: string) => exerciseSchema.parse(parse(readFileSync(`content/oefeningen/${file}.yaml`, 'utf8'))) as ExerciseOf<K>;
const matrix = read<'rollenmatrix'>('h4-wie-doet-wat-rollen');
const traject = read<'traject'>('h4-uitbreiding-van-zorg-traject');
const [task] = matrix.tasks;
const row = Object.fromEntries(matrix.roles.map(({ id }) => [id, task!.cells[id]!.word]));
const rows = { [task!.id]: row };

test('a matrix is told in a few words, and goes into the portfolio as a table', async () => {
  const state = { rows, first: rows, checked: [task!.id], who: {} };
  expect((await makeSummary(matrix))(state)).toBe(`1 van de ${matrix.tasks.length} taken nagekeken, ${matrix.roles.length} van de ${matrix.roles.length} vakken meteen juist of te verdedigen`);
  expect((await makeSummary(matrix))({})).toBe('nog niets nagekeken');
  expect((await sheetFor(matrix, state, 0))?.map(({ is }) => is)).toEqual(['heading', 'table']);
  expect(await sheetFor(matrix, {}, 0)).toBeUndefined();
});

test('a course of steps is told in a few words, and goes into the portfolio with what was written', async () => {
  const [card] = traject.items;
  const [pupil] = traject.cases;
  const written = { [`${pupil!.id}.${traject.steps[0]!.id}`]: 'De vraag is van Staf.' };
  const cards = { seed: 0, log: [{ item: card!.id, answer: card!.step }], reading: true };
  expect((await makeSummary(traject))({ cards, texts: written })).toBe(`1 van de 1 kaartjes meteen juist (${traject.items.length - 1} nog niet beantwoord); doorlopen met ${pupil!.title}`);
  expect((await makeSummary(traject))({})).toBe('nog niets beantwoord');
  expect(await sheetFor(traject, { texts: written }, 0)).toContainEqual({ is: 'written', text: 'De vraag is van Staf.' });
  expect(await sheetFor(traject, { cards }, 0)).toBeUndefined();
});
