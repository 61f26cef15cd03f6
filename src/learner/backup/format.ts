import type { Environment } from '../environment.ts';
import { SCHEMA } from '../records.ts';
import { isPlain } from '../store/guard.ts';
import type { Refusal } from './types.ts';

export const TYPE = 'samen-sterk/backup';
/** Largest file that is read, in bytes. */
export const MOST_BYTES = 20 * 1024 * 1024;
/** Deepest nesting that is read. */
const MOST_DEPTH = 64;

/** What a backup file holds, besides its checksum. */
export interface BackupFile {
  type: typeof TYPE;
  v: number;
  /** epoch ms */
  made: number;
  /** records as they are stored, also of kinds or versions this edition does not know */
  records: unknown[];
  /** JSON text of what could not be read */
  quarantined: string[];
  settings?: Record<string, string>;
}

/** SHA-256 of the JSON text of a file's content, in hexadecimal; `undefined` where the browser cannot. */
async function checksum(env: Environment, content: unknown): Promise<string | undefined> {
  const bytes = new TextEncoder().encode(JSON.stringify(content));
  const digest = await env.subtle()?.digest('SHA-256', bytes);
  return digest && [...new Uint8Array(digest)].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The text of a backup file. */
export async function writeFile(env: Environment, content: BackupFile): Promise<string> {
  // Through JSON first, so that the sum is made of exactly what a reader will find.
  const plain = JSON.parse(JSON.stringify(content)) as BackupFile;
  const sum = await checksum(env, plain);
  return JSON.stringify(sum ? { ...plain, checksum: `sha256-${sum}` } : plain, null, 1);
}

const FORBIDDEN = new Set(['__proto__', 'constructor', 'prototype']);

/** Walks through a JSON value without recursion. */
function objection(root: unknown): Refusal | undefined {
  const todo: [unknown, number][] = [[root, 0]];
  for (let next = todo.pop(); next; next = todo.pop()) {
    const [value, depth] = next;
    if (typeof value !== 'object' || value === null) continue;
    if (depth > MOST_DEPTH) return 'bad-shape';
    for (const key of Object.keys(value)) {
      if (FORBIDDEN.has(key)) return 'prototype-keys';
      todo.push([(value as Record<string, unknown>)[key], depth + 1]);
    }
  }
  return undefined;
}

export type FileReading = { file: BackupFile; checksum: 'ok' | 'missing' } | { reason: Refusal };

/** Reads the text of a file and judges all of it but the records. */
export async function readFile(env: Environment, text: string): Promise<FileReading> {
  if (text.length > MOST_BYTES) return { reason: 'too-big' };
  const body = text.replace(/^\uFEFF/, '').trim();
  let raw: unknown;
  try {
    raw = JSON.parse(body);
  } catch {
    const ours = body.startsWith('{') && body.slice(0, 200).includes(TYPE) && !body.endsWith('}');
    return { reason: ours ? 'truncated' : 'not-json' };
  }
  if (!isPlain(raw) || raw.type !== TYPE) return { reason: 'wrong-type' };
  const reason = objection(raw);
  if (reason) return { reason };
  const { checksum: sum, ...content } = raw;
  if (!Number.isSafeInteger(content.v) || (content.v as number) < 1) return { reason: 'bad-shape' };
  if ((content.v as number) > SCHEMA) return { reason: 'newer-version' };
  const found = sum === undefined ? undefined : await checksum(env, content);
  if (found && sum !== `sha256-${found}`) return { reason: 'checksum' };
  const { made, records, quarantined = [], settings } = content;
  const sound =
    Number.isFinite(made) &&
    Array.isArray(records) &&
    Array.isArray(quarantined) &&
    quarantined.every((json) => typeof json === 'string') &&
    (settings === undefined ||
      (isPlain(settings) && Object.values(settings).every((value) => typeof value === 'string')));
  if (!sound) return { reason: 'bad-shape' };
  return { file: { ...content, quarantined } as unknown as BackupFile, checksum: found ? 'ok' : 'missing' };
}
