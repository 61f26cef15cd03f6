import { SCHEMA } from '../records.ts';

/** A record of unknown make whose head has been checked. */
export type Plain = Record<string, unknown>;

export const isPlain = (value: unknown): value is Plain =>
  typeof value === 'object' && value !== null && !Array.isArray(value);
export const isText = (value: unknown, most = 200): value is string => typeof value === 'string' && value.length <= most;
/** Whole, not negative, before the year 2100. */
export const isTime = (value: unknown): value is number =>
  Number.isSafeInteger(value) && (value as number) >= 0 && (value as number) < 4_102_444_800_000;
export const maybe = (value: unknown, is: (value: unknown) => boolean): boolean => value === undefined || is(value);
export const isIds = (value: unknown): boolean => Array.isArray(value) && value.every((id) => isText(id));

/** Longest text kept, in characters; some forty pages. */
export const MOST_TEXT = 200_000;

/** Checks what every record has. */
export const hasHead = (raw: unknown): raw is Plain =>
  isPlain(raw) &&
  [raw.id, raw.kind, raw.subject, raw.by].every((field) => isText(field) && field !== '') &&
  isTime(raw.at) &&
  Number.isSafeInteger(raw.v);

/** Turns a record of version n into one of version n + 1. */
export type Migration = (old: Plain) => Plain;

/**
 * Steps from one version of the schema to the next, by the version they start from. Never change a step
 * that was published; add one, raise `SCHEMA`, and add a fixture of the version left behind to
 * `tests/unit/learner/fixtures`.
 */
export const migrations: Readonly<Record<number, Migration>> = {};

/**
 * Reads one stored record.
 * @param guard tells whether a record of the current version is sound
 * @returns the record, `newer` when a later edition wrote it, `unreadable` when it is broken
 */
export function readRecord<R>(
  raw: unknown,
  guard: (record: Plain) => boolean,
  steps: Readonly<Record<number, Migration>> = migrations,
  target: number = SCHEMA,
): R | 'newer' | 'unreadable' {
  try {
    if (isPlain(raw) && (raw.v as number) > target) return 'newer';
    let record = raw;
    while (isPlain(record) && (record.v as number) < target) {
      const version = record.v as number;
      record = steps[version]?.(record);
      if (isPlain(record) && record.v !== version + 1) return 'unreadable';
    }
    return hasHead(record) && guard(record) ? (record as R) : 'unreadable';
  } catch {
    return 'unreadable';
  }
}
