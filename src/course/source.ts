import { rehype } from 'rehype';
import { citations } from '../authoring/citations.ts';
import { paths } from './paths.ts';

/**
 * How a work is cited (author and year, as APA wants it) and where its reference stands.
 *
 * @param key its key in content/bibliografie.bib; an unknown key is reported by the content check
 */
export async function sourceLink(key: string): Promise<{ href: string; text: string }> {
  const html = String(await rehype().data('settings', { fragment: true }).use(citations()).process(`<p>[@${key}]</p>`));
  const text = /<a href="#bib-[^"]+">([^<]+)<\/a>/.exec(html)?.[1] ?? key;
  return { href: `${paths.references()}#bib-${key}`, text };
}
