import { existsSync, readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { answerOf, modelSentences } from './support/cases.ts';
import { expect, test } from './support/test.ts';

/** The course served from a folder, as on a shared web server. Built by `npm test` (step submap-build). */
test.skip(!existsSync('dist-submap'), 'needs the build below a base path: npm test -- submap-build');
test.use({ baseURL: `http://localhost:${Number(process.env.TEST_PORT ?? 4399) + 1}/samen-sterk/` });

test('lessons, search, a case and its model answer work below a base path', async ({ page }) => {
  await page.goto('./');
  await page.getByRole('link', { name: 'Begin aan de cursus' }).click();
  await expect(page).toHaveURL(/\/samen-sterk\/welkom\/$/);
  // The key only works once the page's scripts have run.
  await page.waitForLoadState();
  await page.keyboard.press('/');
  await expect(page.getByRole('searchbox')).toBeFocused();
  await page.keyboard.type('draaischijffunctie');
  await page.locator('.search-results a').first().click();
  await expect(page).toHaveURL(/\/samen-sterk\//);
  await expect(page.locator('main mark').first()).toBeVisible();
  await page.goto('./casussen/bas/');
  const question = page.getByRole('region', { name: /^Vraag 1: / });
  await question.getByRole('textbox', { name: 'Jouw antwoord' }).fill(answerOf(40));
  await question.getByRole('button', { name: 'Toon ons antwoord' }).click();
  await expect(question.getByRole('heading', { name: 'Ons antwoord' })).toBeVisible();
  await expect(question.getByText(modelSentences('bas', 1)[0]!)).toBeVisible();
});

test('the sitemap holds the pages and no model answer', () => {
  const maps = globSync('sitemap*.xml', { cwd: 'dist-submap' }).map((file) => readFileSync(`dist-submap/${file}`, 'utf8')).join('');
  expect(maps).toContain('https://voorbeeld.test/samen-sterk/casussen/bas/');
  expect(maps).not.toContain('antwoord');
});
