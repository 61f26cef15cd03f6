import { readFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { unified } from '@astrojs/markdown-remark';
import mdx from '@astrojs/mdx';
import preact from '@astrojs/preact';
import sitemap from '@astrojs/sitemap';
import { defineConfig, fontProviders } from 'astro/config';
import { citations, rehypeScrollable } from './src/authoring/citations.ts';
import { remarkExercises } from './src/authoring/exercise-words.ts';
import { remarkRegulation } from './src/authoring/regulation-words.ts';
import { contentCheck, searchIndex } from './src/build/index.ts';

const { BASE_PATH = '/', SITE_URL } = process.env;

/** The boot script is inline (it must run before the first paint), so the policy names it by its hash. */
const bootHash = createHash('sha256').update(readFileSync('src/shell/boot.js', 'utf8')).digest('base64');

export default defineConfig({
  base: BASE_PATH,
  site: SITE_URL,
  trailingSlash: 'always',
  build: { format: 'directory', inlineStylesheets: 'never' },
  prefetch: false,
  integrations: [
    contentCheck(),
    mdx(),
    preact(),
    // Sitemaps hold absolute addresses, so there is one only when the address of the site is known.
    ...(SITE_URL ? [sitemap({ filter: (page) => !/\/(?:antwoord|projectie)\//.test(page) })] : []),
    searchIndex(),
  ],
  markdown: {
    processor: unified({ remarkPlugins: [remarkExercises, remarkRegulation], rehypePlugins: [...citations(), rehypeScrollable], smartypants: false }),
    syntaxHighlight: false,
  },
  fonts: [
    {
      provider: fontProviders.local(),
      name: 'Fraunces',
      // A font that comes late stays away until the next page: text never jumps under a reader's eyes.
      display: 'optional',
      cssVariable: '--font-fraunces',
      fallbacks: ['Georgia', 'serif'],
      options: { variants: [{ weight: '400 700', style: 'normal', src: ['./src/assets/fonts/fraunces.woff2'] }] },
    },
    {
      provider: fontProviders.local(),
      name: 'Atkinson Hyperlegible Next',
      display: 'optional',
      cssVariable: '--font-atkinson',
      fallbacks: ['Verdana', 'sans-serif'],
      options: {
        variants: [
          { weight: '400 700', style: 'normal', src: ['./src/assets/fonts/atkinson.woff2'] },
          { weight: '400 700', style: 'italic', src: ['./src/assets/fonts/atkinson-italic.woff2'] },
        ],
      },
    },
  ],
  security: {
    csp: {
      directives: [
        "default-src 'self'",
        "img-src 'self' data: blob:",
        "font-src 'self'",
        "connect-src 'self'",
        "worker-src 'self'",
        "object-src 'none'",
        "base-uri 'none'",
        "form-action 'self'",
      ],
      scriptDirective: { hashes: [`sha256-${bootHash}`] },
    },
  },
  vite: {
    environments: {
      client: {
        build: {
          rolldownOptions: {
            output: {
              // Left alone, every new user of the learner store cuts it into smaller files, and each file costs.
              codeSplitting: {
                groups: [
                  { name: 'store', test: /src\/learner\/(?:environment|store\/(?:context|database|guard)|(?:answers|attempts|progress)\/guard)\.ts$/ },
                  { name: 'keeper', test: /src\/learner\/store\/(?:batch|conflict|journal|keeper|lock|persist|place|versions)\.ts$/ },
                ],
              },
            },
          },
        },
      },
    },
    build: {
      assetsInlineLimit: 0,
      rolldownOptions: {
        // Astro's own marks in MDX modules are read before bundling; a warning for each would bury real ones.
        onLog: (level, log, handle) => {
          if (log.code !== 'MODULE_LEVEL_DIRECTIVE') handle(level, log);
        },
      },
    },
  },
});
