import { type Frame, RINGS, brokenPath, linePath, pair, polar, ringPath, spot, threadPath } from './geometry.ts';
import type { Layout } from './labels.ts';
import type { Layer } from './layers.ts';
import { type Hang, taut } from './weakening.ts';

/** An SVG element as data, so that the page and the exported file draw the same picture. */
export type Shape = readonly [tag: string, attributes: Record<string, string | number>, ...children: (Shape | string)[]];

/** Colours, as SVG presentation attributes take them. */
export interface Palette {
  ground: string;
  ink: string;
  soft: string;
  thread: string;
  ring: string;
  now: string;
  nowFill: string;
  wish: string;
  earlier: string;
  broken: string;
  centre: string;
}

export interface Scene {
  layout: Layout;
  layers: readonly Layer[];
  palette: Palette;
  /** whether each label's last line is a note (its scores) */
  notes?: readonly string[];
  hangs?: readonly Hang[];
  /** index of the broken thread, or -1 */
  broken?: number;
}

/** A marker of some four units around a point; shape and filling tell the lines apart without colour. */
export function marker(kind: Layer['kind'], rank: number, { x, y }: { x: number; y: number }, palette: Palette): Shape {
  const path = (data: string, size: number, fill: string, stroke: string): Shape => [
    'path',
    { d: `M${x.toFixed(1)},${(y - size).toFixed(1)}${data}Z`, fill, stroke, 'stroke-width': 2, 'stroke-linejoin': 'round' },
  ];
  if (kind === 'now') return ['circle', { cx: x.toFixed(1), cy: y.toFixed(1), r: 5, fill: palette.now, stroke: palette.ground, 'stroke-width': 1.5 }];
  if (kind === 'wish') return path('l5.5,5.5l-5.5,5.5l-5.5,-5.5', 5.5, palette.ground, palette.wish);
  const shapes = ['h4v8h-8v-8', 'l5,8.5h-10', 'l2,2.5l2.5,2l-2.5,2l-2,2.5l-2,-2.5l-2.5,-2l2.5,-2'] as const;
  return path(shapes[rank % shapes.length]!, [4, 5.5, 4.5][rank % 3]!, rank % 2 ? palette.ground : palette.earlier, palette.earlier);
}

/** Colour, width and dashes of a line: solid now, dashed wished for, dotted earlier. */
export function lineStyle(kind: Layer['kind'], palette: Palette): Record<string, string | number> {
  const dash = { now: '', wish: '9 6', earlier: '0.1 6' }[kind];
  return {
    stroke: palette[kind],
    'stroke-width': 3,
    'stroke-linejoin': 'round',
    ...(dash ? { 'stroke-dasharray': dash, ...(kind === 'earlier' ? { 'stroke-linecap': 'round' } : {}) } : {}),
  };
}

/** From the lowest to the highest rater, next to the thread; now on one side, wished for on the other. */
function whisker(frame: Frame, index: number, [low, high]: [number, number], kind: Layer['kind'], palette: Palette): Shape {
  const aside = kind === 'now' ? 8 : -8;
  const cap = (score: number) => `M${pair(spot(frame, index, score, taut, aside - 4))}L${pair(spot(frame, index, score, taut, aside + 4))}`;
  const bar = `M${pair(spot(frame, index, low, taut, aside))}L${pair(spot(frame, index, high, taut, aside))}`;
  return ['path', { d: `${bar}${cap(low)}${cap(high)}`, fill: 'none', stroke: palette[kind], 'stroke-width': 2, 'data-whisker': kind }];
}

function layerShapes({ layout: { frame }, palette, hangs = [], broken }: Scene, { kind, rank, scores, ranges, id }: Layer): Shape {
  const whole = scores.every((score) => score !== undefined);
  const fill: Record<string, string | number> = kind === 'now' && whole ? { fill: palette.nowFill, 'fill-opacity': 0.28 } : { fill: 'none' };
  return [
    'g',
    { 'data-layer': id },
    ['path', { d: linePath(frame, scores, hangs), ...fill, ...lineStyle(kind, palette) }],
    ...ranges.flatMap((range, index) => (range && range[0] < range[1] ? [whisker(frame, index, range, kind, palette)] : [])),
    ...scores.flatMap((score, index) => (score === undefined || index === broken ? [] : [marker(kind, rank, spot(frame, index, score, hangs[index]), palette)])),
  ];
}

/** Text with a rim in the colour of the ground, legible where lines pass behind it. */
const rimmed = (palette: Palette) => ({ stroke: palette.ground, 'stroke-width': 4, 'stroke-linejoin': 'round', 'paint-order': 'stroke' });

function labelShapes({ layout, palette, notes = [], broken = -1 }: Scene): Shape[] {
  return layout.labels.map(({ lines, anchor, x, y, size, leading, leader }, index) => [
    'g',
    { 'data-label': index },
    ...(leader ? [['path', { d: `M${pair(leader[0])}L${pair(leader[1])}`, stroke: palette.thread, fill: 'none' }] satisfies Shape] : []),
    [
      'text',
      { 'text-anchor': anchor, 'font-size': size.toFixed(1), fill: palette.ink },
      ...lines.map((line, row): Shape => {
        const isNote = notes[index] && row === lines.length - 1;
        return ['tspan', { x: x.toFixed(1), y: (y + row * leading).toFixed(1), ...(isNote ? { fill: palette.soft } : { 'font-weight': 700, ...(index === broken ? { 'text-decoration': 'line-through' } : {}) }) }, line];
      }),
    ],
  ]);
}

/** Everything inside the drawing, the undermost first. */
export function picture(scene: Scene): Shape[] {
  const { layout, layers, palette, hangs = [], broken = -1 } = scene;
  const { frame } = layout;
  const threads = layout.labels.map((_, index): Shape =>
    index === broken
      ? ['path', { d: brokenPath(frame, index), stroke: palette.broken, 'stroke-width': 2.5, 'stroke-linecap': 'round', 'data-broken': index }]
      : ['path', { d: threadPath(frame, index, hangs[index]), stroke: palette.thread, 'stroke-width': 1.5 }],
  );
  const numbers = RINGS.map((ring): Shape => {
    const { x, y } = polar(frame, -0.5, frame.radius * ((ring + 1) / 6) * 0.865);
    return ['text', { x: x.toFixed(1), y: (y + 4).toFixed(1), 'text-anchor': 'middle', 'font-size': Math.max(11, layout.size - 3), fill: palette.soft, ...rimmed(palette) }, String(ring)];
  });
  return [
    ['g', { fill: 'none' }, ...RINGS.map((ring): Shape => ['path', { d: ringPath(frame, ring, hangs), stroke: palette.ring, 'stroke-width': ring === 5 ? 2 : 1.25 }]), ...threads],
    ['circle', { cx: frame.centre.x, cy: frame.centre.y, r: (frame.radius * 0.09).toFixed(1), fill: palette.centre }],
    ...layers.map((layer) => layerShapes(scene, layer)),
    ...(broken < 0 ? numbers : []),
    ...labelShapes(scene),
  ];
}
