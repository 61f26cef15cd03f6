import { describe, expect, test } from 'vitest';
import type { BackupPreview, KindCount, Refusal } from '../../../src/learner/backup/types.ts';
import { ownAnswers } from '../../../src/mijncursus/answers.ts';
import { isConfirmed } from '../../../src/mijncursus/confirm.ts';
import { isDue, MANY_WORDS } from '../../../src/mijncursus/due.ts';
import { readableFile } from '../../../src/mijncursus/readable-file.ts';
import { today } from '../../../src/mijncursus/save.ts';
import { backupWords } from '../../../src/text/backup.ts';
import { storageWords } from '../../../src/text/mijnCursus.ts';
import { NOON, course, first, stored } from './fixture.ts';

const own = ownAnswers(course, [
  stored('casus-bas/1', { first: first('Eerste <b>tekst</b> & zo\n\ntweede alinea', NOON), rework: '<script>alert(1)</script>' }),
  stored('casus-weg/1', { draft: 'oud' }, { prompts: [{ text: 'Waarom "dit"?', title: 'Weg' }] }),
]);

describe('a file to read', () => {
  test('as text holds every question, answer and state, as written', () => {
    const text = readableFile(own, 'txt', NOON);
    for (const part of ['Mijn antwoorden bij Samen sterk', 'Bas hoort zichzelf stilzitten', 'Vraag 1: De eerste', 'Welke domeinen herken je?', 'Eerste <b>tekst</b> & zo\n\ntweede alinea', 'Herwerkt', 'Vragen die niet meer in de cursus staan', 'Waarom "dit"?', 'oud']) {
      expect(text).toContain(part);
    }
  });
  test('as a page escapes all of it and may run nothing', () => {
    const html = readableFile(own, 'html', NOON);
    expect(html).toContain('&lt;script&gt;alert(1)&lt;/script&gt;');
    expect(html).not.toMatch(/<script/i);
    expect(html).toContain('Waarom &quot;dit&quot;?');
    expect(html).toContain("default-src 'none'");
    expect(html.match(/<h1>/g)).toHaveLength(1);
  });
});

describe('words of a backup', () => {
  const kind = (of: Partial<KindCount>): KindCount => ({ total: 0, fresh: 0, same: 0, newer: 0, older: 0, ...of });
  const counts = (answers: Partial<KindCount>, attempts: Partial<KindCount> = {}): BackupPreview['counts'] => ({
    answers: kind(answers),
    attempts: kind(attempts),
    progress: kind({}),
    notes: kind({}),
  });
  test('tell what comes in, and what stays as a version', () => {
    expect(backupWords.effects(counts({ total: 4, fresh: 1, newer: 1, older: 2 }, { total: 2, fresh: 2 }))).toEqual([
      '3 stukken staan hier nog niet en komen erbij.',
      'Van 1 stuk heeft het bestand een nieuwere stand. Die telt; wat hier staat, blijft bewaard als versie.',
      'Van 2 stukken heeft het bestand een oudere stand. Wat hier staat, blijft tellen; wat de oudere stand meer zegt, komt erbij als versie.',
    ]);
    expect(backupWords.effects(counts({ total: 1, fresh: 1 }))).toEqual(['1 stuk staat hier nog niet en komt erbij.']);
  });
  test('tell that there is nothing new, or nothing at all', () => {
    expect(backupWords.effects(counts({ total: 3, same: 3 }))).toEqual(['Alles uit dit bestand staat al op dit toestel.']);
    expect(backupWords.effects(counts({}))).toEqual(['Er zit niets in dat deze cursus kent.']);
  });
  test('give every refusal its own reason, and say that nothing changed', () => {
    const reasons: Refusal[] = ['too-big', 'unreadable-file', 'not-json', 'truncated', 'wrong-type', 'newer-version', 'bad-shape', 'prototype-keys', 'checksum'];
    const said = reasons.map(backupWords.refused);
    expect(new Set(said).size).toBe(reasons.length);
    for (const text of said) expect(text).toContain('niet veranderd');
  });
  test('remind from many words on', () => {
    expect([isDue({ words: MANY_WORDS - 1 }), isDue({ words: MANY_WORDS })]).toEqual([false, true]);
    expect(storageWords.due(640)).toContain('640 woorden');
    expect(storageWords.due(640, NOON)).toContain('12 mei 2026');
  });
  test('name files by the day on this device', () => {
    expect(today(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
  });
});

test('erasing is confirmed by the words, however they are capitalised or quoted', () => {
  for (const typed of ['wis alles', ' Wis  alles ', '“wis alles”', '"WIS ALLES"']) expect(isConfirmed(typed, 'wis alles')).toBe(true);
  for (const typed of ['', 'wis', 'wisalles', 'wis alles nu', 'alles']) expect(isConfirmed(typed, 'wis alles')).toBe(false);
});

test('trouble with the storage has words for every reason', () => {
  for (const reason of ['missing', 'blocked', 'quota', 'error', undefined] as const) expect(storageWords.memory(reason)).toMatch(/^Op dit toestel wordt nu niets bewaard: .+\.$/);
  expect(storageWords.unreadable(1)).toContain('is onleesbaar');
  expect(storageWords.newer(2)).toContain('komen uit een nieuwere versie');
});
