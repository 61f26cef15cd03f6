import type { Ending, Talk, Turn } from './model.ts';

/** Width of the map, in its own units. */
export const width = 320;
const rowHeight = 54;
const top = 26;

/** The turns at which the student says something, in the order of the file; the map and the replay number them. */
export const placesOf = (talk: Talk): Turn[] => talk.turns.filter(({ choices }) => choices);

export const letterOf = (talk: Talk, ending: Ending): string => String.fromCharCode(65 + talk.endings.indexOf(ending));

export interface Node {
  id: string;
  x: number;
  y: number;
  /** a number for a place, a letter for an ending */
  name: string;
  ending: boolean;
}
export interface Edge {
  from: string;
  to: string;
  /** `turn/choice` of every sentence that goes this way */
  said: readonly string[];
  path: string;
}

/** Where a way leads, past the turns at which the student says nothing. */
function onward(talk: Talk, id: string): string {
  const turn = talk.turns.find((one) => one.id === id);
  return turn && !turn.choices ? onward(talk, turn.next!) : id;
}

/** How far below the top each place lies: below all that lead to it, ways back left out. */
function rowsOf(order: readonly string[], edges: readonly { from: string; to: string }[]): Map<string, number> {
  const row = new Map(order.map((id) => [id, 0]));
  const [open, done]: [Set<string>, string[]] = [new Set(), []];
  const onward: { from: string; to: string }[] = [];
  const visit = (id: string) => {
    open.add(id);
    for (const edge of edges.filter(({ from }) => from === id)) {
      // A way to a place that is still being come through is a way back.
      if (open.has(edge.to)) continue;
      onward.push(edge);
      if (!done.includes(edge.to)) visit(edge.to);
    }
    open.delete(id);
    done.push(id);
  };
  visit(order[0]!);
  for (const id of done.reverse()) {
    for (const { to } of onward.filter(({ from }) => from === id)) row.set(to, Math.max(row.get(to)!, row.get(id)! + 1));
  }
  return row;
}

/**
 * The dialogue as a map from top to bottom: a place lies below those that lead to it. A way back to an earlier place
 * does not count for that.
 *
 * @returns nodes and edges in the units of `width`, and the height
 */
export function layoutOf(talk: Talk): { nodes: Node[]; edges: Edge[]; height: number } {
  const places = placesOf(talk);
  const order = [...places.map(({ id }) => id), ...talk.endings.map(({ id }) => id)];
  const ways = new Map<string, { from: string; to: string; said: string[] }>();
  for (const { id, choices } of places) {
    for (const choice of choices!) {
      const to = onward(talk, choice.next);
      const key = `${id}>${to}`;
      const way = ways.get(key) ?? { from: id, to, said: [] };
      way.said.push(`${id}/${choice.id}`);
      ways.set(key, way);
    }
  }
  const edges = [...ways.values()];
  const row = rowsOf(order, edges);
  const place = new Map<string, { x: number; y: number }>();
  const rows = Math.max(...row.values()) + 1;
  for (let at = 0; at < rows; at += 1) {
    const here = order.filter((id) => row.get(id) === at);
    // Each as near as can be to the middle of what leads to it.
    const wish = (id: string) => {
      const from = edges.flatMap((edge) => (edge.to === id && place.has(edge.from) ? [place.get(edge.from)!.x] : []));
      return from.length > 0 ? from.reduce((sum, x) => sum + x, 0) / from.length : width / 2;
    };
    here
      .map((id) => ({ id, x: wish(id) }))
      .sort((a, b) => a.x - b.x || order.indexOf(a.id) - order.indexOf(b.id))
      .forEach(({ id }, index) => place.set(id, { x: (width * (index + 0.5)) / here.length, y: top + at * rowHeight }));
  }
  return {
    nodes: order.map((id) => {
      const ending = talk.endings.find((one) => one.id === id);
      return { id, ...place.get(id)!, name: ending ? letterOf(talk, ending) : String(places.findIndex((one) => one.id === id) + 1), ending: ending !== undefined };
    }),
    edges: edges.map((edge) => ({ ...edge, path: pathOf(place.get(edge.from)!, place.get(edge.to)!) })),
    height: top * 2 + (rows - 1) * rowHeight,
  };
}

function pathOf(from: { x: number; y: number }, to: { x: number; y: number }): string {
  const round = (n: number) => Math.round(n * 10) / 10;
  // A way back bows out to the side, so that it does not lie over the way there.
  if (to.y <= from.y) {
    const side = from.x > width / 2 ? width - 4 : 4;
    return `M${round(from.x)} ${round(from.y)}C${side} ${round(from.y + 20)} ${side} ${round(to.y - 20)} ${round(to.x)} ${round(to.y)}`;
  }
  // A way that skips a row bows too, or it would run through what lies between.
  const far = to.y - from.y > rowHeight * 1.5;
  const bow = far ? (from.x + to.x > width ? 1 : -1) * 46 : 0;
  const third = (to.y - from.y) / 3;
  const keep = (x: number) => Math.min(width - 4, Math.max(4, x));
  return `M${round(from.x)} ${round(from.y)}C${round(keep(from.x + bow))} ${round(from.y + third)} ${round(keep(to.x + bow))} ${round(to.y - third)} ${round(to.x)} ${round(to.y)}`;
}
