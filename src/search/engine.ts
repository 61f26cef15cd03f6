import type { Suggestable } from './model.ts';

/** One place found: a page or a section of it. */
export interface Hit {
  title: string;
  url: string;
  /** Escaped text with `<mark>` around the hits. */
  excerpt: string;
}

export interface PageHit extends Hit {
  /** les, casus or begrip. */
  kind: string;
  /** Where it stands, e.g. "Hoofdstuk 1, les 1.4". */
  place: string;
  sections: Hit[];
}

export interface Found {
  /** Number of pages found in all. */
  total: number;
  pages: PageHit[];
}

interface PagefindResult {
  data(): Promise<{
    url: string;
    excerpt: string;
    meta: Record<string, string>;
    sub_results: { title: string; url: string; excerpt: string; anchor?: unknown }[];
  }>;
}
interface Pagefind {
  init(): Promise<void>;
  options(options: Record<string, unknown>): Promise<void>;
  search(query: string, options: { filters: Record<string, string> }): Promise<{ results: PagefindResult[] }>;
}

const base = import.meta.env.BASE_URL;
/** The query goes along to the page found, which marks its words (see highlight.ts). */
export const highlightParameter = 'zoek';

let pagefind: Promise<Pagefind> | undefined;
/** Browsers remember that a module failed to load; a new address makes the next try a real one. */
let failures = 0;

function load(): Promise<Pagefind> {
  pagefind ??= (async () => {
    const folder = `${base.replace(/\/$/, '')}/pagefind/`;
    const url = `${folder}pagefind.js${failures > 0 ? `?poging=${failures}` : ''}`;
    const engine = (await import(/* @vite-ignore */ url)) as Pagefind;
    await engine.options({ basePath: folder, excerptLength: 24, highlightParam: highlightParameter });
    await engine.init();
    return engine;
  })();
  // A failed download must not keep the next try from working.
  pagefind.catch(() => {
    pagefind = undefined;
    failures += 1;
  });
  return pagefind;
}

/**
 * Searches the course.
 *
 * @param query normalised words
 * @param filters chosen filters, e.g. `{ soort: 'les' }`
 * @param most how many pages to read in full
 * @throws when the index cannot be loaded
 */
export async function find(query: string, filters: Record<string, string>, most: number): Promise<Found> {
  const engine = await load();
  const { results } = await engine.search(query, { filters });
  const pages = await Promise.all(
    results.slice(0, most).map(async (result): Promise<PageHit> => {
      const { url, excerpt, meta, sub_results } = await result.data();
      return {
        title: meta.title ?? url,
        url,
        excerpt,
        kind: meta.soort ?? '',
        place: meta.plaats ?? '',
        sections: sub_results.filter(({ anchor }) => anchor !== undefined).map(({ title, url, excerpt }) => ({ title, url, excerpt })),
      };
    }),
  );
  return { total: results.length, pages };
}

/** The glossary's words, for suggestions; empty when they cannot be loaded. */
export async function loadTerms(): Promise<Suggestable[]> {
  try {
    const response = await fetch(`${base.replace(/\/$/, '')}/zoeken/begrippen.json`);
    return response.ok ? ((await response.json()) as Suggestable[]) : [];
  } catch {
    return [];
  }
}
