/** Geometry of the drawn webs. Angles start at the top and go clockwise; lengths are in units of the drawing. */
export interface Point {
  x: number;
  y: number;
}

/** The point on spoke `index` of `count`, at `radius` from `centre`. Fractions of an index lie between spokes. */
export function onSpoke(centre: Point, index: number, count: number, radius: number): Point {
  const angle = (2 * Math.PI * index) / count - Math.PI / 2;
  return { x: centre.x + radius * Math.cos(angle), y: centre.y + radius * Math.sin(angle) };
}

export const pair = ({ x, y }: Point): string => `${x.toFixed(1)},${y.toFixed(1)}`;

/** One ring of a web: a closed path whose threads sag towards the centre between the spokes. */
export function ring(centre: Point, count: number, radius: number, sag = 0.82): string {
  const curves = Array.from({ length: count }, (_, i) => `Q${pair(onSpoke(centre, i + 0.5, count, radius * sag))} ${pair(onSpoke(centre, i + 1, count, radius))}`);
  return `M${pair(onSpoke(centre, 0, count, radius))} ${curves.join(' ')} Z`;
}

/** How a label beside a spoke is anchored so that it grows away from the web. */
export function anchor(point: Point, centre: Point): 'start' | 'middle' | 'end' {
  if (point.x < centre.x - 24) return 'end';
  return point.x > centre.x + 24 ? 'start' : 'middle';
}
