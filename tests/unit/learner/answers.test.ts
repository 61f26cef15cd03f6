// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAnswers, openAnswer } from '../../../src/learner/answers/index.ts';
import type { Prompt } from '../../../src/learner/index.ts';
import { World, sabotage } from './world.ts';

const id = 'casus-bas/1';
const prompt = { text: 'Welke domeinen zie je in dit verhaal?', title: 'Domeinen' };

let world: World;
let restore: (() => void) | undefined;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  restore?.();
  restore = undefined;
});

const open = async (tab = world.tab(), wording: Prompt = prompt) => {
  const answer = openAnswer(id, wording, tab);
  await answer.ready;
  return Object.assign(answer, { tab });
};
/** What a next visit finds. */
const later = async () => {
  const answer = await open();
  return answer;
};
const allTexts = (answer: Awaited<ReturnType<typeof open>>) => answer.history().drafts.map(({ text }) => text);

describe('durability of an answer', () => {
  test('a text is saved within 300 ms of the keystroke and is there on the next visit', async () => {
    const answer = await open();
    expect(answer.view.get().status).toEqual({ state: 'empty' });
    answer.type('Bas draait op zijn stoel.');
    expect(answer.view.get()).toMatchObject({ draft: 'Bas draait op zijn stoel.', status: { state: 'pending' } });
    await world.pass(300);
    expect(answer.view.get().status).toEqual({ state: 'saved', at: expect.any(Number) });
    answer.tab.crash();
    expect((await later()).view.get().draft).toBe('Bas draait op zijn stoel.');
  });

  test('steady typing does not put off the write', async () => {
    const answer = await open();
    for (let i = 1; i <= 20; i++) {
      answer.type('x'.repeat(i));
      await world.pass(50);
    }
    expect((await world.raw()).some((r) => r.kind === 'text' && (r.text as string).length >= 15)).toBe(true);
  });

  test('a crash right after a keystroke loses nothing: the journal has it', async () => {
    const answer = await open();
    answer.type('net getypt');
    answer.tab.crash();
    expect(await world.raw()).toEqual([]);
    const next = await later();
    expect(next.view.get()).toMatchObject({ draft: 'net getypt', status: { state: 'saved' } });
    expect([...world.local.keys()].filter((key) => key.includes('journal'))).toEqual([]);
  });

  test('hiding the page writes at once', async () => {
    const answer = await open();
    answer.type('verborgen');
    answer.tab.hide();
    await world.settle();
    expect(answer.view.get().status.state).toBe('saved');
  });

  test('leaving the page writes at once and lets the answer go', async () => {
    const answer = await open();
    answer.type('weg');
    answer.tab.hide(true);
    await world.settle();
    const next = await open();
    expect(next.view.get()).toMatchObject({ draft: 'weg', editing: 'here' });
  });

  test('closing writes what is pending', async () => {
    const answer = await open();
    answer.type('dicht');
    await answer.close();
    expect((await later()).view.get().draft).toBe('dicht');
  });

  test('closing before the load has finished never writes to the database, and the text comes back', async () => {
    const tab = world.tab();
    const answer = openAnswer(id, prompt, tab);
    answer.type('heel vroeg');
    await answer.close();
    expect(await world.raw()).toEqual([]);
    expect((await later()).view.get().draft).toBe('heel vroeg');
  });

  test('text typed while a write is on its way is written after it', async () => {
    const answer = await open();
    answer.type('een');
    const writing = answer.flush();
    answer.type('een twee');
    await writing;
    await world.pass(300);
    answer.tab.crash();
    expect((await later()).view.get().draft).toBe('een twee');
  });

  test('a big deletion leaves the text behind as a version', async () => {
    const answer = await open();
    answer.type('Een lang antwoord over Bas.');
    await world.pass(300);
    answer.type('');
    await world.pass(300);
    answer.tab.crash();
    const next = await later();
    expect(next.view.get().draft).toBe('');
    expect(allTexts(next)).toContain('Een lang antwoord over Bas.');
  });

  test('of hundreds of drafts some fifty stay, and the big deletion is among them', async () => {
    const answer = await open();
    answer.type('Een lang antwoord dat in één keer verdwijnt.');
    await world.pass(300);
    for (let i = 0; i < 120; i++) {
      answer.type(`poging ${String(i).repeat(3)}`);
      await world.pass(200);
    }
    const drafts = allTexts(answer);
    expect(drafts.length).toBeLessThanOrEqual(52);
    expect(drafts).toContain('Een lang antwoord dat in één keer verdwijnt.');
    expect(drafts[0]).toBe('poging 119119119');
  });

  test('a clock that is set back does not hide newer text', async () => {
    const answer = await open();
    answer.type('eerst');
    await world.pass(300);
    await answer.close();
    world.clock -= 3_600_000;
    const next = await later();
    next.type('daarna iets heel anders');
    await world.pass(300);
    next.tab.crash();
    expect((await later()).view.get().draft).toBe('daarna iets heel anders');
  });

  test('persistent storage is asked for after the first saved answer, once per device', async () => {
    const answer = await open();
    expect(world.persistAsked).toBe(0);
    answer.type('a');
    await world.pass(300);
    answer.type('ab');
    await world.pass(300);
    answer.tab.crash();
    const next = await later();
    next.type('abc');
    await world.pass(300);
    expect(world.persistAsked).toBe(1);
  });

  test('opening the same answer twice in a page gives one handle, closed by the last user', async () => {
    const tab = world.tab();
    const one = openAnswer(id, prompt, tab);
    const two = openAnswer(id, prompt, tab);
    expect(two).toBe(one);
    await one.ready;
    await one.close();
    two.type('nog open');
    await two.close();
    expect((await later()).view.get().draft).toBe('nog open');
  });
});

describe('text that stood in the field before the page was ready', () => {
  const seed = async (text: string) => {
    const answer = await open();
    answer.type(text);
    await answer.close();
  };

  test('nothing stored: it is adopted', async () => {
    const tab = world.tab();
    const answer = openAnswer(id, prompt, tab);
    answer.adopt('vroeg getypt');
    expect(answer.view.get()).toMatchObject({ ready: false, draft: 'vroeg getypt' });
    await answer.ready;
    await world.pass(300);
    expect(answer.view.get()).toMatchObject({ draft: 'vroeg getypt', joined: false, status: { state: 'saved' } });
  });

  test('the same as stored: nothing happens', async () => {
    await seed('al bewaard');
    const before = await world.raw();
    const answer = openAnswer(id, prompt, world.tab());
    answer.adopt('al bewaard');
    await answer.ready;
    await world.pass(300);
    expect(await world.raw()).toEqual(before);
  });

  test('an older state that the browser put back: the stored text stays', async () => {
    await seed('Een antwoord dat later langer werd.');
    const answer = await open();
    answer.type('Een antwoord dat later langer werd. En nog langer.');
    await answer.close();
    const next = openAnswer(id, prompt, world.tab());
    next.adopt('Een antwoord dat later langer werd.');
    await next.ready;
    expect(next.view.get()).toMatchObject({ draft: 'Een antwoord dat later langer werd. En nog langer.', joined: false });
  });

  test('different from what is stored: both stay, the new one under a blank line, and the view says so', async () => {
    await seed('wat er stond');
    const answer = openAnswer(id, prompt, world.tab());
    answer.adopt('wat ik net typte');
    await answer.ready;
    expect(answer.view.get()).toMatchObject({ draft: 'wat er stond\n\nwat ik net typte', joined: true });
    await world.pass(300);
    expect(answer.history().drafts.map(({ text }) => text)).toContain('wat er stond');
    answer.settle();
    expect(answer.view.get().joined).toBe(false);
  });

  test('typing goes on while the stored answer is being read', async () => {
    await seed('wat er stond');
    const answer = openAnswer(id, prompt, world.tab());
    answer.adopt('nie');
    answer.type('nieuw');
    answer.type('nieuwe zin');
    await answer.ready;
    expect(answer.view.get().draft).toBe('wat er stond\n\nnieuwe zin');
  });

  test('a crash before the page was ready: the early journal of an inline script is adopted', async () => {
    world.local.set(`samen-sterk:early:${id}:abc`, JSON.stringify({ text: 'zonder script getypt', at: 1 }));
    const answer = await open();
    await world.pass(300);
    expect(answer.view.get()).toMatchObject({ draft: 'zonder script getypt', status: { state: 'saved' } });
    expect(world.local.has(`samen-sterk:early:${id}:abc`)).toBe(false);
  });

  test('the early journal of question 1 is not taken by question 10', async () => {
    world.local.set('samen-sterk:early:casus-bas/10:abc', JSON.stringify({ text: 'van tien', at: 1 }));
    expect((await open()).view.get().draft).toBe('');
  });

  test('after unlocking it goes to the reworked text', async () => {
    await seed('mijn eerste antwoord');
    const answer = await open();
    await answer.unlock();
    await answer.close();
    const next = openAnswer(id, prompt, world.tab());
    next.adopt('iets nieuws');
    await next.ready;
    expect(next.view.get()).toMatchObject({ draft: 'mijn eerste antwoord', rework: 'iets nieuws' });
  });
});

describe('unlocking, reworking, judging', () => {
  test('the first answer is frozen with its wording, and stays as it was', async () => {
    const answer = await open();
    answer.type('mijn antwoord');
    answer.openHint(2);
    await answer.unlock();
    answer.type('te laat');
    answer.typeRework('beter');
    await answer.close();
    const { first, draft, rework } = (await later()).view.get();
    expect(first).toMatchObject({ text: 'mijn antwoord', prompt, withoutOwnAnswer: false, hintsOpened: 1 });
    expect([draft, rework]).toEqual(['mijn antwoord', 'beter']);
  });

  test('looking without writing is recorded as such', async () => {
    const answer = await open();
    await answer.unlock({ withoutOwnAnswer: true });
    await answer.close();
    expect((await later()).view.get().first).toMatchObject({ text: '', withoutOwnAnswer: true });
  });

  test('unlocking a second time changes nothing', async () => {
    const answer = await open();
    answer.type('een');
    await answer.unlock();
    const { first } = answer.view.get();
    await answer.unlock({ withoutOwnAnswer: true });
    expect(answer.view.get().first).toEqual(first);
  });

  test('reworking before unlocking is ignored', async () => {
    const answer = await open();
    answer.typeRework('te vroeg');
    expect(answer.view.get().rework).toBe('');
  });

  test('hints open one by one up to their number', async () => {
    const answer = await open();
    expect([answer.openHint(2), answer.openHint(2), answer.openHint(2)]).toEqual([1, 2, 2]);
    await answer.close();
    expect((await later()).view.get().hintsOpened).toBe(2);
  });

  test('self-assessment is kept per round', async () => {
    const answer = await open();
    answer.type('x');
    await answer.unlock();
    answer.assess('domeinen', 'no');
    answer.typeRework('beter');
    answer.assess('domeinen', 'yes');
    await answer.close();
    expect((await later()).view.get().selfAssessment).toEqual({ first: { domeinen: 'no' }, rework: { domeinen: 'yes' } });
  });

  test('every sitting of reworking leaves its last text behind', async () => {
    const answer = await open();
    await answer.unlock({ withoutOwnAnswer: true });
    for (const text of ['maandag', 'dinsdag', 'woensdag']) {
      answer.typeRework(text);
      await world.pass(24 * 3_600_000);
    }
    expect(answer.history().reworks.map(({ text }) => text)).toEqual(['woensdag', 'dinsdag', 'maandag']);
  });

  test('restoring a version makes a new version', async () => {
    const answer = await open();
    answer.type('de goede versie');
    await world.pass(300);
    answer.type('prul');
    const old = answer.history().drafts.find(({ text }) => text === 'de goede versie')!;
    expect(answer.restoreVersion(old.id)).toBe(true);
    expect(answer.view.get().draft).toBe('de goede versie');
    await world.pass(300);
    expect(allTexts(answer)).toEqual(['de goede versie', 'prul', 'de goede versie']);
    expect(answer.restoreVersion('bestaat-niet')).toBe(false);
  });

  test('after unlocking an old draft is restored as rework', async () => {
    const answer = await open();
    answer.type('klad');
    await answer.unlock();
    answer.restoreVersion(answer.history().drafts[0]!.id);
    expect(answer.view.get()).toMatchObject({ draft: 'klad', rework: 'klad' });
  });
});

describe('a question that changes', () => {
  const changed = { text: 'Welke domeinen herken je, en waaraan?' };

  test('the answer stays, with the wording it was written for', async () => {
    const answer = await open();
    answer.type('mijn antwoord');
    await answer.close();
    const next = await open(world.tab(), changed);
    expect(next.view.get()).toMatchObject({ draft: 'mijn antwoord', writtenFor: prompt });
    next.acceptPrompt();
    expect(next.view.get().writtenFor).toBeUndefined();
    await next.close();
    expect((await open(world.tab(), changed)).view.get().writtenFor).toBeUndefined();
  });

  test('white space alone is no change', async () => {
    const answer = await open();
    answer.type('mijn antwoord');
    await answer.close();
    expect((await open(world.tab(), { text: `  ${prompt.text}\n` })).view.get().writtenFor).toBeUndefined();
  });

  test('a frozen answer keeps saying for what it was written', async () => {
    const answer = await open();
    answer.type('mijn antwoord');
    await answer.unlock();
    await answer.close();
    const next = await open(world.tab(), changed);
    next.acceptPrompt();
    expect(next.view.get()).toMatchObject({ first: { prompt }, writtenFor: prompt });
  });

  test('answers to a removed question are still listed, with their wording', async () => {
    const answer = await open();
    answer.type('mijn antwoord');
    await answer.close();
    const [stored] = await listAnswers(world.tab());
    expect(stored).toMatchObject({ id, prompt, view: { draft: 'mijn antwoord', ready: true } });
  });
});

describe('storage that refuses', () => {
  test('no IndexedDB: memory at once, and the journal still brings the text back', async () => {
    world.faults.noDatabase = true;
    const answer = await open();
    expect(answer.view.get().status).toEqual({ state: 'memory', reason: 'missing' });
    answer.type('in het geheugen');
    await world.pass(6000);
    expect(answer.view.get()).toMatchObject({ draft: 'in het geheugen', status: { state: 'memory', reason: 'missing' } });
    answer.tab.crash();
    expect((await later()).view.get().draft).toBe('in het geheugen');
  });

  test('blocked IndexedDB, blocked localStorage, no locks, no channel: still works in memory', async () => {
    world.faults = { open: 'SecurityError', noStorage: true, noLocks: true, noChannel: true };
    const answer = await open();
    answer.type('toch getypt');
    await world.pass(6000);
    expect(answer.view.get()).toMatchObject({
      draft: 'toch getypt',
      editing: 'here',
      status: { state: 'memory', reason: 'blocked' },
    });
  });

  test('a database that never opens: memory after three seconds, written when it does open', async () => {
    const { factory } = world;
    world.factory = { open: () => ({}) } as unknown as typeof factory;
    const answer = openAnswer(id, prompt, world.tab());
    answer.type('geduld');
    await world.pass(3100);
    await answer.ready;
    expect(answer.view.get()).toMatchObject({ draft: 'geduld', status: { state: 'memory', reason: 'blocked' } });
    world.factory = factory;
    await world.pass(9000);
    expect(answer.view.get().status.state).toBe('saved');
  });

  test('storage that was refused and holds older text: both texts are kept', async () => {
    const before = await open();
    before.type('van vorige week');
    await before.close();
    world.faults.open = 'UnknownError';
    const answer = await open();
    answer.type('van vandaag');
    world.faults = {};
    await world.pass(6000);
    expect(answer.view.get()).toMatchObject({
      draft: 'van vandaag',
      status: { state: 'saved' },
      conflicts: [{ text: 'van vorige week' }],
    });
  });

  test('storage that was refused for a moment is read again when the page is seen again', async () => {
    const before = await open();
    before.type('van vorige week');
    await before.close();
    world.faults.open = 'UnknownError';
    const answer = await open();
    expect(answer.view.get()).toMatchObject({ draft: '', status: { state: 'memory' } });
    world.faults = {};
    answer.tab.show();
    await world.settle();
    expect(answer.view.get()).toMatchObject({ draft: 'van vorige week', status: { state: 'saved' } });
  });

  test('a full device: failed with the reason at once, the text in the journal, saved when there is room', async () => {
    const answer = await open();
    answer.type('past nog');
    await world.pass(300);
    restore = sabotage('QuotaExceededError');
    answer.type('past nog niet meer');
    await world.pass(300);
    expect(answer.view.get()).toMatchObject({
      draft: 'past nog niet meer',
      status: { state: 'failed', reason: 'quota', at: expect.any(Number) },
    });
    answer.type('past nog niet meer, echt');
    expect(answer.view.get().status.state).toBe('failed');
    restore();
    await world.pass(6000);
    expect(answer.view.get().status.state).toBe('saved');
    answer.tab.crash();
    expect((await later()).view.get().draft).toBe('past nog niet meer, echt');
  });

  test('a full device and a crash: the journal brings the text back', async () => {
    const answer = await open();
    restore = sabotage('QuotaExceededError');
    answer.type('vol');
    await world.pass(300);
    answer.tab.crash();
    const next = await open();
    expect(next.view.get()).toMatchObject({ draft: 'vol', status: { state: 'failed', reason: 'quota' } });
    restore();
    await world.pass(6000);
    expect(next.view.get().status.state).toBe('saved');
  });

  test('a full journal does not stop the database', async () => {
    const answer = await open();
    world.faults.journalFull = true;
    answer.type('toch bewaard');
    await world.pass(300);
    expect(answer.view.get().status.state).toBe('saved');
  });

  test('a write that is lost is noticed by reading it back', async () => {
    const answer = await open();
    restore = sabotage('lies');
    answer.type('verdwenen');
    await world.pass(300);
    expect(answer.view.get().status).toMatchObject({ state: 'failed', reason: 'mismatch' });
    restore();
    await world.pass(6000);
    expect(answer.view.get().status.state).toBe('saved');
  });

  test('a store thrown away by the browser is written again from memory, and the status says so', async () => {
    const answer = await open();
    answer.type('eerste zin.');
    await world.pass(300);
    world.factory = new (world.factory.constructor as new () => typeof world.factory)();
    const { contextOf } = await import('../../../src/learner/store/context.ts');
    contextOf(answer.tab).forget();
    answer.type('eerste zin. tweede zin.');
    await world.pass(6000);
    expect(answer.view.get()).toMatchObject({ status: { state: 'saved', reason: 'evicted' } });
    answer.tab.crash();
    expect((await later()).view.get().draft).toBe('eerste zin. tweede zin.');
  });

  test('a store that has gone between visits is told', async () => {
    const answer = await open();
    answer.type('weg');
    await answer.close();
    world.factory = new (world.factory.constructor as new () => typeof world.factory)();
    expect((await later()).view.get().status).toEqual({ state: 'empty', reason: 'evicted' });
  });
});

describe('records that cannot be used', () => {
  test('a corrupt record is left where it is, told, and the rest works', async () => {
    const answer = await open();
    answer.type('goed');
    await answer.close();
    const bad = { v: 1, id: 'kapot', kind: 'text', subject: id, at: 'gisteren', by: 'x', slot: 'answer', text: 42 };
    await world.plant(bad);
    const next = await later();
    expect(next.view.get()).toMatchObject({ draft: 'goed', status: { state: 'saved', reason: 'unreadable' } });
    next.type('goed en wel');
    await world.pass(300);
    expect(next.view.get().status).toMatchObject({ state: 'saved', reason: 'unreadable' });
    expect(await world.raw()).toContainEqual(bad);
  });

  test('a journal entry that is not JSON is left where it is', async () => {
    world.local.set(`samen-sterk:journal:${id}:oud`, '{"half');
    const answer = await open();
    answer.type('verder');
    await world.pass(300);
    expect(world.local.get(`samen-sterk:journal:${id}:oud`)).toBe('{"half');
    expect(answer.view.get().status.reason).toBe('unreadable');
  });

  test('a record of a newer edition makes the answer read-only and is never written over', async () => {
    const answer = await open();
    answer.type('oud');
    await answer.close();
    await world.plant({ v: 2, id: 'nieuw', kind: 'text', subject: id, at: 1, by: 'x', wonder: true });
    const before = await world.raw();
    const next = await later();
    expect(next.view.get()).toMatchObject({ draft: 'oud', status: { state: 'readonly', reason: 'newer-schema' } });
    next.type('mag niet bewaard');
    expect(next.view.get().draft).toBe('mag niet bewaard');
    await world.pass(6000);
    await next.close();
    expect(await world.raw()).toEqual(before);
  });

  test('read-only: text from before the page was ready stays in its journal for the edition that may store it', async () => {
    await world.plant({ v: 2, id: 'nieuw', kind: 'text', subject: id, at: 1, by: 'x' });
    const answer = openAnswer(id, prompt, world.tab());
    answer.adopt('vroeg getypt');
    await answer.ready;
    expect(answer.view.get()).toMatchObject({ draft: 'vroeg getypt', status: { state: 'readonly' } });
    expect([...world.local.values()].some((raw) => raw.includes('vroeg getypt'))).toBe(true);
  });

  test('a database of a newer edition is read-only', async () => {
    const answer = await open();
    answer.type('oud');
    await answer.close();
    await new Promise<void>((done) => {
      const request = world.factory.open('samen-sterk', 2);
      request.onsuccess = () => done(request.result.close());
    });
    const next = await later();
    expect(next.view.get()).toMatchObject({ draft: 'oud', status: { state: 'readonly', reason: 'newer-schema' } });
  });

  test('a newer edition that opens in another tab: this one writes what it has, then stops', async () => {
    const answer = await open();
    answer.type('nog net op tijd');
    await new Promise<void>((done) => {
      const request = world.factory.open('samen-sterk', 2);
      request.onsuccess = () => done(request.result.close());
    });
    await world.settle();
    expect(answer.view.get().status).toMatchObject({ state: 'readonly', reason: 'newer-schema' });
    expect((await later()).view.get().draft).toBe('nog net op tijd');
  });
});
