import rehypeCitation from 'rehype-citation';
import type { Element, Root } from 'hast';
import { visit } from 'unist-util-visit';

/** Where the references and the Dutch terms of the citation style stand, relative to the project folder. */
const bibliography = 'content/bibliografie.bib';
const locale = 'src/authoring/locales-nl-NL.xml';

/** Turns the bare list of references at the end of a text into a section of its own. */
function rehypeReferencesSection() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.properties.id !== 'refs' || !parent || index === undefined) return undefined;
      node.properties = { id: 'refs', className: ['references'], dataPagefindIgnore: 'all' };
      const heading: Element = { type: 'element', tagName: 'h2', properties: { id: 'bronnen', dataPagefindIgnore: 'all' }, children: [{ type: 'text', value: 'Bronnen' }] };
      parent.children.splice(index, 0, heading);
      return false;
    });
  };
}

/**
 * Rehype plugins that print citations such as `[@struyf2018, p. 3]` in APA style and list the works cited.
 *
 * @param noCite keys to list although they are not cited; `['@*']` lists the whole bibliography
 */
export function citations(noCite?: string[]): any[] {
  return [
    // Even an empty `noCite` makes the plugin list only the works it names: leave it out unless asked for.
    [rehypeCitation, { bibliography, csl: 'apa', lang: locale, linkCitations: true, ...(noCite && { noCite }) }],
    rehypeReferencesSection,
  ];
}
