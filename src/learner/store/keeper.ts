import type { Status, StatusReason } from '../status.ts';
import { type BatchRules, type Kept, batch, byId, carry, recovered } from './batch.ts';
import { type Context } from './context.ts';
import { readSubject, reasonOf, update } from './database.ts';
import { type Plain, isPlain, readRecord } from './guard.ts';
import { JOURNAL, entries, note, strike } from './journal.ts';
import { newest } from './versions.ts';

/** A write starts at most this many ms after a keystroke, so that it is done within 300. */
export const DELAY = 180;
/** A failed write is tried again after this many ms. */
export const RETRY = 5000;

/** What a keeper has to know of the sort of records it keeps. */
export interface Rules<R> extends BatchRules<R> {
  kinds: ReadonlySet<unknown>;
  guard: (record: Plain) => boolean;
  /** records or status changed */
  changed: () => void;
  /** something was written and read back */
  saved?: () => void;
  /** everything was erased, here or in another tab */
  erased: () => void;
}

/** Keeps the records of one subject: in memory, in the journal and in the database. */
export interface Keeper<R> {
  /** id of this writer; no other tab, page load or keeper has it */
  readonly by: string;
  status(): Status;
  /** what is in the database, or on its way into it */
  safe(): R[];
  /** the same with what is still waiting */
  all(): R[];
  /** a record of this writer that is waiting and not on its way */
  waiting(id: string): R | undefined;
  /** Time for a new record: now, or just after the newest one. */
  tick(): number;
  newId(): string;
  /** Takes records in. Memory and journal have them when this returns. */
  put(...records: R[]): void;
  /** Lets go of a record that is waiting. */
  drop(id: string): void;
  /** Reads what is stored, and what crashed tabs left. Resolves also when storage cannot be used. */
  load(): Promise<void>;
  /** Looks again at what is stored; does nothing while something is waiting. */
  reload(): Promise<void>;
  flush(strict?: boolean): Promise<Status>;
  close(): Promise<void>;
  /** typed before `load` was done: tells so in the status */
  expect(): void;
}

const lastOf = (records: readonly Kept[]): number | undefined => newest(records)?.at;

/** Makes the keeper of one subject. Nothing is read or written before `load`. */
export function keep<R extends Kept>(ctx: Context, subject: string, rules: Rules<R>): Keeper<R> {
  const { env } = ctx;
  const by = env.randomId();
  const journalKey = `${JOURNAL}${subject}:${by}`;
  let stored = new Map<string, R>();
  let pending = new Map<string, R>();
  let flying = new Map<string, R>();
  let status: Status = { state: 'empty' };
  let loaded = false;
  let newer = false;
  let unreadable = false;
  let counter = 0;
  /** counts erasures and closing, so that work begun before is not finished after */
  let life = 0;
  let timer: unknown;
  let running: Promise<void> | undefined;

  function say(state: Status['state'], reason?: StatusReason, at = status.at): void {
    const quiet = unreadable ? 'unreadable' : ctx.evicted ? 'evicted' : undefined;
    const why = reason ?? (state === 'saved' || state === 'empty' ? quiet : undefined);
    status = { state, ...(at === undefined ? {} : { at }), ...(why ? { reason: why } : {}) };
    rules.changed();
  }

  /** Storage did not do it: say so at once, and how bad it is. */
  function complain(error: unknown): void {
    const reason = reasonOf(error);
    if (reason === 'newer-schema') {
      newer = true;
      return say('readonly', reason);
    }
    say(reason === 'missing' || reason === 'blocked' || !loaded ? 'memory' : 'failed', reason);
    if (pending.size) schedule(RETRY);
  }

  function sort(raws: readonly unknown[]): R[] {
    const sound: R[] = [];
    for (const raw of raws) {
      const record = readRecord<R>(raw, (r) => rules.kinds.has(r.kind) && rules.guard(r));
      const kind = isPlain(raw) ? raw.kind : undefined;
      const ours = typeof kind !== 'string' || rules.kinds.has(kind);
      if (record === 'newer') newer ||= ours;
      else if (record === 'unreadable') unreadable ||= ours;
      else sound.push(record);
    }
    return sound;
  }
  const journal = () => (pending.size ? note(env, journalKey, [...pending.values()]) : strike(env, journalKey));
  const safe = () => [...new Map([...stored, ...flying]).values()];
  const all = () => [...new Map([...stored, ...flying, ...pending]).values()];
  const tick = () => all().reduce((at, record) => Math.max(at, record.at + 1), env.now());
  const newId = () => `${subject}:${env.now().toString(36)}-${by}-${(counter++).toString(36)}`;

  const copyOf = (record: R): R => ({ ...record, id: newId(), by, at: tick() });

  /** Brings in what tabs that are no longer there left in the journal. */
  async function replay(): Promise<void> {
    const left = entries(env, `${JOURNAL}${subject}:`).filter(({ key }) => key !== journalKey);
    const usable = left.filter(({ value }) => Array.isArray(value));
    if (usable.length < left.length) unreadable = true;
    const sources = usable.map(({ value }) => sort(value as unknown[]));
    if (!sources.some((records) => records.length) || newer) return;
    const plan = (known: R[]) => recovered(known, sources, rules.chain, copyOf);
    const born = life;
    try {
      let after: R[] = [];
      const done = await update<R>(ctx, subject, (raws) => {
        const known = sort(raws);
        const puts = newer || born !== life ? [] : plan(known);
        after = [...byId([...known, ...puts]).values()];
        return { puts };
      });
      if (!done || newer || born !== life) return;
      if (!pending.size) stored = byId(after);
      for (const { key, raw, value } of usable) {
        // An entry with a broken record in it stays, for a backup.
        if (sort(value as unknown[]).length === (value as unknown[]).length) strike(env, key, raw);
      }
      ctx.post({ is: 'wrote', subject, by });
    } catch (error) {
      if (born !== life) return;
      // Without a database the journal still gives the student their text back.
      for (const record of plan(all())) pending.set(record.id, record);
      complain(error);
    }
  }

  async function load(): Promise<void> {
    const born = life;
    try {
      const raws = await readSubject(ctx, subject);
      if (born !== life) return;
      stored = byId(sort(raws));
      loaded = true;
      if (ctx.refused) newer = true;
    } catch (error) {
      complain(error);
    }
    await replay();
    if (newer) return say('readonly', 'newer-schema');
    if (!loaded || pending.size) return;
    const records = all();
    say(records.length ? 'saved' : 'empty', undefined, lastOf(records));
  }

  async function reload(): Promise<void> {
    if (pending.size || running) return;
    if (!loaded) return status.state === 'memory' ? load() : undefined;
    const born = life;
    try {
      const sound = sort(await readSubject(ctx, subject));
      if (pending.size || running || born !== life) return;
      stored = byId(sound);
      if (newer) return say('readonly', 'newer-schema');
      if (sound.length && status.state === 'empty') return say('saved', undefined, lastOf(sound));
      rules.changed();
    } catch (error) {
      complain(error);
    }
  }

  /** One transaction with everything that waits. */
  async function write(strict: boolean): Promise<void> {
    flying = new Map(pending);
    const born = life;
    let before: R[] = [];
    let puts: R[] = [];
    let drops: string[] = [];
    try {
      const done = await update<R>(
        ctx,
        subject,
        (raws) => {
          before = sort(raws);
          if (newer || born !== life) return { puts: [] };
          ({ puts, drops } = batch(before, [...flying.values()], stored, by, rules, copyOf));
          return { puts, drops };
        },
        strict,
      );
      loaded = true;
      if (!done || born !== life) return;
      if (newer) return say('readonly', 'newer-schema');
      stored = byId([...before, ...puts]);
      const written = flying;
      flying = new Map();
      for (const id of drops) stored.delete(id);
      for (const [id, record] of written) if (pending.get(id) === record) pending.delete(id);
      pending = new Map([...pending].map(([id, record]) => [id, record.by === by ? carry(record, puts, rules.chain) : record]));
      journal();
      say(pending.size ? 'pending' : 'saved', undefined, env.now());
      ctx.post({ is: 'wrote', subject, by });
      rules.saved?.();
    } catch (error) {
      flying = new Map();
      if (born === life) complain(error);
    } finally {
      flying = new Map();
    }
  }

  function schedule(ms: number): void {
    timer ??= env.setTimeout(() => {
      timer = undefined;
      void flush();
    }, ms);
  }

  async function flush(strict = false): Promise<Status> {
    while (running) await running;
    if (timer !== undefined) env.clearTimeout(timer);
    timer = undefined;
    if (!pending.size || newer) return status;
    running = write(strict);
    await running;
    running = undefined;
    if (pending.size && !newer) schedule(status.state === 'failed' || status.state === 'memory' ? RETRY : DELAY);
    return status;
  }

  const stop = [
    ctx.on((message) => {
      if (message.by === by) return;
      if (message.is === 'erased') {
        life++;
        stored = new Map();
        pending = new Map();
        flying = new Map();
        journal();
        status = { state: 'empty' };
        rules.erased();
      } else if (message.is === 'lost') {
        // The browser threw the store away while this page has it in memory: write all of it again.
        pending = new Map([...stored, ...pending]);
        stored = new Map();
        journal();
        if (pending.size) schedule(0);
      } else if (message.is === 'outdated') {
        newer = true;
        say('readonly', 'newer-schema');
      } else if (message.is === 'merged' || (message.is === 'wrote' && message.subject === subject)) void reload();
    }),
    env.onLife(
      () => void flush(true),
      () => void reload(),
    ),
  ];
  const holder = { flush: () => flush(), all };
  ctx.holders.add(holder);

  return {
    by,
    status: () => status,
    safe,
    all,
    waiting: (id) => {
      const record = pending.get(id);
      return record?.by === by && record !== flying.get(id) ? record : undefined;
    },
    tick,
    newId,
    put(...records) {
      for (const record of records) pending.set(record.id, record);
      if (newer) return rules.changed();
      journal();
      if (status.state === 'saved' || status.state === 'empty') say('pending');
      else rules.changed();
      schedule(status.state === 'memory' || status.state === 'failed' ? RETRY : DELAY);
    },
    drop: (id) => void pending.delete(id),
    load,
    reload: async () => {
      await reload();
      await replay();
      rules.changed();
    },
    flush,
    async close() {
      if (loaded || pending.size) await flush(true);
      if (timer !== undefined) env.clearTimeout(timer);
      life++;
      stop.forEach((end) => end());
      ctx.holders.delete(holder);
    },
    expect: () => (status.state === 'empty' || status.state === 'saved') && say('pending'),
  };
}

