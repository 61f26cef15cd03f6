import { getCollection } from 'astro:content';
import type { Element, Root } from 'hast';
import { toString } from 'hast-util-to-string';
import { rehype } from 'rehype';
import { visit } from 'unist-util-visit';
import { citations } from '../authoring/citations.ts';
import { allCases } from './cases.ts';

/** A piece of a reference in APA style. */
export interface ReferenceRun {
  text: string;
  italic?: true;
}

/** What a portfolio needs of the course, besides the questions and our answers. */
export interface PortfolioContents {
  /** criteria of every question, by the question's id */
  criteria: Record<string, { id: string; text: string }[]>;
  /** keys of the works cited, by id of the case, and of the question for its model answer */
  cited: Record<string, string[]>;
  /** the works in APA style, by key, in the order of a list of references */
  references: Record<string, ReferenceRun[]>;
}

/** The keys cited in a Markdown source, as in `[@struyf2018, p. 3; @decreet2018]` or `@struyf2018 zegt`. */
const keysIn = (body = ''): string[] => [...new Set([...body.matchAll(/(?<![\p{L}\p{N}])@([a-z][a-z0-9]*)/giu)].map(([, key]) => key!))];

const runsOf = (entry: Element): ReferenceRun[] =>
  entry.children.map((child): ReferenceRun => {
    const text = child.type === 'text' ? child.value : toString(child);
    return child.type === 'element' && (child.tagName === 'i' || child.tagName === 'em') ? { text, italic: true } : { text };
  });

async function referencesOf(keys: readonly string[]): Promise<PortfolioContents['references']> {
  if (keys.length === 0) return {};
  const processor = rehype().data('settings', { fragment: true }).use(citations(keys.map((key) => `@${key}`)));
  const tree = (await processor.run(processor.parse('<p></p>'))) as Root;
  const references: PortfolioContents['references'] = {};
  visit(tree, 'element', (element: Element) => {
    const key = /^bib-(.+)$/.exec(String(element.properties.id ?? ''))?.[1];
    if (key) references[key] = runsOf(element);
  });
  return references;
}

/** The criteria and references of all cases, read while the site is built. */
export async function portfolioContents(): Promise<PortfolioContents> {
  const [cases, questions] = await Promise.all([allCases(), getCollection('questions')]);
  const cited = Object.fromEntries([
    ...cases.map(({ entry }) => [entry.data.id, keysIn(entry.body)] as const),
    ...questions.map(({ data, body }) => [data.id, keysIn(body)] as const),
  ]);
  const references = await referencesOf([...new Set(Object.values(cited).flat())]);
  return {
    criteria: Object.fromEntries(questions.map(({ data }) => [data.id, data.criteria.map(({ id, text }) => ({ id, text }))])),
    // An @ that is no citation has no reference.
    cited: Object.fromEntries(Object.entries(cited).map(([id, keys]) => [id, keys.filter((key) => key in references)]).filter(([, keys]) => keys!.length > 0)),
    references,
  };
}
