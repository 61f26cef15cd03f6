import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h5-preventiepiramide/piramide';
const address = '/hoofdstuk-5/preventiepiramide/';
const { items, levels, reflect } = exerciseData(id, 'preventiepiramide');
const open = (page: Page) => openWidget(page, id, address);
const level = (widget: Locator, number: number) => widget.getByRole('radio', { name: `${number} ${levels[number]!.name}` });
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Te verdedigen|Nog niet)/ });

/** Lays the action on screen with the keyboard, and reads on. */
async function lay(widget: Locator, number: number): Promise<void> {
  await level(widget, number).press('Space');
  await widget.getByRole('button', { name: 'Kijk na' }).press('Enter');
}
const next = (widget: Locator) => widget.getByRole('button', { name: /^(Volgende|Naar het overzicht)$/ }).press('Enter');

test('the pyramid is built with the keyboard, and the own school stays beside it, to keep', async ({ page }) => {
  test.slow();
  let widget = await open(page);
  await checkWidget(page, id);
  await expect(widget.getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription('Kies eerst een niveau.');
  const first = items[0]!;
  const wrong = Number(Object.keys(first.mistakes)[0]);
  await lay(widget, wrong);
  await expect(explanation(widget)).toBeFocused();
  await expect(explanation(widget)).toContainText(first.mistakes[wrong]!);
  await expect(explanation(widget)).toContainText(first.why);
  await checkWidget(page, id);
  await next(widget);
  const second = items[1]!;
  await lay(widget, second.level);
  await expect(widget.getByRole('img', { name: new RegExp(`Niveau ${second.level}, [^:]+: 1 van`) })).toBeVisible();
  await next(widget);
  await saved(widget);
  await page.reload();

  widget = await openWidget(page, id);
  for (const [at, item] of items.entries()) {
    if (at < 2) continue;
    await expect(widget.getByRole('heading', { name: `Actie ${at + 1} van ${items.length}` })).toBeVisible();
    await lay(widget, item.level);
    await next(widget);
  }
  await expect(widget.getByRole('heading', { name: /terugkomt/ })).toBeFocused();
  await lay(widget, first.level);
  await next(widget);
  await expect(widget.getByRole('heading', { name: 'De piramide staat' })).toBeFocused();
  await expect(widget.getByText(`${items.length - 1} van de ${items.length} acties legde je meteen juist.`)).toBeVisible();

  await widget.getByRole('textbox', { name: 'Niveau 1' }).fill('Onthaal in augustus\nEen open refter');
  await widget.getByRole('textbox', { name: 'Niveau 4' }).fill('Strafstudie');
  await widget.getByRole('textbox', { name: reflect }).fill('Hol op niveau 2.');
  await expect(widget.getByText('Op welzijn gericht (niveau 0 tot 2): 2 acties.').first()).toBeVisible();
  await expect(widget.getByRole('img', { name: /stageschool.*Niveau 1, [^:]+: 2 acties/ })).toBeVisible();
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name: 'Bewaar als tekst' }).press('Enter');
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Onthaal in augustus; Een open refter');
  await widget.getByRole('button', { name: 'Bouw opnieuw' }).press('Enter');
  await expect(widget.getByRole('heading', { name: `Actie 1 van ${items.length}` })).toBeFocused();
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText('Hol op niveau 2.')).toBeVisible();
});

test('a card dragged onto a layer chooses that level', async ({ page }) => {
  const widget = await open(page);
  const text = widget.getByText(items[0]!.text).first();
  await text.evaluate((element) => element.scrollIntoView({ block: 'center', behavior: 'instant' }));
  const card = (await text.boundingBox())!;
  const layer = (await widget.locator('svg [data-level="3"] circle').boundingBox())!;
  await page.mouse.move(card.x + 20, card.y + 20);
  await page.mouse.down();
  await page.mouse.move(layer.x + 8, layer.y + 8, { steps: 4 });
  await page.mouse.up();
  await expect(level(widget, 3)).toBeChecked();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await lay(widget, items[0]!.level);
  await expect(explanation(widget)).toBeVisible();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the actions are there with their level behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .on-paper`);
    await paper.getByText('Bekijk het antwoord').first().click();
    await expect(paper.getByText(items[0]!.why)).toBeVisible();
  });
});
