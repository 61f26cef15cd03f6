import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h0-welkom/beginmeting';
const { scale, statements, open: questions } = exerciseData(id, 'meting');
const chapters = [...new Set(statements.map(({ chapter }) => chapter))].sort();
const statement = (widget: Locator, index: number) => widget.getByRole('group', { name: statements[index]!.text });
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');
const level = (widget: Locator, chapter: number) => widget.getByRole('list', { name: 'Per hoofdstuk, van 1 tot 5' }).locator('> li').nth(chapters.indexOf(chapter));

/** Scores all statements the same, chapter by chapter, writes the first open answer and goes to the overview. */
async function measure(widget: Locator, score: number, words: string): Promise<void> {
  for (const chapter of chapters) {
    for (const [index, one] of statements.entries()) if (one.chapter === chapter) await statement(widget, index).getByRole('radio', { name: scale[score - 1]!, exact: true }).press('Space');
    await press(widget, 'Volgende');
  }
  await widget.getByRole('textbox').first().pressSequentially(words);
  await press(widget, 'Bekijk je overzicht');
  await expect(widget.getByRole('heading', { name: 'Waar je staat' })).toBeFocused();
}

const atWelcome = (page: Page) => openWidget(page, id, '/welkom/');

test('is filled in with the keyboard, chapter by chapter, and a reload comes back to the same chapter', async ({ page }) => {
  const widget = await atWelcome(page);
  await checkWidget(page, id);
  await statement(widget, 0).getByRole('radio', { name: scale[0]!, exact: true }).press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(statement(widget, 0).getByRole('radio', { name: scale[1]!, exact: true })).toBeChecked();
  await expect(widget.getByText(`1 van ${statements.length} uitspraken gescoord.`)).toBeVisible();
  await press(widget, 'Volgende');
  await expect(widget.getByRole('heading', { name: /^Hoofdstuk 2/ })).toBeFocused();
  await saved(widget);
  await page.reload();
  const again = await openWidget(page, id);
  await expect(again.getByRole('heading', { name: /^Hoofdstuk 2/ })).toBeVisible();
  await press(again, 'Vorige');
  await expect(statement(again, 0).getByRole('radio', { name: scale[1]!, exact: true })).toBeChecked();
});

test('the overview opens at any moment and leads to the first statement without a score', async ({ page }) => {
  const widget = await atWelcome(page);
  await press(widget, 'Overzicht');
  await expect(widget.getByText('Je hebt nog niets gescoord.')).toBeVisible();
  await checkWidget(page, id);
  await press(widget, 'Begin met scoren');
  await statement(widget, 0).getByRole('radio').nth(2).press('Space');
  await press(widget, 'Overzicht');
  await expect(level(widget, 1)).toContainText(`3,0 (rond “${scale[2]}”)`);
  await expect(level(widget, 2)).toContainText('nog niet gescoord');
  await press(widget, `Nog ${statements.length - 1} uitspraken open`);
  await expect(widget.getByRole('heading', { name: /^Hoofdstuk 1/ })).toBeFocused();
});

test('what was filled in at the start lies beside the second time, in lesson 1.8', async ({ page }) => {
  const start = await atWelcome(page);
  await measure(start, 1, 'Een leerling die stil werd.');
  await expect(level(start, 1)).toContainText(`1,0 (rond “${scale[0]}”)`);
  await expect(start.getByText(/Toen/)).toHaveCount(0);
  await saved(start);

  const widget = await openWidget(page, id, '/hoofdstuk-1/uitdagingen-en-accenten/');
  await expect(widget.getByRole('heading', { name: 'Waar je staat' })).toBeVisible();
  await expect(widget.getByText('Een leerling die stil werd.')).toBeVisible();
  await press(widget, 'Meet opnieuw');
  await expect(widget.getByRole('heading', { name: /^Hoofdstuk 1/ })).toBeFocused();
  await expect(widget.getByRole('radio', { checked: true })).toHaveCount(0);
  await measure(widget, 2, 'Ik zou nu iemand erbij halen.');
  for (const chapter of chapters) await expect(level(widget, chapter)).toContainText('een stap hoger. Toen 1,0.');
  await level(widget, 1).getByText('Uitspraak per uitspraak').press('Enter');
  const row = level(widget, 1).getByRole('row').filter({ hasText: statements[0]!.text });
  await expect(row.getByRole('cell')).toHaveText([scale[0]!, scale[1]!]);
  await expect(widget.getByText('Een leerling die stil werd.')).toBeVisible();
  await expect(widget.getByText('Ik zou nu iemand erbij halen.')).toBeVisible();
  await checkWidget(page, id);
});

test('open answers are kept while they are written', async ({ page }) => {
  const widget = await atWelcome(page);
  await widget.getByRole('button', { name: /open vragen/ }).press('Enter');
  await checkWidget(page, id);
  await widget.getByRole('textbox', { name: questions[1]!.prompt }).pressSequentially('Wanneer zeg ik nee?');
  await saved(widget);
  await page.reload();
  await expect((await openWidget(page, id)).getByRole('textbox', { name: questions[1]!.prompt })).toHaveValue('Wanneer zeg ik nee?');
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await atWelcome(page);
  await fitsAcross(page);
  await measure(widget, 3, 'x');
  await press(widget, 'Meet opnieuw');
  await measure(widget, 2, 'y');
  await fitsAcross(page);
  await level(widget, 1).getByText('Uitspraak per uitspraak').press('Enter');
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the statements and questions are there to fill in on paper', async ({ page }) => {
    await page.goto('/welkom/');
    const widget = page.locator(`section[data-exercise="${id}"]`);
    for (const text of [statements[0]!.text, statements.at(-1)!.text, questions[0]!.prompt]) await expect(widget.locator('.startmeasure-paper').getByText(text)).toBeVisible();
    await expect(widget.getByRole('radio')).toHaveCount(0);
  });
});
