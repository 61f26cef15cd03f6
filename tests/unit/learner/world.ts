import 'fake-indexeddb/auto';
import { IDBFactory } from 'fake-indexeddb';
import type { Channel, Environment, JournalStorage, Locks } from '../../../src/learner/environment.ts';

/** What a device can be made to do wrong. */
export interface Faults {
  /** thrown by opening the database */
  open?: string;
  /** thrown by every put */
  put?: string;
  /** `indexedDB` does not exist */
  noDatabase?: boolean;
  noLocks?: boolean;
  noChannel?: boolean;
  noStorage?: boolean;
  /** localStorage is full */
  journalFull?: boolean;
  /** puts report success and store nothing */
  lies?: boolean;
}

export interface Tab extends Environment {
  /** the page is hidden or left; `leaving` as for pagehide */
  hide(leaving?: boolean): void;
  show(restored?: boolean): void;
  /** the process dies: no timer, no message, no lock, no further write */
  crash(): void;
  alive: boolean;
}

interface Held {
  tab: Tab;
  end: () => void;
  lost: (error: Error) => void;
}

const named = (name: string): Error => Object.assign(new Error(name), { name });

/** One device with its storage, clock, and tabs. Nothing in it waits for real time. */
export class World {
  factory = new IDBFactory();
  faults: Faults = {};
  local = new Map<string, string>();
  persistAsked = 0;
  clock = Date.UTC(2026, 1, 2, 9);
  tabs: Tab[] = [];
  private ids: number;
  private timers: { at: number; run: () => void; tab: Tab; id: number }[] = [];
  private channels = new Map<Channel, Tab>();
  private held = new Map<string, Held>();
  private lines = new Map<string, { tab: Tab; grant: () => void }[]>();

  constructor(device = 1) {
    this.ids = device * 1_000_000;
  }

  /** Lets everything that needs no clock come to rest. */
  async settle(): Promise<void> {
    for (let i = 0; i < 40; i++) await new Promise((done) => setImmediate(done));
  }

  /** Moves the clock and runs what was due, in order. */
  async pass(ms: number): Promise<void> {
    const end = this.clock + ms;
    await this.settle();
    for (;;) {
      const due = this.timers.filter(({ at }) => at <= end).sort((a, b) => a.at - b.at || a.id - b.id)[0];
      if (!due) break;
      this.timers.splice(this.timers.indexOf(due), 1);
      this.clock = Math.max(this.clock, due.at);
      if (due.tab.alive) due.run();
      await this.settle();
    }
    this.clock = end;
  }

  private storage(tab: Tab): JournalStorage {
    const { local } = this;
    const world = this;
    const dead = () => {
      if (!tab.alive) throw named('InvalidStateError');
    };
    return {
      get length() {
        return local.size;
      },
      key: (i) => [...local.keys()][i] ?? null,
      getItem: (key) => local.get(key) ?? null,
      setItem(key, value) {
        dead();
        if (world.faults.journalFull) throw named('QuotaExceededError');
        local.set(key, value);
      },
      removeItem(key) {
        dead();
        local.delete(key);
      },
    };
  }

  private locks(tab: Tab): Locks {
    const hold = (name: string, callback: (lock: unknown) => unknown, resolve: (v: unknown) => void, reject: (e: Error) => void) => {
      const mine: Held = { tab, end: () => this.release(name, mine), lost: reject };
      this.held.set(name, mine);
      Promise.resolve(callback({ name })).then((value) => {
        mine.end();
        resolve(value);
      }, reject);
    };
    return {
      request: (name, options, callback) =>
        new Promise((resolve, reject) => {
          const now = this.held.get(name);
          if (options.steal) {
            if (now) now.lost(named('AbortError'));
            this.held.delete(name);
            return hold(name, callback, resolve, reject);
          }
          if (!now) return hold(name, callback, resolve, reject);
          if (options.ifAvailable) return void Promise.resolve(callback(null)).then(resolve, reject);
          const place = { tab, grant: () => hold(name, callback, resolve, reject) };
          const line = this.lines.get(name) ?? [];
          this.lines.set(name, line);
          line.push(place);
          options.signal?.addEventListener('abort', () => {
            const at = line.indexOf(place);
            if (at < 0) return;
            line.splice(at, 1);
            reject(named('AbortError'));
          });
        }),
    };
  }

  private release(name: string, held: Held): void {
    if (this.held.get(name) !== held) return;
    this.held.delete(name);
    this.lines.get(name)?.shift()?.grant();
  }

  private channel(tab: Tab): Channel {
    const channel: Channel = {
      onmessage: null,
      close: () => void this.channels.delete(channel),
      postMessage: (data) => {
        if (!tab.alive) return;
        for (const [other, owner] of this.channels) {
          if (other === channel) continue;
          setImmediate(() => owner.alive && other.onmessage?.({ data: structuredClone(data) } as MessageEvent));
        }
      },
    };
    this.channels.set(channel, tab);
    return channel;
  }

  /** The database as this tab sees it, with the faults of the moment. */
  private database(tab: Tab): IDBFactory | undefined {
    if (this.faults.noDatabase) return undefined;
    if (!tab.alive) throw named('InvalidStateError');
    if (this.faults.open) throw named(this.faults.open);
    return this.factory;
  }

  tab(): Tab {
    const world = this;
    const lives = new Set<{ hide: (leaving: boolean) => void; show: (restored: boolean) => void }>();
    const tab: Tab = {
      alive: true,
      indexedDB: () => world.database(tab),
      storage: () => (world.faults.noStorage ? undefined : world.storage(tab)),
      locks: () => (world.faults.noLocks ? undefined : world.locks(tab)),
      channel: () => (world.faults.noChannel ? undefined : world.channel(tab)),
      persist: async () => {
        world.persistAsked++;
        return true;
      },
      now: () => world.clock,
      setTimeout: (run, ms) => {
        const timer = { at: world.clock + ms, run, tab, id: world.ids++ };
        world.timers.push(timer);
        return timer;
      },
      clearTimeout: (timer) => {
        world.timers = world.timers.filter((other) => other !== timer);
      },
      randomId: () => `tab${(world.ids++).toString(36)}`,
      subtle: () => crypto.subtle,
      onLife: (hide, show) => {
        const life = { hide, show };
        lives.add(life);
        return () => lives.delete(life);
      },
      hide: (leaving = false) => [...lives].forEach((life) => life.hide(leaving)),
      show: (restored = false) => [...lives].forEach((life) => life.show(restored)),
      crash: () => {
        tab.alive = false;
        world.timers = world.timers.filter((timer) => timer.tab !== tab);
        for (const [channel, owner] of world.channels) if (owner === tab) world.channels.delete(channel);
        for (const line of world.lines.values()) {
          line.splice(0, line.length, ...line.filter((place) => place.tab !== tab));
        }
        for (const held of [...world.held.values()]) if (held.tab === tab) held.end();
      },
    };
    this.tabs.push(tab);
    return tab;
  }

  /** Everything in the database, past the store. */
  async raw(): Promise<Record<string, unknown>[]> {
    return this.direct('readonly', (store) => store.getAll());
  }

  /** Writes past the store, as a bug or a newer edition would. */
  async plant(...records: unknown[]): Promise<void> {
    for (const record of records) await this.direct('readwrite', (store) => store.put(record));
  }

  private direct<T>(mode: IDBTransactionMode, use: (store: IDBObjectStore) => IDBRequest<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      const open = this.factory.open('samen-sterk', 1);
      open.onupgradeneeded = () => {
        open.result.createObjectStore('records', { keyPath: 'id' }).createIndex('subject', 'subject');
        open.result.createObjectStore('meta', { keyPath: 'id' });
      };
      open.onerror = () => reject(open.error);
      open.onsuccess = () => {
        const request = use(open.result.transaction('records', mode).objectStore('records'));
        request.onerror = () => reject(request.error);
        request.onsuccess = () => {
          open.result.close();
          resolve(request.result);
        };
      };
    });
  }
}

const put = IDBObjectStore.prototype.put;
/** Makes every put in every database do this until the returned function is called. */
export function sabotage(fault: 'QuotaExceededError' | 'UnknownError' | 'lies'): () => void {
  IDBObjectStore.prototype.put = function (this: IDBObjectStore, value: unknown) {
    if (this.name !== 'records') return put.call(this, value);
    if (fault === 'lies') return this.get('nothing') as unknown as IDBRequest<IDBValidKey>;
    throw named(fault);
  } as typeof put;
  return () => {
    IDBObjectStore.prototype.put = put;
  };
}
