/** Where a step stands in the drawing, in units of its view box. */
export interface Spot {
  x: number;
  y: number;
  label: { x: number; y: number; anchor: 'start' | 'middle' | 'end' };
  /** the arrow to the next step: where its tip is and where it points, in degrees; none after the end of a line */
  arrow?: { x: number; y: number; turn: number };
}

export interface Drawing {
  width: number;
  height: number;
  spots: Spot[];
}

export const NODE = 27;
export const RING = { x: 320, y: 215, r: 128 };

/** Steps on a circle, clockwise, the first at the top. */
function ring(count: number): Drawing {
  const angle = (place: number) => (place / count) * 2 * Math.PI - Math.PI / 2;
  const on = (a: number) => ({ x: RING.x + RING.r * Math.cos(a), y: RING.y + RING.r * Math.sin(a) });
  const spots = Array.from({ length: count }, (_, index): Spot => {
    const a = angle(index);
    const { x, y } = on(a);
    const side = Math.abs(Math.cos(a)) < 0.3 ? 0 : Math.sign(Math.cos(a));
    const label = side === 0 ? { x, y: y + (y < RING.y ? -NODE - 34 : NODE + 26), anchor: 'middle' as const } : { x: x + side * (NODE + 12), y: y - 2, anchor: side > 0 ? ('start' as const) : ('end' as const) };
    const half = angle(index + 0.5);
    return { x, y, label, arrow: { ...on(half), turn: (half * 180) / Math.PI + 90 } };
  });
  return { width: 640, height: 436, spots };
}

/** Steps from left to right. */
function line(count: number): Drawing {
  const gap = 640 / count;
  const spots = Array.from({ length: count }, (_, index): Spot => {
    const x = gap * (index + 0.5);
    return { x, y: 40, label: { x, y: 94, anchor: 'middle' }, ...(index < count - 1 ? { arrow: { x: x + gap / 2, y: 40, turn: 0 } } : {}) };
  });
  return { width: 640, height: 124, spots };
}

/** The drawing of so many steps. */
export const draw = (shape: 'ring' | 'lijn', count: number): Drawing => (shape === 'ring' ? ring(count) : line(count));
