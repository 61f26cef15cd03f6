// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { exportBackup, eraseAll, mergeBackup, readBackup } from '../../../src/learner/backup/index.ts';
import { hasNotes, listNotes, openNotes } from '../../../src/learner/notes/index.ts';
import { recordRead } from '../../../src/learner/progress/index.ts';
import { World, type Tab } from './world.ts';

const LESSON = 'h1-acht-pijlers';
const QUOTE = { exact: 'de woorden', before: 'voor ', after: ' na' };
let world: World;
beforeEach(() => {
  world = new World();
});
const open = async (tab: Tab = world.tab()) => {
  const notes = openNotes(LESSON, tab);
  await notes.ready;
  return Object.assign(notes, { tab, texts: () => notes.view.get().notes.map(({ text }) => text) });
};

describe('notes on a lesson', () => {
  test('are saved within 300 ms and there on the next visit, also beside what was read', async () => {
    const a = await open();
    await recordRead(LESSON, 'een', a.tab);
    const id = a.newId();
    a.write(id, { section: 'een', text: 'eerste' });
    expect([a.texts(), a.view.get().status.state]).toEqual([['eerste'], 'pending']);
    a.write(a.newId(), { section: 'twee', text: '', quote: QUOTE });
    await world.pass(300);
    expect(a.view.get().status.state).toBe('saved');
    const b = await open();
    expect(b.view.get().notes.map(({ section, text, quote }) => [section, text, quote])).toEqual([['een', 'eerste', undefined], ['twee', '', QUOTE]]);
    expect(await listNotes(b.tab)).toEqual(b.view.get().notes);
    expect([await hasNotes(LESSON, b.tab), await hasNotes('h1-anders', b.tab)]).toEqual([true, false]);
  });
  test('written before the store was read come after it', async () => {
    const notes = openNotes(LESSON, world.tab());
    notes.write('note:vroeg', { section: 'een', text: 'vroeg' });
    await notes.ready;
    await world.settle();
    expect(notes.view.get().notes.map(({ text }) => text)).toEqual(['vroeg']);
  });
  test('a marked passage keeps its quote while words are added to it', async () => {
    const a = await open();
    const id = a.newId();
    a.write(id, { section: 'een', text: '', quote: QUOTE });
    a.write(id, { section: 'een', text: 'erbij' });
    expect(a.view.get().notes).toMatchObject([{ text: 'erbij', quote: QUOTE }]);
  });
  test('a removed one is gone in every tab, and comes back as it was', async () => {
    const a = await open();
    const b = await open();
    const id = a.newId();
    a.write(id, { section: 'een', text: 'weg ermee', quote: QUOTE });
    await world.pass(300);
    a.remove(id);
    await world.pass(300);
    expect([a.texts(), b.texts(), await listNotes(b.tab)]).toEqual([[], [], []]);
    b.bringBack(id);
    await world.pass(300);
    expect(a.view.get().notes).toMatchObject([{ id, text: 'weg ermee', quote: QUOTE }]);
  });
  test('a crash loses nothing that was typed: the journal has it', async () => {
    const a = await open();
    a.write(a.newId(), { section: 'een', text: 'net getypt' });
    a.tab.crash();
    const b = world.tab();
    expect((await listNotes(b)).map(({ text }) => text)).toEqual(['net getypt']);
    const c = await open(b);
    expect(c.texts()).toEqual(['net getypt']);
  });
  test('two tabs on one note at the same time: both texts are there, and the student sees it', async () => {
    const a = await open();
    const id = a.newId();
    a.write(id, { section: 'een', text: 'begin' });
    await world.pass(300);
    const b = await open();
    a.write(id, { section: 'een', text: 'begin, en dit in a' });
    b.write(id, { section: 'een', text: 'iets heel anders in b' });
    await world.pass(600);
    const [note] = await listNotes(a.tab);
    expect([note!.text, ...note!.others].sort()).toEqual(['begin, en dit in a', 'iets heel anders in b']);
    a.write(id, { section: 'een', text: `${note!.text}\n${note!.others[0]!}` });
    a.settle(id);
    await world.pass(300);
    expect((await listNotes(a.tab)).map(({ others }) => others)).toEqual([[]]);
  });
  test('removed here while it was being written there: what was written stays', async () => {
    const a = await open();
    const id = a.newId();
    a.write(id, { section: 'een', text: 'begin' });
    await world.pass(300);
    const b = await open();
    b.write(id, { section: 'een', text: 'begin en meer' });
    a.remove(id);
    await world.pass(600);
    const [note] = await listNotes(world.tab());
    expect([note?.text, ...(note?.others ?? [])]).toContain('begin en meer');
  });
  test('travel in a backup, and stand beside what the other device wrote', async () => {
    const a = await open();
    a.write(a.newId(), { section: 'een', text: 'thuis', quote: QUOTE });
    await a.flush();
    const file = await exportBackup(undefined, a.tab);
    const other = new World(2);
    const tab = other.tab();
    const there = openNotes(LESSON, tab);
    await there.ready;
    there.write(there.newId(), { section: 'een', text: 'op school' });
    await there.flush();
    const reading = await readBackup(await file.text(), tab);
    if (!reading.ok) throw new Error(reading.reason);
    expect(reading.preview.counts.notes).toMatchObject({ total: 1, fresh: 1 });
    await mergeBackup(reading.preview, undefined, tab);
    expect((await listNotes(tab)).map(({ text, quote }) => [text, quote])).toEqual(expect.arrayContaining([['thuis', QUOTE], ['op school', undefined]]));
  });
  test('go when everything is erased', async () => {
    const a = await open();
    a.write(a.newId(), { section: 'een', text: 'weg' });
    await a.flush();
    await eraseAll(world.tab());
    await world.settle();
    expect([a.texts(), await listNotes(world.tab())]).toEqual([[], []]);
  });
  test('without storage they live in the tab, and the status says so', async () => {
    world.faults.noDatabase = true;
    const a = await open();
    a.write(a.newId(), { section: 'een', text: 'los' });
    await world.pass(300);
    expect([a.texts(), a.view.get().status]).toEqual([['los'], expect.objectContaining({ state: 'memory', reason: 'missing' })]);
  });
});
