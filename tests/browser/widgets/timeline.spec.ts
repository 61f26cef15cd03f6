import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h2-m-decreet/tijdlijn';
const address = '/hoofdstuk-2/m-decreet/';
const { events, themes, reflections } = exerciseData(id, 'tijdlijn');
const open = (page: Page) => openWidget(page, id, address);
const named = (title: string) => new RegExp(`${title.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}\\.? Thema`);
/** An event on the drawn line. */
const dot = (widget: Locator, title: string) => widget.locator('.timeline-line').getByRole('button', { name: named(title) });
const dots = (widget: Locator) => widget.locator('.timeline-line').getByRole('button');
const [first, second, last] = [events[0]!, events[1]!, events.at(-1)!];

test('with the keyboard: along the line, into an event, a note, and after a reload all is still there', async ({ page }) => {
  test.slow();
  const widget = await open(page);
  await checkWidget(page, id);
  await expect(dots(widget)).toHaveCount(events.length);
  await dot(widget, first.title).focus();
  await page.keyboard.press('ArrowRight');
  await expect(dot(widget, second.title)).toBeFocused();
  await page.keyboard.press('End');
  await expect(dot(widget, last.title)).toBeFocused();
  await page.keyboard.press('Home');
  await expect(dot(widget, first.title)).toBeFocused();

  await page.keyboard.press('Enter');
  const card = widget.getByRole('region', { name: first.title });
  await expect(card.getByRole('heading', { name: first.title })).toBeFocused();
  for (const text of [first.before, first.after, first.pupil]) await expect(card).toContainText(text);
  await expect(card.getByRole('link', { name: /^Naar de casus van/ })).toHaveAttribute('href', new RegExp(`/casussen/${first.case}/$`));
  await expect(card.locator('.timeline-sources').getByRole('link').first()).toHaveAttribute('href', new RegExp(`/bronnen/#bib-${first.sources[0]}$`));
  await card.getByRole('textbox', { name: 'Jouw notitie hierbij' }).pressSequentially('De bus, dus.');
  await card.getByRole('button', { name: 'Volgende gebeurtenis' }).press('Enter');
  await expect(widget.getByRole('heading', { name: second.title })).toBeFocused();
  await checkWidget(page, id);
  await page.keyboard.press('Escape');
  await expect(dot(widget, second.title)).toBeFocused();
  await page.keyboard.press('+');
  await expect(dots(widget)).not.toHaveCount(events.length);
  await expect(dot(widget, second.title)).toBeFocused();
  await expect(widget.getByText(`2 van de ${events.length} gebeurtenissen geopend`)).toBeVisible();
  await saved(widget);

  await page.reload();
  const again = await openWidget(page, id);
  // Still looking at the early years.
  await expect(dot(again, last.title)).toHaveCount(0);
  await expect(dot(again, first.title)).toHaveAccessibleName(/Al geopend\. Met een notitie van jou\.$/);
  await dot(again, first.title).press('Enter');
  await expect(again.getByRole('textbox', { name: 'Jouw notitie hierbij' })).toHaveValue('De bus, dus.');
});

test('themes filter the line, and the last one stays; buttons look in and move along', async ({ page }) => {
  const widget = await open(page);
  for (const { name } of themes.slice(1)) await widget.getByRole('checkbox', { name }).press('Space');
  const ours = events.filter(({ theme }) => theme === themes[0]!.id);
  await expect(dots(widget)).toHaveCount(ours.length);
  await widget.getByRole('checkbox', { name: themes[0]!.name }).click();
  await expect(widget.getByRole('checkbox', { name: themes[0]!.name })).toBeChecked();
  await widget.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await widget.getByRole('button', { name: 'Zoom in' }).press('Enter');
  await expect(dot(widget, ours[0]!.title)).toHaveCount(0);
  for (let i = 0; i < 8; i += 1) await widget.getByRole('button', { name: 'Vroeger' }).press('Enter');
  await expect(dot(widget, ours[0]!.title)).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Vroeger' })).toHaveAttribute('aria-disabled', 'true');
  await widget.getByRole('button', { name: 'Hele lijn' }).press('Enter');
  await expect(dots(widget)).toHaveCount(ours.length);
});

test('the table stands in for the line, fits on one sheet, and what was written goes into a file', async ({ page }) => {
  const widget = await open(page);
  await expect(widget.getByRole('table')).toHaveCount(0);
  await widget.getByRole('button', { name: 'Als tabel' }).press('Enter');
  await expect(widget.getByRole('rowheader')).toHaveCount(events.length);
  await expect(widget.getByRole('row').filter({ hasText: last.title })).toContainText(last.after);
  await checkWidget(page, id);

  await widget.getByRole('textbox', { name: reflections[0]!.prompt }).pressSequentially('Zo laat nog.');
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name: 'Bewaar je notities als tekst' }).press('Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain(`${reflections[0]!.prompt}\r\n\r\nZo laat nog.`);

  await page.evaluate(() => void (window.print = () => undefined));
  await widget.getByRole('button', { name: 'Druk de tabel af' }).press('Enter');
  const sheet = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
  expect(sheet.match(/\/Type\s*\/Page\b/g)).toHaveLength(1);
});

test('on a phone the line runs from top to bottom', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await expect(widget.locator('.timeline-line')).toBeHidden();
  const row = widget.getByRole('listitem').getByRole('button', { name: named(first.title) });
  await row.press('Enter');
  await expect(row).toHaveAttribute('aria-expanded', 'true');
  await expect(widget.getByRole('heading', { name: first.title })).toBeFocused();
  await fitsAcross(page);
  await checkWidget(page, id);
  await page.keyboard.press('Escape');
  await expect(row).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(widget.getByRole('listitem').getByRole('button', { name: named(second.title) })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the table is there to read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await expect(widget.getByRole('rowheader')).toHaveCount(events.length);
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
