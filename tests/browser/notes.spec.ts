import type { Locator, Page } from '@playwright/test';
import { NOON, plant, text } from './support/records.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

const LESSON = './hoofdstuk-1/vier-domeinen/';
const EVIL = '<img src=x onerror="document.title=\'gekraakt\'">';

interface Sections {
  first: { slug: string; title: string };
}
async function open(page: Page): Promise<Sections['first']> {
  await page.goto(LESSON);
  const heading = page.locator('.prose > h2[id]').first();
  return { slug: (await heading.getAttribute('id'))!, title: (await heading.innerText()).trim() };
}
const button = (page: Page, slug: string): Locator => page.locator(`.note-bar[data-notes="${slug}"]`).getByRole('button');
const panel = (page: Page, title: string): Locator => page.getByRole('region', { name: `Notities bij ${title}` });
const saved = (region: Locator) => expect(region.getByText(/^Bewaard op dit toestel/)).toBeVisible();

/** Selects words of the lesson as a reader would, and gives them. */
async function select(page: Page, slug: string): Promise<string> {
  return page.evaluate((id) => {
    let paragraph = document.getElementById(id)!.nextElementSibling!;
    while (!paragraph.matches('p') || !paragraph.firstChild || paragraph.firstChild.nodeType !== Node.TEXT_NODE || paragraph.firstChild.textContent!.length < 30) paragraph = paragraph.nextElementSibling!;
    const node = paragraph.firstChild as Text;
    const end = node.data.indexOf(' ', 20);
    getSelection()!.setBaseAndExtent(node, 0, node, end);
    return node.data.slice(0, end).trim();
  }, slug);
}
/** The words that are drawn as marked. */
const drawn = (page: Page): Promise<string[]> =>
  page.evaluate(() => ('highlights' in CSS ? [...(CSS.highlights.get('gemarkeerd') ?? [])].map(String) : [...document.querySelectorAll('mark[data-mark]')].map((mark) => mark.textContent!)).map((words) => words.replace(/\s+/g, ' ')));

test('a note on a section is kept, found again, and stands on the own page with the way back', async ({ page }) => {
  const { slug, title } = await open(page);
  await expect(button(page, slug)).toHaveAccessibleName(`Notitie bij deze sectie (${title})`);
  await button(page, slug).click();
  const region = panel(page, title);
  await expect(region.getByLabel('Jouw notitie')).toBeFocused();
  await page.keyboard.type(`Vragen aan de zorgcoach. ${EVIL}`);
  await expect(region.getByLabel('Jouw notitie')).toBeFocused();
  await saved(region);
  await page.reload();
  await expect(button(page, slug)).toHaveText(/1 notitie of markering/);
  await button(page, slug).click();
  await expect(region.getByLabel('Jouw notitie')).toHaveValue(`Vragen aan de zorgcoach. ${EVIL}`);
  await page.goto('./mijn-cursus/');
  const list = page.getByRole('region', { name: 'Je notities' });
  await expect(list.getByText(`Vragen aan de zorgcoach. ${EVIL}`)).toBeVisible();
  await expect(list.locator('img')).toHaveCount(0);
  await list.getByRole('link', { name: `Open bij “${title}”` }).click();
  await expect(page).toHaveURL(new RegExp(`#${slug}$`));
});

test('selected words are marked, drawn again after a reload, and removing can be undone', async ({ page }) => {
  const { slug, title } = await open(page);
  const words = await select(page, slug);
  await page.getByRole('group', { name: 'Wat je selecteerde' }).getByRole('button', { name: 'Markeer', exact: true }).click();
  await expect.poll(() => drawn(page)).toEqual([words]);
  await expect(button(page, slug)).toHaveText(/1 notitie of markering/);
  await button(page, slug).click();
  await saved(panel(page, title));
  await page.reload();
  await expect.poll(() => drawn(page)).toEqual([words]);
  await button(page, slug).click();
  const region = panel(page, title);
  await expect(region.getByText(words, { exact: true })).toBeVisible();
  await region.getByLabel('Wat denk je hierbij?').fill('Dit zag ik op stage.');
  await region.getByRole('button', { name: 'Verwijder deze markering' }).click();
  await expect.poll(() => drawn(page)).toEqual([]);
  await expect(region.getByRole('button', { name: 'Zet terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn(page)).toEqual([words]);
  await expect(region.getByLabel('Wat denk je hierbij?')).toHaveValue('Dit zag ik op stage.');
});

test('by keyboard alone: a sentence is marked from the list, a note written, and the panel closed', async ({ page }) => {
  const { slug, title } = await open(page);
  await button(page, slug).focus();
  await page.keyboard.press('Enter');
  const region = panel(page, title);
  await expect(region.getByLabel('Jouw notitie')).toBeFocused();
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await page.keyboard.press('Tab');
  await expect(region.getByLabel('Welke zin?')).toBeFocused();
  await page.keyboard.press('ArrowDown');
  const sentence = await region.getByLabel('Welke zin?').evaluate((list: HTMLSelectElement) => list.selectedOptions[0]!.text);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect.poll(() => drawn(page)).toEqual([sentence]);
  await page.keyboard.press('Escape');
  await expect(region).toHaveCount(0);
  await expect(button(page, slug)).toBeFocused();
});

test('by keyboard, the buttons for a selection come right after the selected words', async ({ page }) => {
  const { slug, title } = await open(page);
  await select(page, slug);
  const bar = page.getByRole('group', { name: 'Wat je selecteerde' });
  await expect(bar).toBeVisible();
  await bar.getByRole('button', { name: 'Markeer en schrijf iets' }).focus();
  await page.keyboard.press('Enter');
  await expect(panel(page, title).getByLabel('Wat denk je hierbij?')).toBeFocused();
});

test('words before the first heading can be marked too', async ({ page }) => {
  const { slug } = await open(page);
  const words = await page.evaluate(() => {
    const text = document.createTreeWalker(document.querySelector('.prose > :first-child')!, NodeFilter.SHOW_TEXT);
    let node = text.nextNode() as Text;
    while (node.data.trim().length < 12) node = text.nextNode() as Text;
    const start = node.data.search(/\S/);
    getSelection()!.setBaseAndExtent(node, start, node, start + 12);
    return node.data.slice(start, start + 12).trim();
  });
  await page.getByRole('button', { name: 'Markeer', exact: true }).click();
  await expect.poll(() => drawn(page)).toEqual([words]);
  await expect(button(page, slug)).toHaveText(/1 notitie of markering/);
});

const note = (fields: Record<string, unknown>) => ({ v: 1, id: `h1-vier-domeinen:seed-${JSON.stringify(fields).length}`, kind: 'note', subject: 'h1-vier-domeinen', at: NOON, by: 'seed0001', note: 'note:seed', text: '', ...fields });

test('a passage that is no longer in the lesson stays, with its words', async ({ page }) => {
  const { slug, title } = await open(page);
  await plant(page, [note({ section: slug, quote: { exact: 'Deze zin is intussen geschrapt.', before: 'iets anders ', after: ' nog iets' } })]);
  await page.reload();
  await expect(button(page, slug)).toHaveText(/1 notitie of markering/);
  await button(page, slug).click();
  await expect(panel(page, title).getByText('Deze zin is intussen geschrapt.')).toBeVisible();
  await expect(panel(page, title).getByText('Deze woorden staan niet meer zo in de les.')).toBeVisible();
  expect(await drawn(page)).toEqual([]);
});

test('without the highlight API marks are elements, and go without a trace', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'Highlight'));
  const { slug, title } = await open(page);
  const texts = () => page.locator('.prose > p').allTextContents();
  const before = await texts();
  const words = await select(page, slug);
  await page.getByRole('button', { name: 'Markeer', exact: true }).click();
  await expect(page.locator('mark[data-mark]')).toHaveText([words]);
  await button(page, slug).click();
  await panel(page, title).getByRole('button', { name: 'Verwijder deze markering' }).click();
  await expect(page.locator('mark[data-mark]')).toHaveCount(0);
  await panel(page, title).getByRole('button', { name: 'Sluit' }).click();
  expect(await texts()).toEqual(before);
});

test('two tabs on one note: both texts are shown, and the student chooses', async ({ page, context }) => {
  const { slug, title } = await open(page);
  await plant(page, [note({ section: slug, text: 'begin' })]);
  const other = await context.newPage();
  for (const tab of [page, other]) {
    await tab.goto(LESSON);
    await button(tab, slug).click();
    await expect(panel(tab, title).getByLabel('Jouw notitie')).toHaveValue('begin');
  }
  await Promise.all([panel(page, title).getByLabel('Jouw notitie').fill('in het ene tabblad'), panel(other, title).getByLabel('Jouw notitie').fill('elders getypt')]);
  await Promise.all([saved(panel(page, title)), saved(panel(other, title))]);
  const all = async () => `${await panel(page, title).innerText()} ${await panel(page, title).getByLabel('Jouw notitie').inputValue()}`;
  await expect.poll(all).toContain('in het ene tabblad');
  await expect.poll(all).toContain('elders getypt');
});

test('a portfolio takes the notes along as an appendix, on request', async ({ page }) => {
  const { slug, title } = await open(page);
  await plant(page, [note({ section: slug, text: 'mijn notitie', quote: { exact: 'de gemarkeerde woorden', before: '', after: '' } }), ...text('casus-bas/1', NOON, 'mijn antwoord', 'Welke vraag?')]);
  await page.goto('./mijn-cursus/portfolio/');
  const paper = page.getByRole('article', { name: 'Portfolio leerlingenbegeleiding' });
  await expect(paper.getByText('mijn antwoord', { exact: true })).toBeVisible();
  await expect(paper.getByText('mijn notitie')).toHaveCount(0);
  await page.getByRole('checkbox', { name: /je notities en markeringen/ }).check();
  await expect(paper.getByRole('heading', { name: title })).toBeVisible();
  await expect(paper.getByText('“de gemarkeerde woorden”')).toBeVisible();
  await expect(paper.getByText('mijn notitie')).toBeVisible();
});

test('the search has a group of its own for notes and answers', async ({ page }) => {
  const { slug, title } = await open(page);
  await plant(page, [note({ section: slug, text: `Aan de kwispelstaart gedacht. ${EVIL}` }), ...text('casus-bas/1', NOON, 'Ook hier een kwispelstaart.', 'Welke vraag?')]);
  await page.keyboard.press('/');
  const dialog = page.getByRole('dialog', { name: 'Zoeken in de cursus' });
  await dialog.getByRole('searchbox').fill('kwispelst');
  const own = dialog.getByRole('region', { name: 'In je notities en antwoorden (2)' });
  await expect(own.getByRole('link')).toHaveCount(2);
  await expect(own.locator('mark')).toHaveText(['kwispelstaart', 'kwispelstaart']);
  await expect(own.locator('img')).toHaveCount(0);
  await checkAccessibility(page);
  await own.getByRole('link', { name: title }).click();
  await expect(page).toHaveURL(new RegExp(`#${slug}$`));
});

test.describe('on a narrow screen', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  for (const colorScheme of ['light', 'dark'] as const) {
    test(`panel and buttons fit and pass axe, ${colorScheme}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      const { slug, title } = await open(page);
      await select(page, slug);
      await expect(page.getByRole('group', { name: 'Wat je selecteerde' })).toBeVisible();
      await checkAccessibility(page);
      await page.getByRole('button', { name: 'Markeer en schrijf iets' }).click();
      await panel(page, title).getByText('Markeer een zin').click();
      await panel(page, title).getByLabel('Wat denk je hierbij?').fill('Een heel lang woord: zorgcontinuümbegeleidingsverantwoordelijkheidsgevoel.');
      expect(await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)).toBeLessThanOrEqual(0);
      await checkAccessibility(page);
    });
  }
});

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('a lesson offers no notes and keeps no room for them', async ({ page }) => {
    await page.goto(LESSON);
    await expect(page.locator('.note-bar')).toHaveCount(0);
  });
});
