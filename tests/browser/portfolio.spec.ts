import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { strFromU8, unzipSync } from 'fflate';
import { textsIn, troubleIn } from '../unit/mijncursus/portfolio/xml.ts';
import { DAY, NOON, first, plant, text } from './support/records.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

const OWN = 'Zijn toetsen raken niet af.\nDat vreet aan hem, zei hij: “ik stop ermee”.';
const REWORKED = 'Herwerkt: de onderwijsloopbaan hoort er ook bij.';
const EVIL = '<img src=x onerror="document.title=\'gekraakt\'"><script>document.title="gekraakt"</script>';

const judged = (subject: string, round: 'first' | 'rework', criterion: string, judgement: string) => ({
  v: 1, id: `${subject}:${round}:${criterion}`, kind: 'assess', subject, at: NOON + DAY, by: 'seed0001', round, criterion, judgement,
});

/** The page with answers in three cases: reworked, unlocked but only looked at, and still being written. */
async function open(page: Page): Promise<void> {
  await page.goto('./mijn-cursus/portfolio/');
  const { cases } = await (await page.request.get('./mijn-cursus/overzicht.json')).json();
  const wording = (id: string) => cases[id.split('/')[0]!].questions.find((question: { id: string }) => question.id === id).question as string;
  const { criteria } = await (await page.request.get('./mijn-cursus/portfolio.json')).json();
  await plant(page, [
    ...text('casus-bas/1', NOON, OWN, wording('casus-bas/1')),
    first('casus-bas/1', NOON + 1, OWN, wording('casus-bas/1')),
    ...text('casus-bas/1', NOON + DAY, REWORKED, wording('casus-bas/1'), 'rework'),
    judged('casus-bas/1', 'first', criteria['casus-bas/1'][0].id, 'partly'),
    judged('casus-bas/1', 'rework', criteria['casus-bas/1'][0].id, 'yes'),
    first('casus-bas/2', NOON + 2, '', wording('casus-bas/2'), true),
    ...text('casus-noor/1', NOON, `${EVIL} Nog bezig.`, wording('casus-noor/1')),
  ]);
  await page.reload();
  await expect(page.getByText('worden opgehaald')).toHaveCount(0);
  await expect(paper(page)).toBeVisible();
}
const paper = (page: Page) => page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' });

/** Our answer as its page has it. */
const ours = async (page: Page, address: string): Promise<string> => {
  const html = await (await page.request.get(address)).text();
  return /<\/h1><p>([^<]{20,60})/.exec(html)![1]!;
};

test('nothing to gather yet', async ({ page }) => {
  await page.goto('./mijn-cursus/portfolio/');
  await expect(page.getByText('Er is nog niets om te bundelen')).toBeVisible();
  await page.getByRole('link', { name: 'Naar de casussen' }).click();
  await expect(page).toHaveURL(/casussen\/$/);
});

test('the preview holds what the student chose, ours only where it is unlocked, and no markup', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => request.url().includes('/antwoord/') && asked.push(new URL(request.url()).pathname));
  await open(page);
  const sheet = paper(page);
  await expect(sheet.getByText('Zijn toetsen raken niet af.')).toBeVisible();
  await expect(sheet.getByText(await ours(page, './casussen/bas/antwoord/1/')).first()).toBeVisible();
  await expect(sheet.getByText('Bekeken zonder eigen antwoord.')).toBeVisible();
  await expect(sheet.getByText(REWORKED)).toBeVisible();
  await expect(sheet.getByRole('cell', { name: 'deels' }).first()).toBeVisible();
  await expect(sheet.getByText(`${EVIL} Nog bezig.`)).toBeVisible();
  await expect(sheet.locator('img, script')).toHaveCount(0);
  expect(await page.title()).not.toBe('gekraakt');
  expect([...new Set(asked)].sort()).toEqual(['/casussen/bas/antwoord/1/', '/casussen/bas/antwoord/2/']);
  await expect(sheet.getByRole('heading', { name: 'Bronnen' })).toBeVisible();
  await page.getByRole('checkbox', { name: /noor/i }).or(page.locator('input[value="casus-noor"]')).first().uncheck();
  await expect(sheet.getByText('Nog bezig.')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /antwoord van de cursus/ }).uncheck();
  await expect(sheet.getByRole('heading', { name: 'Antwoord van de cursus' })).toHaveCount(0);
});

test('by keyboard alone: a Word file with the name, the texts and the references; the name is kept nowhere', async ({ page }) => {
  await open(page);
  await page.getByLabel('Je naam').focus();
  await page.keyboard.type('An Peeters');
  await page.keyboard.press('Tab');
  await page.keyboard.type('2 BASO');
  await page.keyboard.press('Tab');
  await expect(page.getByRole('button', { name: 'Bewaar als Word-bestand' })).toBeFocused();
  const [download] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
  expect(download.suggestedFilename()).toMatch(/^samen-sterk-portfolio-\d{4}-\d\d-\d\d\.docx$/);
  await expect(page.getByRole('status').filter({ hasText: 'is gemaakt' })).toBeVisible();
  const xml = strFromU8(unzipSync(readFileSync(await download.path()))['word/document.xml']!);
  expect(troubleIn(xml)).toBeUndefined();
  const texts = textsIn(xml);
  for (const line of ['An Peeters', '2 BASO', 'Zijn toetsen raken niet af.', 'Dat vreet aan hem, zei hij: “ik stop ermee”.', REWORKED, `${EVIL} Nog bezig.`, 'Bekeken zonder eigen antwoord.', 'Bronnen']) expect(texts).toContain(line);
  expect(texts.join('')).toContain(await ours(page, './casussen/bas/antwoord/1/'));
  const kept = await page.evaluate(async () => {
    const db = await new Promise<IDBDatabase>((done) => {
      const asking = indexedDB.open('samen-sterk');
      asking.onsuccess = () => done(asking.result);
    });
    const all = await new Promise((done) => {
      const asking = db.transaction('records').objectStore('records').getAll();
      asking.onsuccess = () => done(asking.result);
    });
    return JSON.stringify([all, { ...localStorage }, { ...sessionStorage }]);
  });
  expect(kept).not.toContain('Peeters');
});

test('the printed page holds the portfolio and nothing else', async ({ page }) => {
  await open(page);
  await page.evaluate(() => (window.print = () => document.documentElement.setAttribute('data-printed', '')));
  await page.getByRole('button', { name: 'Druk af of bewaar als pdf' }).click();
  await expect(page.locator('html[data-printed]')).toHaveCount(1);
  await page.emulateMedia({ media: 'print' });
  await expect(paper(page).getByText(REWORKED)).toBeVisible();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
  await expect(page.getByRole('heading', { level: 1 }).filter({ visible: true })).toHaveCount(0);
});

test.describe('with an answer that cannot be fetched', () => {
  test.use({ tolerate: [/Failed to load resource/] });
  test('the portfolio says so, and tries again', async ({ page }) => {
    await page.route('**/antwoord/1/', (route) => route.abort());
    await open(page);
    await expect(page.getByRole('alert')).toContainText('kon niet geladen worden');
    await expect(paper(page).getByText('Het antwoord van de cursus kon niet geladen worden.')).toBeVisible();
    await page.unroute('**/antwoord/1/');
    await page.getByRole('button', { name: 'Probeer opnieuw' }).click();
    await expect(page.getByRole('alert')).toHaveCount(0);
    await expect(paper(page).getByText(await ours(page, './casussen/bas/antwoord/1/')).first()).toBeVisible();
  });
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`fits and passes axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await open(page);
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await checkAccessibility(page);
    });
  }
});
