// @vitest-environment node
import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { beforeEach, describe, expect, test } from 'vitest';
import { openAnswer } from '../../../src/learner/answers/index.ts';
import { openAttempts } from '../../../src/learner/attempts/index.ts';
import { backupDue, eraseAll, exportBackup, mergeBackup, readBackup } from '../../../src/learner/backup/index.ts';
import { readDone, recordRead } from '../../../src/learner/progress/index.ts';
import { type Tab, World, sabotage } from './world.ts';

const id = 'casus-bas/1';
const prompt = { text: 'Welke domeinen zie je?' };
const fixture = JSON.parse(readFileSync(new URL('./fixtures/v1.json', import.meta.url), 'utf8')) as object[];

let world: World;
let other: World;
beforeEach(() => {
  world = new World(1);
  other = new World(2);
});

const write = async (where: World, text: string, tab = where.tab()) => {
  const answer = openAnswer(id, prompt, tab);
  await answer.ready;
  answer.type(text);
  await answer.close();
  where.clock += 1000;
};
const open = async (where: World, tab = where.tab()) => {
  const answer = openAnswer(id, prompt, tab);
  await answer.ready;
  return answer;
};
const bring = async (from: World, to: World, tab: Tab = to.tab()) => {
  const reading = await readBackup(await exportBackup(undefined, from.tab()), tab);
  if (!reading.ok) throw new Error(reading.reason);
  return { preview: reading.preview, result: await mergeBackup(reading.preview, undefined, tab) };
};
const stable = (records: object[]) => records.map((r) => JSON.stringify(r)).sort();

describe('backup', () => {
  test('everything goes to another device and back', async () => {
    await world.plant(...fixture);
    const { preview, result } = await bring(world, other);
    expect(preview).toMatchObject({
      checksum: 'ok',
      answers: [id],
      counts: { answers: { total: 11, fresh: 11 }, attempts: { total: 3, fresh: 3 }, progress: { total: 4, fresh: 4 }, notes: { total: 1 } },
      unreadable: 1,
    });
    expect(result).toEqual({ ok: true, written: fixture.length });
    const without = (records: object[]) => stable(records.filter((r) => (r as { kind: string }).kind !== 'quarantine'));
    expect(without(await other.raw())).toEqual(without(fixture));
    const again = await bring(world, other);
    expect(again.preview.counts.answers).toMatchObject({ fresh: 0, same: 11 });
    expect(again.result.written).toBe(0);
  });

  test('a restored backup unlocks again', async () => {
    const answer = await open(world);
    answer.type('mijn antwoord');
    await answer.unlock();
    await answer.close();
    await bring(world, other);
    expect((await open(other)).view.get().first?.text).toBe('mijn antwoord');
    expect(Object.keys((await readDone(other.tab())).questions)).toEqual([id]);
  });

  test('property: whatever is written on two devices is on both after an exchange', async () => {
    const words = fc.array(fc.tuple(fc.boolean(), fc.string({ minLength: 1, maxLength: 12 })), { minLength: 1, maxLength: 6 });
    await fc.assert(
      fc.asyncProperty(words, async (texts) => {
        const [a, b] = [new World(1), new World(2)];
        for (const [first, text] of texts) await write(first ? a : b, text);
        await bring(a, b);
        await bring(b, a);
        for (const device of [a, b]) {
          const answer = await open(device);
          const kept = answer.history().drafts.map((draft) => draft.text);
          for (const [, text] of texts) expect(kept).toContain(text);
        }
        expect((await open(a)).view.get().draft).toBe((await open(b)).view.get().draft);
      }),
      { numRuns: 40 },
    );
  });

  test('the newest text counts and the other stands beside it', async () => {
    await write(world, 'op de laptop');
    other.clock = world.clock + 5000;
    await write(other, 'op de telefoon');
    await bring(other, world);
    expect((await open(world)).view.get()).toMatchObject({ draft: 'op de telefoon', conflicts: [{ text: 'op de laptop' }] });
    await bring(world, other);
    expect((await open(other)).view.get().draft).toBe('op de telefoon');
  });

  test('an older backup does not replace what is here', async () => {
    await write(other, 'oud');
    world.clock = other.clock + 5000;
    await write(world, 'nieuw');
    await bring(other, world);
    expect((await open(world)).view.get()).toMatchObject({ draft: 'nieuw', conflicts: [{ text: 'oud' }] });
  });

  test('going on with a backup on another device and coming back gives no conflict', async () => {
    await write(world, 'begin');
    await bring(world, other);
    other.clock = world.clock + 5000;
    await write(other, 'iets heel anders');
    await bring(other, world);
    expect((await open(world)).view.get()).toMatchObject({ draft: 'iets heel anders', conflicts: [] });
  });

  test('an import while a tab is typing: both texts stay', async () => {
    await write(other, 'uit de back-up');
    world.clock = other.clock;
    const tab = world.tab();
    const answer = await open(world, tab);
    answer.type('nog aan het typen');
    await bring(other, world);
    await world.pass(300);
    const { draft, conflicts } = answer.view.get();
    expect([draft, ...conflicts.map(({ text }) => text)].sort()).toEqual(['nog aan het typen', 'uit de back-up']);
  });

  test('an import shows at once in an open page', async () => {
    await write(other, 'uit de back-up');
    const tab = world.tab();
    const answer = await open(world, tab);
    await bring(other, world, tab);
    await world.settle();
    expect(answer.view.get().draft).toBe('uit de back-up');
  });

  test('text that could not be saved is in the backup', async () => {
    world.faults.noDatabase = true;
    const tab = world.tab();
    const answer = await open(world, tab);
    answer.type('alleen in het geheugen');
    const reading = await readBackup(await exportBackup(undefined, tab), other.tab());
    expect(reading.ok && reading.preview.answers).toEqual([id]);
  });

  test('the journal of a crashed tab is in the backup', async () => {
    const tab = world.tab();
    const answer = await open(world, tab);
    answer.type('net gecrasht');
    tab.crash();
    await bring(world, other);
    expect((await open(other)).view.get().draft).toBe('net gecrasht');
  });

  test('what cannot be read goes along and comes out again', async () => {
    const bad = { id: 'kapot', kind: 'text', subject: id, at: null, constructor: 'x', big: 10n };
    await world.plant(bad);
    world.local.set(`samen-sterk:journal:${id}:oud`, '{"half');
    const { preview } = await bring(world, other);
    expect(preview.unreadable).toBe(2);
    const third = new World(3);
    expect((await bring(other, third)).preview.unreadable).toBe(2);
    const kept = (await third.raw()).map((r) => r.json as string);
    expect(kept.some((json) => json.includes('kapot'))).toBe(true);
    expect(kept.some((json) => json.includes('{\\"half'))).toBe(true);
  });

  test('nothing unreadable or newer is written over by an import', async () => {
    await world.plant(...fixture);
    const here = [
      { ...fixture[0]!, text: 7 },
      { ...fixture[1]!, v: 2 },
    ];
    await other.plant(...here);
    await bring(world, other);
    expect(await other.raw()).toEqual(expect.arrayContaining(here));
    expect((await other.raw()).map((r) => r.text)).toContain('Bas wiebelt.');
  });

  test('settings go along through their adapter', async () => {
    let taken: Record<string, string> | undefined;
    const adapter = { read: () => ({ thema: 'donker' }), write: (settings: Record<string, string>) => void (taken = settings) };
    const reading = await readBackup(await exportBackup(adapter, world.tab()), other.tab());
    if (!reading.ok) throw new Error(reading.reason);
    await mergeBackup(reading.preview, adapter, other.tab());
    expect(taken).toEqual({ thema: 'donker' });
  });

  test('a full device takes all or nothing', async () => {
    await world.plant(...fixture);
    const reading = await readBackup(await exportBackup(undefined, world.tab()), other.tab());
    if (!reading.ok) throw new Error(reading.reason);
    const restore = sabotage('QuotaExceededError');
    expect(await mergeBackup(reading.preview, undefined, other.tab())).toEqual({ ok: false, reason: 'quota', written: 0 });
    restore();
    expect(await other.raw()).toEqual([]);
  });

  test('a reminder knows the words since the last backup', async () => {
    const tab = world.tab();
    await write(world, 'drie losse woorden', tab);
    expect(await backupDue(tab)).toEqual({ words: 3 });
    await exportBackup(undefined, tab);
    expect(await backupDue(tab)).toEqual({ words: 0, last: world.clock });
    world.clock += 1;
    await write(world, 'vier heel andere woorden', tab);
    expect((await backupDue(tab)).words).toBe(4);
  });
});

describe('hostile and broken files', () => {
  const good = async () => {
    await world.plant(...fixture);
    return (await exportBackup(undefined, world.tab())).text();
  };
  const reason = async (text: string | Blob) => {
    const reading = await readBackup(text, other.tab());
    return reading.ok ? 'ok' : reading.reason;
  };
  /** The file with its checksum taken out, so that only the change itself is judged. */
  const changed = async (change: (file: Record<string, unknown>) => void) => {
    const file = JSON.parse(await good()) as Record<string, unknown>;
    delete file.checksum;
    change(file);
    return JSON.stringify(file);
  };

  test('too big: by size of file and by length of text', async () => {
    expect(await reason(new Blob([new Uint8Array(50 * 1024 * 1024)]))).toBe('too-big');
    expect(await reason('x'.repeat(21 * 1024 * 1024))).toBe('too-big');
  });
  test('a file that cannot be read', async () => {
    const file = { size: 1, text: () => Promise.reject(new Error('weg')) } as unknown as Blob;
    expect(await reason(file)).toBe('unreadable-file');
  });
  test('not JSON', async () => {
    expect(await reason('')).toBe('not-json');
    expect(await reason('PK\u0003\u0004 een zip')).toBe('not-json');
    expect(await reason('<script>alert(1)</script>')).toBe('not-json');
  });
  test('truncated at any place', async () => {
    const text = await good();
    for (let at = 60; at < text.length - 1; at += 97) {
      expect(['truncated', 'not-json', 'checksum']).toContain(await reason(text.slice(0, at)));
    }
    expect(await reason(text.slice(0, text.length / 2 - (text.length % 2) / 2 - 3))).toMatch(/truncated|not-json/);
  });
  test.each(['null', '[]', '7', '"x"', '{}', '{"type":"iets/anders","v":1}'])('wrong type: %s', async (text) => {
    expect(await reason(text)).toBe('wrong-type');
  });
  test('a newer version', async () => {
    expect(await reason(await changed((file) => (file.v = 2)))).toBe('newer-version');
  });
  test('bad shape', async () => {
    expect(await reason(await changed((file) => (file.v = 'een')))).toBe('bad-shape');
    expect(await reason(await changed((file) => (file.records = {})))).toBe('bad-shape');
    expect(await reason(await changed((file) => (file.quarantined = [1])))).toBe('bad-shape');
    expect(await reason(await changed((file) => (file.settings = { a: 1 })))).toBe('bad-shape');
    expect(await reason(await changed((file) => delete file.made))).toBe('bad-shape');
    const deep = '['.repeat(5000) + ']'.repeat(5000);
    expect(await reason(`{"type":"samen-sterk/backup","v":1,"made":1,"records":${deep}}`)).toBe('bad-shape');
  });
  test('prototype keys, at any depth', async () => {
    for (const key of ['__proto__', 'constructor', 'prototype']) {
      const text = await changed(() => {});
      expect(await reason(text.replace('"records":[', `"records":[{"a":{"${key}":{"x":1}}},`))).toBe('prototype-keys');
    }
    expect(({} as Record<string, unknown>).x).toBeUndefined();
  });
  test('a changed letter, with the checksum left', async () => {
    expect(await reason((await good()).replace('wiebelt', 'danst'))).toBe('checksum');
    expect(await reason((await good()).replace(/"checksum": "[^"]*"/, '"checksum": 7'))).toBe('checksum');
  });
  test('laid out anew by an editor, with a mark at the start: still good', async () => {
    expect(await reason(`\uFEFF${JSON.stringify(JSON.parse(await good()))}\n`)).toBe('ok');
  });
  test('without a checksum it is read, and said', async () => {
    const reading = await readBackup(await changed(() => {}), other.tab());
    expect(reading).toMatchObject({ ok: true, preview: { checksum: 'missing' } });
  });
  test('script in text comes in as text', async () => {
    const script = '<img src=x onerror=alert(1)>';
    const text = await changed((file) => ((file.records as { text?: string }[])[0]!.text = script));
    const reading = await readBackup(text, other.tab());
    if (!reading.ok) throw new Error(reading.reason);
    await mergeBackup(reading.preview, undefined, other.tab());
    expect((await other.raw()).map((r) => r.text)).toContain(script);
  });
  test('records that are no records are set aside', async () => {
    const text = await changed((file) => (file.records as unknown[]).push(7, null, { id: 'x' }, { ...fixture[0], v: 9 }));
    const reading = await readBackup(text, other.tab());
    expect(reading).toMatchObject({ ok: true, preview: { unreadable: 5 } });
  });
  test('property: no text makes reading throw', async () => {
    const tab = other.tab();
    const value = fc.oneof(fc.json(), fc.string(), fc.jsonValue().map((records) => JSON.stringify({ type: 'samen-sterk/backup', v: 1, made: 1, records })));
    await fc.assert(
      fc.asyncProperty(value, async (text) => {
        expect(typeof (await readBackup(text, tab)).ok).toBe('boolean');
      }),
      { numRuns: 300 },
    );
  });
});

describe('erasing everything', () => {
  test('every record, journal and open page is emptied, in every tab', async () => {
    const [one, two] = [world.tab(), world.tab()];
    const answer = await open(world, one);
    const viewer = await open(world, two);
    const attempts = openAttempts('h1-x/y', (raw) => raw, two);
    await attempts.ready;
    attempts.set({ a: 1 });
    await recordRead('h1-x', 'y', two);
    answer.type('bewaard');
    await world.pass(300);
    answer.type('bewaard en nog niet');
    expect(await eraseAll(two)).toBe(true);
    await world.pass(6000);
    expect(await world.raw()).toEqual([]);
    expect([...world.local.keys()]).toEqual(['samen-sterk:epoch']);
    for (const page of [answer, viewer]) expect(page.view.get()).toMatchObject({ draft: '', status: { state: 'empty' } });
    expect(attempts.current.get()).toBeUndefined();
    answer.type('opnieuw');
    await world.pass(300);
    expect((await world.raw()).map((r) => r.text)).toContain('opnieuw');
    expect(answer.view.get().status).toEqual({ state: 'saved', at: expect.any(Number) });
  });

  test('a tab that did not hear of it does not write the old text back', async () => {
    world.faults.noChannel = true;
    const one = world.tab();
    const answer = await open(world, one);
    answer.type('oud');
    await world.pass(300);
    await eraseAll(world.tab());
    answer.type('oud en meer');
    await world.pass(300);
    expect(await world.raw()).toEqual([]);
    expect(answer.view.get().draft).toBe('');
    answer.type('nieuw');
    await world.pass(300);
    expect((await world.raw()).map((r) => r.text)).toContain('nieuw');
  });

  test('a write that waits while everything is erased is not done after it', async () => {
    const tab = world.tab();
    const answer = await open(world, tab);
    answer.type('op weg');
    await Promise.all([eraseAll(tab), answer.flush()]);
    await world.pass(6000);
    expect(await world.raw()).toEqual([]);
  });

  test('refused storage: it says so', async () => {
    world.faults.open = 'SecurityError';
    expect(await eraseAll(world.tab())).toBe(false);
  });
});
