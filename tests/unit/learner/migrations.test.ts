// @vitest-environment node
import { readFileSync, readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { listAnswers, openAnswer } from '../../../src/learner/answers/index.ts';
import { openAttempts } from '../../../src/learner/attempts/index.ts';
import { readAny } from '../../../src/learner/backup/guard.ts';
import { readDone } from '../../../src/learner/progress/index.ts';
import { SCHEMA } from '../../../src/learner/records.ts';
import { migrations, readRecord } from '../../../src/learner/store/guard.ts';
import { World } from './world.ts';

const folder = new URL('./fixtures/', import.meta.url);
const fixture = (file: string) => JSON.parse(readFileSync(new URL(file, folder), 'utf8')) as Record<string, unknown>[];
const files = readdirSync(folder).filter((file) => /^v\d+\.json$/.test(file));

describe('stored data of every edition', () => {
  test('there is a fixture and a step for every version of the schema', () => {
    expect(files.sort()).toEqual(Array.from({ length: SCHEMA }, (_, i) => `v${i + 1}.json`));
    expect(Object.keys(migrations).map(Number)).toEqual(Array.from({ length: SCHEMA - 1 }, (_, i) => i + 1));
  });

  test.each(files)('%s: every record can be read', (file) => {
    for (const raw of fixture(file)) expect(readAny(raw)).toMatchObject({ id: raw.id, v: SCHEMA });
  });

  test.each(files)('%s: the student finds everything back', async (file) => {
    const world = new World();
    await world.plant(...fixture(file));
    const answer = openAnswer('casus-bas/1', { text: 'Welke domeinen zie je nu?' }, world.tab());
    await answer.ready;
    expect(answer.view.get()).toMatchObject({
      draft: 'Bas heeft moeite met stilzitten.',
      first: { withoutOwnAnswer: false, hintsOpened: 2, at: 1770000070000 },
      rework: 'Twee domeinen: leren en voelen.',
      hintsOpened: 2,
      selfAssessment: { first: { domeinen: 'partly' }, rework: { domeinen: 'yes' } },
      writtenFor: { text: 'Welke domeinen zie je?', title: 'Domeinen' },
      conflicts: [{ text: 'Bas heeft moeite met stilzitten; dat raakt ook zijn leren.' }],
      status: { state: 'saved', at: 1770000110000 },
    });
    expect(answer.history().drafts).toHaveLength(5);
    expect((await listAnswers(world.tab()))[0]).toMatchObject({ id: 'casus-bas/1', prompt: { title: 'Domeinen' } });
    const attempts = openAttempts('h1-acht-pijlers/spinnenweb', (raw) => raw as { visie: number }, world.tab());
    await attempts.ready;
    expect(attempts.current.get()).toMatchObject({ state: { visie: 4 }, started: 1770000250000 });
    expect(attempts.past.get()).toMatchObject([{ state: { visie: 3 }, finished: 1770000200000 }]);
    expect(attempts.conflicts.get()).toMatchObject([{ state: { waarom: 'Anders.' } }]);
    expect(await readDone(world.tab())).toEqual({
      read: { 'h1-acht-pijlers#visie': 1770000400000 },
      practised: { 'h1-acht-pijlers/spinnenweb': 1770000200000, 'h1-zorgcontinuum/quiz': 1770000420000 },
      questions: { 'casus-amina/1': 1770000430000, 'casus-bas/1': 1770000070000 },
      place: { lesson: 'h1-acht-pijlers', section: 'visie', at: 1770000410000 },
    });
  });
});

describe('reading a record', () => {
  const sound = { v: 1, id: 'a', kind: 'k', subject: 's', at: 1, by: 'b' };
  const read = (raw: unknown, steps = {}, target = 1) => readRecord(raw, () => true, steps, target);

  test('steps are taken one by one up to the version of the code', () => {
    const steps = {
      1: (old: object) => ({ ...old, v: 2, two: true }),
      2: (old: object) => ({ ...old, v: 3, three: true }),
    };
    expect(read(sound, steps, 3)).toEqual({ ...sound, v: 3, two: true, three: true });
  });

  test('newer than the code, a missing step, a step that throws or does not step', () => {
    expect(read({ ...sound, v: 2 })).toBe('newer');
    expect(read(sound, {}, 2)).toBe('unreadable');
    expect(read(sound, { 1: () => { throw new Error(); } }, 2)).toBe('unreadable');
    expect(read(sound, { 1: (old: object) => old }, 2)).toBe('unreadable');
  });

  test.each([
    null, undefined, 7, 'x', [], {}, { ...sound, v: '1' }, { ...sound, v: Number.NaN }, { ...sound, id: '' }, { ...sound, id: 'x'.repeat(201) },
    { ...sound, at: -1 }, { ...sound, at: 1.5 }, { ...sound, at: Infinity }, { ...sound, at: 9e15 }, { ...sound, by: null }, { ...sound, v: 0 },
  ])('not a record: %j', (raw) => {
    expect(read(raw)).toBe('unreadable');
  });

  test.each([
    { kind: 'text', slot: 'x', text: '', prompt: '' },
    { kind: 'text', slot: 'answer', text: 'x'.repeat(200_001), prompt: '' },
    { kind: 'text', slot: 'answer', text: '', prompt: '', beside: 'x' },
    { kind: 'text', slot: 'answer', text: '', prompt: '', beside: [1] },
    { kind: 'prompt', text: '' },
    { kind: 'first', text: '', prompt: 'x', promptHash: '', withoutOwnAnswer: false, hintsOpened: 0 },
    { kind: 'first', text: '', prompt: { text: '' }, promptHash: '', withoutOwnAnswer: 'nee', hintsOpened: 0 },
    { kind: 'hint', hint: -1 },
    { kind: 'assess', round: 'first', criterion: 'a', judgement: 'maybe' },
    { kind: 'attempt', attempt: 'a', started: 1 },
    { kind: 'attempt', attempt: 'a', started: 'x', state: {} },
    { kind: 'read' },
    { kind: 'note', note: 'n', section: 's', text: 1 },
    { kind: 'note', note: 'n', section: 's', text: '', quote: { exact: 'x' } },
    { kind: 'quarantine' },
    { kind: 'toString' },
    { kind: 'iets anders' },
  ])('not sound: %j', (fields) => {
    expect(readAny({ ...sound, ...fields })).toBe('unreadable');
  });
});
