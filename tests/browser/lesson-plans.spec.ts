import { readFileSync } from 'node:fs';
import { expect, test } from './support/test.ts';

test('every link of the lesson plans leads to a page, and to a slide or section that is there', async ({ page }) => {
  await page.goto('./handleiding/lesgever/lesplannen/');
  await expect(page.locator('.session')).toHaveCount(14);
  const links = await page.locator('.lesson-plans a[href]').evaluateAll((all) => all.map((link) => (link as HTMLAnchorElement).getAttribute('href')!));
  const base = await page.locator('html').getAttribute('data-base');
  const lost = [...new Set(links)].filter((link) => {
    const [path, anchor] = link.split('#') as [string, string | undefined];
    const file = path === '' ? 'handleiding/lesgever/lesplannen/' : path.slice(base!.length);
    return anchor && !readFileSync(`dist/${file}index.html`, 'utf8').includes(`id="${anchor}"`);
  });
  expect(lost).toEqual([]);
});

test('a step opens its slide', async ({ page }) => {
  await page.goto('./handleiding/lesgever/lesplannen/');
  await page.getByRole('link', { name: 'Les 1.5, kern “Een fase is geen etiket”', exact: true }).click();
  await expect(page).toHaveURL(/\/projectie\/hoofdstuk-1\/zorgcontinuum\/#een-fase-is-geen-etiket$/);
  await expect(page.locator('#een-fase-is-geen-etiket')).toBeVisible();
});
