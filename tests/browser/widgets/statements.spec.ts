import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h3-medicalisering/stellingen';
const address = '/hoofdstuk-3/medicalisering/';
const { statements, scale, themes, closing } = exerciseData(id, 'stellingen');
const total = statements.length;

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');
const onward = (widget: Locator) => widget.getByRole('button', { name: /^(Volgende|Bekijk je profiel)$/ }).press('Enter');

/** Scores every statement with the keyboard, from the first on. */
async function scoreAll(widget: Locator, score: (at: number) => number): Promise<void> {
  for (const [at, { text }] of statements.entries()) {
    await widget.getByRole('group', { name: text }).getByRole('radio', { name: scale[score(at) - 1]!, exact: true }).press(' ');
    await onward(widget);
  }
  await expect(widget.getByRole('heading', { name: 'Waar je nu staat' })).toBeFocused();
}

test('a statement is scored and argued before others speak, and a reload comes back to it', async ({ page }) => {
  let widget = await open(page);
  const [first, second] = statements as [(typeof statements)[number], (typeof statements)[number]];
  const others = widget.locator('.statements .statements-sides');
  await expect(others).toHaveCount(0);
  await checkWidget(page, id);
  await widget.getByRole('radio', { name: scale[1]!, exact: true }).press(' ');
  await expect(others.getByText(first.sides[0]!.says)).toBeVisible();
  const argument = 'Wie wacht op een attest, heeft nu al hulp nodig.';
  await widget.getByRole('textbox', { name: 'Jouw argument' }).pressSequentially(argument);
  await onward(widget);
  await expect(widget.getByRole('heading', { name: `Stelling 2 van ${total}` })).toBeFocused();
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByRole('group', { name: second.text })).toBeVisible();
  await press(widget, `Stelling 1, ${scale[1]}`);
  await expect(widget.getByRole('textbox', { name: 'Jouw argument' })).toHaveValue(argument);
  await checkWidget(page, id);
});

test('the profile speaks per theme, and a second time lies beside the first', async ({ page }) => {
  const widget = await open(page);
  await scoreAll(widget, (at) => (statements[at]!.reversed ? 1 : 5));
  for (const { high } of themes) await expect(widget.locator('.statements-themes').getByText(high)).toBeVisible();
  await checkWidget(page, id);
  await widget.getByRole('textbox', { name: closing.prompt }).fill('Bij de eerste.');
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain(statements[0]!.text);
  expect(file).toContain('Bij de eerste.');

  await press(widget, 'Scoor opnieuw');
  await scoreAll(widget, (at) => (at === 0 ? 1 : statements[at]!.reversed ? 1 : 5));
  const row = widget.locator('.statements-each li').filter({ hasText: statements[0]!.text });
  await expect(row).toContainText(`Nu: ${scale[0]}. Toen: ${scale[4]}. 4 stappen meer oneens.`);
  await expect(widget.locator('.statements-each li').filter({ hasText: statements[1]!.text })).toContainText('Gelijk gebleven.');
  await expect(widget.getByText(/schreef je: Bij de eerste\./)).toBeVisible();
  await checkWidget(page, id);
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await widget.getByRole('radio').first().check();
  await fitsAcross(page);
  await press(widget, 'Profiel');
  await widget.getByText('Stelling per stelling').click();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the statements are there to score on paper, with other views behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .statements-paper`);
    await expect(paper.getByText(statements.at(-1)!.text)).toBeVisible();
    await paper.getByText('Zo kijken anderen').first().click();
    await expect(paper.getByText(statements[0]!.sides[0]!.says)).toBeVisible();
  });
});
