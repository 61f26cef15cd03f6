import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { checkAccessibility, expect, test } from './support/test.ts';

/** Every page of the built site; of the glossary terms, which are all alike, a sample. */
const pages = globSync('**/*.html', { cwd: 'dist', ignore: ['pagefind/**'] })
  .map((file) => file.replace(/index\.html$/, ''))
  .sort()
  .filter((page, index) => !/^begrippen\/.+/.test(page) || index % 20 === 0);

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of pages) {
      test(`/${address}`, async ({ page }) => {
        await page.goto(`./${address}`);
        await expect(page.locator('h1')).toHaveCount(1);
        await checkAccessibility(page);
      });
    }
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const address of pages) {
    test(`/${address} does not scroll sideways`, async ({ page }) => {
      await page.goto(`./${address}`);
      const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
      expect(overflow).toBeLessThanOrEqual(0);
    });
  }
});

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
