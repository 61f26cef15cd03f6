import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-wat-is-leerlingenbegeleiding/definitie';
const address = '/hoofdstuk-1/wat-is-leerlingenbegeleiding/';
const { parts, quote } = exerciseData(id, 'definitie');

const open = (page: Page) => openWidget(page, id, address);
/** A text where it can be seen: the list for paper is in the page too. */
const shown = (widget: Locator, text: string) => widget.getByText(text, { exact: true }).filter({ visible: true });
const part = (widget: Locator, index: number) => widget.locator('blockquote').getByRole('button').nth(index);

test('the definition stands there literally, with its source', async ({ page }) => {
  const widget = await open(page);
  await expect(widget.locator('blockquote')).toHaveText(quote);
  await expect(widget.locator('blockquote').getByRole('button')).toHaveCount(parts.length);
  await widget.getByRole('link', { name: /\d{4}$/ }).click();
  await expect(page).toHaveURL(/\/bronnen\/#bib-/);
  await expect(page.locator(':target')).toContainText('Decreet van 27 april 2018');
});

test('the keyboard opens, steps and closes, one part at a time', async ({ page }) => {
  const widget = await open(page);
  const explanation = (index: number) => shown(widget, parts[index]!.explain);
  await part(widget, 0).press('Enter');
  await expect(part(widget, 0)).toHaveAttribute('aria-expanded', 'true');
  await expect(explanation(0)).toBeVisible();
  await expect(shown(widget, parts[0]!.example)).toBeVisible();
  await expect(widget.getByRole('status').filter({ hasText: parts[0]!.title })).toHaveCount(1);

  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(part(widget, 2)).toBeFocused();
  await page.keyboard.press('Space');
  await expect(explanation(2)).toBeVisible();
  await expect(explanation(0)).toHaveCount(0);
  await page.keyboard.press('End');
  await expect(part(widget, parts.length - 1)).toBeFocused();
  await page.keyboard.press('Home');
  await page.keyboard.press('ArrowLeft');
  await expect(part(widget, 0)).toBeFocused();

  await widget.getByRole('button', { name: 'Volgend stuk' }).press('Enter');
  await expect(widget.getByRole('heading', { name: parts[3]!.title })).toBeFocused();
  await expect(widget.getByText(`3 van de ${parts.length} stukken bekeken.`)).toBeVisible();
  await widget.getByRole('button', { name: 'Sluiten' }).press('Enter');
  await expect(part(widget, 3)).toBeFocused();
  await expect(explanation(3)).toHaveCount(0);
  await expect(part(widget, 3)).toHaveAccessibleName(`${parts[3]!.text} (bekeken)`);
  await part(widget, 0).press('Enter');
  await page.keyboard.press('Escape');
  await expect(explanation(0)).toHaveCount(0);
});

test('a reload keeps what was opened, and a new start keeps the earlier attempt', async ({ page }) => {
  let widget = await open(page);
  await part(widget, 1).press('Enter');
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(shown(widget, parts[1]!.explain)).toBeVisible();
  await expect(widget.getByText(`1 van de ${parts.length} stukken bekeken.`)).toBeVisible();

  for (const index of parts.keys()) await part(widget, index).press('Enter');
  await expect(widget.getByText(`Alle ${parts.length} stukken bekeken.`)).toBeVisible();
  await checkWidget(page, id);
  await widget.getByRole('button', { name: 'Begin opnieuw' }).press('Enter');
  await expect(widget.getByText(`Nog geen van de ${parts.length} stukken bekeken.`)).toBeFocused();
  await part(widget, 0).press('Enter');
  for (const index of parts.keys()) await part(widget, index).press('Enter');
  await expect(widget.getByText(/1 eerdere poging/)).toBeVisible();
});

test('all parts can be read below each other', async ({ page }) => {
  const widget = await open(page);
  await widget.getByText('Toon alles onder elkaar').click();
  for (const { explain, example } of parts) {
    await expect(shown(widget, explain)).toBeVisible();
    await expect(shown(widget, example)).toBeVisible();
  }
  await checkWidget(page, id);
});

test('is accessible while fresh and half done, and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await checkWidget(page, id);
  await fitsAcross(page);
  for (const index of [0, 7]) await part(widget, index).click();
  await expect(shown(widget, parts[7]!.explain)).toBeInViewport();
  await checkWidget(page, id);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the definition and the explanation of every part can be read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await expect(widget.locator('blockquote')).toHaveText(quote);
    for (const { explain } of parts) await expect(widget.getByText(explain, { exact: true })).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
