import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { firstSteps } from '../../../../src/authoring/exercises/eerste-stap.ts';
import { compare, emptyState, type Exercise, inOrder, isOpen, judge, judged, momentOf, MOMENTS, open, parse, pick, picked, place, progressOf, QUESTIONS, scoreOf, skip, type State, workOn } from '../../../../src/widgets/FirstSteps/model.ts';
import { lineAsText, sheetOf } from '../../../../src/widgets/FirstSteps/sheet.ts';

const exercise = firstSteps.schema.parse(parseYaml(readFileSync('content/oefeningen/hoofdstuk-5/h5-pesten-aanpakken-eerste-stap.yaml', 'utf8'))) as Exercise;
const [first] = exercise.situations as [Exercise['situations'][number]];
const heavy = exercise.situations.find(({ note }) => note)!;

/** Everything in the first situation chosen as we do, but for one step. */
function done(): State {
  let state = emptyState;
  for (const step of first.steps) state = place(state, first.id, step.id, step.when);
  for (const question of QUESTIONS) state = pick(state, first.id, question, first[question].filter(({ fits }) => fits).map(({ id }) => id));
  return state;
}

test('help lines in the content exist', () => {
  const known = (parseYaml(readFileSync('content/hulplijnen.yaml', 'utf8')) as { id: string }[]).map(({ id }) => id);
  for (const { lines } of exercise.situations) expect(known).toEqual(expect.arrayContaining(lines));
});

describe('a step', () => {
  test.each([
    ['nu', [], 'nu', 'right'],
    ['nu', ['vandaag'], 'vandaag', 'close'],
    ['niet', [], 'week', 'wrong'],
  ] as const)('at %s or %j, put at %s, is %s', (when, also, moment, verdict) => {
    expect(judge({ ...first.steps[0]!, when, also: [...also] }, moment)).toBe(verdict);
  });

  test('is read from the moments in order', () => {
    const order = inOrder(first).map(({ when }) => MOMENTS.indexOf(when));
    expect(order).toEqual([...order].sort());
    expect(inOrder(first)).toHaveLength(first.steps.length);
  });
});

test('choices count, and stand once they lie beside ours', () => {
  const state = done();
  expect(progressOf(first, workOn(state, first.id))).toEqual({ answered: first.steps.length + 3, total: first.steps.length + 3 });
  const [step] = first.steps;
  const after = place(compare(state, first.id), first.id, step!.id, 'niet');
  expect(momentOf(workOn(after, first.id), step!.id)).toBe(step!.when);
  expect(pick(after, first.id, 'lead', [])).toEqual(after);
  expect(scoreOf(exercise, after)).toEqual({ fitting: first.steps.length, total: first.steps.length });
  expect(scoreOf(exercise, state)).toEqual({ fitting: 0, total: 0 });
  expect(judged(first, workOn(after, first.id), 'inform').every(({ agrees }) => agrees)).toBe(true);
});

test('a heavy situation opens by choice, and can be left and opened later', () => {
  expect(isOpen(heavy, workOn(emptyState, heavy.id))).toBe(false);
  expect(isOpen(first, workOn(emptyState, first.id))).toBe(true);
  const left = skip(emptyState, heavy.id);
  expect(workOn(left, heavy.id)).toMatchObject({ skipped: true });
  expect(workOn(open(left, heavy.id), heavy.id)).toEqual({ when: {}, picks: {}, opened: true });
});

test('one choice of a question replaces another', () => {
  const state = pick(pick(emptyState, first.id, 'lead', ['begeleider']), first.id, 'lead', ['ik']);
  expect(picked(workOn(state, first.id), 'lead')).toEqual(['ik']);
});

test('the card holds what was laid beside ours, and nothing before', () => {
  expect(sheetOf(exercise, done())).toEqual([]);
  const line = { id: 'awel', name: 'Awel', for: 'iedereen', phone: '102', site: 'awel.be' };
  const sheet = sheetOf(exercise, { ...compare(place(done(), first.id, first.steps[0]!.id, 'niet'), first.id), contact: 'Lies' }, 0, [line]);
  expect(sheet).toContainEqual({ is: 'list', items: exercise.card.rules });
  expect(sheet).toContainEqual({ is: 'written', text: 'Lies' });
  expect(sheet).toContainEqual({ is: 'note', text: 'Bij 1 stap koos jij een ander moment.' });
  expect(sheet.at(-1)).toEqual({ is: 'list', items: ['Awel 102, awel.be (iedereen)'] });
  expect(lineAsText({ id: '112', name: '112', for: 'gevaar', phone: '112' })).toBe('112 (gevaar)');
});

test.each([[null], [{ work: { a: { when: { b: 'nu' } } } }], [{ work: { a: { picks: { lead: ['b'] } } } }], [{ contact: 1 }]])('%j is no state', (raw) => {
  expect(parse(raw)).toBeUndefined();
});

test('a state is read back as it was', () => {
  const state = { ...compare(done(), first.id), at: 2 };
  expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  expect(parse({})).toEqual(emptyState);
});
