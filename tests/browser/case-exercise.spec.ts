import type { Page } from '@playwright/test';
import { answerOf, cases, neededBy, questionOf, saved, store, unlock } from './support/cases.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

const [{ slug, questions }] = cases as [(typeof cases)[number]];
const open = async (page: Page) => {
  await page.goto(`./casussen/${slug}/`);
  return questionOf(page, 1);
};

test.describe('typing before the scripts are there', () => {
  /** Holds back the scripts of the islands until told to let go. */
  async function slowly(page: Page): Promise<() => void> {
    let go = () => {};
    const gate = new Promise<void>((resolve) => (go = resolve));
    await page.route(/\/_astro\/.*\.js$/, async (route) => {
      await gate;
      await route.continue();
    });
    return go;
  }

  test('is kept, counted and stored', async ({ page }) => {
    const go = await slowly(page);
    await page.goto(`./casussen/${slug}/`, { waitUntil: 'commit' });
    const question = questionOf(page, 1);
    await question.box.pressSequentially('Dit typ ik terwijl de pagina nog laadt');
    go();
    await expect(question.status).toContainText(/\d van de \d+ woorden/);
    await expect(question.box).toHaveValue('Dit typ ik terwijl de pagina nog laadt');
    await expect(question.box).toBeFocused();
    await page.keyboard.type(' en het gaat door.');
    await expect(question.box).toHaveValue('Dit typ ik terwijl de pagina nog laadt en het gaat door.');
    await saved(question.region);
    await page.reload();
    await expect(question.box).toHaveValue('Dit typ ik terwijl de pagina nog laadt en het gaat door.');
  });

  test('lands under a text that was stored before', async ({ page }) => {
    const question = await open(page);
    await neededBy(question);
    await question.box.fill('Wat ik gisteren schreef.');
    await saved(question.region);
    await page.goto('about:blank');
    const go = await slowly(page);
    await page.goto(`./casussen/${slug}/`, { waitUntil: 'commit' });
    await question.box.pressSequentially('Wat ik nu schrijf.');
    go();
    await expect(question.box).toHaveValue('Wat ik gisteren schreef.\n\nWat ik nu schrijf.');
    await question.region.getByRole('button', { name: 'Begrepen' }).click();
    await expect(question.region.getByRole('button', { name: 'Begrepen' })).toHaveCount(0);
    await expect(question.box).toHaveValue('Wat ik gisteren schreef.\n\nWat ik nu schrijf.');
  });
});

test('pressing too early is answered each time, and says what does not count and why', async ({ page }) => {
  const question = await open(page);
  await neededBy(question);
  await question.box.fill('azerty Rustig blijven.');
  await expect(question.status).toHaveText(/^2 van de \d+ woorden tellen mee, nog \d+ te schrijven\. 1 woord \(“azerty”\) herkennen we niet als woord en telt niet mee\.$/);
  const spoken = question.status.locator('span');
  await question.show.focus();
  for (const _ of [1, 2]) {
    const before = await spoken.elementHandle();
    await page.keyboard.press('Enter');
    await expect(question.status).toHaveText(/^Nog niet open\. 2 van de/);
    // A live region speaks when something in it is replaced.
    await expect.poll(() => before!.evaluate((element) => element.isConnected)).toBe(false);
  }
  await question.box.press('End');
  await page.keyboard.type(' Luisteren helpt.');
  await expect(question.status).toHaveText(/^4 van de/);
});

test('hints open one by one, are kept, and end in an invitation', async ({ page }) => {
  const question = await open(page);
  await neededBy(question);
  const total = Number(/van (\d+)$/.exec(await question.region.getByRole('button', { name: /^Toon hint 1 van/ }).innerText())![1]);
  for (let hint = 1; hint <= total; hint += 1) {
    await question.region.getByRole('button', { name: `Toon hint ${hint} van ${total}` }).click();
    await expect(question.region.locator('.case-hint:not(.stuck)')).toHaveCount(hint);
    if (hint === 2) {
      await expect(question.region.getByRole('button', { name: `Toon hint ${hint + 1} van ${total}` })).toBeFocused();
      await saved(question.region);
      await page.reload();
      await expect(question.region.locator('.case-hint:not(.stuck)')).toHaveCount(hint);
    }
  }
  await expect(question.region.getByRole('button', { name: /^Toon hint/ })).toHaveCount(0);
  await expect(question.region.getByText('Zit je nog vast?')).toBeFocused();
  // Writing what one would need to know counts under the same rule.
  await question.box.fill(answerOf(60));
  await question.show.click();
  await expect(question.region.getByText(`Met ${total} van de ${total} hints.`)).toBeVisible();
});

test('everything works from the keyboard', async ({ page }) => {
  const question = await open(page);
  const needed = await neededBy(question);
  await question.box.focus();
  await page.keyboard.insertText(answerOf(needed));
  await expect(question.show).toHaveAttribute('aria-disabled', 'false');
  await expect(question.box).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(question.show).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question.ours).toBeFocused();
  const groups = question.region.locator('.case-assess').first().getByRole('group');
  const first = groups.first().getByRole('radio').first();
  for (let stops = 0; stops < 60 && !(await first.evaluate((radio) => radio === document.activeElement)); stops += 1) await page.keyboard.press('Tab');
  await expect(first).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(groups.first().getByRole('radio', { name: 'deels' })).toBeChecked();
  for (let group = await groups.count(); group > 0; group -= 1) await page.keyboard.press('Tab');
  await expect(question.region.getByRole('button', { name: 'Begin van mijn eerste antwoord' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(question.rework).toBeFocused();
  await page.keyboard.type(' Erbij.');
  await expect(question.rework).toHaveValue(`${answerOf(needed)} Erbij.`);
});

test('what cannot be fetched can be tried again, and our answer stays open', async ({ page }) => {
  let broken = true;
  await page.route(/\/antwoord\/|begrippen\.json/, (route) => (broken ? route.fulfill({ contentType: 'text/html', body: 'Meld je aan op dit netwerk' }) : route.continue()));
  const question = await open(page);
  const text = await unlock(question);
  const alert = question.region.getByRole('alert');
  await expect(alert).toContainText('Ons antwoord kon niet geladen worden');
  await saved(question.region);
  await page.reload();
  await expect(question.region.getByText(text, { exact: true })).toBeVisible();
  await expect(alert).toBeVisible();
  await checkAccessibility(page);
  // The answer comes, the glossary does not yet.
  await page.unroute(/\/antwoord\/|begrippen\.json/);
  await page.route(/begrippen\.json/, (route) => (broken ? route.fulfill({ contentType: 'text/html', body: 'Meld je aan' }) : route.continue()));
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(question.region.locator('.case-ours .prose')).toBeVisible();
  await expect(alert).toContainText('De begrippenlijst kon niet geladen worden');
  broken = false;
  await alert.getByRole('button', { name: 'Probeer opnieuw' }).click();
  await expect(question.region.locator('.case-terms')).toContainText('In beide antwoorden');
  await expect(alert).toHaveCount(0);
});

test('one tab writes, the other shows it live and can take over', async ({ page, context }) => {
  const question = await open(page);
  await neededBy(question);
  await question.box.fill('Hier begonnen.');
  await saved(question.region);
  const other = await context.newPage();
  const there = await open(other);
  await expect(there.region.getByText('open in een ander tabblad').first()).toBeVisible();
  await expect(there.box).not.toBeEditable();
  await expect(there.box).toHaveValue('Hier begonnen.');
  await checkAccessibility(other);
  await question.box.press('End');
  await page.keyboard.type(' Hier verder.');
  await expect(there.box).toHaveValue('Hier begonnen. Hier verder.');
  await there.show.focus();
  await other.keyboard.press('Enter');
  await expect(there.status).toContainText('Nog niet open. Dit antwoord staat open in een ander tabblad');
  await there.region.getByRole('button', { name: 'Schrijf hier verder' }).click();
  await expect(there.box).toBeEditable();
  await expect(question.box).not.toBeEditable();
  await there.box.press('End');
  await other.keyboard.type(' Daar verder.');
  await expect(question.box).toHaveValue('Hier begonnen. Hier verder. Daar verder.');
});

test('versions written elsewhere at the same time are shown, and one is chosen', async ({ page }) => {
  const question = await open(page);
  await neededBy(question);
  const text = (id: string, words: string, at: number, rest: object = {}) => ({ v: 1, id, kind: 'text', subject: questions[0], at, by: 'elders', slot: 'answer', text: words, prompt: 'x', ...rest });
  await store(page, [text('oud', 'Op mijn telefoon geschreven.', 1000), text('nieuw', 'Op mijn laptop geschreven.', 2000, { beside: ['oud'] })]);
  await page.reload();
  await expect(question.box).toHaveValue('Op mijn laptop geschreven.');
  await expect(question.region.getByText('Er is niets verloren')).toBeVisible();
  await checkAccessibility(page);
  await question.region.getByRole('button', { name: 'Ga verder met deze versie' }).click();
  await expect(question.box).toHaveValue('Op mijn telefoon geschreven.');
  await expect(question.region.getByText('Er is niets verloren')).toHaveCount(0);
});

test('an answer looked at without writing says so; a question that was reworded shows what it was', async ({ page }) => {
  const question = await open(page);
  await neededBy(question);
  await store(page, [
    { v: 1, id: 'gezien', kind: 'first', subject: questions[0], at: 1000, by: 'elders', text: '', prompt: { text: 'Hoe zou jij dit vroeger gevraagd hebben?' }, promptHash: 'vroeger', withoutOwnAnswer: true, hintsOpened: 0 },
  ]);
  await page.reload();
  await expect(question.region.getByText('Bekeken zonder eigen antwoord.')).toBeVisible();
  await expect(question.region.getByText('Hoe zou jij dit vroeger gevraagd hebben?')).toBeVisible();
  await expect(question.region.locator('.case-ours .prose')).toBeVisible();
  await expect(question.region.getByRole('button', { name: 'Begin van mijn eerste antwoord' })).toHaveCount(0);
  await expect(question.rework).toBeEditable();
  await checkAccessibility(page);
});

test('on paper: the questions with writing lines, or with what was written', async ({ page }) => {
  const question = await open(page);
  const text = await unlock(question);
  const second = questionOf(page, 2);
  await second.box.fill('Een begin op papier.');
  await page.emulateMedia({ media: 'print' });
  await page.evaluate(() => dispatchEvent(new Event('beforeprint')));
  await expect(question.region.getByText(text, { exact: true })).toBeVisible();
  await expect(question.region.locator('.case-ours .prose')).toBeVisible();
  await expect(second.region.locator('.case-printed')).toHaveText('Een begin op papier.');
  const lines = questionOf(page, 3).region.locator('.case-printed');
  await expect(lines).toHaveText('');
  expect((await lines.boundingBox())!.height).toBeGreaterThan(200);
  await expect(page.locator('.case-exercise button:visible, .case-exercise textarea:visible')).toHaveCount(0);
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));
  await expect(second.region.locator('.case-printed')).toHaveText('');
});

for (const colorScheme of ['light', 'dark'] as const) {
  for (const width of [320, 1280]) {
    test.describe(`${colorScheme}, ${width} px`, () => {
      test.use({ colorScheme, viewport: { width, height: 800 } });
      test('every state is accessible and fits', async ({ page }) => {
        const sound = async () => {
          await checkAccessibility(page);
          expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
        };
        const question = await open(page);
        const needed = await neededBy(question);
        await question.box.fill('Welke domeinen, azerty, en een heel lang woord: leerlingenbegeleidingsoverlegvoorbereidingsdocument.');
        await question.region.getByRole('button', { name: /^Toon hint/ }).click();
        await question.show.focus();
        await page.keyboard.press('Enter');
        await expect(question.status).toContainText('Nog niet open');
        await sound();
        await question.box.fill(answerOf(needed));
        await expect(question.status).toContainText('ons antwoord kan open');
        await sound();
        await question.show.click();
        await expect(question.region.locator('.case-terms')).toContainText('In beide antwoorden');
        await sound();
        await question.region.getByRole('button', { name: 'Begin van mijn eerste antwoord' }).click();
        await page.keyboard.type(' En dit komt erbij.');
        for (const round of [0, 1]) await question.region.locator('.case-assess').nth(round).getByRole('radio', { name: round ? 'ja' : 'deels' }).first().check();
        await expect(question.region.locator('.case-growth')).toBeVisible();
        await sound();
      });
    });
  }
}
