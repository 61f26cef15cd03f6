import type { Environment } from '../environment.ts';
import type { AnswerRecord } from '../records.ts';
import { contextOf } from '../store/context.ts';
import { readAll } from '../store/database.ts';
import { isPlain, readRecord } from '../store/guard.ts';
import { JOURNAL, entries } from '../store/journal.ts';
import { newest } from '../store/versions.ts';
import { derive, historyOf } from './derive.ts';
import { groupOf, questionOf } from './group.ts';
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
 * @param wordings how the questions read now, by id of the question; answers written for another wording get `view.writtenFor`
 */
export function answersIn(raws: readonly unknown[], wordings: Readonly<Record<string, string>> = {}): StoredAnswer[] {
  const records = raws
    .map((raw) => readRecord<AnswerRecord>(raw, isAnswerRecord))
    .filter((record) => record !== 'newer' && record !== 'unreadable');
  return [...bySubject(records)]
    .map(([id, own]) => {
      const question = questionOf(id);
      const group = groupOf(id);
      const { at } = newest(own)!;
      const history = historyOf(own);
      const hash = Object.hasOwn(wordings, question) ? promptHash(wordings[question]!) : undefined;
      const view = { ...emptyAnswer, ...derive(own, hash), ready: true, status: { state: 'saved' as const, at } };
      const [prompt] = history.prompts;
      return { id, view, history, at, ...(group === undefined ? {} : { group }), ...(prompt ? { prompt } : {}) };
    })
    .sort((a, b) => b.at - a.at);
}

/** What tabs have not yet seen safe in the database, or could not put there. */
const waiting = (env: Environment): unknown[] =>
  entries(env, JOURNAL).flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : []));

/** Every answer on the device, with what stands only in the journal. Empty when nothing can be read. */
export async function listAnswers(env: Environment, wordings?: Readonly<Record<string, string>>): Promise<StoredAnswer[]> {
  const stored = await readAll(contextOf(env)).catch(() => []);
  // A record can stand in both, in two states: the later one counts.
  const byId = new Map<unknown, unknown>();
  for (const raw of [...stored, ...waiting(env)]) {
    if (!isPlain(raw)) continue;
    const known = byId.get(raw.id);
    if (!isPlain(known) || (known.at as number) < (raw.at as number)) byId.set(raw.id, raw);
  }
  return answersIn([...byId.values()], wordings);
}
