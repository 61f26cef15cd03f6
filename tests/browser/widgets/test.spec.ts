import type { Locator, Page } from '@playwright/test';
import { parse } from 'node-html-parser';
import { attempt, NOON, plant, read } from '../support/records.ts';
import { checkAccessibility, expect, test } from '../support/test.ts';
import { exerciseData, fitsAcross, saved } from '../support/widget.ts';

const bank = exerciseData('h1/toets', 'toets');
const address = './hoofdstuk-1/toets/';
const byText = new Map(bank.questions.map((question) => [question.question, question]));
const open = async (page: Page, to = address): Promise<Locator> => {
  await page.goto(to);
  const widget = page.locator('[data-kind="toets"]');
  await expect(widget.locator('astro-island:not([ssr])')).toHaveCount(1);
  return widget;
};
const begin = (widget: Locator) => widget.getByRole('button', { name: 'Begin', exact: true });
/** The question on screen, as the bank has it. */
async function onScreen(widget: Locator) {
  const title = await widget.locator('h4').first().innerText();
  return byText.get([...byText.keys()].find((text) => title.replace(/\s+/g, ' ').includes(text.replace(/\s+/g, ' ')))!)!;
}
/** Answers the question on screen with the keyboard and has it checked. */
async function answer(widget: Locator, well: boolean): Promise<void> {
  const question = await onScreen(widget);
  if (question.kind === 'meerkeuze' || question.kind === 'meer-antwoorden') {
    for (const option of question.options.filter(({ correct }) => correct === well).slice(0, question.kind === 'meerkeuze' ? 1 : undefined)) {
      await widget.getByLabel(option.text, { exact: true }).press('Space');
    }
  } else if (question.kind === 'koppelen') {
    for (const [at, pair] of question.pairs.entries()) {
      const right = well ? pair : question.pairs[(at + 1) % question.pairs.length]!;
      const box = widget.getByLabel(pair.left, { exact: true });
      const label = (await box.locator('option').allInnerTexts()).find((text) => text.endsWith(`. ${right.right}`))!;
      await box.selectOption({ label });
    }
  }
  await widget.getByRole('button', { name: 'Kijk na' }).press('Enter');
}
/** Goes through the whole sitting; the questions that can be answered are answered well or not. */
async function sit(widget: Locator, well: boolean): Promise<void> {
  for (let at = 1; at <= bank.draw; at += 1) {
    await expect(widget.getByRole('heading', { name: `Vraag ${at} van ${bank.draw}` })).toBeFocused();
    await answer(widget, well);
    await widget.getByRole('button', { name: at === bank.draw ? 'Naar je resultaat' : 'Volgende vraag' }).press('Enter');
  }
  await expect(widget.getByRole('heading', { name: 'Je resultaat' })).toBeFocused();
}

test('is sat with the keyboard, survives a reload, explains, tells by goal, and asks again what was wrong', async ({ page }) => {
  const widget = await open(page);
  await begin(widget).press('Enter');
  await expect(widget.getByRole('heading', { name: `Vraag 1 van ${bank.draw}` })).toBeFocused();
  const asked = (await onScreen(widget)).id;
  await saved(widget);
  await page.reload();
  await expect(widget.getByRole('heading', { name: `Vraag 1 van ${bank.draw}` })).toBeVisible();
  expect((await onScreen(widget)).id).toBe(asked);
  await widget.getByRole('button', { name: 'Sla even over' }).press('Enter');
  await widget.getByRole('button', { name: 'Vorige vraag' }).press('Enter');
  await sit(widget, false);
  await expect(widget.getByText(`0 van de ${bank.draw} vragen juist beantwoord.`)).toBeVisible();
  await expect(widget.getByRole('table', { name: 'Per doel' }).getByRole('row')).toHaveCount(bank.goals.length + 1);
  const review = widget.locator('.test-review > li');
  await expect(review).toHaveCount(bank.draw);
  await review.first().locator('summary').press('Enter');
  await checkAccessibility(page);

  await widget.getByRole('button', { name: 'Begin een nieuwe toets' }).press('Enter');
  await expect(widget.getByRole('heading', { name: `Vraag 1 van ${bank.draw}` })).toBeFocused();
  await saved(widget);
  let returned = 0;
  for (let at = 1; at <= bank.draw; at += 1) {
    if (await widget.getByText('Deze vraag had je een vorige keer niet juist.').isVisible()) returned += 1;
    await widget.getByRole('button', { name: /Sla even over|Naar je resultaat/ }).press('Enter');
  }
  expect(returned).toBe(Math.ceil((bank.draw * 2) / 3));
  await expect(widget.getByRole('heading', { name: 'Je resultaat' })).toBeFocused();
});

test('the test over the course draws from every chapter that has a bank', async ({ page }) => {
  const widget = await open(page, './toets/');
  await begin(widget).click();
  await expect(widget.getByRole('heading', { name: /^Vraag 1 van \d+$/ })).toBeVisible();
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme });
    await checkAccessibility(page);
  }
  await page.setViewportSize({ width: 320, height: 640 });
  await fitsAcross(page);
});

test.describe('without network for the bank', () => {
  test.use({ tolerate: [/Failed to load resource/] });
  test('says so, and tries again', async ({ page }) => {
    await page.route('**/oefening/**', (route) => route.abort());
    const widget = await open(page);
    await expect(widget.getByText('De vragen konden niet opgehaald worden.')).toBeVisible();
    await page.unroute('**/oefening/**');
    await widget.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await begin(widget).click();
    await expect(widget.getByRole('heading', { name: `Vraag 1 van ${bank.draw}` })).toBeVisible();
  });
});

// The browser that the tests drive leaves <noscript> alone even with scripts off, so the page itself is read.
test('without JavaScript all questions stand there with their answers', async ({ request }) => {
  const paper = parse(await (await request.get(address)).text(), { blockTextElements: { script: true } }).querySelector('noscript')!;
  expect(paper.querySelectorAll('details')).toHaveLength(bank.questions.length);
  for (const { explanation } of bank.questions) expect(paper.structuredText.replace(/\s+/g, ' ')).toContain(explanation.replace(/\s+/g, ' ').trim());
});

test.describe('the certificate', () => {
  test('says what is missing, and is there to print once nothing is', async ({ page }) => {
    await page.goto('./mijn-cursus/bewijs/');
    await expect(page.getByText('Dit ontbreekt nog:')).toBeVisible();
    await page.getByText(/^Toetsen: 0 van de/).click();
    await expect(page.getByRole('link', { name: bank.title })).toBeVisible();
    await checkAccessibility(page);

    const course = await (await page.request.get('./mijn-cursus/overzicht.json')).json();
    const { first } = await import('../support/records.ts');
    const sitting = { seed: 1, drawn: ['a'], marked: { a: { answer: ['x'], right: true } }, at: 1 };
    await plant(page, [
      ...course.chapters.flatMap(({ lessons }: any) => lessons.flatMap(({ id, sections }: any) => sections.map((section: string) => read(id, section)))),
      ...Object.values<any>(course.cases).flatMap(({ questions }) => questions.map(({ id, question }: any) => first(id, NOON, 'Een eigen antwoord.', question))),
      ...Object.entries<any>(course.exercises).flatMap(([id, { kind }]) => (kind === 'toets' ? [attempt(id, NOON, sitting)] : [])),
    ]);
    await page.reload();
    await expect(page.getByText('Je hebt alles gedaan wat het bewijs vraagt.')).toBeVisible();
    await page.evaluate(() => void ((globalThis as any).print = () => void document.body.setAttribute('data-printed', '')));
    const print = page.getByRole('button', { name: 'Druk af of bewaar als pdf' });
    await print.press('Enter');
    await expect(page.getByText('Vul eerst je naam in.')).toBeVisible();
    await expect(page.locator('body[data-printed]')).toHaveCount(0);
    await page.getByLabel('Je naam op het bewijs').fill('An Peeters');
    await print.press('Enter');
    await expect(page.locator('body[data-printed]')).toHaveCount(1);
    const paper = page.getByRole('article', { name: 'Bewijs van deelname' });
    await expect(paper.getByText('An Peeters werkte deze cursus door.')).toBeVisible();
    await expect(paper.getByText(/Niemand keek toe/)).toBeVisible();
    await checkAccessibility(page);
    await page.setViewportSize({ width: 320, height: 640 });
    await fitsAcross(page);
  });
});
