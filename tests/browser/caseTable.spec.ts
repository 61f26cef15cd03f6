import type { Page } from '@playwright/test';
import { cases } from './support/cases.ts';
import { checkAccessibility, expect, test } from './support/test.ts';
import { fitsAcross } from './support/widget.ts';

const list = (page: Page) => page.locator('.case-list > li:visible');
const table = (page: Page) => page.getByRole('table', { name: 'Casussen en kaders' });
const filters = (page: Page) => page.getByRole('form', { name: 'Kies casussen' });
const status = (page: Page) => filters(page).getByRole('status');
const all = `Alle ${cases.length} casussen staan hieronder.`;

/** Names of the cases that list and table show; both have to show the same. */
async function shown(page: Page): Promise<string[]> {
  const inList = await list(page).evaluateAll((items) => items.map((item) => (item as HTMLElement).dataset.caseItem!));
  const inTable = await page.locator('[data-case-row]:visible').evaluateAll((rows) => rows.map((row) => (row as HTMLElement).dataset.caseRow!));
  expect(inTable).toEqual(inList);
  return inList;
}

/** The cell of a case below a framework. */
async function cell(page: Page, name: string, framework: string) {
  const headers = await table(page).getByRole('columnheader').allInnerTexts();
  const at = headers.findIndex((text) => text.replace(/\s+/g, ' ').trim() === framework);
  expect(at, `column ${framework}`).toBeGreaterThan(0);
  return table(page).getByRole('row', { name: new RegExp(`^\\d+\\. ${name}\\b`) }).getByRole('cell').nth(at - 1);
}

test('the table tells which question of a case uses which framework', async ({ page }) => {
  await page.goto('./casussen/');
  await expect(table(page).getByRole('rowheader')).toHaveCount(cases.length);
  await expect(await cell(page, 'Bas', 'De vier begeleidingsdomeinen')).toHaveText('vraag 1');
  await expect(await cell(page, 'Bas', 'De grondhoudingen van Rogers')).toHaveText('vraag 2');
  await expect(await cell(page, 'Bas', 'Het zorgcontinuüm')).toHaveText('vragen 4, 5');
  await expect(await cell(page, 'Bas', 'De acht pijlers')).toHaveText('');
  await expect(table(page).getByRole('rowheader', { name: '1. Bas' }).getByRole('link')).toHaveAttribute('href', /\/casussen\/bas\/$/);
  await expect(table(page).getByRole('columnheader', { name: 'De grondhoudingen van Rogers' }).getByRole('link')).toHaveAttribute('href', /\/hoofdstuk-1\/grondhoudingen-van-rogers\/$/);
});

test('filters work by keyboard, count aloud and keep themselves in the address', async ({ page }) => {
  await page.goto('./casussen/');
  await expect(status(page)).toHaveText(all);
  expect(await shown(page)).toHaveLength(cases.length);

  const framework = filters(page).getByRole('combobox', { name: 'Kader' });
  await framework.focus();
  await page.keyboard.type('De grond');
  await expect(framework).toHaveValue('rogers');
  await expect(page).toHaveURL(/\/casussen\/\?kader=rogers$/);
  const withRogers = await shown(page);
  expect(withRogers).toEqual(expect.arrayContaining(['bas', 'lander', 'melanie']));
  expect(withRogers).not.toContain('mila');
  await expect(status(page)).toHaveText(`${withRogers.length} van de ${cases.length} casussen passen bij je keuze.`);

  await page.keyboard.press('Tab');
  await expect(filters(page).getByRole('combobox', { name: 'Fase van het zorgcontinuüm' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(filters(page).getByRole('combobox', { name: 'Graad' })).toBeFocused();
  await page.keyboard.type('3de');
  await expect(status(page)).toHaveText(`1 van de ${cases.length} casussen past bij je keuze.`);
  expect(await shown(page)).toEqual(['lander']);

  await page.keyboard.press('Tab');
  await page.keyboard.type('dyslexie');
  await expect(status(page)).toContainText('Geen enkele casus past');
  await expect(table(page)).toBeHidden();
  await expect(page).toHaveURL(/\?kader=rogers&graad=3&thema=dyslexie$/);

  await page.keyboard.press('Tab');
  await expect(filters(page).getByRole('button', { name: 'Toon alles weer' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(status(page)).toHaveText(all);
  await expect(framework).toHaveValue('');
  await expect(page).toHaveURL(/\/casussen\/$/);
  await expect(filters(page).getByRole('button', { name: 'Toon alles weer' })).toBeFocused();
});

test('every filter finds what it should', async ({ page }) => {
  await page.goto('./casussen/?graad=okan');
  await expect(status(page)).toContainText('1 van de');
  expect(await shown(page)).toEqual(['amina']);
  await page.goto('./casussen/?thema=DYSLEXIE');
  await expect(status(page)).toContainText(/^\d+ van de/);
  expect(await shown(page)).toContain('stefano');
  await page.goto('./casussen/?fase=3');
  await expect(status(page)).toContainText(/^\d+ van de/);
  expect(await shown(page)).toContain('mila');
  await page.goto('./casussen/?domein=preventieve-gezondheidszorg');
  await expect(status(page)).toContainText(/^\d+ van de/);
  expect(await shown(page)).not.toContain('bas');
});

test('the address restores the choice, also on the way back from a case', async ({ page }) => {
  await page.goto('./casussen/?kader=rogers&graad=3');
  await expect(filters(page).getByRole('combobox', { name: 'Kader' })).toHaveValue('rogers');
  await expect(filters(page).getByRole('combobox', { name: 'Graad' })).toHaveValue('3');
  expect(await shown(page)).toEqual(['lander']);
  await list(page).getByRole('link').click();
  await expect(page).toHaveURL(/\/casussen\/lander\/$/);
  await page.goBack();
  await expect(status(page)).toContainText('1 van de');
  expect(await shown(page)).toEqual(['lander']);
});

test('a value that does not exist filters nothing', async ({ page }) => {
  await page.goto('./casussen/?kader=bestaat-niet');
  await expect(status(page)).toHaveText(all);
  await expect(filters(page).getByRole('combobox', { name: 'Kader' })).toHaveValue('');
  expect(await shown(page)).toHaveLength(cases.length);
});

test('the suggested order names every case once, the heavy ones last', async ({ page }) => {
  await page.goto('./casussen/');
  const links = page.getByRole('region', { name: 'Waar begin je?' }).getByRole('link');
  await expect(links).toHaveCount(cases.length);
  const order = await links.evaluateAll((all) => all.map((link) => link.getAttribute('href')!.split('/').at(-2)!));
  expect([...order].sort()).toEqual(cases.map(({ slug }) => slug).sort());
  expect(order.slice(-5).sort()).toEqual(['anna', 'lander', 'melanie', 'noor', 'thibo']);
});

test('on a narrow screen the table scrolls by itself and keeps the names in view', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await page.goto('./casussen/');
  await fitsAcross(page);
  const scroller = page.getByRole('group', { name: 'Casussen en kaders' });
  await scroller.focus();
  await expect(scroller).toBeFocused();
  await scroller.evaluate((element) => element.scrollTo({ left: element.scrollWidth, behavior: 'instant' }));
  const first = (await table(page).getByRole('rowheader').first().boundingBox())!;
  const outer = (await scroller.boundingBox())!;
  expect(Math.abs(first.x - outer.x)).toBeLessThanOrEqual(2);
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('with a choice made and with nothing left', async ({ page }) => {
      await page.goto('./casussen/?kader=rogers');
      await expect(status(page)).toContainText(/^\d+ van de/);
      await checkAccessibility(page);
      await filters(page).getByRole('searchbox', { name: /^Thema/ }).fill('dit staat nergens');
      await expect(status(page)).toContainText('Geen enkele casus');
      await checkAccessibility(page);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('everything is shown, and no filter that would not work', async ({ page }) => {
    await page.goto('./casussen/?kader=rogers');
    await expect(page.locator('.case-list > li')).toHaveCount(cases.length);
    await expect(list(page)).toHaveCount(cases.length);
    await expect(table(page).getByRole('rowheader')).toHaveCount(cases.length);
    await expect(page.locator('[data-case-filters]')).toBeHidden();
  });
});

test('lecturers find how to discuss every case, and students do not stumble on it', async ({ page }) => {
  await page.goto('./casussen/');
  await page.getByRole('main').getByRole('link', { name: 'casussen bespreken in 20, 45 of 90 minuten' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Casussen bespreken' })).toBeVisible();
  await expect(page.getByRole('table', { name: 'Hoeveel tijd heb je?' }).getByRole('rowheader')).toHaveCount(cases.length);
  await expect(page.locator('.discussion')).toHaveCount(cases.length);
  await expect(page.locator('.discussion-closing')).toHaveCount(cases.length);
  const advice = await page.locator('.discussion').first().locator('p').nth(2).innerText();
  await page.goto('./casussen/bas/');
  await expect(page.getByRole('main')).not.toContainText(advice.slice(0, 40));
  await page.goto('./handleiding/lesgever/');
  await expect(page.getByRole('link', { name: 'Casussen bespreken' })).toHaveAttribute('href', 'casussen/');
});
