import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of the timeline: no DOM, storage or words of the interface. */
export type Timeline = ExerciseOf<'tijdlijn'>;
export type Event = Timeline['events'][number];
export type Theme = Timeline['themes'][number];

/** What a student did with it. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** themes that are off, by id; numbers, so that the store sees no lost text in what changes */
  off: Readonly<Record<string, number>>;
  /** how far one looks in: a place in `spans` */
  zoom: number;
  /** year in the middle of what is shown, with a fraction; only means something when zoomed in */
  centre: number;
  /** events that were opened, by id: 1 */
  opened: Readonly<Record<string, number>>;
  /** own words, by id of the event or the reflection */
  texts: Readonly<Record<string, string>>;
}

export const emptyState: State = { off: {}, zoom: 0, centre: 0, opened: {}, texts: {} };

/** Years that are shown at each step of zooming in, as a part of the whole line. */
export const steps = [1, 1 / 2, 1 / 4, 1 / 8] as const;

function isRecordOf<T>(value: unknown, holds: (item: unknown) => item is T): value is Record<string, T> {
  return typeof value === 'object' && value !== null && !Array.isArray(value) && Object.values(value).every(holds);
}
const isNumber = (value: unknown): value is number => typeof value === 'number' && Number.isFinite(value);
const isString = (value: unknown): value is string => typeof value === 'string';

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null || Array.isArray(raw)) return undefined;
  const { off = {}, zoom = 0, centre = 0, opened = {}, texts = {} } = raw as Record<string, unknown>;
  if (!isRecordOf(off, isNumber) || !isRecordOf(opened, isNumber) || !isRecordOf(texts, isString)) return undefined;
  if (!isNumber(zoom) || !isNumber(centre)) return undefined;
  return { off, zoom: Math.min(steps.length - 1, Math.max(0, Math.round(zoom))), centre, opened, texts };
}

/** A date yyyy-mm-dd as a year with a fraction, counting every month as a twelfth. */
export function yearOf(date: string): number {
  const [year, month, day] = date.split('-').map(Number);
  return year! + (month! - 1) / 12 + (day! - 1) / 365;
}

export interface Window {
  from: number;
  to: number;
}

/** The whole line: from the decade the first event lies in to the year after the last one. */
export function wholeOf({ events }: Timeline): Window {
  const years = events.map(({ date }) => yearOf(date));
  return { from: Math.floor(Math.min(...years) / 5) * 5, to: Math.floor(Math.max(...years)) + 1 };
}

/** The part of the line that is shown; it never sticks out of the whole. */
export function windowOf(whole: Window, { zoom, centre }: Pick<State, 'zoom' | 'centre'>): Window {
  const span = (whole.to - whole.from) * steps[zoom]!;
  const from = Math.min(whole.to - span, Math.max(whole.from, centre - span / 2));
  return { from, to: from + span };
}

/** The same state, looking so that `year` is shown: unchanged when it is in view already. */
export function towards(state: State, whole: Window, year: number): State {
  const { from, to } = windowOf(whole, state);
  return year >= from && year <= to ? state : { ...state, centre: year };
}

/** Looks in (or out) one step, around `year`. */
export function zoomBy(state: State, by: 1 | -1, year: number): State {
  const zoom = Math.min(steps.length - 1, Math.max(0, state.zoom + by));
  return zoom === state.zoom ? state : { ...state, zoom, centre: year };
}

/** Moves what is shown by half its width, towards later (1) or earlier (-1). */
export function pan(state: State, whole: Window, by: 1 | -1): State {
  const { from, to } = windowOf(whole, state);
  const next = { ...state, centre: (from + to) / 2 + (by * (to - from)) / 2 };
  const moved = windowOf(whole, next);
  return { ...next, centre: (moved.from + moved.to) / 2 };
}

export const isOn = ({ off }: State, theme: string): boolean => off[theme] !== 1;

/** Turns a theme on or off. The last theme that is on stays on: an empty line says nothing. */
export function toggleTheme({ themes }: Timeline, state: State, theme: string): State {
  const last = isOn(state, theme) && themes.filter(({ id }) => isOn(state, id)).length === 1;
  return last ? state : { ...state, off: { ...state.off, [theme]: isOn(state, theme) ? 1 : 0 } };
}

/** The events of the themes that are on, from old to new. */
export const shown = ({ events }: Timeline, state: State): Event[] => events.filter(({ theme }) => isOn(state, theme));

export const open = (state: State, event: string): State => (state.opened[event] === 1 ? state : { ...state, opened: { ...state.opened, [event]: 1 } });
export const write = (state: State, id: string, text: string): State => ({ ...state, texts: { ...state.texts, [id]: text } });

/** Events the student wrote something about, with what was written. */
export const noted = ({ events }: Timeline, { texts }: State): { event: Event; text: string }[] =>
  events.flatMap((event) => {
    const text = texts[event.id]?.trim();
    return text ? [{ event, text }] : [];
  });
