import { texts, headOf } from '../answers/derive.ts';
import { bySubject } from '../answers/list.ts';
import { type Environment, browser } from '../environment.ts';
import type { AnswerRecord, BaseRecord, LearnerRecord, QuarantineRecord } from '../records.ts';
import { type Context, ERASED, EPOCH_KEY, contextOf, metaRecord, readMeta, writeMeta } from '../store/context.ts';
import { over, readAll, reasonOf, update } from '../store/database.ts';
import { hasHead } from '../store/guard.ts';
import { EARLY, JOURNAL, entries, strike } from '../store/journal.ts';
import { type BackupFile, MOST_BYTES, TYPE, readFile, writeFile } from './format.ts';
import { readAny } from './guard.ts';
import { compare, mergePlan } from './merge.ts';
import type { BackupPreview, BackupReading, MergeResult, SettingsAdapter } from './types.ts';

export type * from './types.ts';

/** JSON text of anything a database can hold. */
const asJson = (value: unknown): string =>
  JSON.stringify(value, (_, part) => (typeof part === 'bigint' ? String(part) : part)) ?? 'null';

/** Everything there is: in the database, in memory, and in the journals of all tabs. */
async function gather(ctx: Context): Promise<{ records: unknown[]; quarantined: string[] }> {
  await Promise.all([...ctx.holders].map((holder) => holder.flush()));
  const stored = await readAll(ctx).catch(() => []);
  const journals = [JOURNAL, EARLY].flatMap((prefix) => entries(ctx.env, prefix));
  const waiting = [
    ...journals.flatMap(({ value }) => (Array.isArray(value) ? (value as unknown[]) : [])),
    ...[...ctx.holders].flatMap((holder) => holder.all()),
  ];
  const records = new Map<string, unknown>();
  const quarantined = journals.filter(({ value }) => !Array.isArray(value)).map(({ key, raw }) => asJson({ key, raw }));
  for (const raw of [...stored, ...waiting]) {
    const record = readAny(raw);
    if (record === 'unreadable') quarantined.push(asJson(raw));
    else if (record === 'newer') records.set(asJson(raw), raw);
    else if (record.kind === 'quarantine') quarantined.push(record.json);
    else {
      const known = records.get(record.id) as BaseRecord | undefined;
      if (!known || known.at < record.at) records.set(record.id, record);
    }
  }
  return { records: [...records.values()], quarantined: [...new Set(quarantined)] };
}

/** Everything on this device as one JSON file, also what is unreadable, unsaved or of removed questions. */
export async function exportBackup(settings?: SettingsAdapter, env: Environment = browser): Promise<Blob> {
  const ctx = contextOf(env);
  const file: BackupFile = {
    type: TYPE,
    v: 1,
    made: env.now(),
    ...(await gather(ctx)),
    ...(settings ? { settings: settings.read() } : {}),
  };
  const text = await writeFile(env, file);
  try {
    await writeMeta(ctx, 'backup', String(file.made));
  } catch {
    // the reminder comes sooner, that is all
  }
  return new Blob([text], { type: 'application/json' });
}

/** Checks a file and tells what it would bring. Writes nothing. Never throws. */
export async function readBackup(file: Blob | string, env: Environment = browser): Promise<BackupReading> {
  let text: string;
  try {
    if (typeof file !== 'string' && file.size > MOST_BYTES) return { ok: false, reason: 'too-big' };
    text = typeof file === 'string' ? file : await file.text();
  } catch {
    return { ok: false, reason: 'unreadable-file' };
  }
  const reading = await readFile(env, text);
  if ('reason' in reading) return { ok: false, reason: reading.reason };
  const { made, settings, records: raws, quarantined } = reading.file;
  const records: LearnerRecord[] = [];
  const broken = [...quarantined];
  for (const raw of raws) {
    const record = readAny(raw);
    if (typeof record === 'string') broken.push(asJson(raw));
    else if (record.kind === 'quarantine') broken.push(record.json);
    else records.push(record);
  }
  const kept = await Promise.all(broken.map((json) => aside(env, json)));
  const stored = await readAll(contextOf(env)).catch(() => []);
  const preview: BackupPreview = {
    made,
    checksum: reading.checksum,
    counts: compare(stored, records),
    answers: [...bySubject(texts(records as AnswerRecord[])).keys()],
    unreadable: kept.length,
    records: [...records, ...kept],
    ...(settings ? { settings } : {}),
  };
  return { ok: true, preview };
}

/** Something unreadable as a record that keeps it; the same thing always becomes the same record. */
async function aside(env: Environment, json: string): Promise<QuarantineRecord> {
  const digest = await env.subtle()?.digest('SHA-256', new TextEncoder().encode(json));
  const name = digest ? [...new Uint8Array(digest).slice(0, 12)].map((b) => b.toString(36)).join('') : env.randomId();
  return { v: 1, id: `quarantine:${name}`, kind: 'quarantine', subject: 'quarantine', at: env.now(), by: 'backup', json };
}

/** Brings the records of a checked file in, one by one: newest counts, the other stays as a version. */
export async function mergeBackup(
  preview: BackupPreview,
  settings?: SettingsAdapter,
  env: Environment = browser,
): Promise<MergeResult> {
  const ctx = contextOf(env);
  const by = env.randomId();
  const incoming = preview.records as LearnerRecord[];
  await Promise.all([...ctx.holders].map((holder) => holder.flush()));
  let written = 0;
  let count = 0;
  const write = () =>
    update(
      ctx,
      undefined,
      (raws) => {
        let at = env.now();
        for (const raw of [...raws, ...incoming]) if (hasHead(raw)) at = Math.max(at, raw.at as number);
        const puts = mergePlan(raws, incoming, (record) => ({
          ...record,
          id: `${record.subject}:${env.now().toString(36)}-${by}-${(count++).toString(36)}`,
          by,
          at: ++at,
        }));
        written = puts.length;
        return { puts };
      },
      true,
    );
  try {
    if (!((await write()) || (await write()))) return { ok: false, reason: 'error', written: 0 };
  } catch (error) {
    return { ok: false, reason: reasonOf(error) as MergeResult['reason'], written: 0 };
  }
  if (preview.settings) settings?.write(preview.settings);
  ctx.post({ is: 'merged', by });
  return { ok: true, written };
}

/** Words in texts changed since the last backup, and when that was (epoch ms), for a reminder. */
export async function backupDue(env: Environment = browser): Promise<{ words: number; last?: number }> {
  const ctx = contextOf(env);
  try {
    const last = (await readMeta(ctx, 'backup'))?.at;
    const records = (await readAll(ctx)).map(readAny).filter((r) => typeof r === 'object') as AnswerRecord[];
    let words = 0;
    for (const own of bySubject(texts(records)).values()) {
      for (const slot of ['answer', 'rework'] as const) {
        const head = headOf(own, slot);
        if (head && head.at > (last ?? 0)) words += head.text.split(/\s+/).filter(Boolean).length;
      }
    }
    return last === undefined ? { words } : { words, last };
  } catch {
    return { words: 0 };
  }
}

/** Erases everything the course remembers on this device, in every tab. Not the settings. False if it failed. */
export async function eraseAll(env: Environment = browser): Promise<boolean> {
  const ctx = contextOf(env);
  const epoch = ERASED + env.randomId();
  try {
    const db = await ctx.connect();
    const tx = db.transaction([...db.objectStoreNames], 'readwrite', { durability: 'strict' });
    for (const name of db.objectStoreNames) tx.objectStore(name).clear();
    tx.objectStore('meta').put(metaRecord(env, 'epoch', epoch));
    await over(tx);
  } catch {
    return false;
  }
  for (const { key } of [JOURNAL, EARLY].flatMap((prefix) => entries(env, prefix))) strike(env, key);
  try {
    env.storage()?.setItem(EPOCH_KEY, epoch);
  } catch {
    // only a help
  }
  ctx.post({ is: 'erased', by: '', epoch });
  return true;
}

