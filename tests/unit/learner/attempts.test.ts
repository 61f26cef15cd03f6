// @vitest-environment node
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { listAttempts, openAttempts } from '../../../src/learner/attempts/index.ts';
import { World, sabotage } from './world.ts';

const id = 'h1-acht-pijlers/spinnenweb';
interface State {
  score: number;
  note: string;
}
const parse = (raw: unknown): State | undefined => {
  const state = raw as State | null;
  return typeof state?.score === 'number' && typeof state.note === 'string' ? state : undefined;
};

let world: World;
let restore: (() => void) | undefined;
beforeEach(() => {
  world = new World();
});
afterEach(() => {
  restore?.();
  restore = undefined;
});
const open = async () => {
  const tab = world.tab();
  const attempts = openAttempts(id, parse, tab);
  await attempts.ready;
  return Object.assign(attempts, { tab });
};

describe('attempts at an exercise', () => {
  test('a state is saved within 300 ms and there on the next visit', async () => {
    const a = await open();
    expect([a.loaded.get(), a.current.get(), a.status.get()]).toEqual([true, undefined, { state: 'empty' }]);
    a.set({ score: 3, note: 'waarom' });
    expect(a.current.get()?.state).toEqual({ score: 3, note: 'waarom' });
    expect(a.status.get().state).toBe('pending');
    await world.pass(300);
    expect(a.status.get().state).toBe('saved');
    a.tab.crash();
    expect((await open()).current.get()?.state).toEqual({ score: 3, note: 'waarom' });
  });

  test('a crash right after a change loses nothing', async () => {
    const a = await open();
    a.set({ score: 1, note: 'een bezinning' });
    a.tab.crash();
    expect((await open()).current.get()?.state.note).toBe('een bezinning');
  });

  test('again keeps the attempt with its finish time and starts empty', async () => {
    const a = await open();
    a.set({ score: 1, note: '' });
    await world.pass(1000);
    a.again();
    expect(a.current.get()).toBeUndefined();
    a.set({ score: 2, note: '' });
    await a.close();
    const b = await open();
    expect(b.past.get()).toMatchObject([{ state: { score: 1 }, finished: expect.any(Number) }]);
    expect(b.current.get()?.state.score).toBe(2);
    expect(b.current.get()?.finished).toBeUndefined();
  });

  test('again without an attempt does nothing', async () => {
    const a = await open();
    a.again();
    await world.pass(300);
    expect(await world.raw()).toEqual([]);
  });

  test('a state set before what is stored was read becomes the current one and the stored one stays', async () => {
    const a = await open();
    a.set({ score: 1, note: 'van vroeger' });
    await a.close();
    const tab = world.tab();
    const b = openAttempts(id, parse, tab);
    b.set({ score: 2, note: 'meteen' });
    expect(b.current.get()?.state.score).toBe(2);
    await b.ready;
    await world.pass(300);
    expect(b.current.get()?.state.note).toBe('meteen');
    expect((await world.raw()).map((r) => (r.state as State).note)).toContain('van vroeger');
  });

  test('the store holds a copy: changing the object later changes nothing', async () => {
    const a = await open();
    const state = { score: 1, note: '' };
    a.set(state);
    state.score = 9;
    await a.close();
    expect((await open()).current.get()?.state.score).toBe(1);
  });

  test('a state the widget cannot read is kept, told, and never written over', async () => {
    const old = {
      v: 1, id: 'oud', kind: 'attempt', subject: id, at: 5, by: 'x', attempt: 'oud', started: 5, state: { anders: true },
    };
    await world.plant(old);
    const a = await open();
    expect([a.current.get(), a.past.get(), a.status.get()]).toEqual([undefined, [], { state: 'saved', at: 5, reason: 'unreadable' }]);
    a.set({ score: 1, note: '' });
    a.again();
    await a.close();
    expect(await world.raw()).toContainEqual(old);
  });

  test('a parser that throws is a refusal', async () => {
    const a = await open();
    a.set({ score: 1, note: '' });
    await a.close();
    const b = openAttempts(
      id,
      () => {
        throw new Error('kapot');
      },
      world.tab(),
    );
    await b.ready;
    expect([b.current.get(), b.status.get().reason]).toEqual([undefined, 'unreadable']);
  });

  test('free text that was deleted stays as a revision', async () => {
    const a = await open();
    a.set({ score: 1, note: 'een lange bezinning' });
    await world.pass(300);
    a.set({ score: 1, note: '' });
    await world.pass(300);
    expect((await world.raw()).map((r) => (r.state as State).note)).toEqual(
      expect.arrayContaining(['een lange bezinning', '']),
    );
  });

  test('dragging a slider makes one record', async () => {
    const a = await open();
    for (let score = 0; score < 50; score++) {
      a.set({ score, note: 'vast' });
      await world.pass(100);
    }
    await world.pass(300);
    expect(await world.raw()).toHaveLength(1);
  });

  test('two tabs at the same moment: one attempt, both states kept and shown', async () => {
    const a = await open();
    const b = await open();
    a.set({ score: 1, note: 'van a' });
    b.set({ score: 2, note: 'heel anders' });
    await world.pass(300);
    const { state } = b.current.get()!;
    expect(a.current.get()?.state).toEqual(state);
    expect(a.past.get()).toEqual([]);
    const [other] = a.conflicts.get();
    expect([state.note, other!.state.note].sort()).toEqual(['heel anders', 'van a']);
    expect(a.restore(other!.revision)).toBe(true);
    await world.pass(300);
    expect(b.current.get()?.state).toEqual(other!.state);
    expect(b.conflicts.get()).toEqual([]);
  });

  test('full: failed with the reason, saved when there is room', async () => {
    const a = await open();
    restore = sabotage('QuotaExceededError');
    a.set({ score: 1, note: '' });
    await world.pass(300);
    expect(a.status.get()).toEqual({ state: 'failed', reason: 'quota' });
    restore();
    await world.pass(6000);
    expect(a.status.get().state).toBe('saved');
  });

  test('all attempts are listed, also of exercises without a widget', async () => {
    const a = await open();
    a.set({ score: 1, note: '' });
    a.again();
    a.set({ score: 2, note: '' });
    await a.close();
    const [stored] = await listAttempts(world.tab());
    expect(stored).toMatchObject({ id, attempts: [{ state: { score: 1 } }, { state: { score: 2 } }] });
  });
});
