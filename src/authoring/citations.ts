import rehypeCitation from 'rehype-citation';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { SKIP, visit } from 'unist-util-visit';

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
 * Mends the links of grouped citations. Where APA collapses works of the same authors ("Struyf et al., 2013, 2016"),
 * the citation plugin leaves links without words; such a group is better off as plain text.
 */
function rehypeWholeCitationLinks() {
  return (tree: Root) => {
    visit(tree, 'element', (span: Element) => {
      if (span.tagName !== 'span' || !String(span.properties.id ?? '').startsWith('citation--')) return;
      const links = span.children.filter((child): child is Element => child.type === 'element' && child.tagName === 'a');
      if (links.every((link) => /\p{L}/u.test(toString(link)))) return;
      span.children = [{ type: 'text', value: toString(span) }];
    });
  };
}

/** Lets readers without a mouse scroll what is too wide for the page: code and tables get a place in the tab order. */
export function rehypeScrollable() {
  return (tree: Root) => {
    visit(tree, 'element', (node: Element, index, parent) => {
      if (node.tagName === 'pre') node.properties.tabIndex = 0;
      if (node.tagName !== 'table' || !parent || index === undefined || (parent as Element).properties?.dataScroll !== undefined) return undefined;
      parent.children[index] = {
        type: 'element',
        tagName: 'div',
        properties: { className: ['table-scroll'], dataScroll: '', tabIndex: 0, role: 'group', ariaLabel: 'Tabel' },
        children: [node],
      };
      return SKIP;
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
    rehypeWholeCitationLinks,
    rehypeReferencesSection,
  ];
}
