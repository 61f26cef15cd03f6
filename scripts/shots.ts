/**
 * `npm run shots -- /casussen/bas/ [/hoofdstuk-1/ …]`: pictures of pages at three widths in both themes,
 * for looking at them. Needs a running server: `npm run preview` (or SHOTS_URL).
 */
import { mkdirSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { chromiumExecutable } from '../tests/browser/support/chromium.ts';

const base = process.env.SHOTS_URL ?? 'http://localhost:4321';
const folder = process.env.SHOTS_DIR ?? 'test-results/shots';
const widths = [390, 1280, 1920];
const pages = process.argv.slice(2);

mkdirSync(folder, { recursive: true });
const { path, args } = await chromiumExecutable();
const browser = await chromium.launch({ executablePath: path, args });
for (const theme of ['light', 'dark'] as const) {
  for (const width of widths) {
    const page = await browser.newPage({ viewport: { width, height: 900 }, colorScheme: theme, reducedMotion: 'reduce' });
    for (const address of pages) {
      await page.goto(base + address, { waitUntil: 'networkidle' });
      const name = `${address.replace(/^\/|\/$/g, '').replaceAll('/', '_') || 'home'}-${width}-${theme}.png`;
      await page.screenshot({ path: `${folder}/${name}`, fullPage: true });
      console.log(`${folder}/${name}`);
    }
    await page.close();
  }
}
await browser.close();
