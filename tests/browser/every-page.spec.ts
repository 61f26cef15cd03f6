import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { checkAccessibility, expect, test } from './support/test.ts';

/** Pages that are all alike; of these a sample. Projected pages have their own tests, slide by slide. */
const alike = [/^begrippen\/.+/, /\/antwoord\//, /^projectie\/.+/];
const sampled = new Map<RegExp, number>();
const isWanted = (page: string): boolean => {
  const kind = alike.find((pattern) => pattern.test(page));
  if (!kind) return true;
  const count = sampled.get(kind) ?? 0;
  sampled.set(kind, count + 1);
  return count % 20 === 0;
};

/** Every page of the built site. */
const pages = globSync('**/*.html', { cwd: 'dist', ignore: ['pagefind/**'] })
  .map((file) => file.replace(/index\.html$/, ''))
  .sort()
  .filter(isWanted);

for (const address of pages) {
  test(`/${address} is accessible in both themes, and fits in 320 px`, async ({ page }) => {
    await page.goto(`./${address}`);
    await expect(page.locator('h1')).toHaveCount(1);
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme });
      await checkAccessibility(page);
    }
    await page.setViewportSize({ width: 320, height: 640 });
    const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
    expect(overflow).toBeLessThanOrEqual(0);
  });
}

test('model answers are in no sitemap and no search index', async ({ page }) => {
  const index = JSON.parse(readFileSync('dist/pagefind/pagefind-entry.json', 'utf8'));
  expect(index).toBeTruthy();
  expect(globSync('sitemap*.xml', { cwd: 'dist' }).every((file) => !readFileSync(`dist/${file}`, 'utf8').includes('antwoord'))).toBe(true);
  await page.goto('./casussen/bas/antwoord/1/');
  const words = (await page.locator('article').innerText()).split(/\s+/).slice(30, 45).join(' ');
  await page.goto(`./zoeken/?q=${encodeURIComponent(`"${words}"`)}`);
  await expect(page.getByRole('status')).toContainText(/Niets gevonden|pagina/);
  await expect(page.locator('.search-results a[href*="antwoord"]')).toHaveCount(0);
});
