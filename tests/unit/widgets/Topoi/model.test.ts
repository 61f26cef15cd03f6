import { describe, expect, test } from 'vitest';
import { change, checkedIn, emptyState, type Exercise, habitsOf, isChecked, meetingOf, missingIn, noWork, parse, profileOf, reopen, setOf, type State, workOn } from '../../../../src/widgets/Topoi/model.ts';
import { sheetOf } from '../../../../src/widgets/Topoi/sheet.ts';

const ids = ['taal', 'ordening', 'personen', 'organisatie', 'inzet'];
const situation = (id: string, past: readonly string[]) => ({
  id,
  title: id,
  story: 'In de gang.',
  stuck: 'Stilte.',
  lines: [],
  windows: Object.fromEntries(ids.map((one) => [one, { fit: past.includes(one) ? 'past' : one === 'inzet' ? 'kan' : 'minder', why: '' }])),
  interventions: [{ id: 'bel', text: 'Ik bel.', fit: 'past', why: '' }],
});
const exercise = {
  id: 'h1-proef/topoi',
  windows: ids.map((id) => ({ id, letter: id[0], name: id, question: '' })),
  situations: [situation('een', ['taal', 'organisatie']), situation('twee', ['taal', 'organisatie']), situation('drie', ['organisatie'])],
} as unknown as Exercise;
const [one] = exercise.situations as [Exercise['situations'][number]];
const look = (state: State, id: string, marked: readonly string[]) => change(state, id, { marked: setOf(marked), pick: { bel: true }, checked: true });
const all = look(look(look(emptyState, 'een', ['taal', 'ordening']), 'twee', ['taal', 'inzet']), 'drie', ['organisatie']);

test('our reading opens after a window and an intervention, chosen or written', () => {
  expect(missingIn(exercise, one, noWork)).toBe('windows');
  expect(missingIn(exercise, one, { ...noWork, marked: { weg: true }, own: 'Ik bel even' })).toBe('windows');
  expect(missingIn(exercise, one, { ...noWork, marked: { taal: true }, own: 'Ik bel' })).toBe('intervention');
  expect(missingIn(exercise, one, { ...noWork, marked: { taal: true }, own: 'Ik bel even' })).toBeUndefined();
  expect(missingIn(exercise, one, { ...noWork, marked: { taal: true }, pick: { bel: true } })).toBeUndefined();
});

test.each([
  ['past', true, 'both'],
  ['past', false, 'ours'],
  ['kan', true, 'arguable'],
  ['kan', false, 'neither'],
  ['minder', true, 'mine'],
  ['minder', false, 'neither'],
] as const)('a window that we call %s and a mark %s meet as %s', (fit, marked, meeting) => expect(meetingOf(fit, marked)).toBe(meeting));

test('the profile counts what was compared, and nothing else', () => {
  const open = change(all, 'drie', { marked: {} });
  expect(checkedIn(exercise, open)).toHaveLength(2);
  const [taal, ordening, , organisatie, inzet] = profileOf(exercise, all);
  expect(taal).toMatchObject({ plays: 2, seen: 2, extra: 0 });
  expect(ordening).toMatchObject({ plays: 0, seen: 0, extra: 1 });
  expect(organisatie).toMatchObject({ plays: 3, seen: 1 });
  expect(inzet).toMatchObject({ plays: 0, extra: 0 });
});

test('habits are told from three comparisons on, about windows that played at least twice', () => {
  expect(habitsOf(exercise, reopen(all, 'een'))).toBeUndefined();
  const habits = habitsOf(exercise, all)!;
  expect(habits.easy.map(({ id }) => id)).toEqual(['taal']);
  expect(habits.overlooked.map(({ id }) => id)).toEqual(['organisatie']);
});

test('looking again keeps what was marked', () => {
  const again = reopen(all, 'een');
  expect(isChecked(exercise, one, workOn(again, 'een'))).toBe(false);
  expect(workOn(again, 'een').marked).toEqual({ taal: true, ordening: true });
});

describe('stored state', () => {
  test('missing parts are empty', () => expect(workOn(parse({ work: { een: { own: 'x' } } })!, 'een')).toEqual({ ...noWork, own: 'x' }));
  test.each([[undefined], [[]], [{ work: [] }], [{ work: { een: { marked: { taal: 1 } } } }], [{ work: { een: { own: 2 } } }], [{ work: { een: { checked: 'ja' } } }]])('%j is no state', (raw) => expect(parse(raw)).toBeUndefined());
  test('a place that is none is forgotten', () => expect(parse({ at: -1 })).toEqual(emptyState));
});

test('the sheet holds marks, interventions and the profile, and nothing when nothing was done', () => {
  expect(sheetOf(exercise, emptyState, 0)).toEqual([]);
  const sheet = sheetOf(exercise, change(all, 'een', { own: 'Ik vraag het.' }), 0);
  expect(sheet).toContainEqual({ is: 'list', items: ['taal', 'ordening'] });
  expect(sheet).toContainEqual({ is: 'written', text: 'Ik bel.\nIk vraag het.' });
  expect(sheet.some(({ is }) => is === 'table')).toBe(true);
  expect(sheetOf(exercise, look(emptyState, 'een', ['taal']), 0).some(({ is }) => is === 'table')).toBe(false);
});
