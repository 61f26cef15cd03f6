import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of choosing a question: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'vragenwaaier'>;
export type Question = Exercise['questions'][number];
export type Snippet = Exercise['snippets'][number];
export type Fit = Snippet['fits'][number];

/** id of the choice to ask none of the questions yet */
export const NOT_YET = 'nog-niet';

/** What was done with one thing a pupil says. */
export interface Work {
  /** the chosen kind as only key; no text, so that choosing otherwise is no lost text to the store */
  choice: Readonly<Record<string, true>>;
  /** the question in one's own words */
  text: string;
  /** the explanation is open */
  checked?: true;
}

/** A scale question to oneself. */
export interface Scale {
  about: string;
  /** 0 to 10 */
  at?: number;
  lower: string;
  higher: string;
  step: string;
}

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** by snippet id */
  work: Readonly<Record<string, Work>>;
  scale: Scale;
  /** index of the snippet on screen */
  at?: number;
}

export const noWork: Work = { choice: {}, text: '' };
export const noScale: Scale = { about: '', lower: '', higher: '', step: '' };
export const emptyState: State = { work: {}, scale: noScale };

type Fields = Record<string, unknown>;
const isRecord = (value: unknown): value is Fields => typeof value === 'object' && value !== null && !Array.isArray(value);
const isCount = (value: unknown, most: number): boolean => Number.isInteger(value) && (value as number) >= 0 && (value as number) <= most;

function isWork(value: unknown): value is Work {
  if (!isRecord(value) || !isRecord(value.choice) || typeof value.text !== 'string') return false;
  return Object.values(value.choice).every((one) => one === true) && (value.checked === undefined || value.checked === true);
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { work = {}, scale: stored = {}, at } = raw;
  if (!isRecord(work) || !Object.values(work).every(isWork) || !isRecord(stored)) return undefined;
  const scale = { ...noScale, ...stored } as Scale;
  if ([scale.about, scale.lower, scale.higher, scale.step].some((text) => typeof text !== 'string')) return undefined;
  if (scale.at !== undefined && !isCount(scale.at, 10)) return undefined;
  return { work: work as State['work'], scale, ...(isCount(at, Infinity) ? { at: at as number } : {}) };
}

export const workOn = ({ work }: State, id: string): Work => work[id] ?? noWork;
export const change = (state: State, id: string, part: Partial<Work>): State => ({ ...state, work: { ...state.work, [id]: { ...workOn(state, id), ...part } } });
/** Choosing closes the explanation of another choice. */
export const choose = (state: State, id: string, question: string): State => ({ ...state, work: { ...state.work, [id]: { choice: { [question]: true }, text: workOn(state, id).text } } });
export const measure = (state: State, part: Partial<Scale>): State => ({ ...state, scale: { ...state.scale, ...part } });

/** The chosen kind, when it (still) exists. */
export const chosen = ({ questions }: Exercise, { choice }: Work): string | undefined => [...questions.map(({ id }) => id), NOT_YET].find((id) => choice[id]);

/** Words enough to lay an example beside. */
export const isTry = (text: string): boolean => text.trim().split(/\s+/).filter(Boolean).length >= 3;

export type Missing = 'choice' | 'text';
/** What has to be done before our reading opens. */
export const missingIn = (exercise: Exercise, work: Work): Missing | undefined => (!chosen(exercise, work) ? 'choice' : isTry(work.text) ? undefined : 'text');

/** Whether our reading is open. */
export const isChecked = (exercise: Exercise, work: Work): boolean => work.checked === true && chosen(exercise, work) !== undefined;

/** What we say about a choice: why, and for one that fits an example and an answer. */
export function readingOf({ fits, less }: Snippet, question: string): { verdict: 'past' | 'kan' | 'minder'; why: string; fit?: Fit } {
  const fit = fits.find((one) => one.question === question);
  return fit ? { verdict: fit.fit, why: fit.why, fit } : { verdict: 'minder', why: less[question] ?? '' };
}

/** Those that fit, the best first. */
export const bestFirst = ({ fits }: Snippet): Fit[] => [...fits].sort((a, b) => Number(b.fit === 'past') - Number(a.fit === 'past'));

export const scaleBegun = ({ about, at, lower, higher, step }: Scale): boolean => at !== undefined || [about, lower, higher, step].join('').trim() !== '';

/** One blade of the fan, in units of the drawing. */
export interface Blade {
  /** outline, as path data */
  path: string;
  /** where its word stands, and how it is turned, in degrees clockwise */
  x: number;
  y: number;
  turn: number;
  /** unit vector outward, along which an open blade moves */
  outX: number;
  outY: number;
}

/** The drawing: a half circle around `CENTRE`, with room above for an open blade. */
export const FAN = { width: 640, height: 350, x: 320, y: 335, inner: 80, outer: 285 } as const;
const GAP = 1.6;

const round = (value: number): number => Math.round(value * 10) / 10;

/** The blades of a fan over half a circle, from left to right. Every word reads from left to right. */
export function bladesOf(count: number): Blade[] {
  const step = 180 / count;
  const at = (degrees: number, radius: number) => {
    const angle = (degrees * Math.PI) / 180;
    return `${round(FAN.x + radius * Math.cos(angle))} ${round(FAN.y - radius * Math.sin(angle))}`;
  };
  return Array.from({ length: count }, (_, index) => {
    const left = 180 - index * step - GAP / 2;
    const right = 180 - (index + 1) * step + GAP / 2;
    const middle = (left + right) / 2;
    const [outX, outY] = [Math.cos((middle * Math.PI) / 180), -Math.sin((middle * Math.PI) / 180)];
    const radius = (FAN.inner + FAN.outer) / 2;
    return {
      path: `M${at(left, FAN.inner)} L${at(left, FAN.outer)} A${FAN.outer} ${FAN.outer} 0 0 1 ${at(right, FAN.outer)} L${at(right, FAN.inner)} A${FAN.inner} ${FAN.inner} 0 0 0 ${at(left, FAN.inner)} Z`,
      x: round(FAN.x + radius * outX),
      y: round(FAN.y + radius * outY),
      turn: round(middle > 90 ? 180 - middle : -middle),
      outX: round(outX * 100) / 100,
      outY: round(outY * 100) / 100,
    };
  });
}
