import { expect, test } from 'vitest';
import type { ExerciseOf } from '../../../../src/authoring/schemas/index.ts';
import { sheetFor } from '../../../../src/mijncursus/portfolio/works.ts';
import { NOON } from '../fixture.ts';

const ranking: ExerciseOf<'rangschikken'> = {
  id: 'h1-x/rangschikking', kind: 'rangschikken', title: 'Rangschik', intro: 'Rangschik.', question: 'Wat eerst?',
  items: ['a', 'b', 'c', 'd'].map((id) => ({ id, title: id.toUpperCase(), about: id })),
  reflections: [{ id: 'r', prompt: 'Waarom?' }],
};

test('a state becomes what was made', async () => {
  expect(await sheetFor(ranking, { places: { b: 1, a: 2 }, texts: { r: ' Daarom. ' } }, NOON)).toEqual([
    { is: 'note', text: 'Ingevuld op 12 mei 2026' },
    { is: 'asked', text: 'Wat eerst?' },
    { is: 'list', items: ['1. B', '2. A', '3. C', '4. D'] },
    { is: 'asked', text: 'Waarom?' },
    { is: 'written', text: 'Daarom.' },
  ]);
});

test.each([[{ places: {}, texts: { r: '  ' } }], [{ places: 'x' }], [null], ['tekst']])('nothing comes of %j', async (state) => {
  expect(await sheetFor(ranking, state, NOON)).toBeUndefined();
});

test('a kind with which nothing is made has no sheet', async () => {
  expect(await sheetFor({ ...ranking, kind: 'controlevragen' } as never, {}, NOON)).toBeUndefined();
});
