import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h6-oplossingsgericht/vragenwaaier';
const address = '/hoofdstuk-6/oplossingsgericht/';
const { questions, snippets, scale } = exerciseData(id, 'vragenwaaier');
const [first, second] = snippets as [(typeof snippets)[number], (typeof snippets)[number]];
const nameOf = (question: string) => questions.find((one) => one.id === question)!.name;
const best = nameOf(first.fits.find(({ fit }) => fit === 'past')!.question);
const less = questions.find(({ id: one }) => first.less[one])!;
const mine = 'Waar sta je nu tussen niets en alles?';

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');

test('a question is chosen, written and compared with the keyboard, and a reload keeps it', async ({ page }) => {
  let widget = await open(page);
  await checkWidget(page, id);
  await expect(widget.getByRole('button', { name: 'Vergelijk', exact: true })).toHaveAttribute('aria-disabled', 'true');
  await widget.getByRole('radio', { name: less.name }).press(' ');
  await widget.getByRole('textbox', { name: `Schrijf je ${less.name}` }).fill(mine);
  await press(widget, 'Vergelijk');
  await expect(widget.getByRole('group', { name: 'Hier helpt deze vraag minder' })).toBeFocused();
  await expect(widget.getByText(first.less[less.id]!)).toBeVisible();
  await expect(widget.getByText(`Past hier: ${best}`)).toBeVisible();
  // Another kind: the sentence stays.
  await widget.getByRole('radio', { name: best, exact: true }).press(' ');
  await expect(widget.getByRole('textbox', { name: `Schrijf je ${best}` })).toHaveValue(mine);
  await press(widget, 'Vergelijk');
  await expect(widget.getByRole('group', { name: 'Dit past' })).toBeFocused();
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByText(first.fits[0]!.answer)).toBeVisible();
  await checkWidget(page, id);
  await press(widget, 'Volgende leerling');
  await expect(widget.getByRole('heading', { name: second.title })).toBeFocused();
});

test('a blade of the fan opens by its button and by pressing it', async ({ page }) => {
  const widget = await open(page);
  const [, wonder, exception] = questions as [unknown, (typeof questions)[number], (typeof questions)[number]];
  await press(widget, wonder.name);
  await expect(widget.getByRole('heading', { name: wonder.name })).toBeVisible();
  await widget.locator('.fan-blade').nth(2).click();
  await expect(widget.getByRole('button', { name: exception.name, exact: true })).toHaveAttribute('aria-pressed', 'true');
  await expect(widget.getByRole('status').filter({ hasText: exception.pitfall })).toBeVisible();
});

test('a scale for oneself goes into a text file and the portfolio', async ({ page }) => {
  const widget = await open(page);
  await widget.getByRole('textbox', { name: scale.about }).fill('Mijn uren voorbereiden');
  await widget.getByRole('radio', { name: '4', exact: true }).check();
  await widget.getByRole('textbox', { name: 'Wat maakt dat het al een 4 is, en geen 3?' }).fill('Ik begin op zondag.');
  await widget.getByRole('textbox', { name: 'Waaraan merk je dat het een 5 is?' }).fill('Ik slaap zondagavond.');
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain('Ik sta op 4.');
  expect(file).toContain('Ik begin op zondag.');
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText('Ik slaap zondagavond.')).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await widget.getByRole('radio', { name: best, exact: true }).check();
  await widget.getByRole('textbox', { name: `Schrijf je ${best}` }).fill(mine);
  await press(widget, 'Vergelijk');
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions and what pupils say are there, with our reading behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .fan-paper`);
    await expect(paper.getByText(first.says)).toBeVisible();
    await paper.getByText('Onze lezing').first().click();
    await expect(paper.getByText(first.fits[0]!.why)).toBeVisible();
  });
});
