import type { Draft, Run, State, Step, Trail } from './model.ts';

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isText = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is string[] => Array.isArray(value) && value.every(isText);

/** All of a list, or nothing when one of them is not what it should be. */
function all<T>(raw: unknown, one: (raw: unknown) => T | undefined): T[] | undefined {
  if (!Array.isArray(raw)) return undefined;
  const parsed = raw.map(one);
  return parsed.every((item) => item !== undefined) ? (parsed as T[]) : undefined;
}

function parseStep(raw: unknown): Step | undefined {
  if (!isObject(raw)) return undefined;
  const { turn, choice, words, marks } = raw;
  if (!isText(turn) || !isText(choice)) return undefined;
  if ((words !== undefined && !isText(words)) || (marks !== undefined && !isTexts(marks))) return undefined;
  return { turn, choice, ...(words === undefined ? {} : { words }), ...(marks === undefined ? {} : { marks }) };
}

function parseDraft(raw: unknown): Draft | undefined {
  if (!isObject(raw)) return undefined;
  const { turn, words, comparing, choice, marks = [] } = raw;
  if (!isText(turn) || !isText(words) || typeof comparing !== 'boolean' || !isTexts(marks)) return undefined;
  if (choice !== undefined && !isText(choice)) return undefined;
  return { turn, words, comparing, marks, ...(choice === undefined ? {} : { choice }) };
}

function parseRun(raw: unknown): Run | undefined {
  if (!isObject(raw) || !Number.isFinite(raw.at)) return undefined;
  const steps = all(raw.steps, parseStep);
  const draft = raw.draft === undefined ? undefined : parseDraft(raw.draft);
  if (!steps || (raw.draft !== undefined && !draft)) return undefined;
  return { at: raw.at as number, steps, ...(draft ? { draft } : {}) };
}

function parseTrail(raw: unknown): Trail | undefined {
  if (!isObject(raw)) return undefined;
  const runs = all(raw.runs ?? [], parseRun);
  const tried = raw.tried ?? [];
  return runs && isTexts(tried) ? { runs, tried } : undefined;
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw) || !isObject(raw.talks ?? {})) return undefined;
  const entries = Object.entries((raw.talks ?? {}) as object).map(([id, trail]) => [id, parseTrail(trail)] as const);
  if (entries.some(([, trail]) => !trail)) return undefined;
  const talks = Object.fromEntries(entries) as Record<string, Trail>;
  const { open } = raw;
  if (open === undefined) return { talks };
  if (!isObject(open) || !isText(open.talk) || !Number.isInteger(open.run)) return undefined;
  // A run that is not there is simply not open.
  return talks[open.talk]?.runs[open.run as number] ? { open: { talk: open.talk, run: open.run as number }, talks } : { talks };
}
