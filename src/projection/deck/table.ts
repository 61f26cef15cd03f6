import type { Element } from 'hast';
import { elements, find, words } from './tree.ts';

/** Lines of a table that fit on a slide. */
const LINES = 11;
/** Letters on one line over the whole width of a slide. */
const LETTERS = 84;

/** Lines that a row takes: those of its longest cell. */
export function linesOf(row: Element): number {
  const cells = elements(row.children);
  return Math.max(1, ...cells.map((cell) => Math.ceil(words(cell).length / (LETTERS / cells.length))));
}

/**
 * Cuts a long table in several, each under the same head.
 *
 * @param table the `<table>` element
 */
export function splitTable(table: Element): Element[] {
  const body = find(table, ({ tagName }) => tagName === 'tbody');
  if (!body) return [table];
  const rows = elements(body.children);
  const total = rows.reduce((sum, row) => sum + linesOf(row), 0);
  if (total <= LINES) return [table];
  const share = total / Math.ceil(total / LINES);
  const groups: Element[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const lines = linesOf(row);
    if (groups.at(-1)!.length > 0 && (used + lines > LINES || used >= share)) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)!.push(row);
    used += lines;
  }
  return groups.map((group) => ({ ...table, children: table.children.map((child) => (child === body ? { ...body, children: group } : child)) }));
}
