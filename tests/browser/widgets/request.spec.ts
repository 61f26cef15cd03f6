import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h6-verbindend/verzoek';
const address = '/hoofdstuk-6/verbindend/';
const { steps, reproaches, recognise, learnt, own, spoken } = exerciseData(id, 'verzoek');
const [first, second] = reproaches as [(typeof reproaches)[number], (typeof reproaches)[number]];
const [see, feel] = steps as [(typeof steps)[number], (typeof steps)[number]];

const open = (page: Page) => openWidget(page, id, address);
const field = (widget: Locator, prompt: string) => widget.getByRole('textbox', { name: prompt });
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name }).press('Enter');
/** Writes our own examples into the four steps. */
const write = async (widget: Locator, reproach = first) => {
  for (const { id: step, prompt } of steps) await field(widget, prompt).fill(reproach.steps[step]!);
};

test('a reproach is rewritten with the keyboard, hints may be waved off, and a reload keeps all', async ({ page }) => {
  let widget = await open(page);
  await field(widget, see.prompt).focus();
  await page.keyboard.type('Jij stoort altijd');
  const hints = widget.getByRole('listitem').filter({ has: page.getByRole('button', { name: /^Laat “/ }) });
  // The last word may still grow; it is looked at once the field is left.
  await expect(hints).toHaveCount(1);
  await page.keyboard.press('Tab');
  await expect(hints).toHaveCount(2);
  await expect(widget.locator('mark')).toHaveText(['stoort', 'altijd']);
  await checkWidget(page, id);
  await press(widget, 'Laat “altijd” staan');
  await expect(field(widget, see.prompt)).toBeFocused();
  await expect(hints).toHaveCount(1);
  await expect(widget.getByText('Je liet staan: “altijd”.')).toBeVisible();
  await field(widget, feel.prompt).fill('Ik voel me genegeerd.');
  await expect(widget.getByText('“genegeerd”: gedachte over de ander.')).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Vergelijk met ons voorbeeld' })).toHaveAttribute('aria-disabled', 'true');
  await write(widget);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.locator('.request-together')).toContainText(first.steps[see.id]!);
  await press(widget, 'Vergelijk met ons voorbeeld');
  await expect(widget.getByRole('heading', { name: 'Jouw versie naast de onze' })).toBeFocused();
  await widget.getByRole('checkbox', { name: recognise[0]!.text }).press(' ');
  await field(widget, learnt).fill('Het gevoel zonder dader.');
  await expect(widget.getByRole('button', { name: first.title })).toContainText('omgezet en vergeleken');
  await checkWidget(page, id);
});

test('a reproach of one’s own goes into a text file and the portfolio', async ({ page }) => {
  const widget = await open(page);
  await press(widget, new RegExp(`^${own.title}`));
  await expect(widget.getByRole('heading', { name: own.title })).toBeFocused();
  await field(widget, 'Wat zei of dacht je?').fill('Niemand ruimt hier ooit op');
  await write(widget, second);
  await field(widget, spoken.prompt).fill('Wie helpt er mee?');
  await press(widget, 'Leg de toetsen ernaast');
  await expect(widget.getByText('Bij een eigen verwijt hebben we geen voorbeeld.')).toBeVisible();
  await expect(widget.getByRole('button', { name: `${own.title} (2)` })).toBeVisible();
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('Niemand ruimt hier ooit op');
  expect(file).toContain('Wie helpt er mee?');
  await page.emulateMedia({ media: 'print' });
  await expect(widget.locator('.keep')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText('Wie helpt er mee?')).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await field(widget, see.prompt).fill('Jij bent altijd onverantwoordelijk.');
  await fitsAcross(page);
  await write(widget);
  await press(widget, 'Vergelijk met ons voorbeeld');
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the reproaches are there, with our example behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .request-paper`);
    await expect(paper.getByText(first.says).first()).toBeVisible();
    await paper.getByText('Ons voorbeeld').first().click();
    await expect(paper.getByText(first.note).first()).toBeVisible();
  });
});
