/** Where things lie in the drawing, in its own units. Half circles around the pupil; y grows downwards. */
export const frame = { width: 600, height: 336 } as const;
export const pupil = { x: 300, y: 288, r: 24 } as const;
const INNER = 88;
const THICK = 48;
export const DOT = 11;

export interface Point {
  x: number;
  y: number;
}

/** Radius of the outer edge of a line, 0 to 4. */
export const radius = (level: number): number => INNER + level * THICK;
/** Radius in the middle of a line. */
const middle = (level: number): number => (level === 0 ? (pupil.r + INNER) / 2 : radius(level) - THICK / 2);

/** The level of a line of the model; undefined for who has no line of their own. */
export const levelOf = (line: string): number | undefined => (/^lijn-[0-4]$/.test(line) ? Number(line.at(-1)) : undefined);

/** The arc of a line, from foot to foot. */
export function arc(level: number): string {
  const [r, inner] = [radius(level), level === 0 ? 0 : radius(level - 1)];
  const back = inner ? `A${inner},${inner} 0 0 0 ${pupil.x - inner},${pupil.y}` : '';
  return `M${pupil.x - r},${pupil.y} A${r},${r} 0 0 1 ${pupil.x + r},${pupil.y} H${pupil.x + inner} ${back} Z`;
}

/** The strip that runs from the pupil through every line: who is a partner on all of them. */
export const strip = { x: pupil.x + pupil.r + 4, y: pupil.y - 40, width: radius(4) - pupil.r - 4, height: 40 } as const;
/** Up to here the strip carries its name. */
const STRIP_NAME = 176;

/** The place of the name at the top of a line, where a drawing without room shows a number. */
export const top = (level: number): Point => ({ x: pupil.x, y: pupil.y - (level === 0 ? INNER - 22 : middle(level)) });

const STEP = 2 * DOT + 3;

/**
 * Places for dots on a line: from the feet of the half circle upwards, left and right in turn, clear of the
 * strip. On the innermost line only the left foot is free.
 */
export function dots(line: string, count: number): Point[] {
  const level = levelOf(line);
  if (level === undefined) return Array.from({ length: count }, (_, index) => ({ x: strip.x + STRIP_NAME + index * STEP, y: strip.y + strip.height / 2 }));
  const r = middle(level);
  const clear = strip.height + DOT + 3;
  const both = level > 0;
  return Array.from({ length: count }, (_, index) => {
    const left = !both || index % 2 === 0;
    const up = (both ? Math.floor(index / 2) : index) * (STEP / r);
    const angle = left ? Math.PI - Math.asin((DOT + 3) / r) - up : Math.asin(clear / r) + up;
    return { x: pupil.x + r * Math.cos(angle), y: pupil.y - r * Math.sin(angle) };
  });
}
