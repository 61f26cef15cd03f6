import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h5-pesten-aanpakken/eerste-stap';
const address = '/hoofdstuk-5/pesten-aanpakken/';
const { situations, card } = exerciseData(id, 'eerste-stap');
type Situation = (typeof situations)[number];
const words = { nu: 'nu', vandaag: 'vandaag', week: 'deze week', niet: 'niet' };
const [first] = situations as [Situation];
const heavyAt = situations.findIndex(({ note }) => note);
const heavy = situations[heavyAt]!;
const open = (page: Page) => openWidget(page, id, address);

/** Answers everything as we do, but for the first step, with the keyboard. */
async function answer(widget: Locator, situation: Situation): Promise<void> {
  for (const [at, step] of situation.steps.entries()) {
    const when = at === 0 ? 'niet' : step.when;
    await widget.getByRole('group', { name: step.text, exact: true }).getByRole('radio', { name: words[when], exact: true }).press('Space');
  }
  for (const question of ['lead', 'inform', 'promise'] as const) {
    for (const option of situation[question].filter(({ fits }) => fits)) {
      await widget.getByRole(question === 'inform' ? 'checkbox' : 'radio', { name: option.text, exact: true }).press('Space');
    }
  }
}

test('a situation is put in order with the keyboard and laid beside ours, and the card can be kept', async ({ page }) => {
  let widget = await open(page);
  await expect(widget.getByRole('button', { name: 'Leg naast onze volgorde' })).toHaveAttribute('aria-disabled', 'true');
  await expect(widget.getByRole('group', { name: 'Hier kun je terecht' }).getByRole('link').first()).toHaveAttribute('href', /^tel:/);
  await checkWidget(page, id);
  await answer(widget, first);
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await widget.getByRole('button', { name: 'Leg naast onze volgorde' }).press('Enter');
  await expect(widget.getByRole('heading', { name: 'Onze volgorde, en waarom' })).toBeFocused();
  const list = widget.locator('ol.steps-list > li');
  await expect(list).toHaveCount(first.steps.length);
  await expect(list.filter({ hasText: first.steps[0]!.text })).toContainText(`Ander moment. Jij: niet. Wij: ${words[first.steps[0]!.when]}.`);
  await widget.getByRole('textbox', { name: card.ask }).fill('Leerlingenbegeleider, lokaal 12');
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name: 'Bewaar als tekst' }).press('Enter');
  const file = readFileSync(await (await download).path(), 'utf8');
  for (const text of [card.rules[0]!, first.title, 'Leerlingenbegeleider, lokaal 12', 'Awel 102']) expect(file).toContain(text);
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText('Leerlingenbegeleider, lokaal 12')).toBeVisible();
});

test('a heavy situation waits behind a word, with help, and can be left', async ({ page }) => {
  const widget = await open(page);
  const part = (at: number) => widget.getByRole('list', { name: 'Situaties' }).getByRole('button').nth(at);
  await part(heavyAt).press('Enter');
  await expect(widget.getByRole('heading', { name: `Situatie ${heavyAt + 1}: ${heavy.title}` })).toBeFocused();
  await expect(widget.locator('.steps-story')).toHaveCount(0);
  await expect(widget.getByRole('group', { name: 'Hier kun je terecht' })).toBeVisible();
  await checkWidget(page, id);
  await widget.getByRole('button', { name: 'Sla over' }).press('Enter');
  await expect(widget.getByRole('heading', { name: `Situatie ${heavyAt + 2}: ` })).toBeFocused();
  await expect(part(heavyAt)).toContainText('overgeslagen');
  await part(heavyAt).press('Enter');
  await widget.getByRole('button', { name: 'Toon deze situatie' }).press('Enter');
  await expect(widget.locator('.steps-story')).toHaveText(heavy.story.trim());
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await answer(widget, first);
  await widget.getByRole('button', { name: 'Leg naast onze volgorde' }).press('Enter');
  await widget.getByText(card.title, { exact: true }).first().click();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the situations are there, a heavy one behind its note', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .steps-paper`);
    await expect(paper.getByText(first.story.trim())).toBeVisible();
    await expect(paper.getByText(heavy.story.trim())).toBeHidden();
    await paper.getByText(heavy.note!.trim()).first().click();
    await expect(paper.getByText(heavy.story.trim())).toBeVisible();
  });
});
