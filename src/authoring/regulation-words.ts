import type { Root } from 'mdast';
import type { MdxJsxFlowElement } from 'mdast-util-mdx-jsx';
import { visit } from 'unist-util-visit';

/**
 * Tells every `<Regelgeving />` in which lesson it stands, wherever that lesson is shown: the author writes the bare
 * word, and a component cannot see the file it is written in.
 */
export function remarkRegulation() {
  return (tree: Root, file: { data: Record<string, unknown> }) => {
    const id = (file.data.astro as { frontmatter?: Record<string, unknown> } | undefined)?.frontmatter?.id;
    if (typeof id !== 'string') return;
    visit(tree, 'mdxJsxFlowElement', (node: MdxJsxFlowElement) => {
      if (node.name === 'Regelgeving') node.attributes = [{ type: 'mdxJsxAttribute', name: 'lesson', value: id }];
    });
  };
}
