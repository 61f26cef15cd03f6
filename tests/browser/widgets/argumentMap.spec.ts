import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h7-wat-een-label-doet/argumenten';
const address = '/hoofdstuk-7/wat-een-label-doet/';
const { arguments: all, contexts } = exerciseData(id, 'argumentenkaart');
const open = (page: Page) => openWidget(page, id, address);
const weigh = (widget: Locator, title: string, weight: string) => widget.getByRole('group', { name: `Hoe zwaar weegt “${title}” hier?` }).getByRole('radio', { name: weight }).press('Space');
const choose = (widget: Locator, at: number) => widget.getByRole('radio', { name: contexts[at]!.title, exact: true }).press('Space');
const [pro] = all.filter(({ side }) => side === 'voor');
const [contra] = all.filter(({ side }) => side === 'tegen');

test('weighs with the keyboard, adds an own argument, keeps it over a reload and tells what shifts between two pupils', async ({ page }) => {
  const widget = await open(page);
  await expect(widget.getByText('Je hebt hier nog niets gewogen.')).toBeVisible();
  await weigh(widget, pro!.title, 'zwaar');
  await weigh(widget, contra!.title, 'licht');
  await expect(widget.getByText(/^Bij jou weegt voor het zwaarst: 3 tegenover 1\./)).toBeVisible();
  await widget.getByLabel('Je eigen argument, in één zin').fill('Mijn eigen argument.');
  await widget.getByRole('radio', { name: 'Tegen', exact: true }).press('Space');
  await widget.getByRole('button', { name: 'Leg op de kaart' }).press('Enter');
  await weigh(widget, 'Mijn eigen argument.', 'zwaar');
  await expect(widget.getByText(/^Bij jou weegt tegen het zwaarst: 3 tegenover 4\.|^Voor en tegen houden elkaar bij jou in evenwicht: 3 tegenover 4\./)).toBeVisible();
  await widget.getByLabel('Waar sta jij, in deze situatie?').fill('Ik wacht niet op een naam.');
  await checkWidget(page, id);
  await choose(widget, 1);
  await expect(widget.getByText('Je hebt hier nog niets gewogen.')).toBeVisible();
  await weigh(widget, pro!.title, 'telt niet');
  await expect(widget.getByRole('heading', { name: 'Dezelfde stelling, andere leerling' })).toBeVisible();
  await expect(widget.getByText(`“${pro!.title}” weegt bij ${contexts[0]!.title} zwaar en bij ${contexts[1]!.title} telt niet.`)).toBeVisible();
  await saved(widget);
  await page.reload();
  await openWidget(page, id);
  await choose(widget, 0);
  await expect(widget.getByLabel('Waar sta jij, in deze situatie?')).toHaveValue('Ik wacht niet op een naam.');
  await widget.getByRole('button', { name: 'Haal “Mijn eigen argument.” van de kaart' }).press('Enter');
  await expect(widget.getByText(/^Bij jou weegt voor het zwaarst: 3 tegenover 1\./)).toBeVisible();
  await checkWidget(page, id);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the claim, the pupils and the arguments are there to talk over', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`[data-exercise="${id}"]`);
    for (const { title } of all) await expect(widget.getByText(`${title}.`, { exact: true })).toBeVisible();
    await expect(widget.getByRole('radio').first()).toBeHidden();
  });
});
