import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h3-drie-brillen/perspectieven';
const address = '/hoofdstuk-3/drie-brillen/';
const { situations, lenses, tomorrow } = exerciseData(id, 'perspectiefwissel');
const [situation] = situations as [(typeof situations)[number]];
const texts = [
  'Vier collega’s kennen elk een stukje van deze jongen, maar niemand bracht die stukjes samen. Ik zou eerst met hemzelf praten en daarna een kort overleg plannen met iedereen die hem les geeft.',
  'Misschien slaapt of eet hij te weinig, misschien hoort hij minder goed. Ook aandacht kan meespelen, al lukt het wel bij techniek. Daarom vraag ik aan thuis of ze hetzelfde merken, en sinds wanneer.',
  'De refter is druk en de rustige plek verdween. Iemand zonder boterhammen zit daar een uur te wachten. Dat kan een school oplossen voor iedereen, zonder dat er een naam op een lijst komt.',
];

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');
const ours = (widget: Locator, at: number) => widget.locator('.lenses-pair').getByText(situation.views[at]!.sees);

/** Writes through the lens whose turn it is, and opens ours. */
async function look(widget: Locator, at: number): Promise<void> {
  await widget.getByRole('textbox', { name: 'Wat zie, vraag en doe je door deze bril?' }).fill(texts[at]!);
  await press(widget, 'Toon onze blik');
  await expect(ours(widget, at)).toBeVisible();
}

test('lenses open one after another, by words of one’s own, and a reload keeps what was written', async ({ page }) => {
  let widget = await open(page);
  await expect(widget.getByText(`Gaat open nadat je door de bril “${lenses[0]!.name}” keek.`)).toBeVisible();
  await checkWidget(page, id);
  const box = widget.getByRole('textbox');
  await box.fill(situation.story[0]!);
  await press(widget, 'Toon onze blik');
  await expect(widget.getByRole('status').filter({ hasText: /^Nog niet open\..*zo in de situatie of in een hint/ })).toHaveCount(1);
  await press(widget, 'Toon hint 1 van 2');
  await expect(widget.getByText(situation.views[0]!.hints[0]!)).toBeVisible();
  await look(widget, 0);
  await expect(widget.getByRole('heading', { name: 'Onze blik' })).toBeFocused();
  await expect(widget.getByText('Met 1 van de 2 hints.')).toBeVisible();
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.locator('.lenses-mine').getByText(texts[0]!)).toBeVisible();
  await expect(widget.getByRole('textbox')).toHaveCount(1);
  await checkWidget(page, id);
});

test('all three lie side by side, a choice is made, and it goes along', async ({ page }) => {
  const widget = await open(page);
  for (const at of [0, 1, 2]) await look(widget, at);
  const table = widget.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText(lenses.map(({ name }) => name));
  await expect(table.getByRole('row', { name: /^Jij schreef/ }).getByRole('cell')).toHaveText(texts);
  await expect(table.getByRole('row', { name: /^Ziet over het hoofd/ }).getByRole('cell')).toHaveText(situation.views.map(({ overlooks }) => overlooks));
  const [action] = situation.actions as [(typeof situation.actions)[number]];
  await widget.getByRole('group', { name: tomorrow }).getByRole('radio', { name: action.text }).press(' ');
  await expect(widget.getByText(action.then)).toBeVisible();
  await widget.getByRole('textbox').fill('Omdat hij er dan zelf bij is.');
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  for (const text of [...texts, action.text, 'Omdat hij er dan zelf bij is.']) expect(file).toContain(text);
  await press(widget, `Situatie 2: ${situations[1]!.title} nog niet bekeken`);
  await expect(widget.getByRole('heading', { name: `Situatie 2: ${situations[1]!.title}` })).toBeFocused();
  await expect(widget.locator('.lenses-story').getByText(situations[1]!.story[0]!)).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  for (const at of [0, 1, 2]) await look(widget, at);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the situations are there to write about on paper, with our view behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .lenses-paper`);
    await expect(paper.getByText(situations.at(-1)!.story[0]!)).toBeVisible();
    await paper.getByText('Onze blik').first().click();
    await expect(paper.getByText(situation.views[0]!.sees)).toBeVisible();
  });
});
