import type { Locator, Page } from '@playwright/test';
import { type Actor, mistake, mixed } from '../../../src/widgets/LineModel/model.ts';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-netwerk-van-actoren/lijnenmodel';
const address = './hoofdstuk-1/netwerk-van-actoren/';
const exercise = exerciseData(id, 'lijnenmodel');
const { lines, actors } = exercise;
const moments = mixed(actors).map((one) => actors.find((actor) => actor.id === one)!);
const total = moments.length;

/** The running widget, without the version on paper that stands hidden beside it. */
async function open(page: Page, at?: string): Promise<Locator> {
  const widget = (await openWidget(page, id, at)).locator('.linemodel');
  await expect(widget.locator('[aria-busy=false]')).toBeVisible();
  return widget;
}

const lineOf = ({ line }: Actor) => lines.findIndex((one) => one.id === line);
const wrongFor = (actor: Actor) => (lineOf(actor) + 1) % lines.length;
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Nog niet)/ });
const title = (widget: Locator, number: number) => widget.getByRole('heading', { name: `Moment ${number} van ${total}` });
const counted = (widget: Locator, done: number) => widget.getByRole('button', { name: `Plaatsen (${done} van ${total})` });

/** Places the moment on screen with the keyboard only; the focus stands on its heading. */
async function place(page: Page, widget: Locator, line: number): Promise<void> {
  await page.keyboard.press('Tab');
  if (line === 0) await page.keyboard.press('Space');
  for (let down = 0; down < line; down += 1) await page.keyboard.press('ArrowDown');
  await expect(widget.getByRole('radio').nth(line)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(explanation(widget)).toBeFocused();
}

async function goOn(page: Page): Promise<void> {
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function startPlacing(widget: Locator): Promise<void> {
  await widget.getByRole('button', { name: 'Nu zelf plaatsen' }).press('Enter');
  await expect(title(widget, 1)).toBeFocused();
}

/** Places everything; the first `fails` moments go wrong once and return at the end. */
async function placeAll(page: Page, widget: Locator, order: readonly Actor[], fails: number): Promise<void> {
  for (const [at, actor] of order.entries()) {
    await expect(title(widget, at + 1)).toBeFocused();
    await place(page, widget, at < fails ? wrongFor(actor) : lineOf(actor));
    await goOn(page);
  }
  for (const actor of order.slice(0, fails)) {
    await expect(widget.getByRole('heading', { name: 'Moment dat terugkomt' })).toBeFocused();
    await expect(widget.getByText(actor.name)).toBeVisible();
    await place(page, widget, lineOf(actor));
    await goOn(page);
  }
  await expect(widget.getByRole('heading', { name: 'Het hele netwerk' })).toBeFocused();
}

test('every line of the model can be looked at, by keyboard and by pointing at the drawing', async ({ page }) => {
  const widget = await open(page, address);
  for (const line of lines) {
    await widget.getByRole('button', { name: line.name }).press('Enter');
    await expect(widget.getByRole('button', { name: line.name })).toHaveAttribute('aria-pressed', 'true');
    await expect(widget.getByRole('heading', { name: line.name })).toBeVisible();
    await expect(widget.getByText(line.who, { exact: true })).toBeVisible();
    for (const { group, items } of line.examples) {
      await expect(widget.getByRole('term').filter({ hasText: group }).first()).toBeVisible();
      await expect(widget.getByRole('definition').filter({ hasText: items[0]! }).first()).toBeVisible();
    }
  }
  await widget.locator('.linemodel-arc').first().click({ position: { x: 20, y: 200 } });
  await expect(widget.getByRole('heading', { name: lines[4]!.name })).toBeVisible();
});

test('a wrong line is explained, and says what was chosen and what fits', async ({ page }) => {
  const widget = await open(page, address);
  await startPlacing(widget);
  const actor = moments[0]!;
  await expect(widget.getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription('Kies eerst een lijn.');
  await widget.getByRole('button', { name: 'Kijk na' }).press('Enter');
  await expect(explanation(widget)).toHaveCount(0);
  const wrong = lines.findIndex((line) => line.id !== actor.line && actor.mistakes[line.id]);
  await title(widget, 1).focus();
  await place(page, widget, wrong);
  await expect(explanation(widget)).toHaveAccessibleName(new RegExp(`^Nog niet\\. Dit hoort hier: ${lines[lineOf(actor)]!.name}`, 'i'));
  await expect(explanation(widget)).toContainText(mistake(exercise, actor, lines[wrong]!.id));
  await expect(explanation(widget)).toContainText(actor.why);
  await expect(explanation(widget)).toContainText('Deze komt straks nog eens terug.');
  await expect(widget.locator('label').filter({ hasText: 'ons antwoord' })).toContainText(lines[lineOf(actor)]!.name);
  await expect(widget.locator('label').filter({ hasText: 'jouw keuze' })).toContainText(lines[wrong]!.name);
  await expect(widget.getByRole('radio').first()).toBeDisabled();
});

test('everyone is placed by keyboard alone, wrong ones return, and a new start keeps what was', async ({ page }) => {
  test.setTimeout(180_000);
  const widget = await open(page, address);
  await startPlacing(widget);
  await placeAll(page, widget, moments, 2);
  await expect(widget.getByText(`${total - 2} van de ${total} momenten plaatste je meteen goed; de andere kwamen terug tot ze klopten.`)).toBeVisible();
  const table = widget.getByRole('table', { name: 'Alle momenten, lijn per lijn' });
  await expect(table.getByRole('cell', { name: 'meteen goed' })).toHaveCount(total - 2);
  await expect(table.getByRole('cell', { name: 'na 2 keer' })).toHaveCount(2);
  await expect(table.getByRole('row').filter({ hasText: moments[0]!.name })).toContainText('na 2 keer');
  await expect(widget.getByRole('img', { name: /^Wie op welke lijn staat/ }).locator('.linemodel-dot')).toHaveCount(total);
  await fitsAcross(page);
  await checkWidget(page, id);

  await widget.getByRole('button', { name: 'Opnieuw' }).press('Enter');
  await expect(title(widget, 1)).toBeFocused();
  // A later attempt asks in another order, so each moment is read from the screen.
  for (let number = 1; number <= total; number += 1) {
    await expect(title(widget, number)).toBeFocused();
    const shown = await widget.locator('.turn-card').innerText();
    await place(page, widget, lineOf(actors.find(({ name }) => name === shown)!));
    await goOn(page);
  }
  await expect(widget.getByText(`Alle ${total} momenten plaatste je meteen goed.`)).toBeVisible();
  const results = widget.getByRole('table', { name: 'Je pogingen naast elkaar' });
  await expect(results.getByRole('row')).toHaveCount(3);
  await expect(results).toContainText(`${total - 2} van de ${total}`);
  await expect(results).toContainText(`${total} van de ${total}`);
});

test('a reload keeps the place, the choice and what stands on its line', async ({ page }) => {
  const widget = await open(page, address);
  await startPlacing(widget);
  await place(page, widget, lineOf(moments[0]!));
  await goOn(page);
  await expect(title(widget, 2)).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Space');
  await saved(widget);
  await page.reload();
  await open(page);
  await expect(title(widget, 2)).toBeVisible();
  await expect(widget.getByRole('radio').first()).toBeChecked();
  await expect(counted(widget, 1)).toHaveAttribute('aria-pressed', 'true');
  await expect(widget.locator('.linemodel-dot')).toHaveCount(1);
  await expect(widget.getByText('Op de tekening staat 1 moment op zijn lijn.')).toBeAttached();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await widget.getByRole('button', { name: 'Verkennen' }).press('Enter');
  await expect(widget.getByRole('heading', { name: lines[0]!.name })).toBeVisible();
});

for (const width of [320, 1280]) {
  test(`every state passes axe and fits a screen of ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const widget = await open(page, address);
    const fine = async () => {
      // Out from under the header, which would hide part of a button.
      await page.evaluate(() => scrollTo(0, 0));
      await fitsAcross(page);
      await checkWidget(page, id);
    };
    await fine();
    await startPlacing(widget);
    await fine();
    await place(page, widget, wrongFor(moments[0]!));
    await fine();
    await goOn(page);
    await expect(title(widget, 2)).toBeFocused();
    await place(page, widget, lineOf(moments[1]!));
    await fine();
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the lines can be read, and the moments placed on paper', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    for (const line of lines) await expect(widget.getByRole('heading', { name: line.name })).toBeVisible();
    await expect(widget.locator('summary')).toHaveCount(total);
    await expect(widget.getByRole('button', { name: 'Nu zelf plaatsen' })).toBeHidden();
  });
});
