// @vitest-environment node
import fc from 'fast-check';
import { afterEach, describe, expect, test } from 'vitest';
import { type AnswerHandle, openAnswer } from '../../../src/learner/answers/index.ts';
import { eraseAll, exportBackup, mergeBackup, readBackup } from '../../../src/learner/backup/index.ts';
import { type Tab, World, sabotage } from './world.ts';

const id = 'casus-bas/1';
const prompt = { text: 'Welke domeinen zie je?' };
const runs = Number(process.env.FUZZ_RUNS ?? 120);

let restore: (() => void) | undefined;
afterEach(() => {
  restore?.();
  restore = undefined;
});

/** One of the three tabs, and what it was told is safe. */
interface Seat {
  tab: Tab;
  answer: AnswerHandle;
  /** last text typed, per slot, that the tab took in */
  typed: { draft?: string; rework?: string };
}

const seat = fc.nat(2);
const edit = fc.constantFrom('append', 'prepend', 'insert', 'clear', 'replace', 'cut');
const step = fc.oneof(
  { weight: 8, arbitrary: fc.record({ do: fc.constant('type' as const), seat, edit }) },
  { weight: 6, arbitrary: fc.record({ do: fc.constant('pass' as const), ms: fc.constantFrom(0, 20, 100, 200, 400, 6000) }) },
  { weight: 2, arbitrary: fc.record({ do: fc.constant('tick' as const), ms: fc.nat(20) }) },
  {
    weight: 8,
    arbitrary: fc.record({
      do: fc.constantFrom(
        'open', 'early', 'close', 'crash', 'reload', 'hide', 'cached', 'take', 'settle', 'restore', 'unlock', 'rework',
        'export', 'import', 'elsewhere', 'full', 'room',
      ),
      seat,
    }),
  },
);
const setting = fc.record({ noLocks: fc.boolean(), noChannel: fc.boolean() });

/** Every character of `text`, in order, is in `version`. */
function within(text: string, version: string): boolean {
  let i = 0;
  for (const char of version) if (char === text[i]) i++;
  return i === text.length;
}

class Player {
  world = new World(1);
  /** another device of the same student */
  device = new World(2);
  seats: (Seat | undefined)[] = [undefined, undefined, undefined];
  acknowledged = new Set<string>();
  private words = 0;
  private files: Blob[] = [];

  private word(): string {
    return `woord${(this.words++).toString(36)}z`;
  }

  /** What a tab says is saved must stay; so must what stood in the journal when it died. */
  private note(at: Seat): void {
    for (const text of [at.typed.draft, at.typed.rework]) if (text?.trim()) this.acknowledged.add(text);
  }

  private async open(n: number, early?: string): Promise<void> {
    if (this.seats[n]) return;
    const tab = this.world.tab();
    const answer = openAnswer(id, prompt, tab);
    const at: Seat = { tab, answer, typed: {} };
    answer.view.listen((view) => {
      if (view.status.state !== 'saved' || !tab.alive) return;
      for (const text of [view.draft, view.rework]) if (text.trim()) this.acknowledged.add(text);
      this.note(at);
    });
    this.seats[n] = at;
    if (early === undefined) await answer.ready;
    else {
      answer.adopt(early);
      at.typed.draft = early;
    }
  }

  private changed(text: string, how: string): string {
    const middle = text.indexOf(' ') + 1;
    return {
      append: `${text} ${this.word()}`,
      prepend: `${this.word()} ${text}`,
      insert: `${text.slice(0, middle)}${this.word()} ${text.slice(middle)}`,
      clear: '',
      replace: this.word(),
      cut: text.slice(0, -5),
    }[how]!;
  }

  async play(move: { do: string; seat?: number; edit?: string; ms?: number }): Promise<void> {
    const n = move.seat ?? 0;
    if (move.do === 'type') await this.open(n);
    const at = this.seats[n];
    const { world } = this;
    if (move.do === 'pass') return world.pass(move.ms!);
    if (move.do === 'tick') return void (world.clock += move.ms!);
    if (move.do === 'open') return this.open(n);
    if (move.do === 'early') return this.open(n, this.word());
    if (move.do === 'full') return void (restore ??= sabotage('QuotaExceededError'));
    if (move.do === 'room') {
      restore?.();
      restore = undefined;
      return;
    }
    if (move.do === 'elsewhere') {
      const answer = openAnswer(id, prompt, this.device.tab());
      await answer.ready;
      answer.type(this.changed(answer.view.get().draft, 'append'));
      await answer.close();
      this.device.clock = Math.max(this.device.clock, world.clock) + 1;
      this.files.push(await exportBackup(undefined, this.device.tab()));
      return;
    }
    if (move.do === 'export') return void this.files.push(await exportBackup(undefined, at?.tab ?? world.tab()));
    if (move.do === 'import') {
      const file = this.files.pop();
      if (!file) return;
      const reading = await readBackup(file, at?.tab ?? world.tab());
      if (reading.ok) await mergeBackup(reading.preview, undefined, at?.tab ?? world.tab());
      return;
    }
    if (!at) return;
    const { answer, tab } = at;
    const view = answer.view.get();
    switch (move.do) {
      case 'type':
        if (view.first) return;
        at.typed.draft = this.changed(view.draft, move.edit!);
        answer.type(at.typed.draft);
        return;
      case 'rework':
        if (!view.first) return;
        at.typed.rework = this.changed(view.rework, 'append');
        answer.typeRework(at.typed.rework);
        return;
      case 'close':
        this.seats[n] = undefined;
        return answer.close();
      case 'crash':
        this.note(at);
        tab.crash();
        this.seats[n] = undefined;
        return;
      case 'reload':
        this.note(at);
        tab.hide(true);
        if (move.seat === 1) await world.settle();
        tab.crash();
        this.seats[n] = undefined;
        return this.open(n);
      case 'hide':
        return tab.hide();
      case 'cached':
        tab.hide(true);
        await world.settle();
        return tab.show(true);
      case 'take':
        return void answer.takeOver();
      case 'settle':
        return answer.settle();
      case 'restore': {
        const { drafts } = answer.history();
        return void (drafts.length && answer.restoreVersion(drafts[drafts.length - 1]!.id));
      }
      case 'unlock':
        return void answer.unlock();
    }
  }

  /** All texts of a fresh visit, after everything has come to rest. */
  async texts(): Promise<string[]> {
    restore?.();
    restore = undefined;
    await this.world.pass(12_000);
    for (const at of this.seats) await at?.answer.close();
    const answer = openAnswer(id, prompt, this.world.tab());
    await answer.ready;
    await this.world.pass(6000);
    const { first, otherFirsts, drafts } = answer.history();
    const { draft, rework } = answer.view.get();
    return [...[first, ...otherFirsts, ...drafts].map((version) => version?.text ?? ''), draft, rework];
  }
}

describe('fuzz over three tabs, with imports from another device', () => {
  test('every acknowledged text is recoverable', { timeout: 600_000 }, async () => {
    let acknowledged = 0;
    await fc.assert(
      fc.asyncProperty(setting, fc.array(step, { minLength: 10, maxLength: 40, size: 'max' }), async (faults, moves) => {
        const player = new Player();
        player.world.faults = faults;
        for (const move of moves) await player.play(move);
        const texts = await player.texts();
        acknowledged += player.acknowledged.size;
        for (const text of player.acknowledged) {
          expect(texts.some((version) => within(text, version)), `lost: ${text} of ${JSON.stringify(texts)}`).toBe(true);
        }
      }),
      { numRuns: runs },
    );
    expect(acknowledged).toBeGreaterThan(runs);
  });

  test('what was erased does not come back, whatever tabs were doing', { timeout: 600_000 }, async () => {
    const tame = step.filter((move) => !['export', 'import', 'elsewhere', 'full'].includes(move.do));
    const list = fc.array(tame, { minLength: 3, maxLength: 15, size: 'max' });
    await fc.assert(
      fc.asyncProperty(setting, list, list, async (faults, before, after) => {
        const player = new Player();
        player.world.faults = { ...faults, noChannel: false };
        for (const move of before) await player.play(move);
        await eraseAll(player.world.tab());
        await player.world.settle();
        const old = [...player.acknowledged, ...player.seats.flatMap((at) => [at?.typed.draft, at?.typed.rework])]
          .flatMap((text) => text?.split(' ') ?? [])
          .filter((word) => /^woord.*z$/.test(word));
        for (const at of player.seats) if (at) at.typed = {};
        for (const move of after) await player.play(move);
        const now = (await player.texts()).join(' ').split(/\s/);
        for (const word of old) expect(now).not.toContain(word);
      }),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
