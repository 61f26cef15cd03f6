import type { Locator, Page } from '@playwright/test';
import type { QuizQuestion } from '../../../src/authoring/schemas/index.ts';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-vier-domeinen/controle';
const address = '/hoofdstuk-1/vier-domeinen/';
const { questions } = exerciseData(id, 'controlevragen');
const numbered = <K extends QuizQuestion['kind']>(kind: K) => {
  const index = questions.findIndex((question) => question.kind === kind);
  return { index, question: questions[index] as Extract<QuizQuestion, { kind: K }> };
};

const open = (page: Page) => openWidget(page, id, address);
const region = (quiz: Locator, index: number) => quiz.getByRole('region', { name: new RegExp(`^Vraag ${index + 1} `) });
const explanation = (question: Locator) => question.getByRole('group', { name: /^(Dat klopt|Nog niet|Gedeeltelijk juist)/ });

/** Presses a button as a keyboard does. */
async function press(within: Locator, name: string): Promise<void> {
  await within.getByRole('button', { name, exact: true }).press('Enter');
}

/** Answers a question with the keyboard and has it checked. Wrong answers are as wrong as can be. */
async function answer(quiz: Locator, index: number, right: boolean): Promise<void> {
  const question = questions[index]!;
  const here = region(quiz, index);
  switch (question.kind) {
    case 'meerkeuze':
      await here.getByRole('radio').nth(question.options.findIndex(({ correct }) => correct === right)).press('Space');
      break;
    case 'meer-antwoorden':
      for (const [at, { correct }] of question.options.entries()) if (correct === right) await here.getByRole('checkbox').nth(at).press('Space');
      break;
    case 'koppelen':
      for (const [at, { left }] of question.pairs.entries()) {
        const wanted = question.pairs[right ? at : (at + 1) % question.pairs.length]!.right;
        const options = await here.getByLabel(left).locator('option').allTextContents();
        await here.getByLabel(left).selectOption({ index: options.findIndex((option) => option.endsWith(wanted)) });
      }
      break;
    case 'ordenen':
      await order(here, right ? question.items.map(({ text }) => text) : question.items.map((_, at, all) => all[(at + 1) % all.length]!.text));
      break;
  }
  await press(here, 'Kijk na');
}

/** Puts a list in order with its buttons. */
async function order(here: Locator, wanted: string[]): Promise<void> {
  const list = here.getByRole('list', { name: 'Jouw volgorde' });
  for (const [place, text] of wanted.entries()) {
    let at = (await list.locator('.sequence-text').allTextContents()).indexOf(text);
    for (; at > place; at -= 1) {
      await list.getByRole('button', { name: `Zet “${text}” een plaats hoger` }).press('Enter');
      await expect(list.getByRole('listitem').nth(at - 1)).toContainText(text);
    }
  }
}

test('a wrong choice is explained, option by option, and can be tried again', async ({ page }) => {
  const quiz = await open(page);
  const { index, question } = numbered('meerkeuze');
  const here = region(quiz, index);
  await expect(here.getByRole('button', { name: 'Kijk na' })).toHaveAttribute('aria-disabled', 'true');
  await expect(here.getByRole('button', { name: 'Kijk na' })).toHaveAccessibleDescription('Kies eerst een antwoord.');
  await press(here, 'Kijk na');
  await expect(explanation(here)).toHaveCount(0);

  await answer(quiz, index, false);
  const wrong = question.options.find(({ correct }) => !correct)!;
  await expect(explanation(here)).toBeFocused();
  await expect(explanation(here)).toContainText('Nog niet');
  await expect(explanation(here)).toContainText(wrong.why);
  await expect(explanation(here)).toContainText(question.options.find(({ correct }) => correct)!.why);
  await expect(explanation(here)).toContainText(question.explanation);
  await expect(explanation(here).getByRole('link')).toHaveAttribute('href', /\/hoofdstuk-1\/.+/);

  await press(here, 'Probeer opnieuw');
  await expect(here.getByRole('heading')).toBeFocused();
  await answer(quiz, index, true);
  await expect(explanation(here)).toContainText('Dat klopt');
  await expect(here).toContainText('2 keer nagekeken. Je eerste antwoord was nog niet helemaal juist.');
});

test('a partly right answer says which part is right', async ({ page }) => {
  const quiz = await open(page);
  const choice = numbered('meer-antwoorden');
  const chosen = region(quiz, choice.index);
  await chosen.getByRole('checkbox').nth(choice.question.options.findIndex(({ correct }) => correct)).press('Space');
  await press(chosen, 'Kijk na');
  const rightOnes = choice.question.options.filter(({ correct }) => correct);
  await expect(explanation(chosen)).toContainText(`Gedeeltelijk juist: je koos 1 van de ${rightOnes.length} juiste antwoorden.`);
  for (const { why } of rightOnes) await expect(explanation(chosen)).toContainText(why);

  const ordering = numbered('ordenen');
  const ordered = region(quiz, ordering.index);
  const texts = ordering.question.items.map(({ text }) => text);
  await order(ordered, [texts[1]!, texts[0]!, ...texts.slice(2)]);
  await press(ordered, 'Kijk na');
  await expect(explanation(ordered)).toContainText(`Gedeeltelijk juist: ${texts.length - 2} van de ${texts.length} staan op hun plaats.`);
  await expect(explanation(ordered)).toContainText('Stond bij jou op plaats 2');

  const matching = numbered('koppelen');
  const matched = region(quiz, matching.index);
  for (const { left } of matching.question.pairs) await matched.getByLabel(left).selectOption({ index: 1 });
  await press(matched, 'Kijk na');
  await expect(explanation(matched)).toContainText(`Gedeeltelijk juist: 1 van de ${matching.question.pairs.length} heb je juist gekoppeld.`);
});

test('the wrong ones return, results are kept, and a new start keeps the earlier attempt', async ({ page }) => {
  test.slow();
  const quiz = await open(page);
  const wrong = [0, questions.length - 1];
  for (const index of questions.keys()) await answer(quiz, index, !wrong.includes(index));
  await expect(quiz.getByText(`${questions.length - 2} van de ${questions.length} vragen had je meteen juist.`)).toBeVisible();
  await expect(quiz.getByText(`Nog eens proberen: vraag 1 en vraag ${questions.length}.`)).toBeVisible();
  await checkWidget(page, id);

  await press(quiz, 'Vraag de foute opnieuw');
  await expect(quiz.getByText('Je ziet nu alleen de 2 vragen die nog niet helemaal juist waren.')).toBeFocused();
  await expect(quiz.getByRole('region', { name: /^Vraag/ })).toHaveCount(2);
  for (const index of wrong) await answer(quiz, index, true);
  await expect(quiz.getByText('Ondertussen staan ze allemaal juist.')).toBeVisible();
  await expect(quiz.getByText(`${questions.length - 2} van de ${questions.length} vragen had je meteen juist.`)).toBeVisible();
  await press(quiz, 'Toon alle vragen');
  await expect(quiz.getByRole('region', { name: /^Vraag/ })).toHaveCount(questions.length);

  await press(quiz, 'Opnieuw');
  await expect(quiz.getByText(`0 van de ${questions.length} vragen nagekeken.`)).toBeFocused();
  for (const index of questions.keys()) await answer(quiz, index, true);
  await expect(quiz.getByText(`De vorige keer had je er ${questions.length - 2} meteen juist, nu ${questions.length}.`)).toBeVisible();
  const rows = quiz.getByRole('table', { name: 'Je pogingen naast elkaar' }).getByRole('row');
  await expect(rows).toHaveCount(3);
  await expect(rows.nth(1)).toContainText(`${questions.length - 2} van de ${questions.length}`);
  await checkWidget(page, id);
});

test('a reload keeps the place: checked answers, drafts and the order on screen', async ({ page }) => {
  let quiz = await open(page);
  const choice = numbered('meerkeuze');
  await answer(quiz, choice.index, false);
  const ordering = numbered('ordenen');
  const last = ordering.question.items.at(-1)!.text;
  await order(region(quiz, ordering.index), [last]);
  const matching = numbered('koppelen');
  const { left } = matching.question.pairs[0]!;
  await region(quiz, matching.index).getByLabel(left).selectOption({ index: 2 });
  const value = await region(quiz, matching.index).getByLabel(left).inputValue();
  await saved(quiz);
  await page.reload();
  quiz = await openWidget(page, id);
  await expect(explanation(region(quiz, choice.index))).toContainText('Nog niet');
  await expect(region(quiz, ordering.index).getByRole('listitem').first()).toContainText(last);
  await expect(region(quiz, matching.index).getByLabel(left)).toHaveValue(value);
  await expect(quiz.getByText(`1 van de ${questions.length} vragen nagekeken.`)).toBeVisible();
});

test('is accessible while fresh, half done, wrong and right, and fits 320 pixels', async ({ page }) => {
  test.slow();
  await page.setViewportSize({ width: 320, height: 800 });
  const quiz = await open(page);
  await checkWidget(page, id);
  await fitsAcross(page);
  for (const kind of ['meerkeuze', 'meer-antwoorden', 'koppelen', 'ordenen'] as const) await answer(quiz, numbered(kind).index, false);
  await checkWidget(page, id);
  await fitsAcross(page);
  await press(region(quiz, numbered('meerkeuze').index), 'Probeer opnieuw');
  await answer(quiz, numbered('meerkeuze').index, true);
  await checkWidget(page, id);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('questions, options and answers can be read', async ({ page }) => {
    await page.goto(address);
    const quiz = page.locator(`section[data-exercise="${id}"]`);
    const { index, question } = numbered('meerkeuze');
    await expect(quiz.getByText(question.options[0]!.text).first()).toBeVisible();
    await expect(quiz.getByRole('button', { name: 'Kijk na' })).toHaveCount(0);
    const solution = quiz.locator('.quiz-questions > li').nth(index).locator('details');
    await expect(solution.getByText(question.explanation)).toBeHidden();
    await solution.getByText('Bekijk het antwoord').click();
    await expect(solution.getByText(question.explanation)).toBeVisible();
    for (const { why } of question.options) await expect(solution).toContainText(why);
  });
});
