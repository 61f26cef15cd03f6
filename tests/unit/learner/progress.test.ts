// @vitest-environment node
import { describe, expect, test } from 'vitest';
import { openAnswer } from '../../../src/learner/answers/index.ts';
import { openAttempts } from '../../../src/learner/attempts/index.ts';
import {
  chapterProgress,
  doneIn,
  onStored,
  readDone,
  readSections,
  recordDone,
  recordPlace,
  recordPractised,
  recordRead,
} from '../../../src/learner/progress/index.ts';
import { World, sabotage } from './world.ts';

describe('progress', () => {
  test('sections, place, practice and questions are remembered over tabs', async () => {
    const world = new World();
    const a = world.tab();
    expect(await recordRead('h1-acht-pijlers', 'visie', a)).toBe(true);
    world.clock += 1000;
    const b = world.tab();
    expect(await recordRead('h1-acht-pijlers', 'visie', b)).toBe(true);
    await recordPlace('h1-acht-pijlers', 'visie', b);
    world.clock += 1000;
    await recordPlace('h1-zorgcontinuum', undefined, b);
    await recordPractised('h1-acht-pijlers/kaart', a);
    await recordDone('casus-bas/2', a);
    expect(await readDone(world.tab())).toEqual({
      read: { 'h1-acht-pijlers#visie': world.clock - 2000 },
      practised: { 'h1-acht-pijlers/kaart': world.clock },
      questions: { 'casus-bas/2': world.clock },
      place: { lesson: 'h1-zorgcontinuum', at: world.clock },
    });
    expect(await readSections('h1-acht-pijlers', a)).toEqual(['visie']);
  });

  test('attempts and unlocked answers count of themselves', async () => {
    const world = new World();
    const tab = world.tab();
    const attempts = openAttempts('h1-acht-pijlers/controle', (raw) => raw, tab);
    await attempts.ready;
    attempts.set({ goed: 3 });
    await attempts.close();
    const answer = openAnswer('casus-bas/1', { text: 'vraag' }, tab);
    await answer.unlock({ withoutOwnAnswer: true });
    await answer.close();
    const done = await readDone(tab);
    expect(Object.keys(done.practised)).toEqual(['h1-acht-pijlers/controle']);
    expect(Object.keys(done.questions)).toEqual(['casus-bas/1']);
  });

  test('other parts of the page hear that something was stored', async () => {
    const world = new World();
    const a = world.tab();
    const b = world.tab();
    let heard = 0;
    const stop = onStored(() => heard++, b);
    await recordRead('h1-x', 'y', a);
    await world.settle();
    expect(heard).toBe(1);
    stop();
  });

  test('storage that refuses gives false and nothing read, and throws nothing', async () => {
    const world = new World();
    world.faults.open = 'SecurityError';
    const tab = world.tab();
    expect(await recordRead('h1-x', 'y', tab)).toBe(false);
    expect(await readSections('h1-x', tab)).toEqual([]);
    expect(await readDone(tab)).toEqual({ read: {}, practised: {}, questions: {} });
    world.faults = {};
    const restore = sabotage('QuotaExceededError');
    expect(await recordRead('h1-x', 'y', tab)).toBe(false);
    restore();
  });

  test('a place stored by a newer edition is not written over', async () => {
    const world = new World();
    const newer = { v: 2, id: 'place:h1-x', kind: 'place', subject: 'h1-x', at: 1, by: 'z', scroll: 0.4 };
    await world.plant(newer);
    await recordPlace('h1-x', 'y', world.tab());
    expect(await world.raw()).toEqual([newer]);
  });

  test('fractions per chapter, of what the chapter holds now', () => {
    const outline = [
      {
        id: 'hoofdstuk-1',
        lessons: [{ id: 'h1-a', sections: ['een', 'twee'] }, { id: 'h1-b', sections: ['een', 'twee'] }],
        exercises: ['h1-a/x', 'h1-b/x', 'h1-b/y'],
        cases: [{ id: 'casus-bas', questions: ['casus-bas/1', 'casus-bas/2'] }],
      },
      { id: 'hoofdstuk-2', lessons: [{ id: 'h2-a', sections: [] }], exercises: [], cases: [] },
    ];
    const done = {
      read: { 'h1-a#een': 1, 'h1-b#weg': 1 },
      practised: { 'h1-b/x': 1, constructor: 1 },
      questions: { 'casus-bas/1': 1, 'casus-bas/2': 1 },
    };
    expect(chapterProgress(done, outline)).toEqual([
      { id: 'hoofdstuk-1', read: 0.25, practised: 1 / 3, cases: 1 },
      { id: 'hoofdstuk-2' },
    ]);
  });

  test('nothing done', () => {
    expect(doneIn([])).toEqual({ read: {}, practised: {}, questions: {} });
  });
});
