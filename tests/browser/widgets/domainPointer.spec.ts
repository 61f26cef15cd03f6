import type { Locator, Page } from '@playwright/test';
import type { Domain } from '../../../src/authoring/schemas/index.ts';
import { domainPointer as text } from '../../../src/text/domainPointer.ts';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-vier-domeinen/domeinenwijzer';
const address = '/hoofdstuk-1/vier-domeinen/';
const { signals } = exerciseData(id, 'domeinenwijzer');
const domains = Object.keys(text.names) as Domain[];
type Signal = (typeof signals)[number];
const fitting = (signal: Signal, fits: 'ja' | 'ook' | 'nee') => domains.filter((domain) => signal.domains[domain].fits === fits);

const open = (page: Page) => openWidget(page, id, address);
const explanation = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Nog niet|Gedeeltelijk juist)/ });

async function press(within: Locator, name: string | RegExp): Promise<void> {
  await within.getByRole('button', { name }).press('Enter');
}

/** Chooses domains for the signal on screen with the keyboard and has them checked. */
async function answer(widget: Locator, chosen: readonly Domain[]): Promise<void> {
  for (const domain of chosen) await widget.getByRole('checkbox', { name: text.names[domain] }).press('Space');
  await press(widget, 'Kijk na');
  await expect(explanation(widget)).toBeFocused();
}

/** The signal on screen. */
async function onScreen(widget: Locator): Promise<Signal> {
  const situation = await widget.locator('.turn-card').textContent();
  return signals.find((signal) => signal.situation === situation)!;
}

test('says why for every domain chosen and missed, and how they are interwoven', async ({ page }) => {
  const widget = await open(page);
  const signal = signals[0]!;
  await expect(widget.getByRole('heading', { name: `Signaal 1 van ${signals.length}` })).toBeVisible();
  await expect(widget.getByRole('button', { name: 'Kijk na' })).toHaveAttribute('aria-disabled', 'true');
  await press(widget, 'Kijk na');
  await expect(explanation(widget)).toHaveCount(0);

  const wrong = fitting(signal, 'nee')[0]!;
  await answer(widget, [wrong]);
  await expect(explanation(widget)).toContainText('Nog niet');
  for (const domain of [wrong, ...fitting(signal, 'ja'), ...fitting(signal, 'ook')]) await expect(explanation(widget)).toContainText(signal.domains[domain].why);
  await expect(explanation(widget)).toContainText('Voorop, en je miste het');
  await expect(explanation(widget)).toContainText('Deze komt straks nog eens terug.');
  await expect(widget.getByText(signal.together).filter({ visible: true })).toBeVisible();
  await expect(widget.getByRole('img')).toHaveAccessibleName(new RegExp(`Voorop: ${text.names[fitting(signal, 'ja')[0]!]}`));

  await press(widget, 'Volgende');
  await expect(widget.getByRole('heading', { name: `Signaal 2 van ${signals.length}` })).toBeFocused();
  const second = signals[1]!;
  await answer(widget, [...fitting(second, 'ja'), fitting(second, 'nee')[0]!]);
  await expect(explanation(widget)).toContainText(`Gedeeltelijk juist. ${text.names[fitting(second, 'nee')[0]!]} is hier niet aan de orde.`);
});

test('wrong ones return, the overview says which domain is missed, and a new start keeps the earlier attempt', async ({ page }) => {
  test.slow();
  const widget = await open(page);
  const wrong = new Set(signals.filter((signal) => fitting(signal, 'ja').length > 0).slice(0, 2).map(({ id: one }) => one));
  for (const [index, signal] of signals.entries()) {
    await answer(widget, wrong.has(signal.id) ? fitting(signal, 'nee').slice(0, 1) : fitting(signal, 'ja'));
    await press(widget, /^Volgende/);
    if (index < signals.length - 1) await expect(widget.getByRole('heading', { name: `Signaal ${index + 2} van ${signals.length}` })).toBeFocused();
  }
  await expect(widget.getByText(`${signals.length - 2} van de ${signals.length} signalen had je meteen juist.`)).toBeVisible();
  for (let left = 2; left > 0; left -= 1) {
    await expect(widget.getByRole('heading', { name: 'Signaal dat terugkomt' })).toBeFocused();
    const signal = await onScreen(widget);
    expect(wrong).toContain(signal.id);
    await answer(widget, fitting(signal, 'ja'));
    await press(widget, /^(Volgende|Naar het overzicht)/);
  }
  await expect(widget.getByRole('heading', { name: 'Welk domein zie je, en welk mis je?' })).toBeFocused();
  await expect(widget.getByText(/miste je het vaakst/)).toBeVisible();
  await expect(widget.getByRole('link', { name: new RegExp(Object.values(text.names).join('|')) }).first()).toHaveAttribute('href', /\/hoofdstuk-1\/vier-domeinen\/#/);
  await checkWidget(page, id);

  await press(widget, 'Opnieuw');
  await expect(widget.getByRole('heading', { name: `Signaal 1 van ${signals.length}` })).toBeFocused();
  await expect(widget.getByRole('table', { name: 'Je pogingen naast elkaar' })).toContainText(`${signals.length - 2} van de ${signals.length}`);
  await answer(widget, fitting(await onScreen(widget), 'ja'));
  await expect(explanation(widget)).toContainText('Dat klopt');
  await checkWidget(page, id);
});

test('a reload keeps the place, the choice and the explanation', async ({ page }) => {
  let widget = await open(page);
  await answer(widget, fitting(signals[0]!, 'nee').slice(0, 1));
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(explanation(widget)).toContainText('Nog niet');
  await press(widget, 'Volgende');
  await widget.getByRole('checkbox').first().press('Space');
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(widget.getByRole('heading', { name: `Signaal 2 van ${signals.length}` })).toBeVisible();
  await expect(widget.getByRole('checkbox').first()).toBeChecked();
});

test('is accessible while fresh, wrong and right, and fits 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await checkWidget(page, id);
  await fitsAcross(page);
  await answer(widget, fitting(signals[0]!, 'nee').slice(0, 1));
  await checkWidget(page, id);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('signals and answers can be read', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    const signal = widget.getByRole('listitem').filter({ hasText: signals[0]!.situation });
    await expect(signal.getByText(signals[0]!.together)).toBeHidden();
    await signal.getByText('Bekijk het antwoord').click();
    await expect(signal.getByText(signals[0]!.together)).toBeVisible();
    await expect(widget.getByText(signals.at(-1)!.situation)).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
