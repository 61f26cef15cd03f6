import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { questionOf, saved } from './support/cases.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

const door = (page: Page) => page.locator('.case-group > summary');
const visit = async (page: Page, slug = 'bas') => {
  await page.goto(`./casussen/${slug}/`);
  await expect(page.locator('.case-exercise[data-stage="opening"]')).toHaveCount(0);
};

async function begin(page: Page, names: string): Promise<void> {
  await door(page).click();
  await page.getByLabel('Voornamen, met een komma ertussen').fill(names);
  await page.getByRole('button', { name: 'Begin als groep' }).click();
  await expect(page.locator('.case-group-said')).toContainText('Je werkt als groep');
}

test('a group writes its own answers in this tab, and nobody else’s are touched', async ({ page, context }) => {
  await visit(page);
  const first = questionOf(page, 1);
  await first.box.fill('Dit schreef ik alleen.');
  await saved(first.region);

  await begin(page, 'Amir, Lotte en Noor');
  await expect(door(page)).toHaveText('Je werkt als groep: Amir, Lotte en Noor');
  await expect(page.locator('.case-group-said')).toBeFocused();
  await expect(first.region).toContainText('Je werkt als groep: Amir, Lotte en Noor');
  await expect(first.box).toHaveValue('');
  await first.box.fill('Dit schreven we samen bij Bas.');
  await saved(first.region);

  await page.reload();
  await expect(first.box).toHaveValue('Dit schreven we samen bij Bas.');
  await expect(door(page)).toHaveText('Je werkt als groep: Amir, Lotte en Noor');

  await expect(first.region.locator('.case-group-line')).toHaveText('Je werkt als groep: Amir, Lotte en Noor');
  await expect(first.region.locator('#status-1')).toHaveCount(1);

  await visit(page, 'amina');
  await expect(door(page)).toHaveText('Je werkt als groep: Amir, Lotte en Noor');
  await first.box.fill('En dit schreven we samen bij Amina.');
  await saved(first.region);

  const other = await context.newPage();
  await visit(other);
  await expect(door(other)).toHaveText('Werk je in groep?');
  await expect(questionOf(other, 1).box).toHaveValue('Dit schreef ik alleen.');
  await expect(questionOf(other, 1).box).toBeEditable();
  await other.close();

  await visit(page);
  await door(page).click();
  await page.getByRole('button', { name: 'Werk weer alleen' }).click();
  await expect(page.locator('.case-group-said')).toHaveText(/^Je werkt weer alleen/);
  await expect(first.box).toHaveValue('Dit schreef ik alleen.');
  await page.getByRole('button', { name: 'Ga verder als Amir, Lotte en Noor' }).click();
  await expect(first.box).toHaveValue('Dit schreven we samen bij Bas.');

  await page.goto('./mijn-cursus/');
  await expect(page.getByText('Vragen die niet meer in de cursus staan')).toHaveCount(0);
  await expect(page.locator('[data-answer="casus-bas/1"]')).toHaveCount(1);
  const group = page.locator('[data-group]');
  await expect(group.locator('summary').first()).toContainText('Groep: Amir, Lotte en Noor');
  await expect(group.locator('summary').first()).toContainText('2 antwoorden');
  await group.locator('summary').first().click();
  await checkAccessibility(page);
  for (const [button, end] of [['Bewaar als tekst (.txt)', 'txt'], ['Bewaar als webpagina (.html)', 'html']] as const) {
    const [file] = await Promise.all([page.waitForEvent('download'), group.getByRole('button', { name: button }).click()]);
    expect(file.suggestedFilename()).toMatch(new RegExp(`^samen-sterk-groep-amir-lotte-en-noor-\\d{4}-\\d\\d-\\d\\d\\.${end}$`));
    const text = readFileSync(await file.path(), 'utf8');
    expect(text).toContain('Antwoorden van Amir, Lotte en Noor');
    expect(text).toContain('Dit schreven we samen bij Bas.');
    expect(text).toContain('En dit schreven we samen bij Amina.');
    expect(text).not.toContain('Dit schreef ik alleen.');
  }
});

test('all of it with the keyboard, without names', async ({ page }) => {
  await visit(page);
  await door(page).focus();
  await page.keyboard.press('Enter');
  const field = page.getByLabel('Voornamen, met een komma ertussen');
  await expect(field).toBeVisible();
  await page.keyboard.press('Tab');
  await expect(field).toBeFocused();
  await page.keyboard.type('Amir');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'minstens twee namen' })).toBeVisible();
  await expect(field).toBeFocused();
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(door(page)).toHaveText('Je werkt als groep: Groep 1');
  await expect(page.locator('.case-group-said')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(page.locator('.case-group-panel').getByRole('link', { name: 'Mijn cursus' })).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(door(page)).toHaveText('Werk je in groep?');
  await expect(page.getByRole('button', { name: 'Ga verder als Groep 1' })).toBeVisible();
});

test('erasing everything takes the groups along, also out of this tab', async ({ page, context }) => {
  await visit(page);
  await begin(page, 'Amir, Lotte');
  await questionOf(page, 1).box.fill('Samen geschreven.');
  await saved(questionOf(page, 1).region);
  const other = await context.newPage();
  await other.goto('./mijn-cursus/');
  await expect(other.locator('[data-group]')).toHaveCount(1);
  await other.locator('#wis-bevestiging').fill('wis alles');
  await other.locator('.my-erase button').click();
  await expect(other.locator('[data-group]')).toHaveCount(0);
  await expect(door(page)).toHaveText('Werk je in groep?');
  await expect(questionOf(page, 1).box).toHaveValue('');
});

test('a tab that missed the erasing forgets its group as well', async ({ page, context }) => {
  await visit(page);
  await begin(page, 'Amir, Lotte');
  await page.goto('./');
  const other = await context.newPage();
  await other.goto('./mijn-cursus/');
  await other.locator('#wis-bevestiging').fill('wis alles');
  await other.locator('.my-erase button').click();
  await expect(other.locator('#wis-uitkomst')).toBeFocused();
  await visit(page);
  await expect(door(page)).toHaveText('Werk je in groep?');
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`${colorScheme}, 320 px`, () => {
    test.use({ colorScheme, viewport: { width: 320, height: 640 } });
    test('is accessible and fits, before and in a group', async ({ page }) => {
      await visit(page);
      await door(page).click();
      await expect(page.getByLabel('Voornamen, met een komma ertussen')).toBeVisible();
      await checkAccessibility(page);
      await page.getByLabel('Voornamen, met een komma ertussen').fill(`${'Maximiliaan'.repeat(3)}, ${'Alexandrina'.repeat(3)}`);
      await page.getByRole('button', { name: 'Begin als groep' }).click();
      await expect(page.locator('.case-group-said')).toBeFocused();
      await checkAccessibility(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
      await page.getByRole('button', { name: 'Werk weer alleen' }).click();
      await expect(page.getByText('Ga verder met een eerdere groep')).toBeVisible();
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}
