import { type Frame, angle, polar } from './geometry.ts';
import { type Label, type Layout, fit, place } from './labels.ts';

const GAP = 9;
/** The longest note at a thread: “3,2 → 4,5”. */
const NOTE = 'x'.repeat(9);

/** Wide: a thread straight up, as in the mark of the course, and every name beside its thread. */
export function wideLayout(names: readonly string[], notes: readonly string[] = []): Layout {
  const size = 16;
  const width = 620;
  const beyond = 12;
  const at = (radius: number): Frame => ({ width, height: 0, centre: { x: width / 2, y: 0 }, radius, turn: -Math.PI / 2, beyond });
  const side = (index: number) => Math.sign(Math.round(2 * Math.cos(angle(at(1), index))));
  /** Room beside a thread; above and below there is plenty. */
  const fitted = (frame: Frame, index: number, note: string) => {
    const { x } = polar(frame, index, frame.radius + beyond + GAP);
    return fit(names[index]!, note, side(index) > 0 ? width - x : side(index) < 0 ? x : width * 0.6, size);
  };
  // The largest web that leaves every name its room, in full size and two lines at most.
  const fits = (radius: number) =>
    names.every((_, index) => {
      const one = fitted(at(radius), index, NOTE);
      return one.size === size && one.lines.length <= 3;
    });
  const radius = [190, 180, 170, 160, 150].find(fits) ?? 140;
  const flat = at(radius);
  // Room for a note is kept from the start, so that the drawing keeps its size when scores come.
  const extent = (index: number) => radius + beyond + GAP + fitted(flat, index, NOTE).height;
  const above = Math.ceil(extent(0));
  const frame: Frame = { ...flat, height: above + Math.ceil(extent(4)), centre: { x: width / 2, y: above } };
  const labels = names.map((_, index) => {
    const { x, y } = polar(frame, index, radius + beyond + GAP);
    const own = fitted(frame, index, notes[index] ?? '');
    const anchor = side(index) > 0 ? 'start' : side(index) < 0 ? 'end' : 'middle';
    return place(own, anchor, x, y + (Math.sin(angle(frame, index)) * own.height) / 2 - own.height / 2);
  });
  return { frame, labels, size };
}

/**
 * Small, for a phone: the web is turned half a step so that every name finds room in a corner, above or below
 * the web. Names of the four side threads stand against the edge, clear of the outer ring; the four others
 * above and below them. The drawing becomes higher when names need it.
 */
export function smallLayout(names: readonly string[]): Layout {
  const size = 13;
  const width = 256;
  const radius = 96;
  const beyond = 7;
  const gap = 6;
  const turn = (-Math.PI * 3) / 8;
  const flat: Frame = { width, height: 0, centre: { x: width / 2, y: 0 }, radius, turn, beyond };
  /** Threads 1, 2, 5 and 6 point aside; 0, 3, 4 and 7 up or down. */
  const aside = (index: number) => index % 4 === 1 || index % 4 === 2;
  const outer = (index: number) => [7, 0, 3, 4][[6, 1, 2, 5].indexOf(index)]!;
  const fitted = names.map((name, index) => fit(name, '', aside(index) ? 86 : width / 2 - gap, size));
  /** Distance from the middle at which a side name clears the ring. */
  const clear = (index: number) => {
    const reach = width / 2 - fitted[index]!.width;
    const ring = radius * 0.95;
    const end = Math.abs(polar(flat, index, radius + beyond).y) + gap;
    return Math.max(end, reach < ring ? Math.sqrt(ring ** 2 - Math.max(0, reach) ** 2) : 0);
  };
  const starts = names.map((_, index) => (aside(index) ? clear(index) : 0));
  for (const side of [1, 2, 5, 6]) {
    const end = Math.abs(polar(flat, outer(side), radius + beyond).y) + gap;
    starts[outer(side)] = Math.max(end, starts[side]! + fitted[side]!.height + gap);
  }
  const extent = (up: boolean) => Math.max(...names.map((_, i) => (up === Math.sin(angle(flat, i)) < 0 ? starts[i]! + fitted[i]!.height : 0))) + 2;
  const centre = { x: width / 2, y: Math.ceil(extent(true)) };
  const frame: Frame = { ...flat, centre, height: Math.ceil(centre.y + extent(false)) };
  const labels = names.map((_, index): Label => {
    const up = Math.sin(angle(frame, index)) < 0;
    const right = Math.cos(angle(frame, index)) > 0;
    const anchor = aside(index) === right ? 'end' : 'start';
    const x = aside(index) ? (right ? width - 1 : 1) : centre.x + (right ? gap : -gap);
    const own = fitted[index]!;
    const label = place(own, anchor, x, up ? centre.y - starts[index]! - own.height : centre.y + starts[index]!);
    const from = polar(frame, index, radius + beyond);
    const edge = up ? label.box.bottom : label.box.top;
    if (Math.abs(edge - from.y) <= 2.5 * gap) return label;
    return { ...label, leader: [from, { x: Math.min(Math.max(from.x, label.box.left + 6), label.box.right - 6), y: edge + (up ? 1 : -1) }] };
  });
  return { frame, labels, size };
}

