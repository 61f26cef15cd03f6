import { type Span, quoteOf } from './anchor.ts';
import type { Quote } from '../learner/records.ts';

/** What a lesson's text does not consist of: interactive parts, cards, drawings, and what the notes put in. */
const LEFT_OUT = 'script, style, template, svg, astro-island, .widget, .needs-js, .no-js, [popover], [data-notes], textarea, select';
const BLOCK = 'p, li, h2, h3, h4, h5, h6, td, th, dt, dd, figcaption, blockquote, summary, div, section, figure';

/** One character of the flat text: where it stands in the page. */
interface Place {
  node: Text;
  offset: number;
}

/** The slug of what stands before the first heading. */
export const BEGINNING = '';

/** A section of a lesson: a `##` heading with all that follows it, up to the next; or what stands before the first. */
export interface Section {
  slug: string;
  title: string;
  /** the text, without the heading: spaces made one, blocks parted by one */
  text: string;
  places: readonly Place[];
}

/** An element and those after it, up to the next heading. */
function upToHeading(first: Element | null): Element[] {
  const elements: Element[] = [];
  for (let next = first; next && next.tagName !== 'H2'; next = next.nextElementSibling) elements.push(next);
  return elements;
}

/** Reads the text of one section. @returns `undefined` when the lesson has no such section */
export function readSection(prose: Element, slug: string): Section | undefined {
  const heading = sectionHeadings(prose).find(({ id }) => id === slug);
  if (!heading && slug !== BEGINNING) return undefined;
  let text = '';
  const places: Place[] = [];
  let block: Element | null = null;
  const space = (node: Text, offset: number) => {
    if (text === '' || text.endsWith(' ')) return;
    text += ' ';
    places.push({ node, offset });
  };
  for (const element of upToHeading(heading ? heading.nextElementSibling : prose.firstElementChild)) {
    if (element.matches(LEFT_OUT)) continue;
    const walker = document.createTreeWalker(element, NodeFilter.SHOW_ELEMENT | NodeFilter.SHOW_TEXT, {
      acceptNode: (node) => (node instanceof Element ? (node.matches(LEFT_OUT) ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_SKIP) : NodeFilter.FILTER_ACCEPT),
    });
    while (walker.nextNode()) {
      const node = walker.currentNode as Text;
      const own: Element | null = node.parentElement?.closest(BLOCK) ?? null;
      if (own !== block) space(node, 0);
      block = own;
      for (let offset = 0; offset < node.data.length; offset++) {
        const char = node.data[offset]!;
        if (/\s/.test(char)) space(node, offset);
        else {
          text += char;
          places.push({ node, offset });
        }
      }
    }
  }
  return { slug, title: (heading?.textContent ?? '').trim(), text, places };
}

/** Headings of the sections of a lesson; the list of references is none. */
export const sectionHeadings = (prose: Element): HTMLElement[] => [...prose.querySelectorAll<HTMLElement>(':scope > h2[id]')].filter(({ id }) => id !== 'bronnen');

/** The stretch of a section as a range in the page. */
export function rangeOf({ places }: Section, { start, end }: Span): Range | undefined {
  const [first, last] = [places[start], places[end - 1]];
  if (!first || !last) return undefined;
  const range = document.createRange();
  range.setStart(first.node, first.offset);
  range.setEnd(last.node, last.offset + 1);
  return range;
}

/** The part of a section that is inside a range, as the words to keep. */
export function quoteIn(section: Section, range: Range): Quote | undefined {
  const inside = ({ node, offset }: Place): boolean => {
    if (!range.intersectsNode(node)) return false;
    if (node === range.startContainer && offset < range.startOffset) return false;
    return !(node === range.endContainer && offset >= range.endOffset);
  };
  const start = section.places.findIndex(inside);
  if (start < 0) return undefined;
  let end = start;
  while (end < section.places.length && inside(section.places[end]!)) end++;
  return quoteOf(section.text, { start, end });
}
