import type { Exercise } from './model.ts';

/** Where everything stands on the map of a tree, in units of its drawing. */
const row = 62;
const box = { step: 172, ending: 152, height: 42 };
const left = 46;
const right = 288;
export const width = right + box.ending + 8;

export interface Node {
  id: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  /** number of the step, from 1; undefined for an ending */
  number?: number;
}
export interface Edge {
  from: string;
  choice: string;
  to: string;
  path: string;
}
export interface Layout {
  height: number;
  nodes: readonly Node[];
  edges: readonly Edge[];
  bands: readonly { phase: number; name: string; y: number; height: number }[];
}

/** A short name on at most two lines. */
export function wrap(words: string, most = 19): string[] {
  if (words.length <= most) return [words];
  const parts = words.split(' ');
  let first = parts.shift()!;
  while (parts.length > 0 && first.length + 1 + parts[0]!.length <= most) first += ` ${parts.shift()}`;
  return parts.length > 0 ? [first, parts.join(' ')] : [first];
}

/**
 * Steps below each other in the order of the content, endings beside them near the steps that lead there, and the
 * phases as bands behind the steps.
 */
export function layoutOf({ steps, endings, phases }: Exercise): Layout {
  const top = 8;
  const height = Math.max(steps.length, endings.length) * row + top;
  const spread = (count: number) => (height - top) / count;
  const stepAt = (index: number) => top + spread(steps.length) * (index + 0.5) - box.height / 2;
  const mean = (id: string) => {
    const from = steps.flatMap(({ choices }, at) => choices.filter(({ to }) => to === id).map(() => at));
    return from.reduce((sum, at) => sum + at, 0) / Math.max(1, from.length);
  };
  const ordered = endings.map((ending, at) => ({ ending, at, near: mean(ending.id) })).sort((a, b) => a.near - b.near || a.at - b.at);
  const nodes: Node[] = [
    ...steps.map(({ id, short }, at) => ({ id, lines: wrap(short), x: left, y: stepAt(at), width: box.step, height: box.height, number: at + 1 })),
    ...ordered.map(({ ending: { id, short } }, at) => ({ id, lines: wrap(short, 21), x: right, y: top + spread(endings.length) * (at + 0.5) - box.height / 2, width: box.ending, height: box.height })),
  ];
  const node = (id: string) => nodes.find((one) => one.id === id)!;
  const edges = steps.flatMap((step, at) =>
    step.choices.map(({ id: choice, to }): Edge => {
      const [a, b] = [node(step.id), node(to)];
      const next = steps.findIndex(({ id }) => id === to);
      const [fromY, toY] = [a.y + a.height / 2, b.y + b.height / 2];
      const path =
        next < 0
          ? `M${a.x + a.width} ${fromY} C${a.x + a.width + 40} ${fromY} ${b.x - 40} ${toY} ${b.x} ${toY}`
          : next === at + 1
            ? `M${a.x + a.width / 2} ${a.y + a.height} V${b.y}`
            : `M${a.x} ${fromY} C${a.x - 14 * Math.min(3, next - at)} ${fromY} ${b.x - 14 * Math.min(3, next - at)} ${toY} ${b.x} ${toY}`;
      return { from: step.id, choice, to, path };
    }),
  );
  const bands = phases.flatMap(({ phase, name }) => {
    const within = steps.flatMap((step, at) => (step.phase === phase ? [at] : []));
    if (within.length === 0) return [];
    const [first, last] = [within[0]!, within.at(-1)!];
    const y = top + spread(steps.length) * first;
    return [{ phase, name, y, height: spread(steps.length) * (last - first + 1) }];
  });
  return { height, nodes, edges, bands };
}
