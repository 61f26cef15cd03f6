import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type Exercise = ExerciseOf<'argumentenkaart'>;
export type Argument = Exercise['arguments'][number];
export type Context = Exercise['contexts'][number];
export type Side = Argument['side'];

/** How heavy an argument is: 0 does not count, 3 weighs most. */
export type Weight = 0 | 1 | 2 | 3;

/** An argument that the student added. */
export interface Own {
  id: string;
  side: Side;
  text: string;
}

/** What a student did in one attempt. Ids that left the content stay in it, unused. */
export interface State {
  /** by `context/argument` */
  weights: Readonly<Record<string, Weight>>;
  own: readonly Own[];
  /** where the student stands, by context */
  stands: Readonly<Record<string, string>>;
  /** the context on screen; the first one when missing */
  context?: string;
}
export const emptyState: State = { weights: {}, own: [], stands: {} };

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isRecordOf = <T>(raw: unknown, holds: (value: unknown) => value is T): raw is Record<string, T> => isObject(raw) && Object.values(raw).every(holds);
const isText = (raw: unknown): raw is string => typeof raw === 'string';
const isWeight = (raw: unknown): raw is Weight => Number.isInteger(raw) && (raw as number) >= 0 && (raw as number) <= 3;
const isOwn = (raw: unknown): raw is Own => isObject(raw) && isText(raw.id) && isText(raw.text) && (raw.side === 'voor' || raw.side === 'tegen');

/** Judges stored state. @returns the state, or `undefined` when it is not one */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw)) return undefined;
  const { weights = {}, own = [], stands = {}, context } = raw;
  if (!isRecordOf(weights, isWeight) || !Array.isArray(own) || !own.every(isOwn) || !isRecordOf(stands, isText)) return undefined;
  if (context !== undefined && !isText(context)) return undefined;
  return { weights, own, stands, ...(context === undefined ? {} : { context }) };
}

/** The context on screen. */
export const contextOf = ({ contexts }: Exercise, { context }: State): Context => contexts.find(({ id }) => id === context) ?? contexts[0]!;

/** An argument as it lies on the map, ours or the student's. */
export interface Piece {
  id: string;
  side: Side;
  title: string;
  /** e.g. `V2`: how the map names it */
  label: string;
  /** undefined: not weighed yet */
  weight: Weight | undefined;
  own: boolean;
}

const key = (context: string, argument: string) => `${context}/${argument}`;

/** All arguments with their weights in one context, numbered per side, the student's own last. */
export function piecesOf({ arguments: ours }: Exercise, { own, weights }: State, context: string): Piece[] {
  const count = { voor: 0, tegen: 0 };
  const piece = (id: string, side: Side, title: string, mine: boolean): Piece => ({
    id, side, title, own: mine,
    label: `${side === 'voor' ? 'V' : 'T'}${(count[side] += 1)}`,
    weight: weights[key(context, id)],
  });
  return [...ours.map(({ id, side, title }) => piece(id, side, title, false)), ...own.map(({ id, side, text }) => piece(id, side, text, true))];
}

export const weigh = (state: State, context: string, argument: string, weight: Weight): State => ({ ...state, weights: { ...state.weights, [key(context, argument)]: weight } });

/** Adds an argument; an empty one changes nothing. */
export function add(state: State, side: Side, text: string): State {
  const words = text.trim();
  if (words === '') return state;
  const last = Math.max(0, ...state.own.map(({ id }) => Number(/^eigen-(\d+)$/.exec(id)?.[1] ?? 0)));
  return { ...state, own: [...state.own, { id: `eigen-${last + 1}`, side, text: words }] };
}

/** Takes one of the student's own arguments away, with its weights. */
export function remove(state: State, id: string): State {
  return {
    ...state,
    own: state.own.filter((one) => one.id !== id),
    weights: Object.fromEntries(Object.entries(state.weights).filter(([at]) => !at.endsWith(`/${id}`))),
  };
}

export const stand = (state: State, context: string, text: string): State => ({ ...state, stands: { ...state.stands, [context]: text } });

export interface Sum {
  voor: number;
  tegen: number;
  /** pieces that were weighed, of all */
  weighed: number;
  total: number;
  /** `even` within one point */
  lean: Side | 'even';
}

/** The weights on both sides. They are the student's own, so the sum says what they find and not what is true. */
export function sumOf(pieces: readonly Piece[]): Sum {
  const side = (which: Side) => pieces.filter((piece) => piece.side === which).reduce((sum, { weight }) => sum + (weight ?? 0), 0);
  const [voor, tegen] = [side('voor'), side('tegen')];
  return {
    voor, tegen,
    weighed: pieces.filter(({ weight }) => weight !== undefined).length,
    total: pieces.length,
    lean: Math.abs(voor - tegen) <= 1 ? 'even' : voor > tegen ? 'voor' : 'tegen',
  };
}

/** The contexts in which something was weighed, with their sums. */
export const weighedContexts = (exercise: Exercise, state: State): { context: Context; sum: Sum }[] =>
  exercise.contexts.map((context) => ({ context, sum: sumOf(piecesOf(exercise, state, context.id)) })).filter(({ sum }) => sum.weighed > 0);

/** The arguments whose weight differs most between two contexts: by two points or more. */
export function shifts(exercise: Exercise, state: State, one: string, other: string): { piece: Piece; from: Weight; to: Weight }[] {
  const after = new Map(piecesOf(exercise, state, other).map((piece) => [piece.id, piece.weight]));
  return piecesOf(exercise, state, one).flatMap((piece) => {
    const to = after.get(piece.id);
    return piece.weight !== undefined && to !== undefined && Math.abs(piece.weight - to) >= 2 ? [{ piece, from: piece.weight, to }] : [];
  });
}
