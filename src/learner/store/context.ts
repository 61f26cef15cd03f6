import type { Environment } from '../environment.ts';
import type { BaseRecord, MetaRecord } from '../records.ts';
import type { StatusReason } from '../status.ts';
import { ask, openDatabase, over } from './database.ts';

/** What tabs tell each other. `by` names the sender; `erased` carries the new life of the store. */
export type Message =
  | { is: 'wrote' | 'take' | 'given'; subject: string; by: string }
  | { is: 'merged'; by: string }
  | { is: 'erased'; by: string; epoch: string }
  /** within one page only: the store has gone; a newer edition needs the database */
  | { is: 'lost' | 'outdated'; by: '' };

/** One page's access to the store, shared by everything on the page. */
export interface Context {
  readonly env: Environment;
  /** the open database; rejects with `Refused`. Every call after a failure tries again. */
  connect(): Promise<IDBDatabase>;
  /** which life of the store this page has seen; changes when everything is erased */
  epoch: string;
  /** what was here earlier has gone without `eraseAll` */
  evicted: boolean;
  /** why nothing may be written any more */
  refused?: StatusReason;
  /** tells other tabs, and others on this page */
  post(message: Message): void;
  on(listener: (message: Message) => void): () => void;
  /** the store turned out to be in another life than this page has seen */
  meet(epoch: string): void;
  /** the connection is no good; the next use opens another */
  forget(): void;
  /** everyone who holds records in memory: asked to write before the database closes, and for a backup */
  holders: Set<{ flush(): Promise<unknown>; all(): BaseRecord[] }>;
}

const NAME = 'samen-sterk';
/** Remembers outside the database which life of the store was last seen, to notice that it has gone. */
export const EPOCH_KEY = 'samen-sterk:epoch';

/** Epochs that begin with an erasure start with this; others began with an empty database. */
export const ERASED = 'erased-';

const contexts = new WeakMap<Environment, Context>();

/** The context of an environment; one per page. */
export function contextOf(env: Environment): Context {
  const known = contexts.get(env);
  if (known) return known;

  const listeners = new Set<(message: Message) => void>();
  const tell = (message: Message) => [...listeners].forEach((listener) => listener(message));
  const channel = env.channel(NAME);
  if (channel) channel.onmessage = ({ data }) => receive(data as Message);
  const receive = (message: Message) => {
    if (message.is === 'erased') ctx.epoch = message.epoch;
    tell(message);
  };

  let connection: Promise<IDBDatabase> | undefined;

  async function open(): Promise<IDBDatabase> {
    const { db, readOnly } = await openDatabase(env, NAME, {
      gone: ctx.forget,
      outdated: async () => {
        await Promise.allSettled([...ctx.holders].map((holder) => holder.flush()));
        ctx.refused = 'newer-schema';
        tell({ is: 'outdated', by: '' });
      },
    });
    if (readOnly) ctx.refused = 'newer-schema';
    else await greet(db);
    return db;
  }

  /** Learns the epoch of the store, or starts one. */
  async function greet(db: IDBDatabase): Promise<void> {
    let seen: string | null | undefined;
    try {
      seen = env.storage()?.getItem(EPOCH_KEY);
    } catch {
      // the marker is a help, not a need
    }
    const tx = db.transaction('meta', 'readwrite');
    const done = over(tx);
    done.catch(() => {});
    const meta = tx.objectStore('meta');
    let epoch = (await ask<MetaRecord | undefined>(meta.get('epoch')))?.value;
    if (!epoch) {
      ctx.evicted ||= !!seen || ctx.epoch !== '';
      epoch = `new-${env.randomId()}`;
      meta.put(metaRecord(env, 'epoch', epoch));
      // Only the first page notices; the page that tells about it may come later.
      if (ctx.evicted) meta.put(metaRecord(env, 'evicted', epoch));
    }
    await done;
    if (ctx.epoch === '') ctx.epoch = epoch;
    else ctx.meet(epoch);
    try {
      env.storage()?.setItem(EPOCH_KEY, epoch);
    } catch {
      // as above
    }
  }

  const ctx: Context = {
    env,
    epoch: '',
    evicted: false,
    holders: new Set(),
    connect() {
      if (!connection) {
        const opening = open();
        connection = opening;
        opening.catch(() => connection === opening && ctx.forget());
      }
      return connection;
    },
    meet(epoch) {
      if (epoch === ctx.epoch) return;
      ctx.epoch = epoch;
      ctx.evicted ||= !epoch.startsWith(ERASED);
      tell(epoch.startsWith(ERASED) ? { is: 'erased', by: '', epoch } : { is: 'lost', by: '' });
    },
    forget() {
      connection = undefined;
    },
    post(message) {
      receive(message);
      try {
        channel?.postMessage(message);
      } catch {
        // a closed channel only means that others notice later
      }
    },
    on(listener) {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  contexts.set(env, ctx);
  return ctx;
}

/** Reads a fact about the store. */
export const readMeta = async (ctx: Context, id: string): Promise<MetaRecord | undefined> =>
  ask((await ctx.connect()).transaction('meta').objectStore('meta').get(id));

/** Stores a fact about the store. */
export async function writeMeta(ctx: Context, id: string, value: string): Promise<void> {
  const db = await ctx.connect();
  await ask(db.transaction('meta', 'readwrite').objectStore('meta').put(metaRecord(ctx.env, id, value)));
}

/** A fact about the store, as a record. */
export const metaRecord = (env: Environment, id: string, value: string): MetaRecord => ({
  v: 1,
  id,
  kind: 'meta',
  subject: 'store',
  at: env.now(),
  by: 'store',
  value,
});
