import type { Environment } from '../environment.ts';
import type { AnswerRecord } from '../records.ts';
import { contextOf } from '../store/context.ts';
import { readAll } from '../store/database.ts';
import { readRecord } from '../store/guard.ts';
import { newest } from '../store/versions.ts';
import { derive, historyOf } from './derive.ts';
import { isAnswerRecord } from './guard.ts';
import { emptyAnswer } from './handle.ts';
import { promptHash } from './prompt.ts';
import type { StoredAnswer } from './types.ts';

/** Records of one kind of subject, by subject. */
export function bySubject<R extends { subject: string }>(records: readonly R[]): Map<string, R[]> {
  const groups = new Map<string, R[]>();
  for (const record of records) groups.set(record.subject, [...(groups.get(record.subject) ?? []), record]);
  return groups;
}

/**
 * Answers out of raw records, newest first; what cannot be read is passed over.
 * @param wordings how the questions read now, by id; answers written for another wording get `view.writtenFor`
 */
export function answersIn(raws: readonly unknown[], wordings: Readonly<Record<string, string>> = {}): StoredAnswer[] {
  const records = raws
    .map((raw) => readRecord<AnswerRecord>(raw, isAnswerRecord))
    .filter((record) => record !== 'newer' && record !== 'unreadable');
  return [...bySubject(records)]
    .map(([id, own]) => {
      const { at } = newest(own)!;
      const history = historyOf(own);
      const hash = Object.hasOwn(wordings, id) ? promptHash(wordings[id]!) : undefined;
      const view = { ...emptyAnswer, ...derive(own, hash), ready: true, status: { state: 'saved' as const, at } };
      const [prompt] = history.prompts;
      return { id, view, history, at, ...(prompt ? { prompt } : {}) };
    })
    .sort((a, b) => b.at - a.at);
}

/** Every answer on the device, newest first, also of removed questions. Empty when storage cannot be read. */
export async function listAnswers(env: Environment, wordings?: Readonly<Record<string, string>>): Promise<StoredAnswer[]> {
  try {
    return answersIn(await readAll(contextOf(env)), wordings);
  } catch {
    return [];
  }
}
