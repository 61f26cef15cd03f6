import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h7-udl/planner';
const address = '/hoofdstuk-7/udl/';
const { barriers, principles, example, rest, ways } = exerciseData(id, 'udl-planner');
const options = principles.flatMap(({ guidelines }) => guidelines.flatMap((guideline) => guideline.options));
const option = principles[1]!.guidelines[1]!.options[0]!;
const barrier = barriers.find((one) => one.id === option.helps[0])!;
const other = barriers.find((one) => !option.helps.includes(one.id))!;
const goal = 'uitleggen hoe een rivier haar bocht maakt';
const how = 'Zes woorden met een tekening op de muur, tot na de toets.';

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name, exact: typeof name === 'string' }).press('Enter');
const goalBox = (widget: Locator) => widget.getByRole('textbox', { name: 'Wat moeten alle leerlingen na deze les kunnen?' });
const tick = (widget: Locator, name: string) => widget.getByRole('checkbox', { name }).first().press(' ');

/** Goal, two barriers, and one option that is worked out for the first of them. */
async function plan(widget: Locator): Promise<void> {
  await goalBox(widget).fill(goal);
  await press(widget, 'Verder naar 2. Drempels');
  await expect(widget.getByRole('heading', { name: '2. Drempels' })).toBeFocused();
  await tick(widget, barrier.text);
  await tick(widget, other.text);
  await press(widget, /^4\. Representatie/);
  await expect(widget.getByText(`Helpt vaak bij: ${barrier.text}.`).first()).toBeVisible();
  await tick(widget, option.text);
  await widget.getByRole('textbox', { name: 'Hoe doe je dat in jouw les?' }).fill(how);
  await widget.getByRole('group', { name: 'Welke drempels neemt dit weg?' }).getByRole('checkbox', { name: barrier.text }).press(' ');
}

test('a lesson is planned with the keyboard, a reload keeps it, and what is open is named', async ({ page }) => {
  let widget = await open(page);
  await goalBox(widget).focus();
  await page.keyboard.type('een verslag schrijven');
  await page.keyboard.press('Tab');
  await expect(widget.getByRole('status').filter({ hasText: 'In je doel staat “verslag” en “schrijven”.' })).toContainText(ways[0]!.ask);
  await checkWidget(page, id);
  await plan(widget);
  await checkWidget(page, id);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByRole('textbox', { name: 'Hoe doe je dat in jouw les?' })).toHaveValue(how);
  await press(widget, /^6\. Je plan/);
  await expect(widget.getByRole('row', { name: barrier.text })).toContainText(how);
  await expect(widget.getByRole('row', { name: other.text })).toContainText('nog open');
  await widget.getByText(`Wat vaak helpt bij “${other.text}”`).press('Enter');
  await expect(widget.getByText(options.find(({ helps }) => helps.includes(other.id))!.text).first()).toBeVisible();
  await checkWidget(page, id);
});

test('the worked lesson opens after writing, and the plan goes along', async ({ page }) => {
  const widget = await open(page);
  await press(widget, /^6\. Je plan/);
  const worked = widget.getByRole('button', { name: 'Open een uitgewerkte les' });
  await expect(worked).toHaveAttribute('aria-disabled', 'true');
  await press(widget, /^1\. Je les/);
  await plan(widget);
  await press(widget, /^6\. Je plan/);
  await worked.press('Enter');
  await expect(widget.getByText(example.note).first()).toBeVisible();
  await widget.getByRole('textbox', { name: rest }).fill('Eén leerling krijgt de atlas digitaal.');
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  for (const text of [goal, how, `Neemt weg: ${barrier.text}`, `Nog open: ${other.text}`, 'Eén leerling krijgt de atlas digitaal.']) expect(file).toContain(text);
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText(how)).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await plan(widget);
  await fitsAcross(page);
  await press(widget, /^6\. Je plan/);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('barriers, options and the worked lesson are there on paper', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .udl-paper`);
    await expect(paper.getByText(barriers.at(-1)!.text)).toBeVisible();
    await expect(paper.getByText(options[0]!.text).first()).toBeVisible();
    await paper.getByText(example.title).click();
    await expect(paper.getByText(example.note)).toBeVisible();
  });
});
