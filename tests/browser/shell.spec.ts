import { checkAccessibility, expect, test } from './support/test.ts';

test('the home page leads into the course and remembers where the reader was', async ({ page }) => {
  await page.goto('./');
  await expect(page.getByRole('heading', { level: 1, name: 'Samen sterk' })).toBeVisible();
  await page.getByRole('link', { name: 'Begin aan de cursus' }).click();
  await expect(page.getByRole('heading', { level: 1 })).toContainText('Welkom');
  await page.goto('./hoofdstuk-1/acht-pijlers/');
  const link = page.locator('[data-toc] a').nth(2);
  await link.click();
  await expect(link).toHaveAttribute('aria-current', 'location');
  await page.mouse.move(0, 0);
  await page.keyboard.press('Home');
  await expect(link).not.toHaveAttribute('aria-current', 'location');
  await link.click();
  await page.goto('./');
  const resume = page.getByRole('link', { name: /Waar je gebleven was/ });
  await expect(resume).toBeVisible();
  await resume.click();
  await expect(page).toHaveURL(/acht-pijlers/);
});

test('what was read is marked in the contents, also after a reload', async ({ page }) => {
  await page.goto('./hoofdstuk-1/vier-domeinen/');
  const second = page.locator('[data-lesson] .prose > h2').nth(1);
  await second.scrollIntoViewIfNeeded();
  const first = page.locator('[data-toc] a').first();
  await expect(first).toContainText('(gelezen)');
  await page.reload();
  await expect(first).toContainText('(gelezen)');
});

test('chapter, lesson, previous and next hang together', async ({ page }) => {
  await page.goto('./hoofdstuk-1/');
  await page.getByRole('link', { name: /Vier begeleidingsdomeinen|domeinen/ }).first().click();
  await expect(page).toHaveURL(/hoofdstuk-1\/vier-domeinen\/$/);
  const nav = page.getByRole('navigation', { name: 'Vorige en volgende les' });
  await nav.getByRole('link', { name: /Volgende/ }).click();
  await expect(page).toHaveURL(/preventief-en-curatief\/$/);
  await page.getByRole('navigation', { name: 'Vorige en volgende les' }).getByRole('link', { name: /Vorige/ }).click();
  await expect(page).toHaveURL(/vier-domeinen\/$/);
});

test('a glossary term opens in place, by keyboard, and links to its page', async ({ page }) => {
  await page.goto('./hoofdstuk-1/acht-pijlers/');
  const term = page.locator('.begrip-button').first();
  await term.focus();
  await page.keyboard.press('Enter');
  const card = page.locator('.begrip-card:popover-open');
  await expect(card).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('Escape');
  await expect(card).toHaveCount(0);
  await expect(term).toBeFocused();
  await page.keyboard.press('Enter');
  await page.locator('.begrip-card:popover-open').getByRole('link', { name: 'In de begrippenlijst' }).click();
  await expect(page).toHaveURL(/\/begrippen\/[a-z-]+\/$/);
});

test('settings change the page at once and are kept', async ({ page }) => {
  await page.goto('./welkom/');
  await page.getByRole('button', { name: 'Weergave' }).click();
  const dialog = page.getByRole('dialog', { name: 'Weergave' });
  await dialog.getByLabel('donker').check();
  await dialog.getByLabel('groter', { exact: true }).check();
  await dialog.getByLabel('ruim').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await checkAccessibility(page);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await expect(page.locator('html')).toHaveAttribute('data-size', 'xl');
  await expect(page.locator('html')).toHaveAttribute('data-spacing', 'ruim');
});

test('the skip link is the first stop and leads to the content', async ({ page }) => {
  await page.goto('./hoofdstuk-1/');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('link', { name: 'Ga naar de inhoud' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page.locator('main')).toBeFocused();
});

test('the menu of a narrow screen works by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto('./');
  await page.getByRole('button', { name: 'Menu' }).focus();
  await page.keyboard.press('Enter');
  await page.locator('#hoofdmenu').getByRole('link', { name: 'Casussen' }).click();
  await expect(page.getByRole('heading', { level: 1, name: 'Casussen' })).toBeVisible();
});

test('the chapters fold out of the menu of a wide screen, by keyboard', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 });
  await page.goto('./casussen/');
  await page.getByRole('button', { name: 'Hoofdstukken' }).press('Enter');
  const list = page.locator('#hoofdstukkenmenu');
  await expect(list).toBeVisible();
  await checkAccessibility(page);
  await page.keyboard.press('Tab');
  await expect(list.getByRole('link').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/\/hoofdstuk-1\/$/);
  await page.getByRole('button', { name: 'Hoofdstukken' }).click();
  await expect(list.getByRole('link').first()).toHaveAttribute('aria-current', 'page');
});

test.describe('an address that does not exist', () => {
  test('gets a Dutch page with a way on', async ({ page }) => {
    // The server answers 404, which the browser reports as an error of its own.
    await page.goto('./404.html');
    await expect(page.getByRole('heading', { level: 1, name: 'Deze pagina bestaat niet' })).toBeVisible();
    await page.getByRole('searchbox').fill('empathie');
    await page.getByRole('button', { name: 'Zoeken' }).click();
    await expect(page).toHaveURL(/\/zoeken\/\?q=empathie/);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson reads in full, terms open, and exercises say what they need', async ({ page }) => {
    await page.goto('./hoofdstuk-1/acht-pijlers/');
    await expect(page.getByRole('heading', { name: 'Bronnen' })).toBeVisible();
    await expect(page.locator('.kern').first()).toBeVisible();
    await expect(page.getByText('heeft JavaScript nodig').first()).toBeVisible();
    await page.locator('.begrip-button').first().click();
    await expect(page.locator('.begrip-card:popover-open')).toBeVisible();
  });
});
