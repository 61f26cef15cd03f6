import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h7-leerstoornissen/koppelen';
const address = '/hoofdstuk-7/leerstoornissen/';
const { items } = exerciseData(id, 'koppelen-drie');
type Item = (typeof items)[number];
const open = (page: Page) => openWidget(page, id, address);
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Beide schakels|Nog niet|Te verdedigen|Eén schakel)/ });

async function onScreen(widget: Locator): Promise<Item> {
  const text = await widget.locator('.turn-card').innerText();
  return items.find(({ trait }) => text.includes(trait))!;
}
/** Links the characteristic on screen with the keyboard; `wrong` takes another adjustment than ours. */
async function link(widget: Locator, wrong = false): Promise<Item> {
  const item = await onScreen(widget);
  await widget.getByRole('radio', { name: item.consequence, exact: true }).press('Space');
  const adjustments = widget.getByRole('group', { name: 'Wat kun jij doen?' });
  if (!wrong) await adjustments.getByRole('radio', { name: item.adjustment, exact: true }).press('Space');
  else {
    const allowed = [item, ...items.filter((one) => item.alsoAdjustments.includes(one.id))].map(({ adjustment }) => adjustment);
    for (const choice of await adjustments.locator('label').all()) {
      if (allowed.includes((await choice.innerText()).trim())) continue;
      await choice.getByRole('radio').press('Space');
      break;
    }
  }
  await widget.getByRole('button', { name: 'Kijk na' }).press('Enter');
  await expect(explanation(widget)).toBeFocused();
  return item;
}

test('goes from the first characteristic to the table with the keyboard, and brings back what was wrong', async ({ page }) => {
  test.slow();
  const widget = await open(page);
  await expect(widget.getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription('Kies eerst wat je in de klas merkt.');
  const first = await link(widget, true);
  await expect(explanation(widget)).toContainText('Eén schakel klopt');
  await expect(explanation(widget)).toContainText(first.adjustment);
  await expect(explanation(widget)).toContainText(first.adjustmentWhy);
  await checkWidget(page, id);
  await saved(widget);
  await page.reload();
  await openWidget(page, id);
  await expect(explanation(widget)).toContainText('Eén schakel klopt');
  for (let at = 2; at <= items.length; at += 1) {
    await widget.getByRole('button', { name: 'Volgende' }).press('Enter');
    await expect(widget.getByRole('heading', { name: `Kenmerk ${at} van ${items.length}` })).toBeFocused();
    await link(widget);
  }
  await widget.getByRole('button', { name: 'Volgende' }).press('Enter');
  await expect(widget.getByRole('heading', { name: 'Kenmerk dat terugkomt' })).toBeFocused();
  await link(widget);
  await widget.getByRole('button', { name: 'Naar het overzicht' }).press('Enter');
  await expect(widget.getByRole('heading', { name: 'De hele ketting' })).toBeFocused();
  await expect(widget.getByText(`${items.length - 1} van de ${items.length} kettingen klopten meteen.`)).toBeVisible();
  await checkWidget(page, id);
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('every characteristic stands there with what follows from it', async ({ page }) => {
    await page.goto(address);
    await expect(page.locator(`[data-exercise="${id}"] details`)).toHaveCount(items.length);
  });
});
