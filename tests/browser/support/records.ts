import type { Page } from '@playwright/test';
import { promptHash } from '../../../src/learner/answers/prompt.ts';

/** Records as the learner store keeps them, to fill a device with in a test. */
export type Stored = Record<string, unknown>;

/** Noon in Flanders on 12 May 2026. */
export const NOON = Date.UTC(2026, 4, 12, 10);
export const DAY = 86_400_000;

let count = 0;
const record = (kind: string, subject: string, at: number, fields: Stored): Stored => ({
  v: 1,
  id: `${subject}:seed-${(count += 1)}`,
  kind,
  subject,
  at,
  by: 'seed0001',
  ...fields,
});

/** A version of an answer written for a wording, with the record that keeps the wording. */
export function text(subject: string, at: number, words: string, wording: string, slot: 'answer' | 'rework' = 'answer'): Stored[] {
  const hash = promptHash(wording);
  return [
    record('text', subject, at, { slot, text: words, prompt: hash }),
    { ...record('prompt', subject, at, { hash, text: wording, title: 'Zo heette ze toen' }), id: `${subject}:prompt:${hash}` },
  ];
}

/** A first answer, frozen. */
export const first = (subject: string, at: number, words: string, wording: string, withoutOwnAnswer = false): Stored =>
  record('first', subject, at, { text: words, prompt: { text: wording }, promptHash: promptHash(wording), withoutOwnAnswer, hintsOpened: 0 });

/** One finished attempt at an exercise. */
export const attempt = (subject: string, at: number, state: unknown = {}): Stored =>
  record('attempt', subject, at, { attempt: `${subject}:${at}`, started: at, finished: at, state });

/** A section that was read. */
export const read = (lesson: string, section: string, at = NOON): Stored => ({
  ...record('read', lesson, at, { section }),
  id: `read:${lesson}#${section}`,
});

/** Puts records in the database of the page's device, past the store. The page must be one of the site. */
export const plant = (page: Page, records: readonly unknown[]): Promise<void> =>
  page.evaluate(
    (all) =>
      new Promise<void>((done, fail) => {
        const open = indexedDB.open('samen-sterk', 1);
        open.onupgradeneeded = () => {
          open.result.createObjectStore('records', { keyPath: 'id' }).createIndex('subject', 'subject');
          open.result.createObjectStore('meta', { keyPath: 'id' });
        };
        open.onerror = () => fail(open.error);
        open.onsuccess = () => {
          const tx = open.result.transaction('records', 'readwrite');
          for (const one of all) tx.objectStore('records').put(one);
          tx.oncomplete = () => {
            open.result.close();
            done();
          };
          tx.onerror = () => fail(tx.error);
        };
      }),
    records as Stored[],
  );
