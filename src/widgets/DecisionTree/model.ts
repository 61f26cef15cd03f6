import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of walking a decision tree: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'beslisboom'>;
export type Step = Exercise['steps'][number];
export type Choice = Step['choices'][number];
export type Ending = Exercise['endings'][number];
export type Situation = Exercise['situations'][number];

/** Id of the walk with a situation that the student brings along: every way is open, nothing is right or wrong. */
export const ownId = 'eigen';

/** How far a student came with one situation. */
export interface Walk {
  /** by step id: the choice made there last. A choice stays when an earlier one changes, and counts again when the way comes back there. */
  choices: Readonly<Record<string, string>>;
  /** by `step/choice`: 1 for every turn that was taken at some time */
  taken: Readonly<Record<string, number>>;
  /** the step that was gone back to; without it the end of the way is on screen */
  at?: string;
  /** by step id, and under the id of the own situation its story; only in a walk of one's own */
  notes: Readonly<Record<string, string>>;
}

export interface State {
  /** id of the situation on screen */
  open?: string;
  /** by situation id */
  walks: Readonly<Record<string, Walk>>;
}

export const emptyState: State = { walks: {} };
export const freshWalk: Walk = { choices: {}, taken: {}, notes: {} };

const isObject = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isRecordOf = (value: unknown, type: 'string' | 'number') => isObject(value) && Object.values(value).every((item) => typeof item === type);

function parseWalk(raw: unknown): Walk | undefined {
  if (!isObject(raw)) return undefined;
  const { choices = {}, taken = {}, notes = {}, at } = raw;
  if (!isRecordOf(choices, 'string') || !isRecordOf(taken, 'number') || !isRecordOf(notes, 'string')) return undefined;
  if (at !== undefined && typeof at !== 'string') return undefined;
  return { choices, taken, notes, ...(at === undefined ? {} : { at }) } as Walk;
}

/**
 * Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isObject(raw)) return undefined;
  const { open, walks = {} } = raw;
  if ((open !== undefined && typeof open !== 'string') || !isObject(walks)) return undefined;
  const entries = Object.entries(walks).map(([id, walk]) => [id, parseWalk(walk)] as const);
  if (entries.some(([, walk]) => !walk)) return undefined;
  return { ...(open === undefined ? {} : { open: open as string }), walks: Object.fromEntries(entries) as Record<string, Walk> };
}

export const walkIn = ({ walks }: State, id: string): Walk => walks[id] ?? freshWalk;

/** The situation a walk belongs to; undefined for the student's own. */
export const situationOf = ({ situations }: Exercise, id: string): Situation | undefined => situations.find((one) => one.id === id);

/** A step on the way, and what was chosen there. */
export interface Stop {
  step: Step;
  choice?: Choice;
  /** a wrong turn: the way stops here until another is taken */
  wrong: boolean;
}
export interface Way {
  stops: readonly Stop[];
  /** where the way ends; undefined as long as it does not */
  ending?: Ending;
}

/** The part of a situation's own path that lies at a step. */
export const leadAt = (situation: Situation | undefined, step: string) => situation?.path.find((one) => one.step === step);

/**
 * The way a walk makes through the tree: from the first step along the choices, up to a step where nothing was chosen
 * yet, a wrong turn, or an ending. Choices at steps that lie off the way do not show, and are not lost.
 */
export function wayOf({ steps, endings }: Exercise, situation: Situation | undefined, { choices }: Walk): Way {
  const stops: Stop[] = [];
  let step = steps.find(({ id }) => id === situation?.path[0]!.step) ?? steps[0]!;
  // Choices lead to later steps only, so that this ends.
  for (;;) {
    const choice = step.choices.find(({ id }) => id === choices[step.id]);
    const wrong = choice !== undefined && situation !== undefined && leadAt(situation, step.id)?.choice !== choice.id;
    stops.push({ step, ...(choice ? { choice } : {}), wrong });
    if (!choice || wrong) return { stops };
    const next = steps.find(({ id }) => id === choice.to);
    if (!next) {
      const ending = endings.find(({ id }) => id === choice.to);
      return { stops, ...(ending ? { ending } : {}) };
    }
    step = next;
  }
}

/** What is on screen: a step on the way, or (with `stop` undefined) the ending. */
export function onScreen(way: Way, { at }: Walk): Stop | undefined {
  const back = way.stops.find(({ step }) => step.id === at);
  return back ?? (way.ending ? undefined : way.stops.at(-1));
}

export const openWalk = (state: State, id: string): State => ({ ...state, open: id });

function withWalk(state: State, id: string, change: (walk: Walk) => Walk): State {
  return { open: id, walks: { ...state.walks, [id]: change(walkIn(state, id)) } };
}

/** Takes a turn at a step. The step stays on screen, so that one can read why it fits or not. */
export const choose = (state: State, id: string, step: string, choice: string): State =>
  withWalk(state, id, (walk) => ({ ...walk, at: step, choices: { ...walk.choices, [step]: choice }, taken: { ...walk.taken, [`${step}/${choice}`]: 1 } }));

/** Goes to a step of the way. @param step without it: to the end of the way */
export const goTo = (state: State, id: string, step?: string): State =>
  withWalk(state, id, ({ at: _, ...walk }) => ({ ...walk, ...(step === undefined ? {} : { at: step }) }));

export const write = (state: State, id: string, key: string, words: string): State => withWalk(state, id, (walk) => ({ ...walk, notes: { ...walk.notes, [key]: words } }));

/** Takes a walk from the start: the choices go, what was written stays. */
export const restart = (state: State, id: string): State => withWalk(state, id, ({ notes }) => ({ ...freshWalk, notes }));

/** Turns that were taken at a step and left again, in the order of the content. */
export const leftTurns = ({ step, choice }: Stop, { taken }: Walk): Choice[] => step.choices.filter((one) => one.id !== choice?.id && taken[`${step.id}/${one.id}`]);

/** Every situation with the way walked in it; without those where nothing was chosen. */
export const walked = (exercise: Exercise, state: State): { situation: Situation; way: Way; walk: Walk }[] =>
  exercise.situations.flatMap((situation) => {
    const walk = walkIn(state, situation.id);
    return Object.keys(walk.choices).length > 0 ? [{ situation, walk, way: wayOf(exercise, situation, walk) }] : [];
  });

export const isOver = (exercise: Exercise, state: State, id: string): boolean => wayOf(exercise, situationOf(exercise, id), walkIn(state, id)).ending !== undefined;
