import type { Element } from 'hast';
import { elements, words } from './tree.ts';

/** Room of a slide, in letters of text that is easy to read from the back row. */
export const ROOM = 800;
/** What a block or an item costs besides its letters: the white space around it. */
const BLOCK = 40;

/** One block, or one item of a list or one paragraph of a quotation that may be cut. */
interface Unit {
  block: Element;
  /** the list it belongs to, and its place in it */
  list?: { of: Element; at: number };
}

const isList = ({ tagName }: Element) => tagName === 'ul' || tagName === 'ol' || tagName === 'blockquote';
const unitsOf = (block: Element): Unit[] => (isList(block) ? elements(block.children).map((item, at) => ({ block: item, list: { of: block, at } })) : [{ block }]);

/** Letters that a block takes. */
export const cost = (block: Element): number => (isList(block) ? elements(block.children).reduce((sum, item) => sum + cost(item), 0) : words(block).length + BLOCK);

/** Puts items of one list back in a list; the numbers go on where the slide before it stopped. */
function joined(units: readonly Unit[]): Element[] {
  const blocks: Element[] = [];
  let open: { of: Element; list: Element } | undefined;
  for (const { block, list } of units) {
    if (!list) blocks.push(block);
    else if (open?.of === list.of) open.list.children.push(block);
    else {
      const start = Number(list.of.properties.start ?? 1) + list.at;
      const piece: Element = { ...list.of, properties: { ...list.of.properties, ...(list.of.tagName === 'ol' && start !== 1 ? { start } : {}) }, children: [block] };
      open = { of: list.of, list: piece };
      blocks.push(piece);
    }
    if (!list) open = undefined;
  }
  return blocks;
}

/**
 * Divides blocks over as many slides as they need. Lists are cut between their items; a block that is too large by
 * itself stays whole, and its slide sets it smaller.
 *
 * @param room letters that fit on one slide
 * @returns one list of blocks per slide; at least one
 */
export function pack(blocks: readonly Element[], room = ROOM): Element[][] {
  const units = blocks.flatMap(unitsOf);
  const total = units.reduce((sum, { block }) => sum + cost(block), 0);
  // Slides of about the same fullness read better than a full one and a crumb.
  const share = total / Math.max(1, Math.ceil(total / room));
  const pages: Unit[][] = [[]];
  let used = 0;
  let before = 0;
  for (const unit of units) {
    const size = cost(unit.block);
    const enough = before + size / 2 > share * pages.length;
    if (pages.at(-1)!.length > 0 && (used + size > room || enough)) {
      pages.push([]);
      used = 0;
    }
    pages.at(-1)!.push(unit);
    used += size;
    before += size;
  }
  return pages.map(joined);
}
