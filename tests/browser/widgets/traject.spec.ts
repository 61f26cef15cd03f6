import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h4-basiszorg-en-verhoogde-zorg/cyclus';
const address = '/hoofdstuk-4/basiszorg-en-verhoogde-zorg/';
const { steps, items, cases, orderQuestion } = exerciseData(id, 'traject');
const titles = steps.map(({ title }) => title);
const titleOf = (step: string) => steps.find((one) => one.id === step)!.title;

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name }).press('Enter');
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Nog niet|Te verdedigen|Zo kan het)/ });
const names = (widget: Locator) => widget.locator('.sequence-text').allTextContents();

/** Puts the steps in order with the buttons. */
async function sort(widget: Locator): Promise<void> {
  for (const [to, title] of titles.entries()) {
    for (let from = (await names(widget)).indexOf(title); from > to; from -= 1) await press(widget, `Zet “${title}” een plaats hoger`);
  }
}

/** Gives the card on screen to a step and has it checked. */
async function answer(widget: Locator, step: string): Promise<void> {
  await widget.getByRole('radio', { name: titleOf(step) }).press('Space');
  await press(widget, 'Kijk na');
  await expect(explanation(widget)).toBeFocused();
}

test('order, cards and a case can be done with the keyboard, and a reload keeps each of them', async ({ page }) => {
  test.slow();
  let widget = await open(page);
  await checkWidget(page, id);
  await press(widget, 'Kijk de volgorde na');
  await expect(explanation(widget)).toBeFocused();
  await expect(explanation(widget)).toContainText('Kijk nog eens naar');
  await checkWidget(page, id);
  await sort(widget);
  await press(widget, 'Kijk de volgorde na');
  await expect(explanation(widget)).toContainText(steps.at(-1)!.why);
  await expect(widget.getByRole('img', { name: new RegExp(`^Ring met ${steps.length} stappen: 1\\. ${titles[0]}`) })).toBeVisible();
  await checkWidget(page, id);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByText('Dat klopt. Dit is de volgorde.')).toBeVisible();

  await press(widget, 'Verder: wat hoort waar?');
  await expect(widget.getByRole('heading', { name: 'Wat hoort in welke stap?' })).toBeFocused();
  for (const [at, item] of items.entries()) {
    await expect(widget.getByRole('heading', { name: `Kaartje ${at + 1} van ${items.length}` })).toBeVisible();
    const wrong = Object.keys(item.mistakes)[0]!;
    await answer(widget, at === 1 ? wrong : item.step);
    if (at === 1) {
      await expect(explanation(widget)).toContainText(item.mistakes[wrong]!);
      await expect(explanation(widget)).toContainText(item.why);
      await checkWidget(page, id);
    }
    await press(widget, 'Volgende');
  }
  await expect(widget.getByRole('heading', { name: 'Kaartje dat terugkomt' })).toBeFocused();
  await answer(widget, items[1]!.step);
  await press(widget, 'Naar het overzicht');
  await expect(widget.getByRole('heading', { name: 'Alle kaartjes liggen' })).toBeFocused();
  await expect(widget.getByText(`${items.length - 1} van de ${items.length} legde je meteen`)).toBeVisible();
  await checkWidget(page, id);
  await press(widget, 'Verder: doorloop een casus');
  await expect(widget.getByRole('radio', { name: cases[0]!.title })).toBeVisible();
});

test('a case is gone through step by step, back and on, and ends in a sheet to keep and print', async ({ page }) => {
  let widget = await open(page);
  const walk = cases[0]!;
  await press(widget, /^3\. Doorloop een casus/);
  await widget.getByRole('radio', { name: walk.title }).press('Space');
  await expect(widget.getByRole('link', { name: /^Lees eerst het portret van/ })).toHaveAttribute('href', /\/casussen\//);
  const box = (at: number) => widget.getByRole('textbox', { name: walk.steps[steps[at]!.id]!.prompt });
  await expect(widget.getByText(walk.steps[steps[0]!.id]!.known)).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Toon een voorbeeld' })).toHaveAccessibleDescription('Schrijf eerst zelf een zin.');
  await press(widget, 'Toon een voorbeeld');
  await expect(widget.getByText(walk.steps[steps[0]!.id]!.example)).toHaveCount(0);
  await box(0).pressSequentially('Eerst wat wel lukt.');
  await press(widget, 'Toon een voorbeeld');
  await expect(explanation(widget)).toBeFocused();
  await expect(explanation(widget)).toContainText(walk.steps[steps[0]!.id]!.example);
  await checkWidget(page, id);
  await press(widget, 'Volgende');
  await expect(widget.getByRole('heading', { name: `Stap 2 van ${steps.length}: ${titles[1]}` })).toBeFocused();
  await box(1).pressSequentially('Ook wie stil is.');
  await press(widget, 'Vorige');
  await expect(box(0)).toHaveValue('Eerst wat wel lukt.');
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByRole('heading', { name: `Stap 1 van ${steps.length}: ${titles[0]}` })).toBeVisible();
  for (let at = 0; at < steps.length; at += 1) await press(widget, at < steps.length - 1 ? 'Volgende' : 'Naar de samenvatting');
  await expect(widget.getByRole('heading', { name: `Jouw doorloop: ${walk.title}` })).toBeFocused();
  await expect(widget.locator('.traject-written')).toHaveText(['Eerst wat wel lukt.', 'Ook wie stil is.', ...Array<string>(steps.length - 2).fill('(nog niets geschreven)')]);
  await checkWidget(page, id);

  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^traject-${walk.id}-\\d{4}-\\d{2}-\\d{2}\\.txt$`));
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(walk.steps[steps[1]!.id]!.prompt);
  expect(text).toContain('Ook wie stil is.');

  await press(widget, `Herwerk “${titles[2]}”`);
  await expect(widget.getByRole('heading', { name: `Stap 3 van ${steps.length}: ${titles[2]}` })).toBeFocused();
});

test('the order can be shown, and a new start keeps what was written', async ({ page }) => {
  const widget = await open(page);
  await press(widget, /^3\. Doorloop een casus/);
  await widget.getByRole('radio', { name: cases[0]!.title }).press('Space');
  const box = widget.getByRole('textbox', { name: cases[0]!.steps[steps[0]!.id]!.prompt });
  await box.pressSequentially('Dit blijft staan.');
  await press(widget, /^1\. Zet in volgorde/);
  await press(widget, 'Toon de volgorde');
  await expect(widget.getByRole('group', { name: 'Dit is de volgorde.' })).toBeFocused();
  await press(widget, 'Volgorde en kaartjes opnieuw');
  await expect(widget.getByRole('heading', { name: orderQuestion })).toBeFocused();
  await expect(widget.getByRole('button', { name: 'Kijk de volgorde na' })).toBeVisible();
  await press(widget, /^3\. Doorloop een casus/);
  await widget.getByRole('radio', { name: cases[0]!.title }).press('Space');
  await expect(box).toHaveValue('Dit blijft staan.');
});

test('fits a screen of 320 pixels in each of its parts', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await press(widget, 'Toon de volgorde');
  await fitsAcross(page);
  await press(widget, /^2\. Wat hoort waar/);
  await fitsAcross(page);
  await press(widget, /^3\. Doorloop een casus/);
  await widget.getByRole('radio', { name: cases[0]!.title }).press('Space');
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('steps, cards and questions can be read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await expect(widget.getByText(items[0]!.text).filter({ visible: true })).toBeVisible();
    await widget.getByText('De stappen, in volgorde').click();
    await expect(widget.getByText(steps[0]!.about).filter({ visible: true })).toBeVisible();
    await widget.getByText(cases[0]!.title, { exact: true }).filter({ visible: true }).click();
    await expect(widget.getByText(cases[0]!.steps[steps[0]!.id]!.prompt)).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
