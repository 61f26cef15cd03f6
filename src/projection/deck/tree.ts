import type { Element, ElementContent, Root, RootContent } from 'hast';
import { toString } from 'hast-util-to-string';

export const isElement = (node: RootContent | ElementContent | undefined): node is Element => node?.type === 'element';

export function hasClass(node: RootContent | ElementContent, name: string): boolean {
  if (!isElement(node)) return false;
  const { className } = node.properties;
  return Array.isArray(className) && className.includes(name);
}

/** The value of an attribute such as `data-kern`; undefined when it is not there. */
export function data(node: RootContent | ElementContent, name: string): string | undefined {
  const value = isElement(node) ? node.properties[`data${name.replace(/(^|-)([a-z])/g, (_, _dash, letter: string) => letter.toUpperCase())}`] : undefined;
  return value === undefined || value === null || value === false ? undefined : String(value);
}

/** The words of a node, in one line. */
export const words = (node: Root | RootContent | ElementContent): string => toString(node as Root).replace(/\s+/g, ' ').trim();

/** Elements only: the white space between blocks is nothing to show. */
export const elements = (nodes: readonly (RootContent | ElementContent)[]): Element[] => nodes.filter(isElement);

/** The first element inside that passes, the node itself included. */
export function find(node: RootContent | ElementContent, test: (element: Element) => boolean): Element | undefined {
  if (!isElement(node)) return undefined;
  if (test(node)) return node;
  for (const child of node.children) {
    const found = find(child, test);
    if (found) return found;
  }
  return undefined;
}

export const element = (tagName: string, className: string | undefined, children: ElementContent[], properties: Element['properties'] = {}): Element => ({
  type: 'element',
  tagName,
  properties: { ...(className ? { className: className.split(' ') } : {}), ...properties },
  children,
});

export const text = (value: string): ElementContent => ({ type: 'text', value });
export const paragraph = (value: string, className?: string): Element => element('p', className, [text(value)]);

/** A copy that stands a number of steps: its children appear one by one, the first at once. */
export const stepwise = (blocks: readonly Element[], from = 0): Element[] =>
  blocks.map((block, at) => ({ ...block, properties: { ...block.properties, dataSlideStep: String(from + at) } }));
