/** Preferences go along in a backup through this adapter; they are kept elsewhere. */
export interface SettingsAdapter {
  /** plain JSON */
  read(): Record<string, string>;
  /** called on merge with the settings of the file; the adapter checks every value itself */
  write(settings: Record<string, string>): void;
}

export type Refusal =
  | 'too-big'
  | 'unreadable-file'
  | 'not-json'
  | 'truncated'
  | 'wrong-type'
  | 'newer-version'
  | 'bad-shape'
  | 'prototype-keys'
  | 'checksum';

/** How the records of one kind compare with what is on the device. */
export interface KindCount {
  total: number;
  /** not on this device yet */
  fresh: number;
  /** the same on both sides */
  same: number;
  /** the file has it newer; what is here stays as a version */
  newer: number;
  /** the device has it newer; what is in the file comes in as a version */
  older: number;
}

export interface BackupPreview {
  /** epoch ms when the file was made */
  made: number;
  /** `missing`: an old or edited file without checksum; it can be read, say so */
  checksum: 'ok' | 'missing';
  counts: { answers: KindCount; attempts: KindCount; progress: KindCount; notes: KindCount };
  /** ids of the questions with text in the file */
  answers: readonly string[];
  /** records in the file that cannot be read; they come in and go out again as they are */
  unreadable: number;
  settings?: Record<string, string>;
  /** for `mergeBackup` only */
  readonly records: readonly unknown[];
}

export type BackupReading = { ok: true; preview: BackupPreview } | { ok: false; reason: Refusal };

export interface MergeResult {
  ok: boolean;
  reason?: 'blocked' | 'quota' | 'missing' | 'newer-schema' | 'error';
  /** records written */
  written: number;
}
