import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h3-gelijke-kansen/brief';
const address = '/hoofdstuk-3/gelijke-kansen/';
const { letters, kinds } = exerciseData(id, 'drempels');
const [letter] = letters as [(typeof letters)[number]];
const sentences = letter.paragraphs.flat();
const barriers = sentences.filter(({ barrier }) => barrier);
const [first, second] = barriers as [(typeof barriers)[number], (typeof barriers)[number]];
const plain = sentences.find(({ barrier, arguable }) => !barrier && arguable)!;
const nameOf = (kind: string) => kinds.find((one) => one.id === kind)!.name;
const own = 'Beste ouder of begeleider. We gaan drie dagen op reis naar de Ardennen. We willen graag dat iedereen meegaat. De prijs is 120 euro en u mag in stukken betalen. Bel gerust naar school als dat niet lukt. Wij zoeken samen een oplossing.';

const open = (page: Page) => openWidget(page, id, address);
const sentence = (widget: Locator, text: string) => widget.getByRole('button', { name: text, exact: true });
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).press('Enter');

test('sentences are marked and compared with the keyboard, and a reload keeps them', async ({ page }) => {
  let widget = await open(page);
  await checkWidget(page, id);
  await sentence(widget, first.text).press(' ');
  await sentence(widget, second.text).press('Enter');
  await sentence(widget, plain.text).press('Enter');
  await sentence(widget, plain.text).press('Enter');
  await expect(sentence(widget, plain.text)).toHaveAttribute('aria-pressed', 'false');
  await widget.getByRole('combobox', { name: first.text }).selectOption(nameOf(first.barrier!.kind));
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, id);
  await expect(sentence(widget, second.text)).toHaveAttribute('aria-pressed', 'true');
  await checkWidget(page, id);
  await press(widget, 'Vergelijk met onze lezing');
  await expect(widget.getByRole('heading', { name: 'Wat jij zag en wat wij zagen' })).toBeFocused();
  await expect(widget.getByText(`Van de ${barriers.length} drempels die wij zien, markeerde jij er 2.`).first()).toBeVisible();
  const notes = widget.locator('.barriers-notes > li');
  await expect(notes).toHaveCount(barriers.length);
  await expect(notes.filter({ hasText: first.text })).toContainText(`Gevonden. “${first.text}”Ook wij noemen dit ${nameOf(first.barrier!.kind)}.`);
  await expect(notes.filter({ hasText: second.text })).toContainText('Gevonden, met een andere naam.');
  await checkWidget(page, id);
});

test('the letter is written anew, measured, laid beside our example, printed and taken along', async ({ page }) => {
  const widget = await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(widget.locator('.barriers-paper')).toBeVisible();
  await page.emulateMedia({ media: 'screen' });
  await expect(widget.getByRole('button', { name: 'Vergelijk met onze lezing' })).toHaveAttribute('aria-disabled', 'true');
  await sentence(widget, first.text).click();
  await press(widget, 'Vergelijk met onze lezing');
  const example = widget.getByRole('button', { name: 'Toon ons voorbeeld' });
  await expect(example).toHaveAttribute('aria-disabled', 'true');
  await press(widget, 'Begin van de brief van de school');
  const text = widget.getByRole('textbox', { name: 'Jouw brief' });
  await expect(text).toHaveValue(new RegExp(first.text));
  const row = (name: string) => widget.getByRole('row', { name });
  const figure = await row('Brief van de school').getByRole('cell').first().textContent();
  await expect(row('Jouw brief').getByRole('cell').first()).toHaveText(figure!);
  await text.fill(own);
  await expect(row('Jouw brief').getByRole('cell').first()).toHaveText(/gemakkelijk/);
  await example.press('Enter');
  await expect(widget.getByText(letter.exampleNote)).toBeVisible();
  await widget.getByText('Wat zegt dat cijfer').press('Enter');
  await expect(widget.getByRole('link', { name: 'Douma, 1960' })).toHaveAttribute('href', /bronnen\/#bib-douma1960$/);
  await checkWidget(page, id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  expect(file).toContain(own);
  expect(file).toContain(`- “${first.text}”`);
  await page.emulateMedia({ media: 'print' });
  await expect(widget.locator('.keep').getByText(own)).toBeVisible();
  await expect(widget.locator('.barriers-paper')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText(own)).toBeVisible();
});

test('a later reading lies beside the first', async ({ page }) => {
  const widget = await open(page);
  await sentence(widget, first.text).click();
  await press(widget, 'Vergelijk met onze lezing');
  await press(widget, 'Lees de brieven opnieuw');
  await expect(sentence(widget, first.text)).toHaveAttribute('aria-pressed', 'false');
  await sentence(widget, second.text).click();
  await press(widget, 'Vergelijk met onze lezing');
  await expect(widget.getByText(`markeerde je in deze brief 1 van de ${barriers.length} drempels`)).toBeVisible();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await sentence(widget, first.text).click();
  await fitsAcross(page);
  await press(widget, 'Vergelijk met onze lezing');
  await widget.getByRole('textbox', { name: 'Jouw brief' }).fill(own);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the letters are there to underline on paper, with our reading behind a fold', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .barriers-paper`);
    await expect(paper.getByText(first.text).first()).toBeVisible();
    await paper.getByText('Onze lezing').first().click();
    await expect(paper.getByText(first.barrier!.why).first()).toBeVisible();
  });
});
