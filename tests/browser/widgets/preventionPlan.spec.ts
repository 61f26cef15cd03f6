import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h5-piramide-en-domeinen/planner';
const address = '/hoofdstuk-5/piramide-en-domeinen/';
const { levels, domains, examples, reflections } = exerciseData(id, 'preventieplanner');
const [learning, career] = domains as [(typeof domains)[number], (typeof domains)[number]];
const top = levels.at(-1)!;

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');
const cell = (widget: Locator, level: number, domain: string) => widget.getByRole('button', { name: new RegExp(`^Niveau ${level}, ${domain}: `) });

/** Places an action in one's own words in the cell on screen. */
async function place(widget: Locator, words: string, how: 'Bestaat al' | 'Zou ik toevoegen'): Promise<void> {
  await widget.getByRole('textbox', { name: 'In je eigen woorden' }).fill(words);
  await press(widget, how);
  await expect(widget.getByRole('group', { name: words })).toBeFocused();
}

test('a cell is filled with the keyboard, an action comes back after it was taken away, and a reload keeps it', async ({ page }) => {
  let widget = await open(page);
  await checkWidget(page, id);
  await cell(widget, 4, learning.name).press('Enter');
  await expect(widget.getByRole('heading', { name: `Niveau 4, ${top.name}: ${learning.name}` })).toBeFocused();
  await place(widget, 'Inhaaluur op woensdag', 'Bestaat al');
  await widget.getByText('Of neem een voorbeeld').press('Enter');
  const example = examples.find(({ level, domain }) => level === top.id && domain === learning.id)!;
  await press(widget, `Zou ik toevoegen: ${example.text}`);
  const action = widget.getByRole('group', { name: 'Inhaaluur op woensdag' });
  await action.getByRole('combobox', { name: /^Wie doet het/ }).fill('vakleraren');
  await expect(cell(widget, 4, learning.name)).toHaveAccessibleName(`Niveau 4, ${learning.name}: 1 bestaat, 1 erbij`);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await press(widget, 'Haal “Inhaaluur op woensdag” weg');
  await expect(widget.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(widget.getByRole('group', { name: 'Inhaaluur op woensdag' }).getByRole('combobox')).toHaveValue('vakleraren');
  await expect(widget.getByText(`Niveau 4, ${top.name}: 1 bestaat, 1 erbij`).first()).toBeVisible();
  await checkWidget(page, id);
});

test('the balance is told in words, and the plan goes along as text, as a sheet and to the portfolio', async ({ page }) => {
  const widget = await open(page);
  for (const [level, words] of [
    [4, 'Strafstudie'],
    [3, 'Week tegen pesten'],
    [3, 'Camera aan de poort'],
    [1, 'Begroeten aan de deur'],
  ] as const) {
    await cell(widget, level, career.name).click();
    await place(widget, words, 'Bestaat al');
  }
  await expect(widget.getByText(/^Van je 4 acties zijn er 1 gericht op welzijn.*De top weegt door/).first()).toBeVisible();
  await widget.getByText('13 vakken zijn leeg').click();
  await press(widget, `Niveau 2, ${levels[1]!.name}: ${learning.name}`);
  await expect(widget.getByRole('heading', { name: `Niveau 2, ${levels[1]!.name}: ${learning.name}` })).toBeFocused();
  await widget.getByRole('textbox', { name: reflections[0]!.prompt }).fill('Niemand blijft nog staan bij de poort.');
  const csv = page.waitForEvent('download');
  await press(widget, 'Bewaar als CSV');
  expect(readFileSync(await (await csv).path(), 'utf8')).toContain(`1;${levels[0]!.name};${career.name};Begroeten aan de deur;bestaat;`);
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  const portfolio = page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' });
  await expect(portfolio.getByRole('cell', { name: 'Week tegen pesten (bestaat); Camera aan de poort (bestaat)' })).toBeVisible();
  await expect(portfolio.getByText('Niemand blijft nog staan bij de poort.')).toBeVisible();
});

test('on a screen of 320 pixels there is one domain at a time', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await expect(cell(widget, 1, learning.name)).toBeVisible();
  await expect(cell(widget, 1, career.name)).toBeHidden();
  await widget.getByRole('radio', { name: career.name }).check();
  await cell(widget, 1, career.name).click();
  await place(widget, 'Talenten aan de muur', 'Zou ik toevoegen');
  await fitsAcross(page);
  await checkWidget(page, id);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the levels are there with an example for every domain', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .plan-paper`);
    await expect(paper.getByText(examples[0]!.text)).toBeVisible();
    await expect(paper.getByRole('heading', { level: 4 })).toHaveText([...levels].reverse().map(({ number, name }) => `Niveau ${number}, ${name}`));
  });
});
