import { rehype } from 'rehype';
import { citations } from '../authoring/citations.ts';
import { paths } from './paths.ts';

/** Address and text of a citation. */
export interface SourceLink {
  href: string;
  text: string;
}

// Setting one citation reads the whole bibliography; a build asks for the same few works again and again.
const known = new Map<string, Promise<SourceLink>>();

async function read(key: string): Promise<SourceLink> {
  const html = String(await rehype().data('settings', { fragment: true }).use(citations()).process(`<p>[@${key}]</p>`));
  const text = /<a href="#bib-[^"]+">([^<]+)<\/a>/.exec(html)?.[1] ?? key;
  return { href: `${paths.references()}#bib-${key}`, text };
}

/**
 * How a work is cited (author and year, as APA wants it) and where its reference stands.
 *
 * @param key its key in content/bibliografie.bib; an unknown key is reported by the content check
 */
export function sourceLink(key: string): Promise<SourceLink> {
  if (import.meta.env.DEV) return read(key);
  const link = known.get(key) ?? read(key);
  known.set(key, link);
  return link;
}

/** Citations of several works, by key. */
export async function sourceLinks(keys: readonly string[]): Promise<Record<string, SourceLink>> {
  return Object.fromEntries(await Promise.all([...new Set(keys)].map(async (key) => [key, await sourceLink(key)] as const)));
}
