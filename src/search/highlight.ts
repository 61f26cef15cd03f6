import { fold } from './model.ts';

/**
 * Marks the words a reader searched for on the page they arrived at. Text is only wrapped, never replaced,
 * and what is inside an interactive part is left alone.
 *
 * @param root where to mark
 * @param words the words searched for
 */
export function markWords(root: HTMLElement, words: readonly string[]): void {
  const wanted = words.map(fold).filter((word) => word.length > 1);
  if (wanted.length === 0) return;
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT, {
    acceptNode: (node) => (node.parentElement?.closest('script, style, astro-island, [popover], mark, svg') ? NodeFilter.FILTER_REJECT : NodeFilter.FILTER_ACCEPT),
  });
  const nodes: Text[] = [];
  while (walker.nextNode()) nodes.push(walker.currentNode as Text);
  for (const node of nodes) {
    const parts = node.data.split(/([\p{L}\p{M}\p{N}]+)/u);
    if (!parts.some((part) => isMatch(part, wanted))) continue;
    node.replaceWith(
      ...parts.map((part) => {
        if (!isMatch(part, wanted)) return part;
        const mark = document.createElement('mark');
        mark.textContent = part;
        return mark;
      }),
    );
  }
}

/** A word matches when it begins with a wanted word, give or take a Dutch ending. */
function isMatch(part: string, wanted: readonly string[]): boolean {
  const word = fold(part);
  return wanted.some((other) => word.startsWith(other) || (word.length > 4 && other.startsWith(word) && other.length - word.length <= 3));
}
