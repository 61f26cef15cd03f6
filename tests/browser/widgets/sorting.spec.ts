import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-preventief-en-curatief/sorteren';
const address = '/hoofdstuk-1/preventief-en-curatief/';
const { bins, items } = exerciseData(id, 'sorteren');
type Item = (typeof items)[number];
const label = (bin: string) => bins.find((one) => one.id === bin)!.label;
const wrongBin = (item: Item) => bins.find((bin) => bin.id !== item.bin && !item.defensible.includes(bin.id))?.id;

const open = (page: Page) => openWidget(page, id, address);
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Nog niet|Te verdedigen)/ });

async function press(within: Locator, name: string | RegExp): Promise<void> {
  await within.getByRole('button', { name }).press('Enter');
}

/** Puts the item on screen in a bin with the keyboard and has it checked. */
async function answer(widget: Locator, bin: string): Promise<void> {
  await widget.getByRole('radio', { name: label(bin) }).press('Space');
  await press(widget, 'Kijk na');
  await expect(explanation(widget)).toBeFocused();
}

/** The item on screen. */
async function onScreen(widget: Locator): Promise<Item> {
  const text = await widget.locator('.turn-card').textContent();
  return items.find((item) => item.text === text)!;
}

test('a wrong bin is explained, and why the right one is', async ({ page }) => {
  const widget = await open(page);
  const item = items[0]!;
  await expect(widget.getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription('Kies eerst een bak.');
  await answer(widget, wrongBin(item)!);
  await expect(explanation(widget)).toContainText(`Nog niet. Dit hoort in “${label(item.bin)}”.`);
  await expect(explanation(widget)).toContainText(item.mistakes[wrongBin(item)!]!);
  await expect(explanation(widget)).toContainText(item.why);
  await press(widget, 'Volgende');
  await expect(widget.getByRole('heading', { name: `Kaartje 2 van ${items.length}` })).toBeFocused();
});

test('wrong ones return, defensible ones do not, and a new start keeps the earlier attempt', async ({ page }) => {
  test.slow();
  const widget = await open(page);
  const wrong = new Set(items.filter(wrongBin).slice(0, 3).map((item) => item.id));
  const close = items.find((item) => item.defensible.length > 0)!;
  for (const [index, item] of items.entries()) {
    await answer(widget, wrong.has(item.id) ? wrongBin(item)! : item === close ? item.defensible[0]! : item.bin);
    if (item === close) {
      await expect(explanation(widget)).toContainText(`Te verdedigen. Wij legden dit in “${label(item.bin)}”.`);
      await expect(explanation(widget)).toContainText(item.why);
      await checkWidget(page, id);
    }
    await press(widget, /^Volgende/);
    if (index < items.length - 1) await expect(widget.getByRole('heading', { name: `Kaartje ${index + 2} van ${items.length}` })).toBeFocused();
  }
  await expect(widget.getByText(`${items.length - 4} van de ${items.length} kaartjes legde je meteen juist, en bij 1 is jouw keuze te verdedigen.`)).toBeVisible();
  for (let left = 3; left > 0; left -= 1) {
    await expect(widget.getByRole('heading', { name: 'Kaartje dat terugkomt' })).toBeFocused();
    const item = await onScreen(widget);
    expect(wrong).toContain(item.id);
    await answer(widget, item.bin);
    await press(widget, /^(Volgende|Naar het overzicht)/);
  }
  await expect(widget.getByRole('heading', { name: 'Hoe liggen de bakken?' })).toBeFocused();
  for (const bin of bins) {
    const column = widget.getByRole('region', { name: bin.label });
    await expect(column.getByRole('listitem')).toHaveCount(items.filter((item) => item.bin === bin.id).length);
  }
  await checkWidget(page, id);

  await press(widget, 'Opnieuw');
  await expect(widget.getByRole('heading', { name: `Kaartje 1 van ${items.length}` })).toBeFocused();
  await expect(widget.getByRole('table', { name: 'Je pogingen naast elkaar' })).toContainText(`${items.length - 3} van de ${items.length}`);
});

test('a reload keeps the place, the choice and the explanation', async ({ page }) => {
  let widget = await open(page);
  await answer(widget, wrongBin(items[0]!)!);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(explanation(widget)).toContainText('Nog niet');
  await press(widget, 'Volgende');
  await widget.getByRole('radio', { name: bins[1]!.label }).press('Space');
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByRole('heading', { name: `Kaartje 2 van ${items.length}` })).toBeVisible();
  await expect(widget.getByRole('radio', { name: bins[1]!.label })).toBeChecked();
});

test('is accessible while fresh, wrong and half done, and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await checkWidget(page, id);
  await fitsAcross(page);
  await answer(widget, wrongBin(items[0]!)!);
  await checkWidget(page, id);
  await press(widget, 'Volgende');
  await answer(widget, items[1]!.bin);
  await widget.getByText('Bekijk de bakken (1 kaartje)').click();
  await checkWidget(page, id);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('bins, items and answers can be read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    for (const bin of bins) await expect(widget.getByText(bin.explain).filter({ visible: true })).toBeVisible();
    const item = widget.getByRole('listitem').filter({ hasText: items[0]!.text });
    await expect(item.getByText(items[0]!.why)).toBeHidden();
    await item.getByText('Bekijk het antwoord').click();
    await expect(item.getByText(items[0]!.why)).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
