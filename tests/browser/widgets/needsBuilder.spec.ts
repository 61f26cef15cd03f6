import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const fact = { id: 'h4-behoeften-verwoorden/hulpzinnen', address: '/hoofdstuk-4/behoeften-verwoorden/' };
const label = { id: 'h7-ontwikkelings-en-gedragsstoornissen/behoefte', address: '/hoofdstuk-7/ontwikkelings-en-gedragsstoornissen/' };
const fromFact = exerciseData(fact.id, 'hulpzinnenbouwer');
const fromLabel = exerciseData(label.id, 'hulpzinnenbouwer');
const [first] = fromFact.steps as [(typeof fromFact.steps)[number]];
const [stem] = fromFact.needs as [(typeof fromFact.needs)[number]];

const box = (widget: Locator, name: string) => widget.getByRole('textbox', { name, exact: true });
const press = (widget: Locator, name: string) => widget.getByRole('button', { name, exact: true }).first().press('Enter');

/** Begins a help sentence and finishes it. */
async function need(page: Page, widget: Locator, lead: string, { text }: { text: string }, rest: string): Promise<void> {
  await press(widget, `+ ${text} …`);
  const field = box(widget, `${lead}: ${text} …`);
  await expect(field).toBeFocused();
  await page.keyboard.type(rest);
}

test('from a fact to an agreement with the keyboard, with a reload in between, and into the portfolio', async ({ page }) => {
  let widget = await openWidget(page, fact.id, fact.address);
  const example = widget.locator('.needs-step').first().getByRole('button', { name: 'Leg ons voorbeeld ernaast' });
  await expect(example).toHaveAttribute('aria-disabled', 'true');
  await box(widget, first.prompt).focus();
  await page.keyboard.type('Hij is lui en hangt op zijn stoel.');
  await page.keyboard.press('Tab');
  await expect(widget.getByRole('status').filter({ hasText: 'Je schreef “lui”.' })).toHaveCount(1);
  await checkWidget(page, fact.id);
  await box(widget, first.prompt).fill('Donderdag schreef hij in tien minuten twee regels.');
  await expect(widget.getByText('Je schreef “lui”.')).toHaveCount(0);
  await example.press('Enter');
  await expect(widget.getByText(fromFact.starts[0]!.steps[first.id]!).first()).toBeVisible();
  await need(page, widget, fromFact.needsLead, stem, 'uit één stap bestaat.');
  await saved(widget);
  await page.reload();
  widget = await openWidget(page, fact.id);
  await expect(box(widget, `${fromFact.needsLead}: ${stem.text} …`)).toHaveValue('uit één stap bestaat.');
  await press(widget, `Haal “${stem.text} …” weg`);
  await expect(widget.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await need(page, widget, fromFact.supportLead, fromFact.support[0]!, 'hoe zij dat doet.');
  await box(widget, 'Wat spreken jullie af?').fill('Ik zet de stap op het bord.');
  await box(widget, 'Wie doet het?').fill('ik');
  await widget.getByLabel('Wanneer kijken jullie terug?').fill('2027-01-11');
  await checkWidget(page, fact.id);
  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = readFileSync(await (await download).path(), 'utf8');
  for (const text of [`- ${stem.text} uit één stap bestaat.`, 'Ik zet de stap op het bord.', 'Terugkijken op 11 januari 2027']) expect(file).toContain(text);
  await saved(widget);
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' }).getByText(`${stem.text} uit één stap bestaat.`)).toBeVisible();
});

test('a pupil one knows gets a letter, and a full name is pointed at', async ({ page }) => {
  const widget = await openWidget(page, fact.id, fact.address);
  await press(widget, 'Een leerling die je kent nog leeg');
  await expect(widget.getByText(fromFact.privacy)).toBeVisible();
  await box(widget, 'Letter of bijnaam').fill('Jan Peeters');
  await expect(widget.getByText('Dit lijkt een volledige naam.')).toBeVisible();
  await box(widget, 'Letter of bijnaam').fill('V.');
  await expect(widget.getByText('Dit lijkt een volledige naam.')).toHaveCount(0);
  await expect(widget.getByRole('button', { name: /^Nog een leerling/ })).toBeVisible();
});

test('two pupils with one label come to lie beside each other, also at 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await openWidget(page, label.id, label.address);
  const [one, other] = fromLabel.starts as [(typeof fromLabel.starts)[number], (typeof fromLabel.starts)[number]];
  await need(page, widget, fromLabel.needsLead, fromLabel.needs[2]!, 'geluid dempt.');
  await press(widget, `Naar ${other.name}`);
  await expect(widget.getByRole('heading', { name: new RegExp(`^${other.name}`) }).first()).toBeFocused();
  await need(page, widget, fromLabel.needsLead, fromLabel.needs[0]!, 'zegt tot hoe laat.');
  const table = widget.getByRole('table');
  await expect(table.getByRole('columnheader')).toHaveText([one.name, other.name]);
  await expect(table.getByRole('row', { name: new RegExp(fromLabel.needsTitle.replace('?', '\\?')) }).getByRole('listitem')).toHaveText(['materiaal dat geluid dempt.', 'instructie die zegt tot hoe laat.']);
  await expect(widget.getByText(fromLabel.labels[0]!.contrast)).toBeVisible();
  await checkWidget(page, label.id);
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the pupils and the help sentences are there to write about on paper', async ({ page }) => {
    await page.goto(label.address);
    const paper = page.locator(`section[data-exercise="${label.id}"] .needs-paper`);
    await expect(paper.getByText(fromLabel.starts.at(-1)!.story[0]!)).toBeVisible();
    await paper.getByText('Ons voorbeeld').first().click();
    await expect(paper.getByText(fromLabel.starts[0]!.agreement)).toBeVisible();
  });
});
