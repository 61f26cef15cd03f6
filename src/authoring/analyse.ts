import type { Root, RootContent, PhrasingContent } from 'mdast';
import type { MdxJsxAttribute, MdxJsxFlowElement, MdxJsxTextElement } from 'mdast-util-mdx-jsx';
import GithubSlugger from 'github-slugger';
import { toString } from 'mdast-util-to-string';
import remarkFrontmatter from 'remark-frontmatter';
import remarkGfm from 'remark-gfm';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { visit } from 'unist-util-visit';

/** A component of the authoring language as written in a file. */
export interface Mention {
  name: string;
  /** Attribute values; an expression such as `{['bas']}` is kept as its source text. */
  attributes: Record<string, string>;
  line: number;
  /** Number of words inside the component. */
  words: number;
}

export interface Section {
  title: string;
  slug: string;
  line: number;
  /** True when the first thing after the heading is a <Kern>. */
  startsWithKern: boolean;
}

export interface Analysis {
  mentions: Mention[];
  citations: { key: string; line: number }[];
  /** The `##` sections in order; slugs are the anchors in the page. */
  sections: Section[];
  /** Lines of headings of level 1, which only the page itself may have. */
  topHeadings: number[];
  /** Lines of tables with a column or row that has no heading: who listens to a table would miss what a cell is about. */
  namelessColumns: number[];
  /** Words of running text: headings, boxes, kernels, figures and exercises not counted. */
  runningWords: number;
}

const parser = unified().use(remarkParse).use(remarkFrontmatter).use(remarkGfm).use(remarkMdx);

/** Components whose words are not running text. */
const apart = new Set(['Kern', 'MeerLezen', 'Inzicht', 'Opdracht', 'CasusLink', 'StandVandaag', 'Figuur', 'Oefening', 'VoorDeLesgever']);

/** Counts words in a string as an author would: runs of characters with a letter or digit in them. */
export function countWords(text: string): number {
  return text.split(/\s+/u).filter((word) => /[\p{L}\p{N}]/u.test(word)).length;
}

type Jsx = MdxJsxFlowElement | MdxJsxTextElement;

function isJsx(node: { type: string }): node is Jsx {
  return node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';
}

function attributesOf(node: Jsx): Record<string, string> {
  const entries = node.attributes
    .filter((attribute): attribute is MdxJsxAttribute => attribute.type === 'mdxJsxAttribute')
    .map((attribute) => [
      attribute.name,
      typeof attribute.value === 'string' ? attribute.value : (attribute.value?.value ?? 'true'),
    ]);
  return Object.fromEntries(entries);
}

function runningWordsOf(node: RootContent | PhrasingContent): number {
  if (node.type === 'heading' || node.type === 'yaml') return 0;
  if (isJsx(node) && node.name && apart.has(node.name)) return 0;
  if ('children' in node) {
    const inline = node.type === 'paragraph' || node.type === 'tableCell';
    return inline
      ? countWords(toString(node))
      : node.children.reduce((sum, child) => sum + runningWordsOf(child as RootContent), 0);
  }
  return 'value' in node && node.type === 'text' ? countWords(node.value) : 0;
}

/**
 * Reads the structure of an MDX file without running it.
 *
 * @param source the whole file, frontmatter included
 * @throws when the file is not valid MDX; the error's message and `line` come from the parser
 */
export function analyse(source: string): Analysis {
  const tree = parser.parse(source) as Root;
  const slugger = new GithubSlugger();
  const analysis: Analysis = { mentions: [], citations: [], sections: [], topHeadings: [], namelessColumns: [], runningWords: 0 };

  visit(tree, (node) => {
    const line = node.position?.start.line ?? 1;
    if (isJsx(node) && node.name) {
      analysis.mentions.push({ name: node.name, attributes: attributesOf(node), line, words: countWords(toString(node)) });
    }
    if (node.type === 'text') {
      for (const group of node.value.matchAll(/\[[^\]]*@[^\]]*\]/g)) {
        for (const match of group[0].matchAll(/@([\w:.#$%&\-+?<>~/]*\w)/g)) analysis.citations.push({ key: match[1]!, line });
      }
    }
    if (node.type === 'table' && node.children[0]?.children.some((cell) => toString(cell).trim() === '')) analysis.namelessColumns.push(line);
    if (node.type === 'heading' && node.depth === 1) analysis.topHeadings.push(line);
    if (node.type === 'heading') {
      const title = toString(node);
      const slug = slugger.slug(title);
      if (node.depth === 2) {
        const next = tree.children[tree.children.indexOf(node) + 1];
        analysis.sections.push({
          title,
          slug,
          line,
          startsWithKern: next !== undefined && isJsx(next) && next.name === 'Kern',
        });
      }
    }
  });
  analysis.runningWords = tree.children.reduce((sum, child) => sum + runningWordsOf(child), 0);
  return analysis;
}

/** The quoted strings in an attribute expression such as `['bas', "amina"]`. */
export function stringsIn(expression: string): string[] {
  return [...expression.matchAll(/'([^']*)'|"([^"]*)"/g)].map((match) => match[1] ?? match[2] ?? '');
}
