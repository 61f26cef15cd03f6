import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h5-herstelgericht-werken/reactie';
const address = '/hoofdstuk-5/herstelgericht-werken/';
const { incidents, notes, reflect } = exerciseData(id, 'reactiekeuze');
const [note] = notes as [(typeof notes)[number]];
const own = 'Liese, je gsm ligt vandaag bij mij. Kom je vrijdag even met Emir en mij praten over wat het deed?';
type Stance = keyof (typeof incidents)[number]['reactions'];
const open = (page: Page) => openWidget(page, id, address);

/** Chooses a reaction with the keyboard, and reads what it does. */
async function choose(widget: Locator, at: number, stance: Stance): Promise<void> {
  await widget.getByRole('radio', { name: incidents[at]!.reactions[stance].text, exact: true }).press('Space');
  await widget.getByRole('button', { name: 'Dit zou ik doen' }).press('Enter');
}
const next = (widget: Locator) => widget.getByRole('button', { name: /^(Volgende|Naar het overzicht)$/ }).press('Enter');

test('reactions are chosen with the keyboard, the window is drawn, and one is written anew, to keep', async ({ page }) => {
  test.slow();
  let widget = await open(page);
  await expect(widget.getByRole('button', { name: 'Dit zou ik doen' })).toHaveAccessibleDescription('Kies eerst een reactie.');
  await checkWidget(page, id);
  await choose(widget, 0, 'tegen');
  const explanation = widget.getByRole('group', { name: 'Je koos een reactie in het vak ‘tegen’.' });
  await expect(explanation).toBeFocused();
  for (const party of ['did', 'hurt', 'group'] as const) await expect(explanation).toContainText(incidents[0]!.reactions.tegen[party]);
  await widget.getByText('Wat de drie andere reacties doen').press('Enter');
  await expect(widget.getByText(incidents[0]!.reactions.met.hurt, { exact: true })).toBeVisible();
  await checkWidget(page, id);
  await next(widget);
  await saved(widget);
  await page.reload();

  widget = await openWidget(page, id);
  for (const [at] of incidents.entries()) {
    if (at === 0) continue;
    await expect(widget.getByRole('heading', { name: `Voorval ${at + 1} van ${incidents.length}` })).toBeVisible();
    await choose(widget, at, at < 3 ? 'tegen' : 'met');
    await next(widget);
  }
  await expect(widget.getByRole('heading', { name: 'Jouw venster' })).toBeFocused();
  await expect(widget.getByRole('img', { name: /tegen: 3 keer\. met: 7 keer\. niet: 0 keer\. voor: 0 keer\./ })).toBeVisible();
  await expect(widget.getByText('ging je meestal naar ‘tegen’').first()).toBeVisible();
  await widget.getByRole('textbox', { name: reflect }).fill('Bij lawaai.');

  const section = widget.locator('.reactions-note').first();
  const example = section.getByRole('button', { name: 'Toon ons voorbeeld' });
  await expect(example).toHaveAttribute('aria-disabled', 'true');
  await section.getByRole('textbox').fill(own);
  await example.press('Enter');
  await expect(section.getByText(note.example.trim(), { exact: true })).toBeVisible();
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name: 'Bewaar als tekst' }).press('Enter');
  const file = readFileSync(await (await download).path(), 'utf8');
  for (const text of [own, 'tegen (veel structuur, weinig zorg): 3 keer', 'Bij lawaai.']) expect(file).toContain(text);
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText(own)).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await choose(widget, 0, 'niet');
  await expect(widget.getByRole('button', { name: 'Volgende' })).toBeVisible();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the incidents are there, with what each reaction does behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .on-paper`);
    await paper.getByText('In welk vak ligt elke reactie').first().click();
    await expect(paper.getByText(incidents[0]!.reactions.met.did).first()).toBeVisible();
  });
});
