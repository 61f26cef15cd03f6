import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-uitdagingen-en-accenten/rangschikken';
const address = '/hoofdstuk-1/uitdagingen-en-accenten/';
const { items, reflections, question } = exerciseData(id, 'rangschikken');
const titles = items.map(({ title }) => title);

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');
const order = (widget: Locator) => widget.locator('.sequence-text');
const up = (widget: Locator, title: string) => press(widget, `Zet “${title}” een plaats hoger`);
const down = (widget: Locator, title: string) => press(widget, `Zet “${title}” een plaats lager`);

test('challenges are put in order with the keyboard; the first one leads on, and a reload keeps the order', async ({ page }) => {
  const widget = await open(page);
  await expect(order(widget)).toHaveText(titles);
  await expect(widget.getByText('Bovenaan bij jou')).toHaveCount(0);
  await checkWidget(page, id);
  await up(widget, titles[1]!);
  const moved = [titles[1]!, titles[0]!, ...titles.slice(2)];
  await expect(order(widget)).toHaveText(moved);
  await expect(widget.getByRole('status').filter({ hasText: `“${titles[1]}” staat nu op plaats 1 van ${titles.length}.` })).toHaveCount(1);
  await expect(widget.getByText(`Bovenaan bij jou: ${titles[1]}`)).toBeVisible();
  await expect(widget.getByRole('link')).toHaveAttribute('href', /\/hoofdstuk-1\/.+/);
  await saved(widget);
  await page.reload();
  await expect(order(await openWidget(page, id))).toHaveText(moved);
  await checkWidget(page, id);
});

test('an order can be confirmed as it stands', async ({ page }) => {
  const widget = await open(page);
  await press(widget, 'Dit is mijn volgorde');
  await expect(widget.getByText(`Bovenaan bij jou: ${titles[0]}`)).toBeVisible();
  await expect(order(widget)).toHaveText(titles);
});

test('dragging by the handle does the same as the buttons', async ({ page }) => {
  const widget = await open(page);
  const rows = widget.getByRole('list', { name: /^Jouw volgorde/ }).getByRole('listitem');
  const handle = rows.nth(0).locator('.sequence-handle');
  await handle.scrollIntoViewIfNeeded();
  const [from, to] = [(await handle.boundingBox())!, (await rows.nth(1).boundingBox())!];
  const x = from.x + from.width / 2;
  await page.mouse.move(x, from.y + from.height / 2);
  await page.mouse.down();
  await page.mouse.move(x, to.y + to.height - 4, { steps: 6 });
  await page.mouse.up();
  await expect(order(widget)).toHaveText([titles[1]!, titles[0]!, ...titles.slice(2)]);
});

test('reflections are kept, and go with the order into a text file', async ({ page }) => {
  const widget = await open(page);
  await down(widget, titles[0]!);
  await widget.getByRole('textbox', { name: reflections[0]!.prompt }).pressSequentially('Iemand die fouten toelaat.');
  await saved(widget);
  await page.reload();
  const again = await openWidget(page, id);
  await expect(again.getByRole('textbox', { name: reflections[0]!.prompt })).toHaveValue('Iemand die fouten toelaat.');

  const download = page.waitForEvent('download');
  await press(again, 'Bewaar als tekst');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rangschikking-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(question);
  expect(text).toContain(`1. ${titles[1]}\r\n2. ${titles[0]}`);
  expect(text).toContain(`${reflections[0]!.prompt}\r\nIemand die fouten toelaat.`);
  expect(text).toContain(`${reflections[1]!.prompt}\r\n(nog niets geschreven)`);
});

test('again keeps the earlier order and text, and tells what moved', async ({ page }) => {
  const widget = await open(page);
  await press(widget, 'Dit is mijn volgorde');
  await widget.getByRole('textbox', { name: reflections[0]!.prompt }).pressSequentially('Eerst dit.');
  await press(widget, 'Opnieuw');
  await expect(widget.getByRole('heading', { name: question })).toBeFocused();
  await expect(widget.getByRole('textbox', { name: reflections[0]!.prompt })).toHaveValue('');
  await up(widget, titles[2]!);
  await up(widget, titles[2]!);
  const row = (title: string) => widget.getByRole('row').filter({ hasText: title });
  await expect(row(titles[2]!).getByRole('cell')).toHaveText(['3', '2 plaatsen hoger']);
  await expect(row(titles[0]!).getByRole('cell')).toHaveText(['1', '1 plaats lager']);
  await expect(row(titles[5]!).getByRole('cell')).toHaveText(['6', 'zelfde plaats']);
  await widget.getByText('Wat je eerder schreef').press('Enter');
  await expect(widget.getByText('Eerst dit.')).toBeVisible();
  await checkWidget(page, id);
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await press(widget, 'Dit is mijn volgorde');
  await press(widget, 'Opnieuw');
  await up(widget, titles[1]!);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the challenges and questions are there to answer on paper', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    for (const text of [titles[0]!, titles.at(-1)!, reflections[0]!.prompt]) await expect(widget.locator('.ranking-paper').getByText(text)).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
