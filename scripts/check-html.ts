/**
 * Checks the built site in dist/ (or OUT_DIR, below BASE_PATH): valid HTML, no broken links or anchors, no inline handlers or styles,
 * and model answers out of reach until they unlock. Prints every problem and fails when there is one.
 */
import { readFile } from 'node:fs/promises';
import { existsSync } from 'node:fs';
import { HtmlValidate, type ConfigData } from 'html-validate';
import { parse } from 'node-html-parser';
import { glob } from 'tinyglobby';

const dist = process.env.OUT_DIR ?? 'dist';
const base = (process.env.BASE_PATH ?? '/').replace(/\/$/, '');
const config: ConfigData = {
  extends: ['html-validate:recommended'],
  rules: {
    // Matters of style that the framework decides.
    'void-style': 'off',
    'attribute-boolean-style': 'off',
    'attribute-empty-style': 'off',
    'doctype-style': 'off',
    'no-trailing-whitespace': 'off',
    'long-title': 'off',
    // `role="list"` brings back the list that Safari drops when bullets are styled away.
    'no-redundant-role': 'off',
    'prefer-native-element': 'off',
    // The policy hashes these; a check below forbids everything else inline.
    'no-inline-style': 'error',
    'require-sri': 'off',
    // The search answers while one types; its form has nothing to submit.
    'wcag/h32': 'off',
  },
};

const problems: string[] = [];
const files = (await glob('**/*.html', { cwd: dist, ignore: ['pagefind/**'] })).sort();
const validator = new HtmlValidate(config);
const pages = new Map<string, { ids: Set<string>; links: string[]; source: string }>();

for (const file of files) {
  const source = await readFile(`${dist}/${file}`, 'utf8');
  // Astro's own element, its attributes and its style sheet are not HTML's; what is inside them is checked.
  const report = await validator.validateString(source, file);
  for (const { messages } of report.results) {
    for (const { ruleId, message, line, severity } of messages) {
      if (severity === 2 && !message.includes('astro-') && !message.includes('<style> element')) problems.push(`${file}:${line} ${message} (${ruleId})`);
    }
  }
  const root = parse(source, { comment: false });
  for (const element of root.querySelectorAll('*')) {
    const handler = Object.keys(element.attributes).find((name) => /^on[a-z]+$/.test(name));
    if (handler) problems.push(`${file}: <${element.tagName.toLowerCase()}> has an inline handler ${handler}`);
  }
  pages.set(`/${file.replace(/index\.html$/, '')}`, {
    ids: new Set(root.querySelectorAll('[id]').map(({ id }) => id)),
    links: root.querySelectorAll('a[href], link[href], img[src], script[src]').map((element) => element.getAttribute('href') ?? element.getAttribute('src') ?? ''),
    source,
  });
}

for (const [page, { links, source }] of pages) {
  for (const link of links) {
    if (/^(https?:|mailto:|tel:|data:)/.test(link)) continue;
    const url = new URL(link, `http://localhost${base}${page}`);
    const path = decodeURIComponent(url.pathname);
    if (base && !path.startsWith(`${base}/`)) {
      problems.push(`${page}: link ${link} leaves the base path ${base}/`);
      continue;
    }
    const target = path.slice(base.length);
    const found = pages.get(target);
    if (!found && !existsSync(`${dist}${target}`)) problems.push(`${page}: link ${link} leads nowhere`);
    else if (found && url.hash && !found.ids.has(decodeURIComponent(url.hash.slice(1)))) problems.push(`${page}: no element with id “${url.hash.slice(1)}” at ${link}`);
  }
  if (!page.includes('/antwoord/') && /\/antwoord\/\d/.test(source)) problems.push(`${page}: names the address of a model answer`);
}

for (const problem of problems) console.error(problem);
console.log(`${files.length} pages checked, ${problems.length} ${problems.length === 1 ? 'problem' : 'problems'}.`);
process.exitCode = problems.length === 0 ? 0 : 1;
