import type { Pillar } from './scores.ts';

/** How a thread hangs. */
export interface Hang {
  /** share of its length that the rings keep on the thread: 1 is taut */
  hold: number;
  /** how far the thread bows aside, as a share of the radius; negative is against the clock */
  bend: number;
}

export const taut: Hang = { hold: 1, bend: 0 };

const broken: Hang = { hold: 0.42, bend: 0 };
const weakened = { hold: 0.76, bend: 0.15 };
const others = { hold: 0.93, bend: 0.03 };

/**
 * How the web hangs when one pillar is taken away. The rule:
 * - its own thread breaks, and the rings it carried fall to 42 % of their distance from the centre;
 * - the pillars its data names in `missing.weakens` keep 76 % and bow clearly away from the break;
 * - every other pillar keeps 93 % and bows a little: the whole web gets weaker.
 *
 * This is an illustration of “all eight are needed”, not a measurement: the shares were chosen to be seen,
 * no study gives such figures, and no score is changed by them.
 *
 * @param missing id of the pillar taken away; undefined for the whole web
 * @returns one hang per pillar, in the order of the web
 */
export function hanging(pillars: readonly Pillar[], missing: string | undefined): Hang[] {
  const at = pillars.findIndex(({ id }) => id === missing);
  if (at < 0) return pillars.map(() => taut);
  const { weakens } = pillars[at]!.missing;
  return pillars.map(({ id }, index) => {
    if (index === at) return broken;
    const { hold, bend } = weakens.includes(id) ? weakened : others;
    const clockwise = (index - at + pillars.length) % pillars.length;
    return { hold, bend: clockwise <= pillars.length / 2 ? bend : -bend };
  });
}

/** A hang on the way from one to another. @param t 0 to 1 */
export const between = (from: Hang, to: Hang, t: number): Hang => ({
  hold: from.hold + (to.hold - from.hold) * t,
  bend: from.bend + (to.bend - from.bend) * t,
});
