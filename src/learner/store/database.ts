import type { Environment } from '../environment.ts';
import type { BaseRecord, MetaRecord } from '../records.ts';
import type { StatusReason } from '../status.ts';
import type { Context } from './context.ts';

/** Version of the database's shape (its object stores); the records have a version of their own. */
const SHAPE = 1;
/** Some browsers never answer a request to open; after this many ms we go on without. */
const PATIENCE = 3000;

/** Storage did not do what was asked. */
export class Refused extends Error {
  readonly reason: StatusReason;
  constructor(reason: StatusReason, cause?: unknown) {
    super(`storage: ${reason}`, { cause });
    this.reason = reason;
  }
}

/** Why a request failed, out of the exception the browser gives. */
export function reasonOf(error: unknown, otherwise: StatusReason = 'error'): StatusReason {
  if (error instanceof Refused) return error.reason;
  const name = (error as { name?: unknown } | null)?.name;
  return name === 'QuotaExceededError' ? 'quota' : name === 'SecurityError' ? 'blocked' : otherwise;
}

/** The result of a request. */
export const ask = <T>(request: IDBRequest<T>): Promise<T> =>
  new Promise((resolve, reject) => {
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
  });

/** The end of a transaction: everything in it is done, or nothing is. */
export const over = (tx: IDBTransaction): Promise<void> =>
  new Promise((resolve, reject) => {
    tx.oncomplete = () => resolve();
    tx.onabort = () => reject(tx.error ?? new Error('aborted'));
  });

interface Events {
  /** the connection is closed; the next use opens another */
  gone: () => void;
  /** a newer edition wants to change the database; it closes when this is done */
  outdated: () => Promise<void>;
}

/**
 * Opens the database, or a newer one for reading only.
 * @throws Refused with `missing`, `blocked` or `quota`
 */
export async function openDatabase(
  env: Environment,
  name: string,
  events: Events,
): Promise<{ db: IDBDatabase; readOnly: boolean }> {
  const factory = env.indexedDB();
  if (!factory) throw new Refused('missing');
  try {
    return { db: await request(env, () => factory.open(name, SHAPE), events), readOnly: false };
  } catch (error) {
    if ((error as Error).name !== 'VersionError') throw new Refused(reasonOf(error, 'blocked'), error);
    return { db: await request(env, () => factory.open(name), events), readOnly: true };
  }
}

function request(env: Environment, ask: () => IDBOpenDBRequest, events: Events): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const req = ask();
    let late = false;
    const timer = env.setTimeout(() => {
      late = true;
      reject(new Refused('blocked'));
    }, PATIENCE);
    req.onupgradeneeded = () => {
      req.result.createObjectStore('records', { keyPath: 'id' }).createIndex('subject', 'subject');
      req.result.createObjectStore('meta', { keyPath: 'id' });
    };
    req.onerror = () => {
      env.clearTimeout(timer);
      reject(req.error);
    };
    req.onsuccess = () => {
      env.clearTimeout(timer);
      const db = req.result;
      if (late) return db.close();
      db.onclose = events.gone;
      db.onversionchange = async ({ newVersion }) => {
        if (newVersion !== null) await events.outdated();
        db.close();
        events.gone();
      };
      resolve(db);
    };
  });
}

/** Runs `use` on the database; opens it anew once when the connection turns out to be closed. */
async function withDatabase<T>(ctx: Context, use: (db: IDBDatabase) => Promise<T>): Promise<T> {
  const db = await ctx.connect();
  try {
    return await use(db);
  } catch (error) {
    if ((error as Error).name !== 'InvalidStateError') throw error;
    db.close();
    ctx.forget();
    return use(await ctx.connect());
  }
}

const recordsOf = (db: IDBDatabase): IDBObjectStore => db.transaction('records').objectStore('records');

/** Everything stored under one subject, as it stands; the caller judges each record. */
export const readSubject = (ctx: Context, subject: string): Promise<unknown[]> =>
  withDatabase(ctx, async (db) => ask(recordsOf(db).index('subject').getAll(subject)));

/** Everything stored, as it stands. */
export const readAll = (ctx: Context): Promise<unknown[]> =>
  withDatabase(ctx, async (db) => ask(recordsOf(db).getAll()));

/** What a transaction has to do, decided inside it on the ground of what stands there. */
export interface Plan<R> {
  puts: readonly R[];
  drops?: readonly string[];
}

/**
 * Reads one subject and writes to it in one transaction, then reads the writing back.
 * @param plan gets what is stored (all subjects when `subject` is undefined)
 * @param strict waits until the device, and not only the browser, has it
 * @returns false when nothing was written because the store was erased or lost since this page last
 *   saw it; everyone on the page has then been told
 * @throws Refused, and whatever the browser throws (see `reasonOf`)
 */
export async function update<R extends BaseRecord>(
  ctx: Context,
  subject: string | undefined,
  plan: (stored: unknown[]) => Plan<R>,
  strict = false,
): Promise<boolean> {
  if (ctx.refused) throw new Refused(ctx.refused);
  return withDatabase(ctx, async (db) => {
    if (ctx.refused) throw new Refused(ctx.refused);
    // As it is now: an erasure while this waits its turn must find the old one.
    const { epoch: life } = ctx;
    const tx = db.transaction(['records', 'meta'], 'readwrite', { durability: strict ? 'strict' : 'relaxed' });
    const done = over(tx);
    done.catch(() => {});
    const records = tx.objectStore('records');
    let puts: readonly R[] = [];
    try {
      const [epoch, stored] = await Promise.all([
        ask<MetaRecord | undefined>(tx.objectStore('meta').get('epoch')),
        ask<unknown[]>(subject === undefined ? records.getAll() : records.index('subject').getAll(subject)),
      ]);
      if (epoch?.value !== life) {
        await done;
        ctx.meet(epoch?.value ?? '');
        return false;
      }
      const work = plan(stored);
      puts = work.puts;
      for (const record of puts) records.put(record);
      for (const id of work.drops ?? []) records.delete(id);
      await done;
    } catch (error) {
      try {
        tx.abort();
      } catch {
        // already over
      }
      throw error;
    }
    const back = recordsOf(db);
    const read = await Promise.all(puts.map(({ id }) => ask(back.get(id))));
    if (JSON.stringify(read) !== JSON.stringify(puts)) throw new Refused('mismatch');
    return true;
  });
}
