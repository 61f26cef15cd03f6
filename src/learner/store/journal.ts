import type { Environment } from '../environment.ts';

/**
 * The journal: what one tab has not yet seen safe in the database, written synchronously on every
 * keystroke. One entry per subject and writer, `samen-sterk:journal:<subject>:<writer>`, holding the
 * records as JSON. An entry whose tab crashed is brought in by the next one that opens the subject.
 */
export const JOURNAL = 'samen-sterk:journal:';
/**
 * Text typed before the page was ready, `samen-sterk:early:<subject>:<anything unique>`, holding
 * `{"text": …, "at": epoch ms}`. An inline script may write it.
 */
export const EARLY = 'samen-sterk:early:';

export interface Entry {
  key: string;
  raw: string;
  /** the JSON value, `undefined` when it is not JSON */
  value: unknown;
}

/** Writes an entry; false when the browser refuses. Journal writes never stop other writes. */
export function note(env: Environment, key: string, value: unknown): boolean {
  try {
    env.storage()!.setItem(key, JSON.stringify(value));
    return true;
  } catch {
    return false;
  }
}

/** Removes an entry; with `raw` only when it has not changed since it was read. */
export function strike(env: Environment, key: string, raw?: string): void {
  try {
    const storage = env.storage();
    if (raw === undefined || storage?.getItem(key) === raw) storage?.removeItem(key);
  } catch {
    // nothing was kept there either
  }
}

/** Entries whose key starts with `prefix`. */
export function entries(env: Environment, prefix: string): Entry[] {
  const found: Entry[] = [];
  try {
    const storage = env.storage();
    const keys = Array.from({ length: storage?.length ?? 0 }, (_, i) => storage!.key(i));
    for (const key of keys) {
      const raw = key?.startsWith(prefix) ? storage!.getItem(key) : null;
      if (key === null || key === undefined || raw === null) continue;
      let value: unknown;
      try {
        value = JSON.parse(raw);
      } catch {
        // left where it is, goes along in a backup
      }
      found.push({ key, raw, value });
    }
  } catch {
    // no storage, no journal
  }
  return found;
}
