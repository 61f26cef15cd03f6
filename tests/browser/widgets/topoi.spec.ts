import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h6-intercultureel/topoi';
const address = '/hoofdstuk-6/intercultureel/';
const { windows, situations } = exerciseData(id, 'topoi');
const [first, second] = situations as [(typeof situations)[number], (typeof situations)[number]];
const nameOf = (window: string) => windows.find((one) => one.id === window)!.name;
const plays = (situation: typeof first) => windows.filter((one) => situation.windows[one.id]!.fit === 'past');
const own = 'Ik bel zelf en vraag welk uur past.';

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');
const mark = (widget: Locator, window: string) => widget.getByRole('checkbox', { name: new RegExp(`· ${nameOf(window)} `) }).press(' ');
const go = (widget: Locator, title: string) => widget.getByRole('list', { name: 'Kies een gesprek' }).getByRole('button', { name: title }).press('Enter');

test('windows and an intervention are chosen and compared with the keyboard, and a reload keeps them', async ({ page }) => {
  let widget = await open(page);
  await checkWidget(page, id);
  await expect(widget.getByRole('button', { name: 'Vergelijk', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await mark(widget, plays(first)[0]!.id);
  await expect(widget.getByText('Kies een tussenkomst, of schrijf er zelf een.')).toBeVisible();
  const [, weak] = first.interventions as [unknown, (typeof first.interventions)[number]];
  await widget.getByRole('radio', { name: weak.text }).press(' ');
  await press(widget, 'Vergelijk');
  await expect(widget.getByRole('heading', { name: 'Onze lezing' })).toBeFocused();
  await expect(widget.locator('[data-meeting="both"]')).toContainText([first.windows[plays(first)[0]!.id]!.why]);
  await expect(widget.locator('[data-meeting="ours"]')).toHaveCount(plays(first).length - 1);
  await expect(widget.locator('.feedback')).toContainText(weak.why);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.locator('.feedback')).toContainText(weak.why);
  await checkWidget(page, id);
  await press(widget, 'Kijk opnieuw');
  await expect(widget.getByRole('heading', { name: first.title })).toBeFocused();
  await expect(widget.getByRole('radio', { name: weak.text })).toBeChecked();
});

test('after three talks an overview tells what is seen and overlooked, and goes into the portfolio', async ({ page }) => {
  const widget = await open(page);
  for (const situation of situations.slice(0, 3)) {
    await go(widget, situation.title);
    await mark(widget, 'ordening');
    await widget.getByRole('textbox', { name: 'Of in je eigen woorden' }).fill(own);
    await press(widget, 'Vergelijk');
  }
  await expect(widget.getByRole('table')).toBeVisible();
  await expect(widget.getByText(/^Je kijkt makkelijker langs: /)).toBeVisible();
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain(own);
  expect(file).toContain(second.title);
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText(own).first()).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await mark(widget, 'taal');
  await widget.getByRole('textbox', { name: 'Of in je eigen woorden' }).fill(own);
  await press(widget, 'Vergelijk');
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the talks are there, with our reading behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .topoi-paper`);
    await expect(paper.getByText(first.stuck)).toBeVisible();
    await paper.getByText('Onze lezing').first().click();
    await expect(paper.getByText(first.windows[plays(first)[0]!.id]!.why)).toBeVisible();
  });
});
