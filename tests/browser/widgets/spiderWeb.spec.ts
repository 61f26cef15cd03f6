import { readFile } from 'node:fs/promises';
import type { Download, Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h1-acht-pijlers/spinnenweb';
const address = '/hoofdstuk-1/acht-pijlers/';
const web = exerciseData(id, 'spinnenweb');
const short = web.pillars.map(({ short: name }) => name.charAt(0).toUpperCase() + name.slice(1));
const open = (page: Page) => openWidget(page, id, address);

const tab = (widget: Locator, name: string) => widget.getByRole('tab', { name });
const drawing = (widget: Locator) => widget.locator('.spiderweb-figure svg[role=img]:visible');
const group = (widget: Locator, side: 'Nu' | 'Gewenst', statement: string) => widget.getByRole('group', { name: `${side}: ${statement}` });
const row = (widget: Locator, pillar: number) => widget.getByRole('row', { name: new RegExp(`^${short[pillar]} `) });

/** Goes to a pillar and gives every statement the same two scores, with digits on the keyboard; 0 is "weet ik niet". */
async function score(widget: Locator, pillar: number, now: number, wish: number): Promise<void> {
  await widget.getByRole('button', { name: new RegExp(`^${pillar + 1}\\. `) }).press('Enter');
  await expect(widget.getByRole('heading', { name: `${pillar + 1}. ${web.pillars[pillar]!.name}` })).toBeFocused();
  for (const { text } of web.pillars[pillar]!.statements) {
    await group(widget, 'Nu', text).getByRole('radio').first().press(String(now));
    await group(widget, 'Gewenst', text).getByRole('radio').first().press(String(wish));
  }
}

async function showTable(widget: Locator): Promise<void> {
  const button = widget.getByRole('button', { name: 'Als tabel' });
  if ((await button.getAttribute('aria-expanded')) === 'false') await button.press('Enter');
}

async function kept(page: Page, widget: Locator, name: string): Promise<{ name: string; content: Buffer }> {
  const [download]: [Download, unknown] = await Promise.all([page.waitForEvent('download'), widget.getByRole('button', { name }).press('Enter')]);
  return { name: download.suggestedFilename(), content: await readFile(await download.path()) };
}

/** A file as a colleague would send it. */
const colleague = (change: object = {}) => ({
  name: 'bo.json',
  mimeType: 'application/json',
  buffer: Buffer.from(
    JSON.stringify({
      format: 'samen-sterk/spinnenweb',
      v: 1,
      exercise: id,
      raters: [
        {
          id: 'collega00001',
          name: 'Bo',
          scores: Object.fromEntries(web.pillars[0]!.statements.flatMap((one) => [[`now/visie/${one.id}`, 5], [`wish/visie/${one.id}`, 5]])),
        },
      ],
      ...change,
    }),
  ),
});

test('scores with the keyboard alone, keeps them over a reload, and says the same in web and table', async ({ page }) => {
  const widget = await open(page);
  await checkWidget(page, id);
  await expect(drawing(widget)).toHaveAccessibleName(/nog zonder scores/);
  const [first, second] = web.pillars[0]!.statements;

  // The arrows of a native radio group.
  const now = group(widget, 'Nu', first!.text);
  await now.getByRole('radio', { name: '1: ' }).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('ArrowRight');
  await expect(now.getByRole('radio', { name: `3: ${web.scale[2]}` })).toBeChecked();
  // Tab goes on to the wished-for score of the same statement; a digit is enough.
  await page.keyboard.press('Tab');
  await page.keyboard.press('5');
  await expect(group(widget, 'Gewenst', first!.text).getByRole('radio', { name: /^5/ })).toBeChecked();
  await page.keyboard.press('Tab');
  await page.keyboard.press('2');
  await page.keyboard.press('Tab');
  await page.keyboard.press('0');
  await expect(group(widget, 'Gewenst', second!.text).getByRole('radio', { name: 'weet ik niet' })).toBeChecked();
  await expect(widget.getByText('3 van 10 gescoord, 1 × weet ik niet.')).toBeVisible();
  await checkWidget(page, id);

  await score(widget, 3, 2, 4);
  await saved(widget);
  await page.reload();
  const again = await openWidget(page, id);
  await expect(drawing(again)).toHaveAccessibleName(/2 van de 8 pijlers gescoord/);
  await expect(drawing(again).getByText('2,5 → 5,0')).toBeVisible();
  await expect(drawing(again).getByText('2,0 → 4,0')).toBeVisible();
  await showTable(again);
  await expect(row(again, 0)).toHaveText(`${short[0]}2,5 (over 2 van 5)5,0 (over 1 van 5)2,5`);
  await expect(row(again, 3)).toHaveText(`${short[3]}2,04,02,0`);
  await expect(row(again, 1)).toHaveText(`${short[1]}–––`);
  await checkWidget(page, id);
});

test('ends at the web, tells the largest gap and where to read on', async ({ page }) => {
  const widget = await open(page);
  await tab(widget, 'Scoren').focus();
  await page.keyboard.press('ArrowRight');
  await expect(tab(widget, 'Kloof')).toBeFocused();
  await expect(widget.getByText(/Scoor minstens één pijler/)).toBeVisible();
  await page.keyboard.press('Home');
  for (const index of web.pillars.keys()) await score(widget, index, index === 4 ? 1 : 3, 4);
  await expect(widget.getByText('Alle 8 pijlers zijn rond.')).toBeVisible();
  await widget.getByRole('button', { name: 'Bekijk je web' }).press('Enter');
  await expect(widget.getByRole('group', { name: 'Het web', exact: true })).toBeFocused();

  await tab(widget, 'Kloof').click();
  await expect(widget.getByText(`de meeste ruimte bij ${short[4]!.toLowerCase()}: 3,0 punt`)).toBeVisible();
  const links = widget.getByRole('tabpanel').getByRole('link');
  expect(await links.count()).toBeGreaterThan(0);
  for (const href of await links.evaluateAll((all) => all.map((a) => (a as HTMLAnchorElement).href))) {
    expect((await page.request.get(href)).status(), href).toBe(200);
  }
  await checkWidget(page, id);

  // A tie, then no gap at all.
  await tab(widget, 'Scoren').click();
  await score(widget, 4, 3, 4);
  await tab(widget, 'Kloof').click();
  await expect(widget.getByText(/Bij alle pijlers is de kloof even groot: 1,0 punt/)).toBeVisible();
  await checkWidget(page, id);
});

test('a pillar can be taken away and put back, before anything was scored', async ({ page }) => {
  const widget = await open(page);
  const thread = () => drawing(widget).locator('[data-broken]');
  const [gone] = web.pillars;
  const outer = () => drawing(widget).locator('g > path').nth(4).getAttribute('d');
  const whole = await outer();
  await tab(widget, 'Pijler weg').click();
  await widget.getByRole('radio', { name: short[0], exact: true }).press('Space');
  await expect(thread()).toHaveCount(1);
  await expect(widget.getByText(gone!.missing.title)).toBeVisible();
  await expect(widget.getByText(gone!.missing.text)).toBeVisible();
  await expect(widget.getByRole('status').filter({ hasText: 'Het eerst verzwak' })).toBeVisible();
  await expect(drawing(widget)).toHaveAccessibleName(/scheurt een draad/);
  await expect.poll(outer).not.toBe(whole);
  await checkWidget(page, id);
  await widget.getByRole('button', { name: 'Zet de pijler terug' }).press('Enter');
  await expect(thread()).toHaveCount(0);
  await expect.poll(outer).toBe(whole);
  await expect(widget.getByRole('radio', { name: 'geen, alle acht hangen er' })).toBeChecked();
  await expect(widget.getByRole('radio', { name: 'geen, alle acht hangen er' })).toBeFocused();
});

test('the web moves to its new shape, at once with reduced motion', async ({ page }) => {
  const widget = await open(page);
  await tab(widget, 'Pijler weg').click();
  /** Takes a pillar away and counts the shapes that the outer ring goes through. */
  const shapes = async (pillar: number) => {
    await drawing(widget).evaluate((svg) => {
      const seen: Set<string> = ((window as unknown as { seen: Set<string> }).seen = new Set());
      new MutationObserver(() => seen.add(svg.querySelectorAll('g > path')[4]!.getAttribute('d')!)).observe(svg, { subtree: true, attributes: true, attributeFilter: ['d'] });
    });
    const before = await drawing(widget).locator('g > path').nth(4).getAttribute('d');
    await widget.getByRole('radio', { name: short[pillar], exact: true }).check();
    await expect(drawing(widget).locator(`[data-broken="${pillar}"]`)).toHaveCount(1);
    await expect.poll(() => drawing(widget).locator('g > path').nth(4).getAttribute('d')).not.toBe(before);
    // Two frames further, anything that moves has moved again.
    await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
    const seen = await page.evaluate(() => [...(window as unknown as { seen: Set<string> }).seen]);
    return seen.filter((shape) => shape !== before).length;
  };
  const whole = (await drawing(widget).locator('g > path').nth(4).getAttribute('d'))!;
  expect(await shapes(3)).toBeGreaterThan(1);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await widget.getByRole('radio', { name: 'geen, alle acht hangen er' }).check();
  await expect.poll(() => drawing(widget).locator('g > path').nth(4).getAttribute('d')).toBe(whole);
  expect(await shapes(5)).toBe(1);
});

test('fills the screen for a projector, with nothing under 24 px', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  const widget = await open(page);
  await score(widget, 0, 2, 4);
  await widget.getByRole('button', { name: 'Groot' }).press('Enter');
  const dialog = page.getByRole('dialog', { name: web.title });
  await expect(dialog).toBeVisible();
  await checkWidget(page, id);
  const sizes = () =>
    dialog.evaluate((root) => {
      const small: string[] = [];
      for (const element of root.querySelectorAll<HTMLElement>('*')) {
        const own = [...element.childNodes].some((node) => node.nodeType === Node.TEXT_NODE && node.textContent!.trim());
        if (!own || !element.checkVisibility() || element.closest('.visually-hidden')) continue;
        const scale = element instanceof SVGElement ? (element.ownerSVGElement?.getScreenCTM()?.a ?? 1) : 1;
        const size = parseFloat(getComputedStyle(element).fontSize) * scale;
        if (size < 24) small.push(`${element.textContent!.trim()}: ${size.toFixed(1)}`);
      }
      return small;
    });
  expect(await sizes()).toEqual([]);
  await dialog.getByRole('radio', { name: short[1], exact: true }).press('Space');
  await expect(dialog.getByText(web.pillars[1]!.missing.title)).toBeVisible();
  expect(await sizes()).toEqual([]);
  await page.keyboard.press('Escape');
  await expect(dialog).toHaveCount(0);
  await expect(widget.getByRole('button', { name: 'Groot' })).toBeFocused();
  await expect(drawing(widget).locator('[data-broken]')).toHaveCount(0);
});

test('two raters on one device: each their own screen, mean and spread together', async ({ page }) => {
  const widget = await open(page);
  await score(widget, 0, 2, 4);
  await score(widget, 1, 3, 3);
  await tab(widget, 'Met je team').click();
  await widget.getByRole('textbox', { name: 'Naam of schuilnaam van beoordelaar 1' }).fill('An');
  await widget.getByRole('button', { name: 'Voeg iemand toe' }).press('Enter');
  await widget.getByRole('button', { name: 'Laat scoren: Beoordelaar 2' }).press('Enter');
  await expect(widget.getByText('Beoordelaar 2 scoort.')).toBeVisible();
  await expect(tab(widget, 'Scoren')).toBeFocused();
  await expect(drawing(widget)).toHaveAccessibleName(/nog zonder scores/);
  await score(widget, 0, 4, 5);
  await expect(drawing(widget).getByText('4,0 → 5,0')).toBeVisible();
  await widget.getByRole('radio', { name: 'An' }).check();
  await expect(widget.getByText('An scoort.')).toBeVisible();
  await expect(drawing(widget).getByText('2,0 → 4,0')).toBeVisible();

  await widget.getByRole('radio', { name: 'Samen' }).check();
  await expect(drawing(widget).getByText('3,0 → 4,5')).toBeVisible();
  await expect(drawing(widget).locator('[data-whisker=now]')).toHaveCount(1);
  await showTable(widget);
  await expect(row(widget, 0)).toHaveText(`${short[0]}3,04,51,51,4 (2,0–4,0)0,7 (4,0–5,0)`);
  await expect(row(widget, 1)).toHaveText(`${short[1]}3,03,00,0––`);
  await tab(widget, 'Met je team').click();
  await expect(widget.getByText(`${short[0]} (nu): van 2,0 tot 4,0`)).toBeVisible();
  await checkWidget(page, id);

  // Taking someone out asks first, and the focus is never lost.
  await widget.getByRole('button', { name: 'Verwijder Beoordelaar 2' }).press('Enter');
  await expect(widget.getByRole('button', { name: /^Ja, verwijder/ })).toBeFocused();
  await widget.getByRole('button', { name: 'Toch niet' }).press('Enter');
  await expect(widget.getByRole('button', { name: 'Verwijder Beoordelaar 2' })).toBeFocused();
  await page.keyboard.press('Enter');
  await widget.getByRole('button', { name: 'Ja, verwijder Beoordelaar 2 en de scores' }).press('Enter');
  await expect(widget.getByRole('textbox')).toHaveCount(1);
  await expect(widget.getByRole('button', { name: 'Voeg iemand toe' })).toBeFocused();
  await expect(drawing(widget).getByText('2,0 → 4,0')).toBeVisible();
  await saved(widget);
});

test('a file of a colleague joins in; a bad one is refused with a reason', async ({ page }) => {
  const widget = await open(page);
  await score(widget, 0, 3, 5);
  await tab(widget, 'Met je team').click();
  const file = widget.getByLabel('Kies een bestand');
  const answers: [object | Buffer, RegExp][] = [
    [Buffer.from('<html>'), /geen JSON/],
    [Buffer.alloc(1_000_000, 'x'), /te groot/],
    [{ exercise: 'h1-zorgcontinuum/quiz' }, /andere oefening/],
    [{ v: 2 }, /nieuwere versie/],
    [{ raters: [{ id: 'collega00001', name: 'Bo', scores: { 'now/visie/visie-1': 99 } }] }, /klopt iets niet/],
  ];
  for (const [bad, message] of answers) {
    await file.setInputFiles(Buffer.isBuffer(bad) ? { name: 'fout.json', mimeType: 'application/json', buffer: bad } : colleague(bad));
    await expect(widget.getByRole('status').filter({ hasText: message })).toBeVisible();
  }
  await expect(widget.getByText('uit een bestand')).toHaveCount(0);

  await file.setInputFiles(colleague({ raters: [{ ...JSON.parse(colleague().buffer.toString()).raters[0], name: '<img src=x onerror=alert(1)>' }] }));
  await expect(widget.getByText('Toegevoegd: <img src=x onerror=alert(1)>.')).toBeVisible();
  await file.setInputFiles(colleague());
  await expect(widget.getByText('Vervangen door het nieuwe bestand: Bo.')).toBeVisible();
  await widget.getByRole('radio', { name: 'Samen' }).check();
  await expect(drawing(widget).getByText('4,0 → 5,0')).toBeVisible();
  await checkWidget(page, id);
});

test('what is kept holds the scores: SVG, PNG, CSV and JSON', async ({ page }) => {
  const widget = await open(page);
  await tab(widget, 'Bewaren').click();
  await expect(widget.getByText(/Scoor eerst een pijler/)).toBeVisible();
  await tab(widget, 'Scoren').click();
  await score(widget, 0, 2, 4);
  await tab(widget, 'Bewaren').click();

  const svg = await kept(page, widget, 'Bewaar als SVG');
  expect(svg.name).toMatch(/^spinnenweb-\d{4}-\d\d-\d\d\.svg$/);
  expect(svg.content.toString()).toContain(`${short[0]}: 2,0 → 4,0`);
  expect(svg.content.toString()).toContain('>2,0 → 4,0</tspan>');
  expect(svg.content.toString()).not.toContain('var(');

  const png = await kept(page, widget, 'Bewaar als PNG');
  expect(png.content.subarray(1, 4).toString()).toBe('PNG');
  expect(png.content.readUInt32BE(16)).toBe(1440);
  // Really drawn: the fill of "now" is in it.
  const colours = await page.evaluate(async (data) => {
    const image = await createImageBitmap(new Blob([new Uint8Array(data)], { type: 'image/png' }));
    const canvas = new OffscreenCanvas(image.width, image.height);
    const context = canvas.getContext('2d')!;
    context.drawImage(image, 0, 0);
    const { data: pixels } = context.getImageData(0, 0, image.width, image.height);
    let now = 0;
    for (let i = 0; i < pixels.length; i += 4) if (pixels[i] === 0x8a && pixels[i + 1] === 0x56 && pixels[i + 2] === 0) now += 1;
    return { now };
  }, [...png.content]);
  expect(colours.now).toBeGreaterThan(50);

  const csv = await kept(page, widget, 'Bewaar als CSV');
  expect([...csv.content.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(csv.content.toString()).toContain(`${web.pillars[0]!.name};alle uitspraken;2,0;4,0;2,0`);

  const json = await kept(page, widget, 'Bewaar als JSON');
  await tab(widget, 'Met je team').click();
  await widget.getByLabel('Kies een bestand').setInputFiles({ name: json.name, mimeType: 'application/json', buffer: json.content });
  await expect(widget.getByText(/scoort al op dit toestel/)).toBeVisible();
  await tab(widget, 'Bewaren').click();
  await checkWidget(page, id);
});

test('again keeps the earlier web and lays it under the new one', async ({ page }) => {
  const widget = await open(page);
  await score(widget, 0, 2, 4);
  await score(widget, 1, 2, 4);
  await tab(widget, 'Met je team').click();
  await widget.getByRole('button', { name: 'Voeg iemand toe' }).press('Enter');
  await tab(widget, 'Bewaren').click();
  await widget.getByRole('button', { name: 'Opnieuw' }).press('Enter');
  await expect(widget.getByRole('group', { name: 'Het web', exact: true })).toBeFocused();
  await score(widget, 0, 3, 4);
  await saved(widget);
  await page.reload();
  const later = await openWidget(page, id);
  await expect(drawing(later).locator('[data-layer]')).toHaveCount(3);
  const earlier = later.getByRole('checkbox', { name: /^Toen: / });
  await expect(earlier).toBeChecked();
  await showTable(later);
  await expect(row(later, 0)).toHaveText(`${short[0]}3,04,01,02,0`);
  await expect(row(later, 1)).toHaveText(`${short[1]}–––2,0`);
  await earlier.uncheck();
  await expect(drawing(later).locator('[data-layer]')).toHaveCount(2);
  // The team stays together.
  await expect(later.getByRole('radio', { name: 'Beoordelaar 2' })).toBeVisible();
  await checkWidget(page, id);
});

test('is whole on the smallest phone: no sideways scrolling, no names on top of each other', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  const widget = await open(page);
  await score(widget, 0, 2, 4);
  await fitsAcross(page);
  const boxes = await drawing(widget).locator('[data-label] text').evaluateAll((all) => all.map((text) => text.getBoundingClientRect().toJSON()));
  const frame = (await drawing(widget).boundingBox())!;
  expect(boxes).toHaveLength(8);
  for (const [index, box] of boxes.entries()) {
    expect(box.left).toBeGreaterThanOrEqual(frame.x - 0.5);
    expect(box.right).toBeLessThanOrEqual(frame.x + frame.width + 0.5);
    for (const other of boxes.slice(index + 1)) {
      const apart = box.right <= other.left + 0.5 || other.right <= box.left + 0.5 || box.bottom <= other.top + 0.5 || other.bottom <= box.top + 0.5;
      expect(apart).toBe(true);
    }
  }
  const targets = await widget.locator('.spiderweb').locator('label:visible, button:visible').evaluateAll((all) => all.map((one) => [one.textContent, one.getBoundingClientRect().height] as const));
  expect(targets.filter(([, height]) => height < 43.5)).toEqual([]);
  for (const name of ['Kloof', 'Pijler weg', 'Met je team', 'Bewaren']) {
    await tab(widget, name).click();
    await fitsAcross(page);
  }
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the statements stand ready with boxes to fill in', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    const listed = await widget.locator('li:visible').allTextContents();
    expect(listed).toEqual(web.pillars.flatMap(({ statements }) => statements.map(({ text }) => `${text} Nu Gewenst`)));
    await expect(widget.getByRole('tab')).toHaveCount(0);
    await expect(drawing(widget)).toBeVisible();
  });
});

test('printed, an empty web brings the list for paper, a scored one its table', async ({ page }) => {
  const widget = await open(page);
  await page.emulateMedia({ media: 'print' });
  await expect(widget.getByRole('heading', { name: 'Op papier' })).toBeVisible();
  await expect(widget.getByRole('table')).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await score(widget, 0, 2, 4);
  await page.emulateMedia({ media: 'print' });
  await expect(widget.getByRole('heading', { name: 'Op papier' })).toBeHidden();
  await expect(widget.getByRole('table')).toBeVisible();
  await expect(widget.getByRole('tablist')).toBeHidden();
});
