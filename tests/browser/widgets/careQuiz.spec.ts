import type { Locator, Page } from '@playwright/test';
import { type Answers, type Item, type StepName, answer as given, currentRound, goOn, itemOf, nextRound, start, stepsOf } from '../../../src/widgets/CareQuiz/model.ts';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

// Whole rounds, step by step.
test.describe.configure({ timeout: 180_000 });

const id = 'h1-zorgcontinuum/quiz';
const address = './hoofdstuk-1/zorgcontinuum/';
const quiz = exerciseData(id, 'zorgcontinuumquiz');

/** Fixes the draw: the quiz takes its seed from one random number of 32 bits. */
async function seeded(page: Page, seed: number): Promise<void> {
  await page.addInitScript((number) => {
    const real = crypto.getRandomValues.bind(crypto);
    crypto.getRandomValues = ((array: Uint32Array) => (array instanceof Uint32Array && array.length === 1 ? array.fill(number) : real(array as never))) as never;
  }, seed);
}

/** A seed whose first round holds a situation that fits at a place that fits. */
function seedFor(fits: (item: Item) => boolean, place = 0): { seed: number; items: Item[] } {
  for (let seed = 1; ; seed += 1) {
    const items = currentRound(start(quiz, seed)).items.map((asking) => itemOf(quiz, asking.id));
    if (fits(items[place]!)) return { seed, items };
  }
}

const right = (item: Item): Answers => ({ phase: item.phase, kind: item.measureKind, actor: item.actors[0], lead: item.lead });
const wrongPhase = (item: Item) => ([0, 1, 2, 3] as const).find((phase) => phase !== item.phase && !item.defensible.includes(phase))!;
const options = { kind: quiz.kinds, actor: quiz.actors, lead: quiz.leads };

const title = (widget: Locator, number: number) => widget.getByRole('heading', { name: `Situatie ${number} van ${quiz.roundSize}` });
const explanations = (widget: Locator) => widget.getByRole('group', { name: /^(Dat klopt|Te verdedigen|Nog niet)/ });
const band = (widget: Locator) => widget.getByRole('group', { name: 'In welke fase hoort deze maatregel?' });

/** The running quiz, without the version on paper that stands hidden beside it. */
const running = async (page: Page, at?: string) => (await openWidget(page, id, at)).locator('.carequiz');

async function begin(page: Page, seed: number): Promise<Locator> {
  await seeded(page, seed);
  const widget = await running(page, address);
  await widget.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await expect(title(widget, 1)).toBeFocused();
  return widget;
}

/** Answers one step with the keyboard only; the focus stands on the heading or on the last explanation. */
async function step(page: Page, widget: Locator, name: StepName, answers: Answers): Promise<void> {
  const before = await explanations(widget).count();
  if (name === 'phase') {
    await page.keyboard.press(String(answers.phase));
  } else {
    await page.keyboard.press('Tab');
    const at = options[name].findIndex((option) => option.id === answers[name]);
    if (at === 0) await page.keyboard.press('Space');
    for (let down = 0; down < at; down += 1) await page.keyboard.press('ArrowDown');
  }
  await page.keyboard.press('Enter');
  await expect(explanations(widget)).toHaveCount(before + 1);
  await expect(explanations(widget).last()).toBeFocused();
}

/** Plays a situation with the keyboard only and goes on. */
async function play(page: Page, widget: Locator, item: Item, answers: Answers): Promise<void> {
  await expect(widget.getByText(item.situation)).toBeVisible();
  for (const name of stepsOf(item)) await step(page, widget, name, answers);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
}

async function playRound(page: Page, widget: Locator, items: readonly Item[], answersTo: (item: Item, at: number) => Answers): Promise<void> {
  for (const [at, item] of items.entries()) {
    await expect(title(widget, at + 1)).toBeFocused();
    await play(page, widget, item, answersTo(item, at));
  }
  await expect(widget.getByRole('heading', { name: /is klaar$/ })).toBeFocused();
}

test('a whole round goes by keyboard alone, and its result adds up', async ({ page }) => {
  const { seed, items } = seedFor(() => true);
  const widget = await begin(page, seed);
  const misplaced = [1, 4];
  await playRound(page, widget, items, (item, at) => ({
    ...right(item),
    ...(misplaced.includes(at) ? { phase: wrongPhase(item) } : {}),
    ...(at === 6 ? { actor: quiz.actors.find(({ id: actor }) => !item.actors.includes(actor))!.id } : {}),
  }));
  await expect(widget.getByText('5 van de 8 situaties zaten van begin tot eind goed.')).toBeVisible();

  const table = widget.getByRole('table', { name: 'Je antwoorden in deze ronde' });
  const row = async (name: string) => (await table.getByRole('row', { name: new RegExp(`^${name} `) }).getByRole('cell').allTextContents()).map(Number);
  const phases = await Promise.all([0, 1, 2, 3].map((phase) => row(`fase ${phase}`)));
  for (const phase of [0, 1, 2, 3]) expect(phases[phase]!.reduce((sum, n) => sum + n, 0)).toBe(items.filter((item) => item.phase === phase).length);
  expect(phases.flat().reduce((sum, n) => sum + n, 0)).toBe(8);
  expect(await row('Fase')).toEqual([6, 0, 2]);
  expect(await row('Wie')).toEqual([7, 0, 1]);
  for (const phase of [0, 1, 2, 3]) {
    const all = items.filter((item) => item.phase === phase).length;
    await expect(widget.getByRole('listitem').filter({ hasText: `Fase ${phase},` })).toContainText(`${phases[phase]![0]} van ${all}`);
  }

  const missed = [1, 4, 6].map((at) => items[at]!);
  for (const item of missed) await expect(widget.locator('summary').filter({ hasText: item.measure })).toBeVisible();
  await expect(widget.locator('summary')).toHaveCount(3);
  await widget.locator('summary').first().press('Enter');
  await expect(widget.getByText(missed[0]!.mistakes[String(wrongPhase(missed[0]!)) as '0']!)).toBeVisible();
  const sections = [...new Set(missed.map(({ phase }) => quiz.phases[phase]!.readOn.section))];
  await expect(widget.getByRole('list').last().getByRole('link')).toHaveCount(sections.length);
  for (const section of sections) await expect(widget.locator(`a[href$="/hoofdstuk-1/zorgcontinuum/#${section}"]`)).toBeVisible();
});

test('a wrong phase gets the explanation that belongs to it, and the other steps are still asked', async ({ page }) => {
  const { seed, items } = seedFor((item) => item.phase === 1 && item.defensible.length === 0);
  const item = items[0]!;
  const widget = await begin(page, seed);
  const button = widget.getByRole('button', { name: 'Kijk na' });
  await expect(button).toHaveAccessibleDescription('Kies eerst een fase.');
  await button.press('Enter');
  await expect(widget.getByRole('status').filter({ hasText: 'Kies eerst een fase.' })).toBeAttached();
  await expect(explanations(widget)).toHaveCount(0);

  await title(widget, 1).focus();
  await step(page, widget, 'phase', { phase: 3 });
  const explanation = explanations(widget).first();
  await expect(explanation).toHaveAccessibleName('Nog niet. Wij plaatsen dit in fase 1, verhoogde zorg.');
  await expect(explanation).toContainText(item.mistakes['3']!);
  await expect(explanation).toContainText(item.why);
  await expect(explanation).toHaveAccessibleDescription(new RegExp('^Jij koos fase 3'));
  await expect(band(widget).getByRole('radio', { name: 'Fase 3' })).toBeDisabled();
  await expect(band(widget)).toContainText('jouw keuze');
  await expect(band(widget)).toContainText('ons antwoord');

  const wrongKind = quiz.kinds.find(({ id: kind }) => kind !== item.measureKind && !item.alsoKind.includes(kind))!;
  await step(page, widget, 'kind', { kind: wrongKind.id });
  await expect(explanations(widget).last()).toContainText(item.kindWhy!);
  await step(page, widget, 'actor', right(item));
  await step(page, widget, 'lead', right(item));
  await expect(widget.getByText('Deze situatie komt in een volgende ronde terug.')).toBeVisible();
});

for (const choice of ['ours', 'the other'] as const) {
  test(`a borderline situation accepts ${choice} answer and says why two can be defended`, async ({ page }) => {
    const { seed, items } = seedFor((item) => item.defensible.length > 0 && item.phase === 1);
    const item = items[0]!;
    const widget = await begin(page, seed);
    const phase = choice === 'ours' ? item.phase : item.defensible[0]!;
    await step(page, widget, 'phase', { phase });
    const explanation = explanations(widget).first();
    await expect(explanation).toHaveAccessibleName(choice === 'ours' ? /^Dat klopt: fase 1/ : /^Te verdedigen\. Wij kozen fase 1/);
    await expect(explanation).toContainText(item.border!);
    await expect(explanation).toContainText(item.why);
    const question = choice === 'ours' ? 'Welke soort verhoogde zorg is dit?' : 'Lees je dit als fase 1: welke soort verhoogde zorg is het dan?';
    await expect(widget.getByRole('group', { name: question })).toBeVisible();
    for (const name of ['kind', 'actor', 'lead'] as const) await step(page, widget, name, right(item));
    await expect(widget.getByText('Deze situatie komt in een volgende ronde terug.')).toHaveCount(0);
    await expect(widget.getByRole('button', { name: 'Volgende situatie' })).toBeVisible();
  });
}

test('what was missed opens the next round, with other situations between, until it is right', async ({ page }) => {
  const { seed, items } = seedFor(() => true);
  const widget = await begin(page, seed);
  const missed = [items[2]!, items[5]!];
  await playRound(page, widget, items, (item) => (missed.includes(item) ? { ...right(item), phase: wrongPhase(item) } : right(item)));
  await expect(widget.getByText('2 situaties komen terug.')).toBeVisible();
  await widget.getByRole('button', { name: 'Nieuwe ronde' }).press('Enter');

  // The model says which ones come; the student sees the missed ones first, not side by side.
  let state = start(quiz, seed);
  for (const item of items) {
    for (const name of stepsOf(item)) state = given(quiz, state, { [name]: name === 'phase' && missed.includes(item) ? wrongPhase(item) : right(item)[name] });
    state = goOn(quiz, state);
  }
  const second = currentRound(nextRound(quiz, state)).items.map((asking) => itemOf(quiz, asking.id));
  expect([second[0], second[4]]).toEqual(missed);
  await expect(title(widget, 1)).toBeFocused();
  await expect(widget.getByText(missed[0]!.situation)).toBeVisible();
  await expect(widget.getByText('Deze kwam al eens langs.')).toBeVisible();
  await playRound(page, widget, second, right);
  await expect(widget.getByText('Alle 8 situaties zitten goed: fase, uitvoering en regie.')).toBeVisible();
  await widget.getByRole('button', { name: 'Nieuwe ronde' }).press('Enter');
  await expect(title(widget, 1)).toBeFocused();
  await expect(widget.getByText(/14 van de 48 situaties zitten goed\./)).toBeVisible();
  await expect(widget.getByText('Deze kwam al eens langs.')).toHaveCount(0);
});

test('a reload in the middle of a situation keeps the place', async ({ page }) => {
  const { seed, items } = seedFor((item) => item.phase === 1, 1);
  const widget = await begin(page, seed);
  await play(page, widget, items[0]!, right(items[0]!));
  await expect(title(widget, 2)).toBeFocused();
  await step(page, widget, 'phase', right(items[1]!));
  await step(page, widget, 'kind', right(items[1]!));
  await saved(widget);
  await page.reload();
  await running(page);
  await expect(title(widget, 2)).toBeVisible();
  await expect(widget.getByText(items[1]!.situation)).toBeVisible();
  await expect(explanations(widget)).toHaveCount(2);
  await expect(widget.getByRole('group', { name: 'Wie voert de maatregel uit?' })).toBeVisible();
  expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('BODY');
  await widget.getByRole('radio').and(widget.locator(':not(:disabled)')).first().focus();
  await page.keyboard.press('Shift+Tab');
  await step(page, widget, 'actor', right(items[1]!));
});

test('beginning all over keeps the earlier attempt and lays both side by side', async ({ page }) => {
  const { seed, items } = seedFor(() => true);
  const widget = await begin(page, seed);
  await playRound(page, widget, items, (item, at) => (at < 3 ? { ...right(item), phase: wrongPhase(item) } : right(item)));
  await widget.getByRole('button', { name: 'Begin helemaal opnieuw' }).press('Enter');
  await expect(widget.getByRole('heading', { name: 'Vier fasen, van breed naar individueel' })).toBeFocused();
  await widget.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await playRound(page, widget, items, right);
  await expect(widget.getByText('1 eerdere poging. Je eerdere poging blijft bewaard.')).toBeVisible();
  const table = widget.getByRole('table', { name: 'Je pogingen naast elkaar' });
  await expect(table.getByRole('row')).toHaveCount(3);
  const cells = (row: number) => table.getByRole('row').nth(row).getByRole('cell').allTextContents();
  const good = async (row: number) => (await cells(row)).reduce((sum, cell) => sum + Number(cell.split(' van ')[0]), 0);
  expect([await good(1), await good(2)]).toEqual([5, 8]);
  await expect(widget.getByRole('img', { name: /^Fase \d, van de oudste naar de nieuwste poging/ })).toHaveCount(4);
  await checkWidget(page, id);
});

test('every state passes axe and fits a screen of 320 px', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const { seed, items } = seedFor((item) => item.defensible.length > 0, 2);
  await seeded(page, seed);
  const widget = await running(page, address);
  const fine = async () => {
    // Out from under the header, which would hide part of a button.
    await page.evaluate(() => scrollTo(0, 0));
    await fitsAcross(page);
    await checkWidget(page, id);
  };
  await fine();
  await widget.getByRole('button', { name: 'Begin', exact: true }).press('Enter');
  await expect(title(widget, 1)).toBeFocused();
  await fine();
  await step(page, widget, 'phase', { phase: wrongPhase(items[0]!) });
  await fine();
  for (const name of stepsOf(items[0]!).slice(1)) await step(page, widget, name, right(items[0]!));
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(title(widget, 2)).toBeFocused();
  await play(page, widget, items[1]!, right(items[1]!));
  await step(page, widget, 'phase', { phase: items[2]!.defensible[0] });
  await fine();
  for (const name of stepsOf(items[2]!).slice(1)) await step(page, widget, name, right(items[2]!));
  await fine();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  for (const [at, item] of items.entries()) {
    if (at < 3) continue;
    await expect(title(widget, at + 1)).toBeFocused();
    await play(page, widget, item, right(item));
  }
  await expect(widget.getByRole('heading', { name: 'Ronde 1 is klaar' })).toBeFocused();
  await widget.locator('summary').first().press('Enter');
  await fine();
  await page.setViewportSize({ width: 1280, height: 900 });
  await checkWidget(page, id);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('eight situations of all phases can be placed on paper, with our answers folded away', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    await expect(widget.getByText('Hier staan 8 van de 48 situaties')).toBeVisible();
    await expect(widget.locator('summary')).toHaveCount(8);
    await expect(widget.getByRole('button', { name: 'Begin' })).toBeHidden();
    const answers = await widget.locator('details').allTextContents();
    for (const phase of [0, 1, 2, 3]) expect(answers.some((answer) => answer.includes(`fase ${phase},`))).toBe(true);
  });
});
