import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { lineModel as text } from '../../text/lineModel.ts';
import { answersTo, type Rotation } from '../kit/rotation.ts';
import { shuffle } from '../kit/shuffle.ts';

export type Exercise = ExerciseOf<'lijnenmodel'>;
export type Line = Exercise['lines'][number];
export type Actor = Exercise['actors'][number];

/** The id of the line someone was placed on. */
export const isAnswer = (raw: unknown): raw is string => typeof raw === 'string' && /^[a-z0-9-]{1,80}$/.test(raw);

export const judge = ({ line }: Actor, answer: string): 'right' | 'wrong' => (answer === line ? 'right' : 'wrong');

/** Whether a moment needs not be asked again: once it was placed right. */
export const isSettled = (actors: readonly Actor[]) => (id: string, answer: string): boolean => {
  const actor = actors.find((one) => one.id === id);
  return !actor || judge(actor, answer) === 'right';
};

/** Any number does: it only has to be the same on every visit. */
const ORDER = 11;

/**
 * The moments in the order of a first attempt. The content lists them line by line, which would give the
 * answers away, so they are mixed, and as long as there is a choice the same line does not come twice running.
 */
export function mixed(actors: readonly Actor[]): string[] {
  const left = shuffle(actors, ORDER);
  const order: Actor[] = [];
  while (left.length > 0) {
    // The line with most moments left goes first among those that may come now, or it would pile up at the end.
    const count = ({ line }: Actor) => left.filter((one) => one.line === line).length;
    const able = left.filter(({ line }) => line !== order.at(-1)?.line);
    const next = (able.length > 0 ? able : left).reduce((best, one) => (count(one) > count(best) ? one : best));
    order.push(...left.splice(left.indexOf(next), 1));
  }
  return order.map(({ id }) => id);
}

/** What is said about a wrong choice; where the author wrote nothing for it, who does stand on that line. */
export function mistake({ lines }: Exercise, actor: Actor, answer: string): string {
  const line = lines.find(({ id }) => id === answer);
  return actor.mistakes[answer] ?? (line ? text.there(line.who) : '');
}

/** A moment on its line, for the overview. */
export interface Placed {
  actor: Actor;
  /** counts from 1 over all lines; the same in the drawing and in the table */
  number: number;
  /** how many times it was answered until it was right; 1: at once */
  times: number;
}

/** The moments that were placed right, line by line. */
export function placed({ lines, actors }: Exercise, rotation: Rotation<string>): { line: Line; moments: Placed[] }[] {
  let number = 0;
  return lines.map((line) => ({
    line,
    moments: actors.flatMap((actor) => {
      const times = answersTo(rotation, actor.id).indexOf(actor.line) + 1;
      return actor.line === line.id && times > 0 ? [{ actor, number: ++number, times }] : [];
    }),
  }));
}

/** How many were right at their first answer. @param firsts first answer by id of the moment */
export const rightAtOnce = (actors: readonly Actor[], firsts: ReadonlyMap<string, string>): number =>
  actors.filter((actor) => firsts.get(actor.id) === actor.line).length;
