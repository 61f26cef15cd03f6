import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-grondhoudingen-van-rogers/zelftest';
const address = '/hoofdstuk-1/grondhoudingen-van-rogers/';
const { scale, attitudes, statements, conversations, limits } = exerciseData(id, 'rogers-zelftest');
const screens = statements.length / 3;

const open = (page: Page) => openWidget(page, id, address);
const press = (widget: Locator, name: string | RegExp) => widget.getByRole('button', { name, ...(typeof name === 'string' ? { exact: true } : {}) }).press('Enter');
const part = (widget: Locator, name: string) => press(widget.getByRole('list', { name: 'Delen van de zelftest' }), new RegExp(`^${name}`));
const statement = (widget: Locator, index: number) => widget.getByRole('group', { name: statements[index]!.text });
const conversationHeading = (widget: Locator, index: number) => widget.getByRole('heading', { name: `Gesprek ${index + 1} van ${conversations.length}: ${conversations[index]!.title}` });

/** Scores every statement: `rating` gives the place on the scale, 1 to 5, or 6 to skip it. */
async function scoreAll(widget: Locator, rating: (index: number) => number): Promise<void> {
  await part(widget, 'Uitspraken');
  await widget.getByRole('group').first().waitFor();
  for (let back = widget.getByRole('button', { name: 'Vorige' }); (await back.count()) > 0; ) await back.press('Enter');
  for (let index = 0; index < statements.length; index += 1) {
    await statement(widget, index).getByRole('radio').nth(rating(index) - 1).press('Space');
    if (index % 3 === 2) await press(widget, index + 1 < statements.length ? 'Volgende' : 'Bekijk je profiel');
  }
  await expect(widget.getByRole('heading', { name: 'Je profiel van vandaag' })).toBeFocused();
}

/** The place on the scale that shows most of an attitude (5) or least (1). */
const towards = (score: number) => (index: number) => (statements[index]!.reversed ? 6 - score : score);

/** Chooses a reaction in the conversation on screen. */
async function react(widget: Locator, option: number): Promise<void> {
  await widget.getByRole('group', { name: /^Welke reactie/ }).getByRole('radio').nth(option).press('Space');
  await press(widget, 'Dit zou ik doen');
  await expect(widget.getByRole('heading', { name: 'Wat jouw keuze doet' })).toBeFocused();
}

test('statements are scored with the keyboard, three at a time, and a reload comes back to the same screen', async ({ page }) => {
  const widget = await open(page);
  await expect(widget.getByRole('heading', { name: `Uitspraak 1 tot 3 van ${statements.length}` })).toBeVisible();
  await expect(statement(widget, 0).getByRole('radio')).toHaveCount(scale.length + 1);
  await checkWidget(page, id);

  await statement(widget, 0).getByRole('radio', { name: scale[0]!, exact: true }).press('Space');
  await page.keyboard.press('ArrowDown');
  await expect(statement(widget, 0).getByRole('radio', { name: scale[1]!, exact: true })).toBeChecked();
  await statement(widget, 1).getByRole('radio', { name: 'nog niet meegemaakt, sla over' }).press('Space');
  await expect(widget.getByText(`1 van ${statements.length} gescoord, 1 overgeslagen.`)).toBeVisible();
  await press(widget, 'Volgende');
  await expect(widget.getByRole('heading', { name: `Uitspraak 4 tot 6 van ${statements.length}` })).toBeFocused();
  await saved(widget);

  await page.reload();
  const again = await openWidget(page, id);
  await expect(again.getByRole('heading', { name: `Uitspraak 4 tot 6 van ${statements.length}` })).toBeVisible();
  await press(again, 'Vorige');
  await expect(statement(again, 0).getByRole('radio', { name: scale[1]!, exact: true })).toBeChecked();
  await checkWidget(page, id);
});

test('the profile shows a band per attitude, says what it is and is not, and opens at any moment', async ({ page }) => {
  const widget = await open(page);
  await part(widget, 'Profiel');
  await expect(widget.getByText('Er staan nog geen antwoorden.')).toBeVisible();
  await press(widget, 'Naar de uitspraken');

  await scoreAll(widget, towards(5));
  for (const { name, profile, is, isNot } of attitudes) {
    const region = widget.locator('.rogers-attitude').filter({ has: page.getByRole('heading', { name, exact: true }) });
    await expect(region).toContainText('5,0 op 5: vaak aanwezig');
    await expect(region).toContainText(profile.strong);
    for (const point of [...is, ...isNot]) await expect(region).toContainText(point);
  }
  await widget.getByText('Als tabel, en hoe het cijfer ontstaat').press('Enter');
  await expect(widget.getByRole('cell', { name: '5,0 (vaak aanwezig)' })).toHaveCount(3);
  await checkWidget(page, id);
});

test('answers that are all the same give no bands', async ({ page }) => {
  const widget = await open(page);
  await scoreAll(widget, () => 4);
  await expect(widget.getByText('Je koos overal hetzelfde antwoord.')).toBeVisible();
  await expect(widget.getByText(/op 5:/)).toHaveCount(0);
});

test('low answers name the statements that weighed most, with the word that was chosen', async ({ page }) => {
  const widget = await open(page);
  await scoreAll(widget, towards(2));
  const first = statements.find(({ attitude }) => attitude === attitudes[0]!.id)!;
  await expect(widget.getByRole('listitem').filter({ hasText: first.text })).toContainText(`Jij: ${scale[(first.reversed ? 4 : 2) - 1]}`);
  await expect(widget.getByText('2,0 op 5: nog in groei')).toHaveCount(3);
});

test('a conversation: choosing shows what the reaction does, others can be looked at, the first choice stays', async ({ page }) => {
  const widget = await open(page);
  await part(widget, 'Gesprekken');
  const { context, says, options } = conversations[0]!;
  await expect(conversationHeading(widget, 0)).toBeFocused();
  await expect(widget).toContainText(context);
  await expect(widget).toContainText(says);
  await expect(widget).not.toContainText(options[1]!.feedback);
  await press(widget, 'Dit zou ik doen');
  await expect(widget.getByText('Duid eerst een reactie aan.')).toBeVisible();

  await react(widget, 1);
  const words: Record<string, string> = { '-2': 'breekt af', '-1': 'verzwakt wat', '0': 'verandert weinig', '1': 'versterkt wat', '2': 'versterkt' };
  const choice = widget.locator('.rogers-reaction').filter({ hasText: 'Jouw keuze' });
  await expect(choice).toContainText(options[1]!.feedback);
  for (const { id: attitude } of attitudes) {
    await expect(choice.getByRole('listitem').filter({ hasText: attitude })).toContainText(words[options[1]!.effect[attitude]]!);
  }
  await widget.getByText(options[0]!.text).press('Enter');
  await expect(widget.getByText(options[0]!.feedback)).toBeVisible();
  await checkWidget(page, id);
  await saved(widget);

  await page.reload();
  const again = await openWidget(page, id);
  await expect(choice).toContainText(options[1]!.text);
  await expect(again.getByText(options[0]!.feedback)).toBeVisible();
});

test('an own reaction is kept, laid beside points to tick, and never scored', async ({ page }) => {
  const widget = await open(page);
  await part(widget, 'Gesprekken');
  await press(widget, /^3\. /);
  await expect(conversationHeading(widget, 2)).toBeFocused();
  const { lookFor } = conversations[2]!;
  const button = widget.getByRole('button', { name: 'Leg je zin naast deze vragen' });
  await expect(button).toHaveAttribute('aria-disabled', 'true');
  await expect(button).toHaveAccessibleDescription(/Schrijf eerst een zin/);
  await button.press('Enter');
  await expect(widget.getByRole('checkbox')).toHaveCount(0);

  await widget.getByRole('textbox', { name: 'Wat zeg jij?' }).pressSequentially('Dat kan ik niet beloven. Kom zitten.');
  await button.press('Enter');
  await widget.getByRole('checkbox', { name: lookFor[0]! }).press('Space');
  await expect(widget.getByRole('checkbox')).toHaveCount(lookFor.length);
  await expect(widget.getByText(`0 van ${conversations.length} gekozen, 1 met alleen een eigen zin.`)).toBeVisible();
  await checkWidget(page, id);
  await saved(widget);

  await page.reload();
  const again = await openWidget(page, id);
  await expect(again.getByRole('textbox', { name: 'Wat zeg jij?' })).toHaveValue('Dat kan ik niet beloven. Kom zitten.');
  await expect(again.getByRole('checkbox', { name: lookFor[0]! })).toBeChecked();
  await expect(again.getByRole('checkbox', { name: lookFor[1]! })).not.toBeChecked();
  await press(again, 'Volgend gesprek');
  await expect(conversationHeading(again, 3)).toBeFocused();
});

test('a conversation can be passed over and chosen later', async ({ page }) => {
  const widget = await open(page);
  await part(widget, 'Gesprekken');
  await press(widget, 'Sla dit gesprek over');
  await expect(conversationHeading(widget, 1)).toBeFocused();
  await press(widget, new RegExp(`^1\\. ${conversations[0]!.title.replaceAll('?', '\\?')}: overgeslagen`));
  await expect(widget.getByText('Je sloeg dit gesprek over.')).toBeVisible();
  await react(widget, 0);
  await expect(widget.getByText('Je sloeg dit gesprek over.')).toHaveCount(0);
});

test('from three choices on the look back says what recurs; it ends at the limits and the cases', async ({ page }) => {
  const widget = await open(page);
  await part(widget, 'Terugblik');
  await expect(widget.getByText('Vanaf 3 valt er te zien wat terugkomt.')).toBeVisible();
  for (const limit of limits) await expect(widget).toContainText(limit);
  await press(widget, 'Naar de gesprekken');
  for (let index = 0; index < conversations.length; index += 1) {
    const worst = conversations[index]!.options.reduce((low, { effect }, at, all) => (effect.empathie < all[low]!.effect.empathie ? at : low), 0);
    await react(widget, worst);
    await press(widget, index + 1 < conversations.length ? 'Volgend gesprek' : 'Naar de terugblik');
  }
  await expect(widget.getByRole('heading', { name: 'Wat terugkomt' })).toBeFocused();
  await expect(widget.getByText(/kwam empathie in het gedrang/)).toBeVisible();
  await expect(widget.getByRole('link', { name: /^De casus van Bas/ })).toHaveAttribute('href', /\/casussen\/bas\/$/);
  await checkWidget(page, id);
  await saved(widget);
  await page.reload();
  await expect((await openWidget(page, id)).getByRole('heading', { name: 'Wat terugkomt' })).toBeVisible();
});

test('again keeps the earlier attempt and lays its profile and reactions beside the new ones', async ({ page }) => {
  const widget = await open(page);
  await scoreAll(widget, towards(2));
  await part(widget, 'Gesprekken');
  await react(widget, 0);
  await part(widget, 'Profiel');
  await press(widget, 'Opnieuw');
  await expect(widget.getByRole('heading', { name: `Uitspraak 1 tot 3 van ${statements.length}` })).toBeFocused();
  await expect(widget.getByRole('radio', { checked: true })).toHaveCount(0);

  await scoreAll(widget, towards(4));
  await expect(widget.getByText('4,0 op 5: vaak aanwezig')).toHaveCount(3);
  await expect(widget.getByText(/: 2,0, nog in groei/)).toHaveCount(3);
  await widget.getByText('Als tabel, en hoe het cijfer ontstaat').press('Enter');
  await expect(widget.getByRole('cell', { name: '2,0 (nog in groei)' })).toHaveCount(3);
  await part(widget, 'Gesprekken');
  await expect(widget.getByText('Je vorige keren bij dit gesprek')).toHaveCount(0);
  await react(widget, 1);
  await widget.getByText('Je vorige keren bij dit gesprek').press('Enter');
  await expect(widget.locator('.rogers-earlier')).toContainText(conversations[0]!.options[0]!.text);
  await checkWidget(page, id);
});

test('fits a screen of 320 pixels in every part', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await fitsAcross(page);
  await scoreAll(widget, (index) => 1 + (index % 5));
  await fitsAcross(page);
  await part(widget, 'Gesprekken');
  for (let index = 0; index < 3; index += 1) {
    await react(widget, index);
    await fitsAcross(page);
    await press(widget, 'Volgend gesprek');
  }
  await part(widget, 'Terugblik');
  await fitsAcross(page);
  expect(screens).toBe(9);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('there are the statements to score on paper, how to count them, and the conversations', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    for (const text of [statements[0]!.text, statements.at(-1)!.text, conversations[0]!.says, conversations.at(-1)!.says]) await expect(widget.locator('.rogers-paper').getByText(text)).toBeVisible();
    await expect(widget.getByRole('heading', { name: 'Zo reken je je profiel uit' })).toBeVisible();
    await expect(widget.getByRole('radio')).toHaveCount(0);
  });
});
