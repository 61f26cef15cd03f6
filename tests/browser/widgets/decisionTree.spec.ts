import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h2-van-vraag-tot-verslag/beslisboom';
const address = '/hoofdstuk-2/van-vraag-tot-verslag/';
const { steps, endings, situations } = exerciseData(id, 'beslisboom');
/** The longest way, so that there is something to go back over. */
const situation = [...situations].sort((a, b) => b.path.length - a.path.length)[0]!;
const stepOf = (one: string) => steps.find((step) => step.id === one)!;
const choiceOf = (step: string, choice: string) => stepOf(step).choices.find((one) => one.id === choice)!;
const ending = endings.find((one) => one.id === situation.ending)!;

const open = (page: Page) => openWidget(page, id, address);
const pick = (widget: Locator, name: string) => widget.getByRole('combobox', { name: /Met welke situatie/ }).selectOption({ label: name });
const take = (widget: Locator, words: string) => widget.getByRole('list', { name: 'Welke weg neem je?' }).getByRole('button', { name: words }).press('Enter');
const onward = (widget: Locator) => widget.getByRole('button', { name: /^(Verder naar|Naar het eindpunt): / }).press('Enter');
const way = (widget: Locator) => widget.getByRole('navigation', { name: 'Je weg tot nu toe' });
const heading = (widget: Locator, step: string) => widget.getByRole('heading', { name: `Stap ${steps.indexOf(stepOf(step)) + 1}. ${stepOf(step).title}` });

test('a situation is walked to its end with the keyboard: wrong turns explain, and going back keeps what came later', async ({ page }) => {
  const widget = await open(page);
  await pick(widget, `${situation.name}, ${situation.about}`);
  const [first, second] = situation.path;
  const wrong = Object.keys(first!.turns)[0]!;
  await take(widget, choiceOf(first!.step, wrong).text);
  await expect(widget.getByRole('group', { name: 'Deze afslag past hier niet' })).toBeFocused();
  await expect(widget.getByText(first!.turns[wrong]!)).toBeVisible();
  await expect(widget.getByRole('button', { name: /^Verder naar/ })).toHaveCount(0);
  await checkWidget(page, id);

  await take(widget, choiceOf(first!.step, first!.choice).text);
  await expect(widget.getByRole('group', { name: 'Deze weg past' })).toBeFocused();
  await onward(widget);
  await expect(heading(widget, second!.step)).toBeFocused();
  await take(widget, choiceOf(second!.step, second!.choice).text);
  await saved(widget);
  await page.reload();

  const again = await openWidget(page, id);
  await expect(way(again).getByText(`Eerder geprobeerd: ‘${choiceOf(first!.step, wrong).text}’`)).toBeVisible();
  await way(again).getByRole('button', { name: /^Ga naar stap 1:/ }).press('Enter');
  await expect(heading(again, first!.step)).toBeFocused();
  await expect(way(again).getByText(choiceOf(second!.step, second!.choice).text)).toBeVisible();
  await onward(again);
  for (const { step, choice } of situation.path.slice(1)) {
    await take(again, choiceOf(step, choice).text);
    await onward(again);
  }
  await expect(again.getByRole('heading', { name: `Eindpunt: ${ending.title}` })).toBeFocused();
  await expect(again.getByText(situation.after)).toBeVisible();
  await expect(again.locator('.tree-summary').getByRole('listitem')).toHaveCount(situation.path.length);
  await expect(again.getByRole('img', { name: /Kaart van de boom/ })).toHaveAccessibleName(new RegExp(`eindigt bij “${ending.title}”`));
  await checkWidget(page, id);

  const download = page.waitForEvent('download');
  await again.getByRole('button', { name: 'Bewaar als tekst' }).press('Enter');
  const text = readFileSync(await (await download).path(), 'utf8');
  for (const part of [situation.story, ending.title, ...situation.path.map(({ step }) => stepOf(step).decides), ...ending.next.map(({ what }) => what)]) expect(text).toContain(part);
});

test('a situation of one’s own has no wrong turns, and notes go along to the summary', async ({ page }) => {
  const widget = await open(page);
  await pick(widget, 'Een situatie van jezelf, van je stageschool');
  await widget.getByRole('textbox', { name: 'Wat speelt er?' }).pressSequentially('Iemand komt elke maandag te laat.');
  await widget.getByRole('textbox', { name: /^Wat weet je hierover al/ }).pressSequentially('Alleen op maandag.');
  const short = steps[0]!.choices.find(({ to }) => endings.some((one) => one.id === to))!;
  await take(widget, short.text);
  await onward(widget);
  await expect(widget.getByRole('heading', { name: /^Eindpunt: / })).toBeFocused();
  await expect(widget.locator('.tree-summary').getByText('Alleen op maandag.')).toBeVisible();
  await page.evaluate(() => (window.print = () => undefined));
  await widget.getByRole('button', { name: 'Druk af' }).press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(widget.getByText('Alleen op maandag.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  const short = [...situations].sort((a, b) => a.path.length - b.path.length)[0]!;
  await pick(widget, `${short.name}, ${short.about}`);
  for (const { step, choice } of short.path) {
    await take(widget, choiceOf(step, choice).text);
    await fitsAcross(page);
    await onward(widget);
  }
  await expect(widget.getByRole('heading', { name: /^Eindpunt: / })).toBeVisible();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the tree and the ways are there in words', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    const paper = widget.locator('.tree-paper');
    await expect(paper.getByText(steps.at(-1)!.title, { exact: true })).toBeVisible();
    await expect(paper.getByText(endings.at(-1)!.title)).toBeVisible();
    await paper.getByText(`${situation.name}, ${situation.about}`).click();
    await expect(paper.getByText(situation.story)).toBeVisible();
    await expect(paper.locator('details[open] ol > li')).toHaveCount(situation.path.length);
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
