/**
 * Draws marked passages: with the CSS Custom Highlight API, which leaves the page as it is, or with <mark> elements
 * where a browser does not have it. The marks are only a picture; the list in the section's panel says the same in words.
 */
const NAME = 'gemarkeerd';

const canHighlight = (): boolean => 'highlights' in CSS && typeof Highlight === 'function';

/** Draws these ranges and no others. */
export function draw(root: Element, ranges: readonly Range[]): void {
  if (canHighlight()) {
    if (ranges.length > 0) CSS.highlights.set(NAME, new Highlight(...ranges));
    else CSS.highlights.delete(NAME);
  } else for (const range of ranges) wrap(range);
  root.toggleAttribute('data-marked', ranges.length > 0);
}

/** Takes away what was drawn with elements. Ranges made before are no good afterwards. */
export function wipe(root: Element): void {
  for (const mark of root.querySelectorAll('mark[data-mark]')) {
    const parent = mark.parentNode!;
    mark.replaceWith(...mark.childNodes);
    parent.normalize();
  }
}

/** Puts every piece of text in a range inside a <mark>. */
function wrap(range: Range): void {
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT);
  const nodes: Text[] = range.commonAncestorContainer instanceof Text ? [range.commonAncestorContainer] : [];
  while (walker.nextNode()) if (range.intersectsNode(walker.currentNode)) nodes.push(walker.currentNode as Text);
  const { startContainer, startOffset, endContainer, endOffset } = range;
  for (const node of nodes) {
    if (node.parentElement?.closest('[data-notes], [popover], astro-island, svg')) continue;
    const from = node === startContainer ? startOffset : 0;
    const to = node === endContainer ? endOffset : node.length;
    if (to <= from || node.data.slice(from, to).trim() === '') continue;
    if (to < node.length) node.splitText(to);
    const piece = from > 0 ? node.splitText(from) : node;
    const mark = document.createElement('mark');
    mark.dataset.mark = '';
    piece.replaceWith(mark);
    mark.append(piece);
  }
}
