import { type Event, type Theme, type Window, yearOf } from './model.ts';

/** Measures of the drawing, in units of its view box (about a pixel where the lesson is at its widest). */
export const size = { width: 630, left: 14, right: 14, top: 34, row: 44, laneGap: 10, laneTitle: 22, dot: 9, gap: 8 } as const;

/** Width of a letter of the labels, on average and rounded up: text is not measured, it may be drawn on the server. */
const letter = 8.1;

export interface Placed {
  event: Event;
  /** middle of the dot */
  x: number;
  y: number;
  /** which side of the dot the label stands on */
  side: 'right' | 'left';
  /** what can be pressed: the dot with its label */
  from: number;
  to: number;
}

export interface Lane {
  theme: Theme;
  top: number;
  height: number;
}

export interface Layout {
  height: number;
  lanes: Lane[];
  placed: Placed[];
  ticks: { year: number; x: number }[];
}

/** Where a year lies across. */
export const xOf = (year: number, { from, to }: Window): number => size.left + ((year - from) / (to - from)) * (size.width - size.left - size.right);

/** A step between ticks that leaves room for their numbers. */
export function tickStep({ from, to }: Window): number {
  return [1, 2, 5, 10].find((step) => (to - from) / step <= 12) ?? 20;
}

interface Row {
  taken: [from: number, to: number][];
}

/**
 * Lays out the events in lanes, one a theme. In a lane, an event that would lie over another goes one row lower.
 *
 * @param themes the lanes to draw, in order
 * @param events the events to place, from old to new; those outside the window are left out
 */
export function layOut(themes: readonly Theme[], events: readonly Event[], window: Window): Layout {
  const placed: Placed[] = [];
  const lanes: Lane[] = [];
  let top: number = size.top;
  for (const theme of themes) {
    const rows: Row[] = [];
    for (const event of events.filter((one) => one.theme === theme.id)) {
      const year = yearOf(event.date);
      if (year < window.from || year > window.to) continue;
      const x = xOf(year, window);
      const label = event.short.length * letter + size.gap + size.dot;
      const side = x + label > size.width - 4 ? 'left' : 'right';
      const [from, to] = side === 'right' ? [x - size.dot - 4, x + label + 4] : [x - label - 4, x + size.dot + 4];
      let row = rows.findIndex(({ taken }) => taken.every(([a, b]) => to < a || from > b));
      if (row < 0) row = rows.push({ taken: [] }) - 1;
      rows[row]!.taken.push([from, to]);
      placed.push({ event, x, y: top + size.laneTitle + row * size.row + size.row / 2, side, from, to });
    }
    const height = size.laneTitle + Math.max(1, rows.length) * size.row;
    lanes.push({ theme, top, height });
    top += height + size.laneGap;
  }
  const step = tickStep(window);
  const ticks = [];
  for (let year = Math.ceil(window.from / step) * step; year <= window.to; year += step) ticks.push({ year, x: xOf(year, window) });
  return { height: top, lanes, placed, ticks };
}
