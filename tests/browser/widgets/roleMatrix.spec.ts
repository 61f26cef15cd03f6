import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h2-decreet-leerlingenbegeleiding/wie-doet-wat';
const address = '/hoofdstuk-2/decreet-leerlingenbegeleiding/';
const { tasks, roles, words } = exerciseData(id, 'rollenmatrix');
const first = tasks[0]!;
const label = (word: string) => words.find((one) => one.id === word)!.label;

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name }).press('Enter');
const task = (widget: Locator) => widget.locator('.rolematrix-task');
const explanation = (widget: Locator) => widget.getByRole('group', { name: /vakken/ });
const wrongFor = (role: string) => words.find(({ id: word }) => word !== first.cells[role]!.word && !first.cells[role]!.defensible.includes(word))!.id;

/** Fills the row on screen: types the word, as one does in a list with the keyboard. */
async function fillRow(widget: Locator, at: number, other: Record<string, string> = {}): Promise<void> {
  for (const { id: role, short } of roles) {
    const select = task(widget).getByRole('combobox', { name: short, exact: true });
    await select.focus();
    await select.page().keyboard.type(label(other[role] ?? tasks[at]!.cells[role]!.word));
    await expect(select).toHaveValue(other[role] ?? tasks[at]!.cells[role]!.word);
  }
}

test('every row is filled and checked with the keyboard, and ends in a matrix that a reload keeps', async ({ page }) => {
  test.slow();
  let widget = await open(page);
  await checkWidget(page, id);
  await expect(task(widget).getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription(/^Nog te kiezen: /);
  const wrong = roles[0]!;
  await fillRow(widget, 0, { [wrong.id]: wrongFor(wrong.id) });
  await press(widget, 'Kijk na');
  await expect(explanation(widget)).toBeFocused();
  await expect(explanation(widget)).toContainText(`${roles.length - 1} van de ${roles.length} vakken`);
  for (const { id: role } of roles) await expect(explanation(widget)).toContainText(first.cells[role]!.why);
  await expect(explanation(widget)).toContainText(`Jij koos “${label(wrongFor(wrong.id))}”, wij “${label(first.cells[wrong.id]!.word)}”.`);
  await checkWidget(page, id);
  for (let at = 1; at < tasks.length; at += 1) {
    await press(widget, 'Volgende taak');
    await expect(widget.getByRole('heading', { name: `Taak ${at + 1} van ${tasks.length}` })).toBeFocused();
    await fillRow(widget, at);
    await press(widget, 'Kijk na');
    await expect(explanation(widget)).toBeFocused();
    if (at === 1) {
      await saved(widget);
      await page.reload();
      widget = await openWidget(page, id);
      await expect(widget.getByRole('heading', { name: `Taak 2 van ${tasks.length}` })).toBeVisible();
      await expect(explanation(widget)).toContainText('Alle vakken van deze rij');
    }
  }
  await press(widget, 'Naar de matrix');
  await expect(widget.getByRole('heading', { name: 'De matrix', exact: true })).toBeFocused();
  await expect(widget.getByText(`Van de ${tasks.length * roles.length} vakken koos je er ${tasks.length * roles.length - 1} meteen zoals wij.`)).toBeVisible();
  const matrix = widget.locator('.rolematrix-overview').getByRole('table');
  await expect(matrix.getByRole('row')).toHaveCount(tasks.length + 1);
  await expect(matrix.getByRole('row').nth(1).getByRole('cell').first()).toHaveText(`${label(first.cells[wrong.id]!.word)}\u00a0*`);
  await checkWidget(page, id);
});

test('one role can be looked at, the own school is named, and both go into a file', async ({ page }) => {
  const widget = await open(page);
  await fillRow(widget, 0);
  await press(widget, 'Kijk na');
  const clb = roles[1]!;
  await widget.locator('.rolematrix-filters').getByRole('combobox', { name: 'Rol' }).selectOption({ label: clb.short });
  const does = widget.getByRole('region', { name: `Wat doet ${clb.name}?` });
  await expect(does).toContainText(first.cells[clb.id]!.why);
  await expect(does.getByText('Nog niet ingevuld.')).toHaveCount(tasks.length - 1);
  await widget.getByRole('textbox', { name: clb.ask! }).pressSequentially('Soetkin, dinsdag');
  await saved(widget);
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^rollenmatrix-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(first.text);
  expect(text).toContain(`${clb.short}: ${label(first.cells[clb.id]!.word)}`);
  expect(text).toContain('Soetkin, dinsdag');

  await press(widget, 'Matrix opnieuw invullen');
  await expect(widget.getByRole('heading', { name: `Taak 1 van ${tasks.length}` })).toBeFocused();
  await expect(explanation(widget)).toHaveCount(0);
  await expect(widget.getByRole('textbox', { name: clb.ask! })).toHaveValue('Soetkin, dinsdag');
});

test('fits a screen of 320 pixels, where the matrix is a list', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await fillRow(widget, 0);
  await press(widget, 'Kijk na');
  await fitsAcross(page);
  const overview = widget.locator('.rolematrix-overview');
  await expect(overview.getByRole('table')).toHaveCount(0);
  await overview.getByRole('button', { name: tasks[1]!.text }).press('Enter');
  await expect(widget.getByRole('heading', { name: `Taak 2 van ${tasks.length}` })).toBeFocused();
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('words, tasks and answers can be read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await expect(widget.getByText(words[0]!.about).filter({ visible: true })).toBeVisible();
    const item = widget.getByRole('listitem').filter({ hasText: first.text });
    await item.getByText('Bekijk het antwoord').click();
    await expect(item.getByText(`${roles[0]!.short}: ${label(first.cells[roles[0]!.id]!.word)}`)).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
