import type { Element } from 'hast';
import { elements, find, words } from './tree.ts';

/** Lines of a table that fit on a slide. */
const LINES = 11;
/** Letters on one line over the whole width of a slide. */
const LETTERS = 84;

/** A column asks for the room of its longest cell, up to this many letters; nothing is narrower than a short word. */
const WIDEST = 60;
const NARROWEST = 8;

/** Letters on one line of every column, as a browser divides the width. */
export function columnsOf(rows: readonly Element[]): number[] {
  const wishes: number[] = [];
  for (const row of rows) elements(row.children).forEach((cell, at) => (wishes[at] = Math.max(wishes[at] ?? NARROWEST, Math.min(WIDEST, words(cell).length))));
  const total = wishes.reduce((sum, wish) => sum + wish, 0);
  return wishes.map((wish) => (LETTERS * wish) / total);
}

/** Lines that a row takes: those of its longest cell. */
export const linesOf = (row: Element, columns: readonly number[]): number => Math.max(1, ...elements(row.children).map((cell, at) => Math.ceil(words(cell).length / (columns[at] ?? LETTERS))));

/**
 * Cuts a long table in several, each under the same head.
 *
 * @param table the `<table>` element
 */
export function splitTable(table: Element): Element[] {
  const body = find(table, ({ tagName }) => tagName === 'tbody');
  if (!body) return [table];
  const rows = elements(body.children);
  const columns = columnsOf(rows);
  const total = rows.reduce((sum, row) => sum + linesOf(row, columns), 0);
  if (total <= LINES) return [table];
  const share = total / Math.ceil(total / LINES);
  const groups: Element[][] = [[]];
  let used = 0;
  for (const row of rows) {
    const lines = linesOf(row, columns);
    if (groups.at(-1)!.length > 0 && (used + lines > LINES || used >= share)) {
      groups.push([]);
      used = 0;
    }
    groups.at(-1)!.push(row);
    used += lines;
  }
  return groups.map((group) => ({ ...table, children: table.children.map((child) => (child === body ? { ...body, children: group } : child)) }));
}
