import { checkAccessibility, expect, test } from './support/test.ts';

test.describe('the search dialog', () => {
  for (const [name, keys] of [['a slash', '/'], ['Ctrl+K', 'Control+k']] as const) {
    test(`opens with ${name}, finds, and closes with Escape`, async ({ page }) => {
      await page.goto('./welkom/');
      await page.keyboard.press(keys);
      const dialog = page.getByRole('dialog', { name: 'Zoeken in de cursus' });
      await expect(dialog.getByRole('searchbox')).toBeFocused();
      await page.keyboard.type('zorgcontinuum');
      await expect(dialog.getByRole('status')).toContainText(/pagina’s over “zorgcontinuum”/);
      await expect(dialog.getByRole('link', { name: 'zorgcontinuüm', exact: true })).toBeVisible();
      await checkAccessibility(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toBeHidden();
    });
  }

  test('jumps to the section and marks the words there', async ({ page }) => {
    await page.goto('./');
    await page.getByRole('link', { name: 'Zoeken', exact: true }).click();
    const dialog = page.getByRole('dialog');
    await page.getByRole('searchbox').fill('draaischijffunctie');
    await dialog.getByRole('radio', { name: 'lessen' }).check();
    const section = dialog.locator('.search-sections a').first();
    await expect(section).toBeVisible();
    await section.click();
    await expect(page).toHaveURL(/#[a-z0-9-]+/);
    await expect(page.locator('main mark').first()).toBeVisible();
  });

  test('walks through the results with the arrow keys', async ({ page }) => {
    await page.goto('./');
    await page.keyboard.press('/');
    // Typed at once, before the search itself has arrived.
    await page.keyboard.type('empathie');
    await expect(page.getByRole('searchbox')).toHaveValue('empathie');
    await expect(page.locator('.search-results a').first()).toBeVisible();
    await page.keyboard.press('ArrowDown');
    await expect(page.locator('.search-results a').first()).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(page.getByRole('searchbox')).toBeFocused();
  });
});

test('filters by kind and by chapter', async ({ page }) => {
  await page.goto('./zoeken/?q=leerling');
  await expect(page.getByRole('status')).toContainText('pagina’s over “leerling”');
  await page.getByRole('radio', { name: 'casussen' }).check();
  await expect(page.locator('.search-place').first()).toContainText('Casus');
  await expect(page.locator('.search-place').filter({ hasNotText: 'Casus' })).toHaveCount(0);
  await page.getByRole('radio', { name: 'lessen' }).check();
  await page.getByLabel('Hoofdstuk').selectOption('Welkom');
  await expect(page.locator('.search-place').filter({ hasText: 'Hoofdstuk 1' })).toHaveCount(0);
});

test('a typo gets a suggestion that works', async ({ page }) => {
  await page.goto('./zoeken/');
  await page.getByRole('searchbox').fill('emphatie');
  await expect(page.getByRole('status')).toContainText('Niets gevonden');
  await page.getByRole('button', { name: 'empathie' }).click();
  await expect(page.getByRole('status')).toContainText(/over “empathie”/);
  await checkAccessibility(page);
});

test('abbreviations and names find their pages', async ({ page }) => {
  for (const [query, title] of [['CLB', 'CLB'], ['IAC', 'IAC'], ['Amina', /Amina/], ['Rogers', /Rogers/]] as const) {
    await page.goto(`./zoeken/?q=${query}`);
    await expect(page.locator('.search-title a').filter({ hasText: title }).first()).toBeVisible();
  }
});

test('what was typed stays text', async ({ page }) => {
  await page.goto('./zoeken/');
  await page.getByRole('searchbox').fill('<img src=x onerror=alert(1)>zzzz');
  await expect(page.getByRole('status')).toContainText('<img src=x');
  await expect(page.locator('main img')).toHaveCount(0);
});

test.describe('an index that cannot be loaded', () => {
  test.use({ tolerate: [/Failed to load resource/] });
  test('is said, and can be tried again', async ({ page, context }) => {
  await context.route('**/pagefind/**', (route) => route.abort());
  await page.goto('./zoeken/');
  await page.getByRole('searchbox').fill('empathie');
  await expect(page.getByRole('alert')).toContainText('Het zoeken lukt nu niet');
  await context.unroute('**/pagefind/**');
  await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(page.locator('.search-results a').first()).toBeVisible();
});
});
