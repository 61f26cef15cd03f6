// @vitest-environment node
import { readFileSync } from 'node:fs';
import { IDBFactory } from 'fake-indexeddb';
import { beforeEach, expect, test } from 'vitest';
import { listAnswers, openAnswer } from '../../../src/learner/answers/index.ts';
import { readDone } from '../../../src/learner/progress/index.ts';
import { acknowledgeEviction, storeState } from '../../../src/learner/state.ts';
import { World } from './world.ts';

const fixture = JSON.parse(readFileSync(new URL('./fixtures/v1.json', import.meta.url), 'utf8')) as object[];
let world: World;
beforeEach(() => {
  world = new World();
});

test('a sound store has nothing to tell', async () => {
  await world.plant(...fixture.filter((record) => (record as { kind: string }).kind !== 'quarantine'));
  expect(await storeState(world.tab())).toEqual({ state: 'ok', evicted: false, unreadable: 0, newer: 0 });
});

test('storage that is missing or refused is named', async () => {
  world.faults.noDatabase = true;
  expect(await storeState(world.tab())).toMatchObject({ state: 'memory', reason: 'missing' });
  world.faults = { open: 'SecurityError' };
  expect(await storeState(world.tab())).toMatchObject({ state: 'memory', reason: 'blocked' });
});

test('broken records, broken journals and records of a newer edition are counted', async () => {
  await world.plant({ id: 'x', kind: 'text', subject: 'casus-bas/1' }, { ...fixture[0], id: 'later', v: 9 });
  world.local.set('samen-sterk:journal:casus-bas/1:tab', 'no JSON');
  expect(await storeState(world.tab())).toMatchObject({ state: 'ok', unreadable: 2, newer: 1 });
});

test('that earlier work has gone is told on every page until the student knows', async () => {
  await readDone(world.tab());
  world.factory = new IDBFactory();
  await readDone(world.tab());
  const later = world.tab();
  expect(await storeState(later)).toMatchObject({ state: 'ok', evicted: true });
  await acknowledgeEviction(later);
  expect(await storeState(later)).toMatchObject({ evicted: false });
  expect(await storeState(world.tab())).toMatchObject({ evicted: false });
});

test('a list of answers tells which were written for another wording', async () => {
  const tab = world.tab();
  const answer = openAnswer('casus-bas/1', { text: 'De eerste vraag?', title: 'Eerst' }, tab);
  await answer.ready;
  answer.type('mijn antwoord');
  await answer.close();
  const [same] = await listAnswers(tab, { 'casus-bas/1': 'De  eerste vraag?' });
  expect(same!.view.writtenFor).toBeUndefined();
  const [changed] = await listAnswers(tab, { 'casus-bas/1': 'Een andere vraag?' });
  expect(changed!.view.writtenFor).toEqual({ text: 'De eerste vraag?', title: 'Eerst' });
});

test('a list of answers has what stands only in the journal: the tab crashed, or the database is refused', async () => {
  const crashing = world.tab();
  const answer = openAnswer('casus-bas/1', { text: 'De vraag?' }, crashing);
  await answer.ready;
  answer.type('nog niet in de databank');
  crashing.crash();
  expect((await listAnswers(world.tab())).map(({ view }) => view.draft)).toEqual(['nog niet in de databank']);
  world.faults.open = 'SecurityError';
  expect((await listAnswers(world.tab())).map(({ view }) => view.draft)).toEqual(['nog niet in de databank']);
});
