import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { firstAnswers, parseRotation, queue, type Rotation } from '../kit/rotation.ts';

/** Rules of building the pyramid of prevention: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'preventiepiramide'>;
export type Item = Exercise['items'][number];
export type Level = Exercise['levels'][number];

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** the actions of the exercise; an answer is the number of a level */
  round: Rotation<number>;
  /** what the student's own school does, by number of the level: one action a line */
  own: Readonly<Record<string, string>>;
  /** the answer to the last question */
  thought: string;
}

export const isAnswer = (raw: unknown): raw is number => Number.isInteger(raw);

/**
 * Judges stored state.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { round, own = {}, thought = '' } = raw as Record<string, unknown>;
  const read = parseRotation(round, isAnswer);
  if (!read || typeof own !== 'object' || own === null || typeof thought !== 'string') return undefined;
  return Object.values(own).every((lines) => typeof lines === 'string') ? { round: read, own: own as State['own'], thought } : undefined;
}

/** `close`: another level than ours, and it can be defended. */
export type Verdict = 'right' | 'close' | 'wrong';
export const judge = ({ level, also }: Item, answer: number): Verdict => (answer === level ? 'right' : also.includes(answer) ? 'close' : 'wrong');

/** Whether an action needs not be asked again. */
export const isSettled = (items: readonly Item[]) => (id: string, answer: number): boolean => {
  const item = items.find((one) => one.id === id);
  return !item || judge(item, answer) !== 'wrong';
};

/** How many stones lie on a level, of how many. */
export interface Stones {
  laid: number;
  total: number;
}

/** The actions that were placed, by level: each lies where it belongs. */
export function placed({ levels, items }: Exercise, round: Rotation<number>): Item[][] {
  const waiting = new Set(queue(round, items.map(({ id }) => id), isSettled(items)));
  return levels.map((_, number) => items.filter(({ id, level }) => level === number && !waiting.has(id)));
}

/** The stones of each level, from the ground up. */
export const stonesOf = (exercise: Exercise, round: Rotation<number>): Stones[] =>
  placed(exercise, round).map((laid, number) => ({ laid: laid.length, total: exercise.items.filter(({ level }) => level === number).length }));

export interface LevelCount {
  /** answered actions that belong on it */
  belong: number;
  /** first answers that put an action on it, and how many of those were wrong */
  put: number;
  wrong: number;
}

export interface Score {
  answered: number;
  right: number;
  close: number;
  wrong: number;
  /** wrong first answers that lie above the right level, closer to the problem */
  tooHigh: number;
  levels: LevelCount[];
}

/** How the first answers went. @param answers first answer by id of the action */
export function scoreOf({ levels, items }: Exercise, answers: ReadonlyMap<string, number>): Score {
  const turns = items.flatMap((item) => (answers.has(item.id) ? [{ item, answer: answers.get(item.id)!, verdict: judge(item, answers.get(item.id)!) }] : []));
  const count = (verdict: Verdict) => turns.filter((turn) => turn.verdict === verdict).length;
  return {
    answered: turns.length,
    right: count('right'),
    close: count('close'),
    wrong: count('wrong'),
    tooHigh: turns.filter(({ item, answer, verdict }) => verdict === 'wrong' && answer > item.level).length,
    levels: levels.map((_, number) => ({
      belong: turns.filter(({ item }) => item.level === number).length,
      put: turns.filter(({ answer }) => answer === number).length,
      wrong: turns.filter(({ answer, verdict }) => answer === number && verdict === 'wrong').length,
    })),
  };
}

export const scoreNow = (exercise: Exercise, { round }: State): Score => scoreOf(exercise, firstAnswers(round));

/** The student's own actions on each level, from the ground up. */
export const ownActions = ({ levels }: Exercise, { own }: State): string[][] =>
  levels.map((_, number) => (own[number] ?? '').split(/\r?\n/).map((line) => line.trim()).filter(Boolean));

/** What the own school's pyramid looks like; `undefined` until there are three actions to tell from. */
export function shapeOf(actions: readonly (readonly string[])[]): { wellbeing: number; problem: number; empty: number[]; fullest: number[] } | undefined {
  const counts = actions.map(({ length }) => length);
  const sum = (from: number, to: number) => counts.slice(from, to).reduce((all, one) => all + one, 0);
  if (sum(0, 5) < 3) return undefined;
  const most = Math.max(...counts);
  const numbers = (holds: (count: number) => boolean) => counts.flatMap((count, number) => (holds(count) ? [number] : []));
  return { wellbeing: sum(0, 3), problem: sum(3, 5), empty: numbers((count) => count === 0), fullest: numbers((count) => count === most) };
}
