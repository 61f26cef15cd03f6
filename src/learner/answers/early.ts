import type { Environment } from '../environment.ts';
import type { AnswerRecord, Slot } from '../records.ts';
import { EARLY, entries, note, strike } from '../store/journal.ts';
import { grows } from '../store/versions.ts';
import { firsts, headOf, texts } from './derive.ts';

/**
 * Text typed before the stored answer is known: before the page is ready, or while the database opens.
 * It has a journal of its own, because it cannot be a record yet.
 */

/** From this length on, text that is contained in a stored version is not typed anew but put back. */
const RESTORED = 20;

const textOf = (value: unknown): string | undefined => {
  const text = (value as { text?: unknown } | undefined)?.text;
  return typeof text === 'string' ? text : undefined;
};

/** Notes the text that now stands in the field. */
export const noteEarly = (env: Environment, id: string, by: string, text: string): void =>
  void note(env, `${EARLY}${id}:${by}`, { text, at: env.now() });

/** Early texts of this and other page loads that nobody has taken in yet. */
export const earlyTexts = (env: Environment, id: string): string[] =>
  entries(env, `${EARLY}${id}:`).flatMap(({ value }) => textOf(value) ?? []);

/** Removes early texts; what cannot be read stays, for a backup. */
export function strikeEarly(env: Environment, id: string): void {
  for (const { key, value } of entries(env, `${EARLY}${id}:`)) if (textOf(value) !== undefined) strike(env, key);
}

/**
 * How an early text relates to what is stored: `known` (it is there already), `grown` (the stored text
 * with more typed into it, or nothing is stored) or `apart`.
 */
export function relation(records: readonly AnswerRecord[], slot: Slot, text: string): 'known' | 'grown' | 'apart' {
  const now = headOf(records, slot)?.text ?? '';
  // Browsers put back what stood in a field; that is an earlier state of something stored.
  const known = [...texts(records), ...firsts(records)].some(
    (r) => r.text === text || (text.length >= RESTORED && grows(text, r.text)),
  );
  if (!text.trim() || known || now.endsWith(`\n\n${text}`)) return 'known';
  return grows(now, text) ? 'grown' : 'apart';
}
