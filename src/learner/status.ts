/** Why something is not safely on the device. Words for it live in `src/text`. */
export type StatusReason =
  /** the browser has no IndexedDB at all */
  | 'missing'
  /** the browser refuses storage (disabled, private mode, or another tab keeps the database shut) */
  | 'blocked'
  /** the device or the browser's share of it is full */
  | 'quota'
  /** what stood here was removed by the browser or the user */
  | 'evicted'
  /** stored by a newer edition of the course: shown, never overwritten */
  | 'newer-schema'
  /** something stored here could not be read; it is kept aside and goes along in a backup */
  | 'unreadable'
  /** read back and not the same as written */
  | 'mismatch'
  /** any other failure of a write; it is tried again */
  | 'error';

/**
 * How safe the text is, as data.
 * - `empty`: nothing written yet
 * - `pending`: typed, on its way (journal at once, database within 300 ms)
 * - `saved`: written and read back; `at` is when (epoch ms)
 * - `failed`: the last write failed and is tried again; `at` is the last time it did succeed, if ever
 * - `memory`: storage cannot be used; the text lives only in this tab
 * - `readonly`: stored by a newer edition of the course; typing is not stored
 *
 * A `reason` can also come with `saved` or `empty`: `unreadable` (part of what is stored here cannot be
 * read and is kept aside) or `evicted` (earlier work has gone from this device).
 */
export interface Status {
  state: 'empty' | 'pending' | 'saved' | 'failed' | 'memory' | 'readonly';
  at?: number;
  reason?: StatusReason;
}
