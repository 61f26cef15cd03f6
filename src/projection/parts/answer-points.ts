import { POINT, groupSentences } from '../lecture/points.ts';

/** One point of an answer: a block, or some of its sentences. */
export interface Point {
  /** the tag it stands in on the slide */
  tag: 'p' | 'li' | 'blockquote' | 'table' | 'h3';
  content: DocumentFragment;
  length: number;
}

const tags: Record<string, Point['tag']> = { LI: 'li', BLOCKQUOTE: 'blockquote', TABLE: 'table', H2: 'h3', H3: 'h3', H4: 'h3', H5: 'h3', H6: 'h3' };
const lengthOf = (node: Node) => (node.textContent ?? '').trim().length;

/** Where the letter with this number stands. */
function place(block: Element, offset: number): [Node, number] {
  const walker = document.createTreeWalker(block, NodeFilter.SHOW_TEXT);
  let left = offset;
  let last: Node = block;
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    last = node;
    const { length } = node as Text;
    if (left <= length) return [node, left];
    left -= length;
  }
  return [last, (last as Text).length ?? 0];
}

/** A long paragraph in groups of sentences, with its italics and its bold. */
function sentencesOf(block: Element): DocumentFragment[] {
  const words = block.textContent ?? '';
  const sentences = [...new Intl.Segmenter('nl', { granularity: 'sentence' }).segment(words)].map(({ segment }) => segment.length);
  let at = 0;
  let from = 0;
  return groupSentences(sentences, POINT).map((count) => {
    const length = sentences.slice(at, at + count).reduce((sum, one) => sum + one, 0);
    at += count;
    const range = document.createRange();
    range.setStart(...place(block, from));
    range.setEnd(...place(block, from + length));
    from += length;
    return range.cloneContents();
  });
}

/**
 * The points of a model answer.
 *
 * @param article the fetched answer; it is changed
 */
export function pointsIn(article: Element): Point[] {
  article.querySelectorAll('h1, script, style, link, .begrip-card, .references, #bronnen, #refs').forEach((part) => part.remove());
  // Terms and links are words here: nothing on a projected answer leads away.
  for (const word of article.querySelectorAll('.begrip-button, a')) word.replaceWith(...word.childNodes);
  article.normalize();
  const blocks = [...article.querySelectorAll('p, li, blockquote, table, h2, h3, h4, h5, h6')].filter((block) => !block.parentElement?.closest('li, blockquote, table'));
  return blocks.flatMap((block) => {
    const tag = tags[block.tagName] ?? 'p';
    if (lengthOf(block) === 0) return [];
    const whole = () => {
      const content = document.createDocumentFragment();
      content.append(...[...block.childNodes].map((node) => document.importNode(node, true)));
      return content;
    };
    const pieces = tag === 'table' || tag === 'h3' || lengthOf(block) <= POINT ? [whole()] : sentencesOf(block);
    return pieces.filter((content) => lengthOf(content) > 0).map((content) => ({ tag, content, length: lengthOf(content) }));
  });
}
