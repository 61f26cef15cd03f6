import { type Hang, taut } from './weakening.ts';

/** Lengths are in units of the drawing, angles in radians, clockwise from the right. */
export interface Point {
  x: number;
  y: number;
}

export interface Frame {
  width: number;
  height: number;
  centre: Point;
  /** distance of the ring of score 5 */
  radius: number;
  /** angle of the first thread */
  turn: number;
  /** how far threads run on beyond the outer ring */
  beyond: number;
}

export const THREADS = 8;
export const RINGS = [1, 2, 3, 4, 5] as const;

/** How far the threads of a ring sag: the curve's control point, as a share of the way to the chord's middle. */
const SAG = 0.87;

/**
 * Where a score lies between centre (0) and outer ring (1). The scale starts at a third: a score of 1 keeps
 * its distance from the centre, where the pupils are, and small scores do not crowd together.
 */
export const share = (score: number) => (score + 1) / 6;

export const angle = (frame: Frame, index: number) => frame.turn + (2 * Math.PI * index) / THREADS;

/** From the centre `along` the direction of a thread and `aside` of it, clockwise. Fractions of an index lie between threads. */
export function polar(frame: Frame, index: number, along: number, aside = 0): Point {
  const a = angle(frame, index);
  return {
    x: frame.centre.x + along * Math.cos(a) - aside * Math.sin(a),
    y: frame.centre.y + along * Math.sin(a) + aside * Math.cos(a),
  };
}

/** Where a score lies on a thread. @param aside shifts the point next to the thread */
export function spot(frame: Frame, index: number, score: number, hang: Hang = taut, aside = 0): Point {
  const u = share(score) * hang.hold;
  return polar(frame, index, u * frame.radius, 2 * u * (1 - u) * hang.bend * frame.radius + aside);
}

export const pair = ({ x, y }: Point) => `${x.toFixed(1)},${y.toFixed(1)}`;

/** The control point of the sagging thread between two points. */
export function sagging(frame: Frame, from: Point, to: Point): Point {
  const towards = (axis: 'x' | 'y') => frame.centre[axis] + SAG * ((from[axis] + to[axis]) / 2 - frame.centre[axis]);
  return { x: towards('x'), y: towards('y') };
}

/**
 * The line through a score on every thread, sagging between the threads. Closed when every thread has a
 * score; otherwise only neighbours are joined.
 *
 * @param scores one per thread, 1 to 5; undefined where there is none
 * @returns path data; empty without two neighbours
 */
export function linePath(frame: Frame, scores: readonly (number | undefined)[], hangs: readonly Hang[] = []): string {
  const points = scores.map((score, index) => (score === undefined ? undefined : spot(frame, index, score, hangs[index])));
  const closed = points.every(Boolean);
  let path = '';
  points.forEach((from, index) => {
    const to = points[(index + 1) % points.length];
    if (!from || !to) return;
    const joined = path && points[index - 1];
    path += `${joined ? '' : `M${pair(from)}`}Q${pair(sagging(frame, from, to))} ${pair(to)}`;
  });
  return closed && path ? `${path}Z` : path;
}

/** A ring: the same score on every thread. */
export const ringPath = (frame: Frame, score: number, hangs?: readonly Hang[]) => linePath(frame, Array<number>(THREADS).fill(score), hangs);

/** A thread from the centre to beyond the outer ring, bowing as it hangs. */
export function threadPath(frame: Frame, index: number, hang: Hang = taut): string {
  const end = polar(frame, index, frame.radius);
  const bow = polar(frame, index, frame.radius / 2, hang.bend * frame.radius);
  return `M${pair(frame.centre)}Q${pair(bow)} ${pair(end)}L${pair(polar(frame, index, frame.radius + frame.beyond))}`;
}

/** What is left of a broken thread: a curl at the centre and a curl at the frame. */
export function brokenPath(frame: Frame, index: number): string {
  const at = (along: number, aside = 0) => pair(polar(frame, index, along * frame.radius, aside * frame.radius));
  const end = pair(polar(frame, index, frame.radius + frame.beyond));
  return `M${at(0)}L${at(0.1)}Q${at(0.17, 0.05)} ${at(0.23)}T${at(0.3, -0.05)}M${end}L${at(0.98)}Q${at(0.9, 0.07)} ${at(0.83)}T${at(0.68, 0.03)}`;
}
