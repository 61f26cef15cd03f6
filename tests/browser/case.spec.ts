import { answerOf, cases, modelSentences, neededBy, questionOf, saved, searchIndexText, unlock } from './support/cases.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

/** What every case on /casussen/ has to do. How the exercise behaves in detail is in case-exercise.spec.ts. */
for (const { slug, questions } of cases) {
  test.describe(`casus ${slug}`, () => {
    test('each question has one box, a status and a button that says why it stays shut', async ({ page }) => {
      await page.goto(`./casussen/${slug}/`);
      expect(questions.length).toBeGreaterThan(0);
      for (const [at, id] of questions.entries()) {
        const question = questionOf(page, at + 1);
        const needed = await neededBy(question);
        await expect(question.region).toHaveAttribute('data-question', id);
        await expect(question.region.getByRole('textbox')).toHaveCount(1);
        await expect(question.box).toBeEditable();
        await expect(question.show).toHaveAttribute('aria-disabled', 'true');
        await expect(question.show).toHaveAttribute('aria-describedby', (await question.status.getAttribute('id'))!);
        await question.show.focus();
        await page.keyboard.press('Enter');
        await expect(question.status).toHaveText(`Nog niet open. Schrijf ${needed} woorden van jezelf, dan opent ons antwoord.`);
        await expect(question.show).toBeFocused();
        await expect(question.ours).toHaveCount(0);
      }
      await expect(page).toHaveURL(new RegExp(`/casussen/${slug}/$`));
    });

    test('the question pasted back does not open our answer', async ({ page }) => {
      await page.goto(`./casussen/${slug}/`);
      for (const at of questions.keys()) {
        const question = questionOf(page, at + 1);
        await neededBy(question);
        const asked = await question.region.locator('.case-asked').innerText();
        await question.box.fill(`${asked}\n${asked}\n${asked}`);
        await expect(question.status).toContainText('komen uit de vraag en tellen niet mee');
        await expect(question.show).toHaveAttribute('aria-disabled', 'true');
      }
    });

    test('our answers are out of reach until they open', async ({ page, request }) => {
      await page.goto(`./casussen/${slug}/`);
      await neededBy(questionOf(page, questions.length));
      const address = new URL(page.url()).pathname;
      const source = (await (await request.get(address)).text()) + (await page.content());
      const index = searchIndexText();
      expect(source).not.toContain('/antwoord/');
      for (const at of questions.keys()) {
        const sentences = modelSentences(slug, at + 1);
        expect(sentences.length).toBeGreaterThan(2);
        for (const sentence of sentences) {
          expect(source).not.toContain(sentence);
          expect(index).not.toContain(sentence);
        }
        const fragment = await (await request.get(`${address}antwoord/${at + 1}/`)).text();
        expect(fragment).toContain('<meta name="robots" content="noindex, nofollow">');
      }
    });

    test('write, open, compare, judge, rework, and find it all back', async ({ page }) => {
      await page.goto(`./casussen/${slug}/`);
      const question = questionOf(page, 1);
      const text = await unlock(question);
      await expect(question.ours).toBeFocused();
      await expect(question.box).toHaveCount(0);
      await expect(question.region.getByText(text, { exact: true })).toBeVisible();
      for (const sentence of modelSentences(slug, 1).slice(0, 3)) await expect(question.region.locator('.case-ours')).toContainText(sentence);
      await expect(question.region.locator('.case-terms')).toContainText('In beide antwoorden');
      // What the student's text names and the glossary knows.
      await expect(question.region.locator('.case-terms').getByRole('link', { name: 'CLB', exact: true })).toHaveAttribute('href', /\/begrippen\/clb\/$/);

      const judged = question.region.locator('.case-assess').first().getByRole('group');
      expect(await judged.count()).toBeGreaterThanOrEqual(3);
      await judged.nth(0).getByRole('radio', { name: 'deels' }).check();
      await judged.nth(1).getByRole('radio', { name: 'nog niet' }).check();

      await question.region.getByRole('button', { name: 'Begin van mijn eerste antwoord' }).click();
      await expect(question.rework).toBeFocused();
      await expect(question.rework).toHaveValue(text);
      await page.keyboard.type(' Onze collega ziet dat scherper.');
      const again = question.region.locator('.case-assess').nth(1).getByRole('group');
      await again.nth(0).getByRole('radio', { name: 'ja' }).check();
      await again.nth(1).getByRole('radio', { name: 'nog niet' }).check();
      const growth = question.region.locator('.case-growth');
      await expect(growth).toContainText('van ‘deels’ naar ‘ja’');
      await expect(growth).toContainText('bij 1 ging je vooruit');
      await saved(question.region);

      await page.reload();
      await expect(question.region.getByText(text, { exact: true })).toBeVisible();
      await expect(question.ours).not.toBeFocused();
      await expect(question.rework).toHaveValue(`${text} Onze collega ziet dat scherper.`);
      await expect(judged.nth(0).getByRole('radio', { name: 'deels' })).toBeChecked();
      await expect(again.nth(0).getByRole('radio', { name: 'ja' })).toBeChecked();
      await expect(growth).toContainText('van ‘deels’ naar ‘ja’');
      await expect(page.getByRole('navigation', { name: 'Je werk bij deze casus' }).getByRole('link', { name: /^Vraag 1: .*herwerkt$/ })).toBeVisible();

      await page.goto('./casussen/');
      await expect(page.locator(`[data-case-work="${questions[0]!.split('/')[0]}"]`)).toHaveText(`Ons antwoord is open bij 1 van de ${questions.length} vragen, 1 antwoord is herwerkt.`);
    });

    test.describe('without JavaScript', () => {
      test.use({ javaScriptEnabled: false });
      test('it reads in full, takes typing and says what is missing', async ({ page }) => {
        await page.goto(`./casussen/${slug}/`);
        await expect(page.getByRole('heading', { level: 2, name: 'Portret' })).toBeVisible();
        await expect(page.getByText('Zonder JavaScript kun je hier wel typen')).toBeVisible();
        for (const at of questions.keys()) {
          const question = questionOf(page, at + 1);
          await expect(question.region.locator('.case-asked')).toBeVisible();
          await expect(question.show).toBeHidden();
          await question.box.fill(answerOf(30));
          await expect(question.box).toHaveValue(answerOf(30));
          await question.region.getByText(/^Hint 1 van/).click();
          await expect(question.region.locator('details p').first()).toBeVisible();
        }
      });
    });
  });
}

test('the list of cases is complete and says nothing of work that was not begun', async ({ page }) => {
  await page.goto('./casussen/');
  await expect(page.locator('.case-list > li')).toHaveCount(cases.length);
  await checkAccessibility(page);
  await expect(page.locator('[data-case-work]:visible')).toHaveCount(0);
});
