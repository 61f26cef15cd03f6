import { type Block, type Run, sound } from './document.ts';

/** The part of a DOM node that is read; also what parsers outside the browser give. */
export interface ReadableNode {
  readonly nodeType: number;
  readonly textContent: string | null;
  readonly childNodes: ArrayLike<ReadableNode>;
  readonly tagName?: string;
  getAttribute?(name: string): string | null | undefined;
}

const ELEMENT = 1;
const TEXT = 3;
const PASSED_OVER = new Set(['SCRIPT', 'STYLE', 'TEMPLATE', 'SVG', 'FIGURE']);
const INLINE = new Set(['A', 'ABBR', 'B', 'BUTTON', 'CITE', 'CODE', 'EM', 'I', 'Q', 'SMALL', 'SPAN', 'STRONG', 'SUB', 'SUP', 'BR']);

const tagOf = (node: ReadableNode): string => (node.nodeType === ELEMENT ? (node.tagName ?? '').toUpperCase() : '');
const childrenOf = (node: ReadableNode): ReadableNode[] => Array.from(node.childNodes);
const classesOf = (node: ReadableNode): string[] => (node.getAttribute?.('class') ?? '').split(/\s+/);
/** The card that explains a term, and the list of works cited, which the portfolio gathers at its end. */
const isAside = (node: ReadableNode): boolean => classesOf(node).some((name) => name === 'begrip-card' || name === 'references');

function runsIn(node: ReadableNode, look: Omit<Run, 'text'> = {}): Run[] {
  if (node.nodeType === TEXT) return [{ text: (node.textContent ?? '').replace(/\s+/g, ' '), ...look }];
  const tag = tagOf(node);
  if (tag === '' || PASSED_OVER.has(tag) || isAside(node)) return [];
  if (tag === 'BR') return [{ text: '\n', ...look }];
  const own: Omit<Run, 'text'> =
    tag === 'STRONG' || tag === 'B' ? { ...look, bold: true } : tag === 'EM' || tag === 'I' || tag === 'CITE' ? { ...look, italic: true } : look;
  return childrenOf(node).flatMap((child) => runsIn(child, own));
}

/** Pieces that look alike become one; spaces at the edges of the paragraph go. */
function tidy(runs: readonly Run[]): Run[] {
  const joined: Run[] = [];
  for (const run of runs) {
    const last = joined.at(-1);
    if (last && last.bold === run.bold && last.italic === run.italic) joined[joined.length - 1] = { ...last, text: last.text + run.text };
    else joined.push({ ...run });
  }
  const all = joined.map((run) => ({ ...run, text: sound(run.text) }));
  const [first] = all;
  const last = all.at(-1);
  if (first) first.text = first.text.trimStart();
  if (last) last.text = last.text.trimEnd();
  return all.filter(({ text }) => text !== '');
}

const wordsOf = (node: ReadableNode): string => tidy(runsIn(node)).map(({ text }) => text).join('');

/** Elements of one tag in a node, at any depth, in order. */
const all = (node: ReadableNode, tags: readonly string[]): ReadableNode[] =>
  childrenOf(node).flatMap((child) => (tags.includes(tagOf(child)) ? [child] : all(child, tags)));

function table(node: ReadableNode): Block {
  const rows = all(node, ['TR']).map((row) => all(row, ['TH', 'TD']).map(wordsOf));
  const [head = [], ...rest] = rows;
  return { is: 'table', caption: '', head, rows: rest };
}

/**
 * Our answer, as it stands in its page, as blocks: headings, paragraphs, lists and tables. Pictures are left out.
 *
 * @param root an element or fragment that holds the answer
 */
export function blocksIn(root: ReadableNode): Block[] {
  const blocks: Block[] = [];
  let loose: Run[] = [];
  const close = () => {
    const runs = tidy(loose);
    if (runs.length > 0) blocks.push({ is: 'paragraph', style: 'plain', runs });
    loose = [];
  };
  for (const node of childrenOf(root)) {
    const tag = tagOf(node);
    if (node.nodeType === TEXT || INLINE.has(tag)) {
      loose.push(...runsIn(node));
      continue;
    }
    close();
    if (tag === '' || PASSED_OVER.has(tag) || isAside(node)) continue;
    if (/^H[1-6]$/.test(tag)) blocks.push({ is: 'heading', level: 4, text: wordsOf(node) });
    else if (tag === 'UL' || tag === 'OL') {
      const items = childrenOf(node).filter((child) => tagOf(child) === 'LI').map((item) => tidy(runsIn(item)));
      blocks.push({ is: 'list', ordered: tag === 'OL', items: items.filter((runs) => runs.length > 0) });
    } else if (tag === 'TABLE') blocks.push(table(node));
    else if (tag === 'P') {
      const runs = tidy(runsIn(node));
      if (runs.length > 0) blocks.push({ is: 'paragraph', style: 'plain', runs });
    } else {
      const inside = blocksIn(node);
      blocks.push(...(tag === 'BLOCKQUOTE' ? inside.map((block) => (block.is === 'paragraph' ? { ...block, style: 'asked' as const } : block)) : inside));
    }
  }
  close();
  return blocks;
}
