import type { Element, ElementContent } from 'hast';
import { isElement } from './tree.ts';

/** Where a link may lead from a projected page; undefined: nowhere. */
export type Lead = (href: string) => string | undefined;

/** Running parts keep what they hold: their own code goes by it. */
const isIsland = (node: ElementContent) => isElement(node) && node.tagName === 'astro-island';

/**
 * A block made fit for a slide: anchors are the slides' own, and links that would lead to pages with somebody's own
 * work become plain words.
 *
 * @param lead where a link may lead
 */
export function clean<T extends ElementContent>(node: T, lead: Lead): T {
  if (!isElement(node) || isIsland(node) || node.tagName === 'svg') return node;
  const { id: _, ...properties } = node.properties;
  const children = node.children.map((child) => clean(child, lead));
  if (node.tagName === 'a') {
    const href = typeof properties.href === 'string' ? lead(properties.href) : undefined;
    return (href ? { ...node, properties: { href }, children } : { ...node, tagName: 'span', properties: {}, children }) as T;
  }
  return { ...node, properties, children } as Element as T;
}
