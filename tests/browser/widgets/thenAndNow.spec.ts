import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h2-leersteun/toen-en-nu';
const address = '/hoofdstuk-2/leersteun/';
const { items, periods, compare } = exerciseData(id, 'toen-en-nu');
type Item = (typeof items)[number];
const nameOf = (period: string) => periods.find((one) => one.id === period)!.name;
const open = (page: Page) => openWidget(page, id, address);
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Bijna|Nog niet)$/ });

/** Places the item on screen with the keyboard and has it checked. */
async function place(widget: Locator, where: readonly string[]): Promise<void> {
  for (const period of where) await widget.getByRole('checkbox', { name: nameOf(period) }).press('Space');
  await widget.getByRole('button', { name: 'Kijk na' }).press('Enter');
  await expect(explanation(widget)).toBeFocused();
}
const next = (widget: Locator) => widget.getByRole('button', { name: /^(Volgende|Naar het overzicht)$/ }).press('Enter');
const others = (item: Item) => periods.map((period) => period.id).filter((period) => !item.periods.includes(period));

test('with the keyboard to the end: wrong ones return, and then and now stand beside each other to keep', async ({ page }) => {
  test.slow();
  const widget = await open(page);
  await checkWidget(page, id);
  await expect(widget.getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription('Duid eerst minstens één periode aan.');
  // The first item is placed wrongly, and the second nearly right.
  const [first, second] = [items[0]!, items[1]!];
  await place(widget, others(first).slice(0, 1));
  await expect(explanation(widget)).toContainText('Nog niet');
  for (const text of [first.pupil, first.teacher, first.decides]) await expect(explanation(widget)).toContainText(text);
  await expect(explanation(widget).getByRole('link').first()).toHaveAttribute('href', new RegExp(`/bronnen/#bib-${first.sources[0]}$`));
  await checkWidget(page, id);
  await next(widget);
  await place(widget, second.periods.slice(1));
  await expect(explanation(widget)).toContainText('Bijna');
  await expect(explanation(widget)).toContainText(`Je vergat: ${nameOf(second.periods[0]!)}.`);
  await next(widget);
  await saved(widget);
  await page.reload();

  const again = await openWidget(page, id);
  for (const [index, item] of items.entries()) {
    if (index < 2) continue;
    await expect(again.getByRole('heading', { name: `Geval ${index + 1} van ${items.length}` })).toBeVisible();
    await place(again, item.periods);
    await next(again);
  }
  await expect(again.getByRole('heading', { name: 'Geval dat terugkomt' })).toBeFocused();
  await place(again, first.periods);
  await next(again);
  await expect(again.getByRole('heading', { name: 'Toen en nu naast elkaar' })).toBeFocused();
  await expect(again.getByText(`${items.length - 2} van de ${items.length} gevallen had je meteen juist, en bij 1 scheelde het één periode.`)).toBeVisible();
  await expect(again.getByRole('table', { name: 'Wat was er, wat geldt nu?' }).getByRole('rowheader')).toHaveText(compare.map(({ aspect }) => aspect));
  await checkWidget(page, id);

  const download = page.waitForEvent('download');
  await again.getByRole('button', { name: 'Bewaar de tabel als tekst' }).press('Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(compare[0]!.cells[periods[2]!.id]!);
  await again.getByRole('button', { name: 'Opnieuw' }).press('Enter');
  await expect(again.getByRole('heading', { name: `Geval 1 van ${items.length}` })).toBeFocused();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await place(widget, items[0]!.periods);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the cases, their answers and the table are there to read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await expect(widget.locator('.on-paper > li')).toHaveCount(items.length);
    await widget.getByText('Wanneer gold dit?').first().click();
    await expect(widget.getByText(items[0]!.pupil)).toBeVisible();
    await expect(widget.getByRole('table', { name: 'Wat was er, wat geldt nu?' })).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
