// @vitest-environment node
import { beforeEach, describe, expect, test } from 'vitest';
import { openAnswer } from '../../../src/learner/answers/index.ts';
import { World } from './world.ts';

const id = 'casus-bas/1';
const prompt = { text: 'Welke domeinen zie je?' };

let world: World;
beforeEach(() => {
  world = new World();
});
const open = async () => {
  const tab = world.tab();
  const answer = openAnswer(id, prompt, tab);
  await answer.ready;
  return Object.assign(answer, { tab });
};
const kept = async () => {
  const answer = await open();
  const { first, drafts } = answer.history();
  return [...(first ? [first.text] : []), ...drafts.map(({ text }) => text)];
};

describe('tabs that know locks', () => {
  test('one tab edits, the other shows it live', async () => {
    const a = await open();
    const b = await open();
    expect([a.view.get().editing, b.view.get().editing]).toEqual(['here', 'elsewhere']);
    a.type('live te volgen');
    await world.pass(300);
    expect(b.view.get()).toMatchObject({ draft: 'live te volgen', status: { state: 'saved' } });
  });

  test('taking over: the other tab first writes its last keystrokes, and then follows', async () => {
    const a = await open();
    const b = await open();
    a.type('laatste letters');
    const taking = b.takeOver();
    await world.pass(50);
    expect(await taking).toBe(true);
    expect(b.view.get()).toMatchObject({ draft: 'laatste letters', editing: 'here' });
    expect(a.view.get().editing).toBe('elsewhere');
    b.type('laatste letters en meer');
    await world.pass(300);
    expect(a.view.get()).toMatchObject({ draft: 'laatste letters en meer', conflicts: [] });
  });

  test('taking over from a tab that does not answer works too, and its text comes back', async () => {
    const a = await open();
    const b = await open();
    a.type('bevroren');
    a.tab.alive = false;
    const taking = b.takeOver();
    await world.pass(600);
    expect(await taking).toBe(true);
    await world.settle();
    expect(b.view.get()).toMatchObject({ editing: 'here', draft: 'bevroren' });
  });

  test('the editing tab closes: the waiting tab may edit', async () => {
    const a = await open();
    const b = await open();
    a.type('van a');
    await a.close();
    await world.settle();
    expect(b.view.get()).toMatchObject({ editing: 'here', draft: 'van a' });
  });

  test('the editing tab crashes: the waiting tab gets its last keystrokes', async () => {
    const a = await open();
    const b = await open();
    a.type('net voor de crash');
    a.tab.crash();
    await world.settle();
    expect(b.view.get()).toMatchObject({ editing: 'here', draft: 'net voor de crash' });
  });

  test('three tabs take over in turn and nothing is lost', async () => {
    const tabs = [await open(), await open(), await open()];
    for (const [i, tab] of [...tabs, ...tabs].entries()) {
      const taking = tab.takeOver();
      await world.pass(600);
      expect(await taking).toBe(true);
      tab.type(`${tab.view.get().draft} ${i}`);
    }
    await world.pass(300);
    for (const tab of tabs) expect(tab.view.get().draft).toBe(' 0 1 2 3 4 5');
  });

  test('text typed in a tab that may not edit is kept aside and shown', async () => {
    const a = await open();
    const b = await open();
    a.type('van a');
    await world.pass(300);
    b.type('toch in b');
    await world.pass(300);
    expect(b.view.get()).toMatchObject({ draft: 'van a', conflicts: [{ text: 'toch in b' }] });
    b.settle();
    expect(b.view.get().conflicts).toEqual([]);
    expect(await kept()).toEqual(expect.arrayContaining(['van a', 'toch in b']));
  });

  test('text typed before the page was ready in a second tab does not push itself into the first', async () => {
    const a = await open();
    a.type('bezig');
    await world.pass(300);
    const b = openAnswer(id, prompt, world.tab());
    b.adopt('vroeg in b');
    await b.ready;
    await world.pass(300);
    expect(a.view.get().draft).toBe('bezig');
    expect(b.view.get()).toMatchObject({ draft: 'bezig', conflicts: [{ text: 'vroeg in b' }] });
  });

  test('a tab that may not edit settles only what is its own', async () => {
    world.faults = { noLocks: true };
    const [c, d] = [await open(), await open()];
    c.type('tekst van c');
    d.type('iets anders van d');
    await world.pass(300);
    await Promise.all([c.close(), d.close()]);
    world.faults = {};
    await open();
    const b = await open();
    expect(b.view.get()).toMatchObject({ editing: 'elsewhere', conflicts: [{}] });
    const before = await world.raw();
    b.settle();
    b.acceptPrompt();
    await world.pass(300);
    expect(await world.raw()).toEqual(before);
    expect(b.view.get().conflicts).toHaveLength(1);
  });

  test('out of the back/forward cache the newer text is read again', async () => {
    const a = await open();
    a.type('oud');
    a.tab.hide(true);
    await world.settle();
    const b = await open();
    expect(b.view.get().editing).toBe('here');
    b.type('oud en nieuw');
    await world.pass(300);
    await b.close();
    a.tab.show(true);
    await world.settle();
    expect(a.view.get()).toMatchObject({ draft: 'oud en nieuw', editing: 'here' });
  });

  test('locks that are refused count as no locks', async () => {
    const tab = world.tab();
    tab.locks = () => ({ request: () => Promise.reject(Object.assign(new Error(), { name: 'SecurityError' })) });
    const answer = openAnswer(id, prompt, tab);
    await answer.ready;
    expect(answer.view.get().editing).toBe('here');
  });
});

describe('tabs without locks', () => {
  beforeEach(() => {
    world.faults = { noLocks: true };
  });

  test('an idle tab follows', async () => {
    const a = await open();
    const b = await open();
    a.type('van a');
    await world.pass(300);
    expect(b.view.get()).toMatchObject({ draft: 'van a', editing: 'here', conflicts: [] });
    b.type('van a en b');
    await world.pass(300);
    expect(a.view.get()).toMatchObject({ draft: 'van a en b', conflicts: [] });
  });

  test('typing at the same moment: both texts stay, both tabs see it, and the student chooses', async () => {
    const a = await open();
    const b = await open();
    a.type('tekst van a');
    b.type('iets anders van b');
    await world.pass(300);
    const seen = b.view.get();
    expect([seen.draft, ...seen.conflicts.map(({ text }) => text)].sort()).toEqual(['iets anders van b', 'tekst van a']);
    expect(a.view.get().draft).toBe(seen.draft);
    expect(a.view.get().conflicts).toEqual(seen.conflicts);
    // A conflict outlives the tabs.
    a.tab.crash();
    b.tab.crash();
    const c = await open();
    expect(c.view.get().conflicts).toHaveLength(1);
    c.restoreVersion(c.view.get().conflicts[0]!.id);
    await world.pass(300);
    expect(c.view.get().conflicts).toEqual([]);
    expect(await kept()).toEqual(expect.arrayContaining(['tekst van a', 'iets anders van b']));
  });

  test('both go on typing: the newest text of each tab stays, once', async () => {
    const a = await open();
    const b = await open();
    for (const word of ['een', 'een twee', 'een twee drie']) {
      a.type(`a ${word}`);
      b.type(`b ${word}`);
      await world.pass(100);
    }
    await world.pass(300);
    const { draft, conflicts } = a.view.get();
    expect([draft, ...conflicts.map(({ text }) => text)].sort()).toEqual(['a een twee drie', 'b een twee drie']);
  });

  test('keeping the current text settles the conflict and keeps the other as a version', async () => {
    const a = await open();
    const b = await open();
    a.type('tekst van a');
    b.type('iets anders van b');
    await world.pass(300);
    a.settle();
    await world.pass(300);
    expect([a.view.get().conflicts, b.view.get().conflicts]).toEqual([[], []]);
    expect(await kept()).toEqual(expect.arrayContaining(['tekst van a', 'iets anders van b']));
  });

  test('text that the other tab already contains is no conflict', async () => {
    const a = await open();
    const b = await open();
    a.type('begin');
    b.type('begin en einde');
    await world.pass(300);
    expect(a.view.get()).toMatchObject({ draft: 'begin en einde', conflicts: [] });
  });

  test('one tab unlocks while the other types: the typed text is kept aside', async () => {
    const a = await open();
    const b = await open();
    a.type('eerste antwoord');
    await world.pass(300);
    b.type('heel wat anders');
    await a.unlock();
    await world.pass(300);
    expect(b.view.get()).toMatchObject({ draft: 'eerste antwoord', conflicts: [{ text: 'heel wat anders' }] });
    expect(await kept()).toEqual(expect.arrayContaining(['eerste antwoord', 'heel wat anders']));
  });

  test('both unlock: the earliest counts, the other stays', async () => {
    const a = await open();
    const b = await open();
    a.type('van a');
    const first = a.unlock();
    world.clock += 5;
    b.type('van b');
    await Promise.all([first, b.unlock()]);
    await world.pass(300);
    const c = await open();
    expect(c.view.get().first?.text).toBe('van a');
    expect(c.history().otherFirsts.map(({ text }) => text)).toEqual(['van b']);
  });

  test('no channel either: the conflict is found at the write, and seen on return', async () => {
    world.faults = { noLocks: true, noChannel: true };
    const a = await open();
    const b = await open();
    a.type('tekst van a');
    await world.pass(300);
    b.type('iets anders van b');
    await world.pass(300);
    expect(b.view.get()).toMatchObject({ draft: 'iets anders van b', conflicts: [{ text: 'tekst van a' }] });
    a.tab.show();
    await world.settle();
    expect(a.view.get().draft).toBe('iets anders van b');
  });
});
