import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { Page } from '@playwright/test';
import { answerOf, cases, neededBy, questionOf, saved } from './support/cases.ts';
import { launchKillable } from './support/killable.ts';
import { expect, test } from './support/test.ts';

const [{ slug }] = cases as [(typeof cases)[number]];
const open = async (page: Page) => {
  await page.goto(`./casussen/${slug}/`);
  const question = questionOf(page, 1);
  await neededBy(question);
  return question;
};

/** How often the browser is killed while someone types. */
const kills = Number(process.env.KILLS ?? 30);
/** What may be lost, by contract: what was typed in the last 300 ms. */
const window300 = 300;

test('a browser that is killed while one types loses at most the last 300 ms', async ({ baseURL }) => {
  test.setTimeout(kills * 30_000);
  const profile = mkdtempSync(path.join(tmpdir(), 'samen-sterk-'));
  const losses: number[] = [];
  try {
    let expected = '';
    for (let round = 0; round < kills; round += 1) {
      const browser = await launchKillable(profile);
      await browser.page.goto(`${baseURL}/casussen/${slug}/`);
      const box = questionOf(browser.page, 1).box;
      // What the last round left behind is there again, give or take what was typed in the last 300 ms.
      if (round > 0) await expect(box).not.toHaveValue('');
      await expect(box).toBeEditable();
      const found = await box.inputValue();
      expect(found.startsWith(expected)).toBe(true);

      await box.press('Control+End');
      const times: number[] = [];
      const word = ` ronde${round} `;
      // The moment is random: somewhere within some sixty keystrokes.
      const keys = word + 'abcdefghijklmnopqrstuvwxyz'.repeat(3).slice(0, 5 + Math.floor(Math.random() * 55));
      for (const key of keys) {
        await browser.page.keyboard.type(key);
        times.push(Date.now());
      }
      const killedAt = Date.now();
      await browser.kill();

      const again = await launchKillable(profile);
      await again.page.goto(`${baseURL}/casussen/${slug}/`);
      const after = questionOf(again.page, 1).box;
      await expect(after).toBeEditable();
      const mustBeThere = found + keys.slice(0, times.filter((time) => time < killedAt - window300).length);
      await expect.poll(async () => (await after.inputValue()).startsWith(mustBeThere), { message: `round ${round}: everything older than ${window300} ms is back` }).toBe(true);
      const back = await after.inputValue();
      const firstLost = back.length - found.length;
      losses.push(firstLost < keys.length ? killedAt - times[firstLost]! : 0);
      expected = back;
      await again.kill();
    }
  } finally {
    rmSync(profile, { recursive: true, force: true });
  }
  console.log(`${kills} kills; typed time lost per kill (ms): ${losses.join(' ')}; most: ${Math.max(...losses)}`);
});

test('a full device says so at once, keeps the text in the page, and saves again when there is room', async ({ page, context, baseURL }) => {
  test.setTimeout(240_000);
  const question = await open(page);
  await question.box.fill('Dit past nog.');
  await saved(question.region);
  const client = await context.newCDPSession(page);
  const origin = new URL(baseURL!).origin;
  await client.send('Storage.overrideQuotaForOrigin', { origin, quotaSize: 1 });
  // Chromium remembers for a while how much room there was: go on writing until it notices.
  let text = 'Dit past niet meer.';
  await expect
    .poll(async () => {
      text += ` ${'vol '.repeat(20_000)}`;
      await question.box.fill(text);
      return question.region.innerText();
    }, { timeout: 120_000, intervals: [2_000] })
    .toContain('Niet bewaard');
  expect(await question.box.inputValue()).toBe(text);
  await client.send('Storage.overrideQuotaForOrigin', { origin });
  await expect
    .poll(async () => {
      await question.box.press('Control+End');
      await question.box.pressSequentially('x');
      text += 'x';
      return question.region.innerText();
    }, { timeout: 120_000, intervals: [2_000] })
    .toContain('Bewaard op dit toestel');
});

test.describe('storage that the browser refuses', () => {
  for (const [name, block] of [
    ['IndexedDB', () => Object.defineProperty(window, 'indexedDB', { get: () => { throw new DOMException('blocked', 'SecurityError'); } })],
    ['IndexedDB that is not there', () => Object.defineProperty(window, 'indexedDB', { value: undefined })],
    ['all storage', () => {
      for (const store of ['indexedDB', 'localStorage', 'sessionStorage']) Object.defineProperty(window, store, { get: () => { throw new DOMException('blocked', 'SecurityError'); } });
    }],
  ] as const) {
    test(`${name}: the page says so, works on in memory, and our answer still opens`, async ({ page }) => {
      await page.addInitScript(block);
      const question = await open(page);
      await question.box.fill(answerOf(40));
      await expect(question.region.getByText(/Niet bewaard op dit toestel/)).toBeVisible();
      await question.show.click();
      await expect(question.ours).toBeVisible();
    });
  }
});

test('three tabs on one answer: one writes, the others follow, and a take-over loses nothing', async ({ page, context }) => {
  const first = await open(page);
  await first.box.fill('Geschreven in het eerste tabblad.');
  await saved(first.region);
  const others = [];
  for (let i = 0; i < 2; i += 1) {
    const tab = await context.newPage();
    await tab.goto(page.url());
    const question = questionOf(tab, 1);
    await expect(question.box).toHaveValue('Geschreven in het eerste tabblad.');
    await expect(question.box).not.toBeEditable();
    others.push(question);
  }
  await first.box.press('Control+End');
  await first.box.pressSequentially(' En nog iets.');
  for (const { box } of others) await expect(box).toHaveValue('Geschreven in het eerste tabblad. En nog iets.');
  await others[1]!.region.getByRole('button', { name: /hier verder|Neem over|neem.*over/i }).click();
  await expect(others[1]!.box).toBeEditable();
  await others[1]!.box.press('Control+End');
  await others[1]!.box.pressSequentially(' Het derde tabblad gaat verder.');
  for (const { box } of [first, others[0]!]) {
    await expect(box).toHaveValue('Geschreven in het eerste tabblad. En nog iets. Het derde tabblad gaat verder.');
    await expect(box).not.toBeEditable();
  }
});

test('what was typed while the scripts were still on their way survives a reload', async ({ page }) => {
  await page.route(/\/_astro\/.*\.js$/, () => {
    // Never answered: a train in a tunnel.
  });
  await page.goto(`./casussen/${slug}/`, { waitUntil: 'commit' });
  const { box } = questionOf(page, 1);
  await box.pressSequentially('Getypt in de tunnel.');
  await page.unroute(/\/_astro\/.*\.js$/);
  await page.reload();
  await expect(box).toHaveValue('Getypt in de tunnel.');
  await saved(questionOf(page, 1).region);
});
