/** The part of `Storage` that is used. */
export type JournalStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem' | 'key' | 'length'>;
/** The part of `LockManager` that is used. */
export interface Locks {
  request(name: string, options: LockOptions, callback: (lock: unknown) => unknown): Promise<unknown>;
}
/** The part of `BroadcastChannel` that is used. */
export interface Channel {
  postMessage(message: unknown): void;
  close(): void;
  onmessage: ((event: MessageEvent) => void) | null;
}

/**
 * Everything the learner store takes from the browser. Each part may be missing or may throw, as
 * browsers do; the store then goes on with less and says so in the status.
 */
export interface Environment {
  indexedDB: () => IDBFactory | undefined;
  storage: () => JournalStorage | undefined;
  locks: () => Locks | undefined;
  channel: (name: string) => Channel | undefined;
  /** asks the browser not to clear what is stored */
  persist: () => Promise<boolean>;
  /** epoch ms */
  now: () => number;
  setTimeout: (run: () => void, ms: number) => unknown;
  clearTimeout: (timer: unknown) => void;
  /** at least 8 characters of [a-z0-9], never the same twice */
  randomId: () => string;
  subtle: () => Pick<SubtleCrypto, 'digest'> | undefined;
  /**
   * Signs up for the life of the page.
   * - `hide`: the page is hidden or left (`leaving`: it may never come back)
   * - `show`: it is seen again (`restored`: out of the back/forward cache)
   * Returns a function that signs off.
   */
  onLife: (hide: (leaving: boolean) => void, show: (restored: boolean) => void) => () => void;
}

/** Reads a global that some browsers refuse with an exception. */
function attempt<T>(read: () => T | undefined): T | undefined {
  try {
    return read() ?? undefined;
  } catch {
    return undefined;
  }
}

/**
 * Reads a global, unless the page is a projection: there, everything stays in the memory of the page. What the owner of
 * the device did is not shown to a class, and what a class does is not theirs.
 */
const own = <T>(read: () => T | undefined): T | undefined => attempt(() => ('projection' in document.documentElement.dataset ? undefined : read()));

/** The real browser. */
export const browser: Environment = {
  indexedDB: () => own(() => globalThis.indexedDB),
  storage: () => own(() => globalThis.localStorage),
  locks: () => own(() => navigator.locks as unknown as Locks),
  channel: (name) => own(() => new BroadcastChannel(name) as unknown as Channel),
  persist: async () => (await own(() => navigator.storage)?.persist?.()) ?? false,
  now: () => Date.now(),
  setTimeout: (run, ms) => setTimeout(run, ms),
  clearTimeout: (timer) => clearTimeout(timer as number),
  randomId: () => {
    let id = '';
    for (const n of crypto.getRandomValues(new Uint8Array(10))) id += (n % 36).toString(36);
    return id;
  },
  subtle: () => attempt(() => crypto.subtle),
  onLife: (hide, show) => {
    const visibility = () => (document.visibilityState === 'hidden' ? hide(false) : show(false));
    const pagehide = () => hide(true);
    const pageshow = (event: PageTransitionEvent) => event.persisted && show(true);
    document.addEventListener('visibilitychange', visibility);
    addEventListener('pagehide', pagehide);
    addEventListener('pageshow', pageshow);
    return () => {
      document.removeEventListener('visibilitychange', visibility);
      removeEventListener('pagehide', pagehide);
      removeEventListener('pageshow', pageshow);
    };
  },
};
