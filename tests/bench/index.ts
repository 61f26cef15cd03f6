/**
 * `npm run bench`: builds the course and prints its figures. Nothing here passes or fails on time; weights are
 * held to the budgets by `npm test`.
 *
 *   npm run bench                 everything
 *   npm run bench -- weight       only some parts: weight, network, lighthouse
 */
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { chromium } from '@playwright/test';
import lighthouse from 'lighthouse';
import { chromiumExecutable } from '../browser/support/chromium.ts';

const port = 4398;
const site = `http://localhost:${port}`;
const parts = process.argv.slice(2);
const wants = (part: string) => parts.length === 0 || parts.includes(part);
const kinds = [
  ['begin', '/'],
  ['les', '/hoofdstuk-1/acht-pijlers/'],
  ['les met quiz', '/hoofdstuk-1/zorgcontinuum/'],
  ['casus', '/casussen/bas/'],
  ['begrip', '/begrippen/zorgcontinuum/'],
  ['zoeken', '/zoeken/'],
  ['mijn cursus', '/mijn-cursus/'],
] as const;
const KB = (bytes: number) => (bytes / 1024).toFixed(1).padStart(7);

async function network(): Promise<void> {
  const { path, args } = await chromiumExecutable();
  const browser = await chromium.launch({ executablePath: path, args });
  console.log('\nWat een browser ophaalt (KB over de lijn, gzip, zonder lettertypes; eerste bezoek, zonder cache)');
  console.log('   eerste  scripts  na scrollen  scripts  verzoeken  pagina');
  for (const [kind, address] of kinds) {
    const page = await browser.newPage({ viewport: { width: 390, height: 800 }, reducedMotion: 'reduce' });
    const client = await page.context().newCDPSession(page);
    await client.send('Network.enable');
    const types = new Map<string, string>();
    const bytes = { all: 0, script: 0, requests: 0 };
    client.on('Network.responseReceived', ({ requestId, type, response }) => types.set(requestId, response.url.endsWith('.woff2') ? 'Font' : type));
    // Bodies as sent (gzip), without headers: what the budgets of the design count.
    client.on('Network.dataReceived', ({ requestId, encodedDataLength }) => {
      const type = types.get(requestId);
      if (type === 'Font') return;
      bytes.all += encodedDataLength;
      if (type === 'Script') bytes.script += encodedDataLength;
    });
    client.on('Network.loadingFinished', () => (bytes.requests += 1));
    await page.goto(site + address, { waitUntil: 'networkidle' });
    const first = { ...bytes };
    await page.evaluate(async () => {
      for (let y = 0; y < document.documentElement.scrollHeight; y += 400) {
        scrollTo(0, y);
        await new Promise(requestAnimationFrame);
        await new Promise(requestAnimationFrame);
      }
    });
    await page.waitForLoadState('networkidle');
    console.log(`${KB(first.all)}  ${KB(first.script)}      ${KB(bytes.all)}  ${KB(bytes.script)}    ${String(bytes.requests).padStart(7)}  ${kind} ${address}`);
    if (kind === 'begin') {
      const before = { ...bytes };
      const started = Date.now();
      await page.keyboard.press('/');
      await page.getByRole('searchbox').fill('zorgcontinuum');
      await page.locator('.search-results a').first().waitFor();
      const seconds = (Date.now() - started) / 1000;
      await page.waitForLoadState('networkidle');
      console.log(`${KB(bytes.all - before.all)} KB voor het eerste zoekresultaat (budget 120 KB), na ${seconds.toFixed(2)} s op dit toestel`);
    }
    await page.close();
  }
  await browser.close();
}

async function lighthouseScores(): Promise<void> {
  const { path, args } = await chromiumExecutable();
  const debugPort = 9333;
  const browser = await chromium.launch({ executablePath: path, args: [...args, `--remote-debugging-port=${debugPort}`] });
  console.log('\nLighthouse (mobiel, gesimuleerd traag netwerk en toestel)');
  console.log('  snelheid  toegankelijk  best practices  SEO  LCP      TBT     CLS    pagina');
  for (const [kind, address] of kinds) {
    const result = await lighthouse(site + address, { port: debugPort, logLevel: 'error', output: 'json' });
    const { categories, audits } = result!.lhr;
    const score = (id: string) => String(Math.round((categories[id]?.score ?? 0) * 100));
    const value = (id: string) => audits[id]?.displayValue ?? '?';
    console.log(
      `  ${score('performance').padStart(8)}  ${score('accessibility').padStart(12)}  ${score('best-practices').padStart(14)}  ${score('seo').padStart(3)}  ${value('largest-contentful-paint').padEnd(7)}  ${value('total-blocking-time').padEnd(6)}  ${value('cumulative-layout-shift').padEnd(5)}  ${kind} ${address}`,
    );
    for (const audit of Object.values(audits)) {
      if (audit.score !== null && audit.score < 0.9 && ['binary', 'numeric', 'metricSavings'].includes(audit.scoreDisplayMode) && parts.includes('details')) console.log(`      ${audit.id}: ${audit.displayValue ?? audit.title}`);
    }
  }
  await browser.close();
}

const build = spawnSync('astro', ['build'], { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' } });
if (build.status !== 0) process.exit(1);
if (wants('weight')) spawnSync('node', ['tests/bench/weight.ts'], { stdio: 'inherit' });
const server = spawn('node', ['scripts/serve.ts', '--port', String(port)], { stdio: ['ignore', 'pipe', 'inherit'] });
try {
  await once(server.stdout, 'data');
  if (wants('network')) await network();
  if (wants('lighthouse')) await lighthouseScores();
} finally {
  server.kill();
}
