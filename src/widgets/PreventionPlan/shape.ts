import type { Count } from './model.ts';

/** Half the width of the drawing, and the height of a layer. */
export const HALF = 160;
export const LAYER = 40;
/** Half the width of a layer with nothing in it, and what one action adds on each side at most. */
const LEAST = 12;
const MOST_STEP = 20;
/** How far a layer narrows to its top, at most. */
const SLANT = 8;

/** A trapezoid around the middle line as points of a polygon. @param top y of its upper edge */
function trapezoid(half: number, top: number): string {
  const upper = half - Math.min(SLANT, half / 4);
  return `${-half},${top + LAYER - 2} ${-upper},${top} ${upper},${top} ${half},${top + LAYER - 2}`;
}

export interface Layer {
  /** the whole layer, with what would be added */
  all: string;
  /** what exists; undefined where nothing does */
  has: string | undefined;
  /** y of its middle */
  middle: number;
}

/**
 * The layers of the pyramid, as wide as there are actions: on one scale, so that they can be compared.
 *
 * @param counts from the base up
 * @returns in the same order; the base lies lowest
 */
export function layersOf(counts: readonly Count[]): Layer[] {
  const most = Math.max(1, ...counts.map(({ has, add }) => has + add));
  const step = Math.min(MOST_STEP, (HALF - LEAST) / most);
  return counts.map(({ has, add }, at) => {
    const top = (counts.length - 1 - at) * LAYER;
    return { all: trapezoid(LEAST + (has + add) * step, top), has: has > 0 ? trapezoid(LEAST + has * step, top) : undefined, middle: top + LAYER / 2 };
  });
}
