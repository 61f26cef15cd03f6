import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { expect, test } from 'vitest';
import { reactions } from '../../../../src/authoring/exercises/reactiekeuze.ts';
import { choicesOf, detour, type Exercise, EXAMPLE_WORDS, mixed, parse, showExample, STANCES, type State, tallyOf, wordsLeft, write } from '../../../../src/widgets/Reactions/model.ts';
import { sheetOf } from '../../../../src/widgets/Reactions/sheet.ts';

const exercise = reactions.schema.parse(parseYaml(readFileSync('content/oefeningen/hoofdstuk-5/h5-herstelgericht-werken-reactie.yaml', 'utf8'))) as Exercise;
const { incidents, notes } = exercise;
const empty: State = { round: { seed: 0, log: [], reading: false }, drafts: {}, examples: {}, thought: '' };
const chosen = (stances: readonly (typeof STANCES)[number][]): State => ({
  ...empty,
  round: { ...empty.round, log: stances.map((stance, at) => ({ item: incidents[at]!.id, answer: STANCES.indexOf(stance) })) },
});

test('every incident shows all four reactions, and the restorative one is not always in the same place', () => {
  const orders = incidents.map((_, at) => mixed(at));
  for (const order of orders) expect([...order].sort()).toEqual([...STANCES].sort());
  expect(new Set(orders.map((order) => order.indexOf('met'))).size).toBe(4);
});

test('choices are counted by pane; what left the content is not', () => {
  const state = chosen(['tegen', 'tegen', 'met', 'niet']);
  const gone = { ...state, round: { ...state.round, log: [...state.round.log, { item: 'weg', answer: 1 }, { item: incidents[5]!.id, answer: 9 }] } };
  expect(choicesOf(exercise, gone)).toHaveLength(4);
  expect(tallyOf(choicesOf(exercise, gone))).toEqual({ tegen: 2, met: 1, niet: 1, voor: 0 });
});

test.each([
  [{ tegen: 3, met: 5, niet: 1, voor: 1 }, 'tegen'],
  [{ tegen: 2, met: 5, niet: 1, voor: 2 }, undefined],
  [{ tegen: 1, met: 9, niet: 0, voor: 0 }, undefined],
  [{ tegen: 0, met: 2, niet: 8, voor: 0 }, 'niet'],
] as const)('besides the restorative, %j leans to %s', (tally, stance) => {
  expect(detour(tally)).toBe(stance);
});

test('our example waits for words of one’s own', () => {
  const note = notes[0]!.id;
  expect(wordsLeft(empty, note)).toBe(EXAMPLE_WORDS);
  expect(wordsLeft(write(empty, note, 'een twee, drie'), note)).toBe(EXAMPLE_WORDS - 3);
  expect(wordsLeft(write(empty, note, 'woord '.repeat(EXAMPLE_WORDS + 4)), note)).toBe(0);
  expect(showExample(empty, note).examples).toEqual({ [note]: true });
});

test('the sheet holds the window once every incident was met, and what was written at any time', () => {
  expect(sheetOf(exercise, chosen(['tegen']))).toEqual([]);
  const written = sheetOf(exercise, write(empty, notes[1]!.id, 'Mijn reactie.'));
  expect(written.map(({ is }) => is)).toEqual(['heading', 'note', 'asked', 'written']);
  const full = sheetOf(exercise, { ...chosen(incidents.map(() => 'met' as const)), thought: 'Vrijdag.' });
  expect(full[1]).toEqual({ is: 'list', items: expect.arrayContaining([`met (veel structuur en veel zorg): ${incidents.length} keer`]) });
  expect(full.at(-1)).toEqual({ is: 'written', text: 'Vrijdag.' });
});

test.each([[null], [{}], [{ round: empty.round, drafts: { a: 1 } }], [{ round: empty.round, examples: { a: 'ja' } }], [{ round: { ...empty.round, log: [{ item: 'a', answer: 'met' }] } }]])('%j is no state', (raw) => {
  expect(parse(raw)).toBeUndefined();
});

test('a state is read back as it was', () => {
  const state = write(chosen(['voor', 'met']), notes[0]!.id, 'Tekst.');
  expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  expect(parse({ round: empty.round })).toEqual(empty);
});
