/**
 * Weighs every page of the built site as a browser would load it, against the budgets of the design.
 * `--check` prints only what is too heavy and fails then. Needs dist/ (npm run build).
 *
 * A page's weight is its HTML, its style sheets and the scripts it loads, each gzipped as a server would
 * send them. "With widgets" adds what the page's islands load once they are reached.
 */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { globSync } from 'tinyglobby';

const dist = 'dist';
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
const KB = 1024;

interface Weight {
  page: string;
  html: number;
  css: number;
  /** Scripts loaded with the page, and those it asks for by itself. */
  js: number;
  /** Scripts of the islands, with all they import. */
  islands: number;
}

const gzipped = new Map<string, number>();
function size(file: string): number {
  if (!gzipped.has(file)) gzipped.set(file, gzipSync(readFileSync(file)).length);
  return gzipped.get(file)!;
}

/** A script and everything it imports statically, as paths on disk. */
function withImports(file: string, seen = new Set<string>()): Set<string> {
  if (seen.has(file) || !existsSync(file)) return seen;
  seen.add(file);
  const source = readFileSync(file, 'utf8');
  for (const [, specifier] of source.matchAll(/(?:^|[;}\s])(?:import|export)\s*(?:[^'"()]*?from\s*)?["'](\.[^"']+)["']/g)) {
    withImports(path.join(path.dirname(file), specifier!), seen);
  }
  return seen;
}

/**
 * What a lesson asks for by itself once it is there, without a widget or a hand: where the reader was, the offer of
 * notes, and then whether there are any. Notes themselves come only for who has some.
 */
const soon = [/^(progress|notes)\./, /^has\./];

/** These scripts and the ones they ask for by themselves, with all they import. */
function withSoon(scripts: ReadonlySet<string>): Set<string> {
  const all = new Set(scripts);
  let from: Iterable<string> = scripts;
  for (const wanted of soon) {
    const found = new Set<string>();
    for (const file of from) {
      for (const [, name] of readFileSync(file, 'utf8').matchAll(/import\([`"']\.\/([^`"']+)[`"']\)/g)) {
        if (wanted.test(name!)) for (const script of withImports(path.join(path.dirname(file), name!))) found.add(script);
      }
    }
    for (const script of found) all.add(script);
    from = found;
  }
  return all;
}

const onDisk = (url: string) => path.join(dist, url.slice(base.length).split('?')[0]!);
const sum = (files: Iterable<string>) => [...files].reduce((total, file) => total + size(file), 0);

/** The weight of one built page. */
export function weigh(file: string): Weight {
  const root = parse(readFileSync(file, 'utf8'));
  const styles = root.querySelectorAll('link[rel=stylesheet]').map((link) => onDisk(link.getAttribute('href')!));
  const scripts = new Set(root.querySelectorAll('script[src]').flatMap((script) => [...withImports(onDisk(script.getAttribute('src')!))]));
  const loaded = root.querySelector('[data-lesson]') ? withSoon(scripts) : scripts;
  const islands = new Set<string>();
  for (const island of root.querySelectorAll('astro-island')) {
    for (const name of ['component-url', 'renderer-url', 'before-hydration-url']) {
      const url = island.getAttribute(name);
      if (url) for (const script of withImports(onDisk(url))) if (!loaded.has(script)) islands.add(script);
    }
  }
  return { page: `/${path.relative(dist, file).replace(/index\.html$/, '')}`, html: size(file), css: sum(styles), js: sum(loaded), islands: sum(islands) };
}

interface Budget {
  kind: string;
  applies: (page: string) => boolean;
  js: number;
  total: number;
  jsWithWidgets: number;
  totalWithWidgets: number;
}

/** Budgets in KB: of the design for lessons and cases; our own for pages that show what a student did. */
const budgets: Budget[] = [
  { kind: 'casus', applies: (page) => /^\/casussen\/[^/]+\/$/.test(page), js: 40, total: 90, jsWithWidgets: 40, totalWithWidgets: 90 },
  { kind: 'eigen werk', applies: (page) => /^\/(mijn-cursus\/.*|casussen\/)$/.test(page), js: 45, total: 100, jsWithWidgets: 60, totalWithWidgets: 120 },
  { kind: 'les', applies: () => true, js: 15, total: 60, jsWithWidgets: 45, totalWithWidgets: 100 },
];

const format = (bytes: number) => (bytes / KB).toFixed(1).padStart(6);

export function weighAll(): { weight: Weight; over: string[]; kind: string }[] {
  return globSync('**/*.html', { cwd: dist, ignore: ['pagefind/**', '**/antwoord/**'] }).sort().map((file) => {
    const weight = weigh(path.join(dist, file));
    const { kind, ...budget } = budgets.find(({ applies }) => applies(weight.page))!;
    const total = weight.html + weight.css + weight.js;
    const figures = { js: weight.js, total, jsWithWidgets: weight.js + weight.islands, totalWithWidgets: total + weight.islands };
    const over = Object.entries(figures).filter(([name, bytes]) => bytes > budget[name as keyof typeof figures] * KB).map(([name, bytes]) => `${name} ${format(bytes).trim()} KB > ${budget[name as keyof typeof figures]} KB`);
    return { weight, over, kind };
  });
}

/** Weight of all font files, in bytes as served (woff2 is compressed already). */
export function fontWeight(): number {
  return globSync('**/*.woff2', { cwd: dist }).reduce((total, file) => total + readFileSync(path.join(dist, file)).length, 0);
}

if (import.meta.filename === process.argv[1]) {
  const check = process.argv.includes('--check');
  const all = weighAll();
  const heavy = all.filter(({ over }) => over.length > 0);
  if (!check) {
    console.log('  HTML    CSS     JS  islands   all  (KB, gzip)');
    for (const { weight: { page, html, css, js, islands } } of all) {
      if (page.startsWith('/begrippen/') && page !== '/begrippen/') continue;
      console.log(`${format(html)} ${format(css)} ${format(js)} ${format(islands)} ${format(html + css + js + islands)}  ${page}`);
    }
  }
  for (const { weight, over, kind } of heavy) console.error(`${weight.page} (${kind}): ${over.join(', ')}`);
  const fonts = fontWeight();
  if (fonts > 90 * KB) console.error(`fonts: ${format(fonts)} KB > 90 KB`);
  console.log(`${all.length} pages weighed, ${heavy.length} over budget; fonts ${format(fonts).trim()} KB of 90 KB.`);
  process.exitCode = heavy.length === 0 && fonts <= 90 * KB ? 0 : 1;
}
