import type { ElementContent, Root } from 'hast';
import { rehype } from 'rehype';

const processor = rehype().data('settings', { fragment: true });

/** HTML as a tree, and back. */
export const treeOf = (html: string): Root => processor.parse(html) as Root;
export const htmlOf = (nodes: readonly ElementContent[]): string => processor.stringify({ type: 'root', children: [...nodes] });
