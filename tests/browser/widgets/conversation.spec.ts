import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { parse } from 'yaml';
import { dialogueSchema, techniquesSchema } from '../../../src/authoring/schemas/index.ts';
import { bestSteps, sceneOf, type Talk } from '../../../src/widgets/Conversation/model.ts';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h5-herstelgesprek/gesprek';
const address = '/hoofdstuk-5/herstelgesprek/';
const { dialogues } = exerciseData(id, 'gesprek');
const talk: Talk = { id: dialogues[0]!, ...dialogueSchema.parse(parse(readFileSync(`content/dialogen/${dialogues[0]}.yaml`, 'utf8'))) };
const techniques = techniquesSchema.parse(parse(readFileSync('content/technieken.yaml', 'utf8')));
const best = bestSteps(talk);
const { lines, ending } = sceneOf(talk, { steps: best });
const choiceAt = (turn: string, choice: string) => talk.turns.find((one) => one.id === turn)!.choices!.find((one) => one.id === choice)!;
const ownWords = 'Hij zei gewoon dag, en dat bleef hangen.';

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).press('Enter');
const begin = (widget: Locator) => press(widget, `Begin: ${talk.title}`);
const sayWhat = (widget: Locator) => widget.getByRole('heading', { name: 'Wat zeg je?' });
const log = (widget: Locator) => widget.getByRole('log');

/** Says one thing; at a turn in one's own words writes first and compares. */
async function say(widget: Locator, turn: string, choice: string): Promise<void> {
  const said = choiceAt(turn, choice).text;
  if (!talk.turns.find((one) => one.id === turn)!.write) return press(widget, said);
  await widget.getByRole('textbox').pressSequentially(ownWords);
  await press(widget, 'Vergelijk met voorbeelden');
  await widget.getByRole('radio', { name: said }).press('Space');
  return press(widget, 'Zeg het');
}

test('a conversation is led with the keyboard, comment comes only afterwards, and a reload loses nothing', async ({ page }) => {
  test.slow();
  let widget = await open(page);
  await checkWidget(page, id);
  await begin(widget);
  await expect(sayWhat(widget)).toBeFocused();
  await expect(log(widget)).toContainText(talk.turns[0]!.text);
  for (const [at, { turn, choice }] of best.entries()) {
    const { write } = talk.turns.find((one) => one.id === turn)!;
    if (write) {
      await expect(widget.getByRole('heading', { name: 'Eerst met je eigen woorden' })).toBeFocused();
      await expect(widget.getByRole('button', { name: 'Vergelijk met voorbeelden' })).toHaveAccessibleDescription('Schrijf eerst zelf een zin.');
      await press(widget, 'Vergelijk met voorbeelden');
      await expect(widget.getByRole('radio')).toHaveCount(0);
      await widget.getByRole('textbox', { name: write.prompt }).pressSequentially(ownWords);
      await press(widget, 'Vergelijk met voorbeelden');
      await expect(widget.getByRole('heading', { name: 'Jouw woorden' })).toBeFocused();
      await widget.getByRole('radio', { name: choiceAt(turn, choice).text }).press('Space');
      await widget.getByRole('checkbox', { name: write.recognise[0]!.text }).press('Space');
      await checkWidget(page, id);
      await saved(widget);
      await page.reload();
      widget = await openWidget(page, id);
      await expect(widget.getByRole('checkbox', { name: write.recognise[0]!.text })).toBeChecked();
      await press(widget, 'Zeg het');
      await expect(log(widget)).toContainText(ownWords);
    } else {
      await say(widget, turn, choice);
    }
    if (at === 1) {
      await expect(log(widget)).toContainText(choiceAt(turn, choice).text);
      await expect(widget.getByText(choiceAt(turn, choice).effect)).toHaveCount(0);
      await expect(widget.getByText(talk.turns[0]!.inner)).toHaveCount(0);
      await checkWidget(page, id);
    }
  }
  await expect(widget.getByRole('heading', { name: ending!.title })).toBeFocused();
  await expect(widget.getByText(ending!.why).filter({ visible: true })).toBeVisible();
  for (const { turn, choice } of lines) {
    await expect(widget.getByText(turn.inner)).toBeVisible();
    if (choice) await expect(widget.getByText(choice.effect)).toBeVisible();
  }
  const [technique] = choiceAt(best[0]!.turn, best[0]!.choice).techniques;
  await expect(widget.locator('dt').filter({ hasText: techniques.find((one) => one.id === technique)!.name })).toBeVisible();
  await expect(widget.locator('.talk-replay').getByText(ownWords)).toBeVisible();
  await checkWidget(page, id);
});

test('a sentence is taken back, another way is taken from the replay, and both conversations stay', async ({ page }) => {
  const widget = await open(page);
  await begin(widget);
  const first = talk.turns[0]!.choices!;
  const other = first.find((one) => !one.best)!;
  await press(widget, other.text);
  await expect(log(widget)).toContainText(other.text);
  await press(widget, 'Neem je laatste zin terug');
  await expect(log(widget)).not.toContainText(other.text);
  await expect(sayWhat(widget)).toBeFocused();
  for (const { turn, choice } of best) await say(widget, turn, choice);
  await expect(widget.getByText(`Hier zei je ook al: ‘${other.text}’`)).toBeVisible();
  const map = widget.getByRole('img', { name: /^Kaart met \d+ plekken/ });
  await expect(map).toHaveAccessibleName(/liep langs de plekken 1, .+ en kwam uit bij einde A\. Een andere keer ging je ook van 1 naar/);
  await press(widget, 'Neem op plek 1 een andere weg');
  await expect(sayWhat(widget)).toBeFocused();
  await expect(log(widget)).not.toContainText(choiceAt(best[0]!.turn, best[0]!.choice).text);
  await press(widget, other.text);
  await press(widget, 'Stop en ga naar de lijst');
  await expect(widget.getByRole('heading', { name: 'Kies een gesprek' })).toBeFocused();
  await expect(widget.getByRole('button', { name: `Ga verder: ${talk.title}` })).toBeVisible();
  await widget.getByText(`Eerdere gesprekken (1 van de ${talk.endings.length} einden gezien)`).press('Enter');
  await checkWidget(page, id);
  await press(widget, new RegExp(`: ${ending!.title}$`));
  await expect(widget.getByRole('heading', { name: ending!.title })).toBeFocused();

  const download = page.waitForEvent('download');
  await press(widget, 'Bewaar als tekst');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(new RegExp(`^gesprek-${talk.id}-\\d{4}-\\d{2}-\\d{2}\\.txt$`));
  const text = readFileSync(await file.path(), 'utf8');
  expect(text).toContain(ending!.why);
  expect(text).toContain(`Jij: ${ownWords}`);
});

test.describe('without a connection', () => {
  test.use({ tolerate: [/Failed to load resource/] });

  test('says so, and tries again', async ({ page }) => {
    await page.route('**/mijn-cursus/oefening/**', (route) => route.abort());
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await widget.scrollIntoViewIfNeeded();
    await expect(widget.getByRole('alert')).toContainText('De gesprekken konden niet opgehaald worden.');
    await page.unroute('**/mijn-cursus/oefening/**');
    await press(widget, 'Probeer opnieuw');
    await expect(widget.getByRole('alert')).toHaveCount(0);
    await begin(widget);
    await expect(sayWhat(widget)).toBeFocused();
  });
});

test('fits a screen of 320 pixels in each of its states', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await begin(widget);
  await fitsAcross(page);
  for (const { turn, choice } of best) await say(widget, turn, choice);
  await expect(widget.getByRole('heading', { name: ending!.title })).toBeVisible();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('one good way through each conversation can be read and played, with role cards', async ({ page }) => {
    await page.goto(address);
    const paper = page.locator(`section[data-exercise="${id}"] .talk-paper`).first();
    await expect(paper.getByRole('heading', { name: talk.title })).toBeVisible();
    for (const { card } of [talk.you, ...talk.others]) await expect(paper.getByText(card)).toBeVisible();
    for (const { choice } of lines) if (choice) await expect(paper.getByText(choice.text)).toBeVisible();
    await expect(paper.getByText(ending!.why)).toBeVisible();
    await expect(page.locator(`section[data-exercise="${id}"]`).getByRole('button')).toHaveCount(0);
  });
});
