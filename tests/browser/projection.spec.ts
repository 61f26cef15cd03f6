import { readFileSync } from 'node:fs';
import type { BrowserContext, Page } from '@playwright/test';
import { globSync } from 'tinyglobby';
import { NOON, attempt, plant, text } from './support/records.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

const LESSON = './projectie/hoofdstuk-1/acht-pijlers/';
const CASE = './projectie/casussen/bas/';
const NEXT = 'PageDown';

test.use({ viewport: { width: 1280, height: 720 }, contextOptions: { reducedMotion: 'reduce' } });

const at = (page: Page) => page.locator('.slide[data-current]');
async function open(page: Page, address: string): Promise<void> {
  await page.goto(address);
  await page.locator('[data-ready]').waitFor();
}
/** Opens the lecturer's window with the key that does so. */
async function openPresenter(page: Page, context: BrowserContext): Promise<Page> {
  const [presenter] = await Promise.all([context.waitForEvent('page'), page.keyboard.press('s')]);
  await presenter.locator('.presenter-now .slide').waitFor();
  return presenter;
}
const shows = (presenter: Page, title: string) => expect(presenter.getByRole('heading', { name: `Deze dia: ${title}` })).toBeVisible();

test.describe('the screen', () => {
  test('goes on and back with arrows, the remote, the mouse and the bar, and the address says where', async ({ page }) => {
    await open(page, LESSON);
    await expect(at(page)).toHaveAttribute('data-kind', 'titel');
    for (const [key, kind] of [['ArrowRight', 'doelen'], ['PageDown', 'kern'], ['PageUp', 'doelen'], ['ArrowDown', 'kern'], ['ArrowUp', 'doelen'], ['ArrowLeft', 'titel']] as const) {
      await page.keyboard.press(key);
      await expect(at(page)).toHaveAttribute('data-kind', kind);
    }
    await page.keyboard.press('End');
    await expect(page).toHaveURL(/#controlevragen_vraag-\d$/);
    await page.keyboard.press('Home');
    await expect(page).toHaveURL(/#titel$/);
    await page.getByRole('button', { name: 'Volgende dia' }).click();
    await expect(at(page)).toHaveAttribute('data-kind', 'doelen');
    await page.mouse.click(900, 600);
    await expect(at(page)).toHaveAttribute('data-kind', 'kern');
    await page.mouse.click(900, 600, { button: 'right' });
    await expect(at(page)).toHaveAttribute('data-kind', 'doelen');
    await expect(page.locator('[data-say]')).toHaveText(/^Dia 2 van \d+: Na deze les kun je$/);
  });

  test('lands where an address says, also after a reload, and Escape leads back to that section of the lesson', async ({ page }) => {
    await open(page, `${LESSON}#als-er-een-draad-loskomt`);
    await expect(at(page).getByRole('heading')).toHaveText('Als er een draad loskomt');
    await page.keyboard.press(NEXT);
    await page.reload();
    await expect(at(page).getByRole('heading')).toHaveText('Leg je school in het web');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/\/hoofdstuk-1\/acht-pijlers\/#leg-je-school-in-het-web$/);
    await expect(page.getByRole('heading', { level: 2, name: 'Leg je school in het web' })).toBeInViewport();
  });

  test('is one press away from the lesson and from the case', async ({ page }) => {
    await page.goto('./hoofdstuk-1/acht-pijlers/');
    await page.getByRole('link', { name: 'Projecteer deze les' }).click();
    await expect(page).toHaveURL(/\/projectie\/hoofdstuk-1\/acht-pijlers\/$/);
    await page.goto('./casussen/bas/');
    await page.getByRole('link', { name: 'Projecteer deze casus' }).click();
    await expect(at(page).getByRole('heading', { name: 'Bas hoort zichzelf stilzitten' })).toBeVisible();
  });

  test('turns black and back, also with the button that remotes have for it', async ({ page }) => {
    await open(page, LESSON);
    for (const key of ['b', '.']) {
      await page.keyboard.press(key);
      await expect(page.locator('body')).toHaveAttribute('data-blank', '');
      expect(await page.evaluate(() => getComputedStyle(document.body, '::after').backgroundColor)).toBe('rgb(0, 0, 0)');
      await page.keyboard.press('b');
      await expect(page.locator('body')).not.toHaveAttribute('data-blank');
    }
    await page.keyboard.press('b');
    await page.keyboard.press(NEXT);
    await expect(page.locator('body')).not.toHaveAttribute('data-blank');
    await expect(at(page)).toHaveAttribute('data-kind', 'doelen');
    await page.keyboard.press('b');
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/projectie/);
  });

  test('shows all slides at a glance, finds them by words, and tells its keys', async ({ page }) => {
    await open(page, LESSON);
    await page.keyboard.press('o');
    const overview = page.getByRole('dialog', { name: 'Overzicht van de dia’s' });
    await expect(overview.getByRole('searchbox')).toBeFocused();
    expect(await overview.getByRole('listitem').count()).toBe(await page.locator('.deck > .slide').count());
    await checkAccessibility(page);
    await page.keyboard.type('draad loskomt');
    await expect(overview.getByRole('status')).toHaveText('1 dia');
    await page.keyboard.press('Enter');
    await expect(page).toHaveURL(/#als-er-een-draad-loskomt$/);
    await page.keyboard.press('?');
    await expect(page.getByRole('dialog', { name: 'Toetsen' }).getByText('aftellen: start, pauze')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(page.getByRole('dialog')).toHaveCount(0);
    await expect(page).toHaveURL(/projectie/);
  });

  test('leaves a running part its own keys, except those of the remote', async ({ page }) => {
    await open(page, `${LESSON}#leg-je-school-in-het-web_oefening`);
    const tabs = at(page).getByRole('tab');
    await expect(at(page).locator('[inert]')).toHaveCount(0);
    await tabs.first().focus();
    await page.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/_oefening$/);
    await page.keyboard.press(NEXT);
    await expect(page).toHaveURL(/_klasweb$/);
  });

  test('gives the address of the lesson for phones', async ({ page, baseURL }) => {
    await open(page, LESSON);
    await expect(at(page).getByRole('img', { name: /^QR-code voor/ })).toBeVisible();
    await page.goto(`${CASE}#vraag-2`);
    await page.locator('[data-ready]').waitFor();
    await expect(at(page).locator('.qr-address')).toHaveText(`${new URL(baseURL!).host}/casussen/bas/#vraag-2`);
    await page.keyboard.press('q');
    await expect(page.getByRole('dialog', { name: 'Open op je telefoon' }).locator('.qr-address')).toHaveText(/casussen\/bas\/#vraag-2$/);
  });

  test('points, draws and enlarges; what was drawn goes with the slide', async ({ page }) => {
    await open(page, LESSON);
    await page.keyboard.press('l');
    await expect(page.locator('body')).toHaveAttribute('data-ink', 'laser');
    await page.mouse.move(400, 300);
    await expect(page.locator('.deck-dot')).toBeVisible();
    await page.keyboard.press('d');
    await expect(page.locator('.deck-dot')).toBeHidden();
    await page.mouse.move(300, 300);
    await page.mouse.down();
    await page.mouse.move(500, 400);
    await page.mouse.up();
    await expect(page.locator('.deck-ink polyline')).toHaveCount(1);
    await expect(at(page)).toHaveAttribute('data-kind', 'titel');
    await page.keyboard.press('d');
    await page.keyboard.press(NEXT);
    await expect(page.locator('.deck-ink polyline')).toHaveCount(0);
    const heading = at(page).getByRole('heading');
    const size = (await heading.boundingBox())!.height;
    await page.keyboard.press('z');
    await expect.poll(async () => (await heading.boundingBox())!.height).toBeGreaterThan(1.9 * size);
    await page.keyboard.press('Escape');
    await expect(page).toHaveURL(/projectie/);
    await expect.poll(async () => (await heading.boundingBox())!.height).toBeLessThan(1.1 * size);
  });
});

test.describe('a touch screen', () => {
  test.use({ hasTouch: true });
  test('is swiped', async ({ page }) => {
    await open(page, LESSON);
    const client = await page.context().newCDPSession(page);
    const swipe = async (from: number, to: number) => {
      await client.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [{ x: from, y: 400 }] });
      await client.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: [{ x: to, y: 405 }] });
      await client.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    };
    await swipe(900, 500);
    await expect(at(page)).toHaveAttribute('data-kind', 'doelen');
    await swipe(500, 900);
    await expect(at(page)).toHaveAttribute('data-kind', 'titel');
  });
});

test.describe('the window of the lecturer', () => {
  test('shows this slide, the next and the notes, and both windows move each other at once', async ({ page, context }) => {
    await open(page, `${LESSON}#de-leraar-als-spil-nooit-alleen`);
    const presenter = await openPresenter(page, context);
    await shows(presenter, 'De leraar als spil, nooit alleen');
    await expect(presenter.getByRole('heading', { name: 'Volgende dia: Wat heeft deze leerling nodig?' })).toBeVisible();
    await expect(presenter.getByRole('group', { name: 'Tekst van de notities' })).toContainText('Drie uur wiskunde per week');
    await checkAccessibility(presenter);

    // By the time the news has been heard in the other window, that window shows it: within the same frame.
    const heard = presenter.evaluate(
      (name) =>
        new Promise<string>((done) => {
          const channel = new BroadcastChannel(name);
          channel.onmessage = ({ data }) => data.is === 'state' && setTimeout(() => done(document.querySelector('.presenter-now h2')!.textContent!));
          document.title = 'luistert';
        }),
      `samen-sterk:projectie:${new URL(presenter.url()).searchParams.get('lesgever')}`,
    );
    await expect(presenter).toHaveTitle('luistert');
    await page.keyboard.press(NEXT);
    expect(await heard).toBe('Deze dia: Wat heeft deze leerling nodig?');

    await presenter.keyboard.press('ArrowRight');
    await expect(page).toHaveURL(/#acht-pijlers-rond-de-leerling$/);
    await presenter.getByRole('button', { name: 'Vorige dia' }).click();
    await expect(page).toHaveURL(/#wat-heeft-deze-leerling-nodig$/);
    await presenter.keyboard.press('b');
    await expect(page.locator('body')).toHaveAttribute('data-blank', '');
  });

  test('and the screen survive a reload of either', async ({ page, context }) => {
    await open(page, `${LESSON}#controlevragen`);
    const presenter = await openPresenter(page, context);
    await presenter.keyboard.press('2');
    await expect(at(page).getByRole('spinbutton').nth(1)).toHaveValue('1');
    await page.reload();
    await expect(at(page).getByRole('spinbutton').nth(1)).toHaveValue('1');
    await presenter.keyboard.press(NEXT);
    await expect(page).toHaveURL(/#controlevragen_vraag-2$/);
    await presenter.reload();
    await shows(presenter, 'Controlevraag 2');
    await presenter.keyboard.press('PageUp');
    await expect(page).toHaveURL(/#controlevragen$/);
    await expect(at(page).getByRole('spinbutton').nth(1)).toHaveValue('1');
  });

  test('says when the screen is gone, and opens it again where it was', async ({ page, context }) => {
    await open(page, `${LESSON}#als-er-een-draad-loskomt`);
    const presenter = await openPresenter(page, context);
    await page.close();
    const [again] = await Promise.all([context.waitForEvent('page'), presenter.getByRole('button', { name: 'Open het scherm' }).click()]);
    await expect(at(again)).toHaveAttribute('id', 'als-er-een-draad-loskomt');
    await presenter.keyboard.press(NEXT);
    await expect(at(again)).toHaveAttribute('id', 'leg-je-school-in-het-web');
    await expect(presenter.getByRole('alert')).toHaveCount(0);
  });

  test('of one lecture leaves another alone, also one that was copied from it', async ({ page, context }) => {
    await open(page, LESSON);
    const presenter = await openPresenter(page, context);
    const other = await context.newPage();
    await open(other, LESSON);
    // A tab that is opened from another one begins with a copy of what that one kept.
    const [copy] = await Promise.all([context.waitForEvent('page'), page.evaluate(() => void window.open(location.href))]);
    await expect(at(copy)).toHaveAttribute('data-kind', 'titel');
    await presenter.keyboard.press('End');
    await expect(page).toHaveURL(/#controlevragen_vraag-\d$/);
    for (const quiet of [other, copy]) await expect(at(quiet)).toHaveAttribute('data-kind', 'titel');
    await copy.keyboard.press(NEXT);
    await expect(at(copy)).toHaveAttribute('data-kind', 'doelen');
    await expect(page).toHaveURL(/#controlevragen_vraag-\d$/);
  });

  test('points on the screen', async ({ page, context }) => {
    await open(page, LESSON);
    const presenter = await openPresenter(page, context);
    await presenter.getByRole('button', { name: 'Aanwijzer' }).click();
    await presenter.getByRole('group', { name: 'Deze dia' }).hover();
    await expect(page.locator('.deck-dot')).toBeVisible();
    await presenter.getByRole('button', { name: 'Aanwijzer' }).click();
    await expect(page.locator('.deck-dot')).toBeHidden();
  });
});

test.describe('in class', () => {
  test('hands are counted, the answer is shown, and a second vote is laid beside the first', async ({ page, context }) => {
    await open(page, `${LESSON}#controlevragen`);
    const slide = at(page);
    for (const key of ['1', '1', '4', '4', 'Backspace']) await page.keyboard.press(key);
    await expect(slide.getByRole('spinbutton').nth(0)).toHaveValue('2');
    await expect(slide.getByRole('spinbutton').nth(3)).toHaveValue('1');
    await slide.getByRole('spinbutton').nth(2).fill('3');
    await page.keyboard.press('Enter');
    await slide.getByRole('heading').click();
    await expect(slide).toContainText('50 %');
    await page.keyboard.press('r');
    for (const key of ['4', '4', '4', '1']) await page.keyboard.press(key);
    const presenter = await openPresenter(page, context);
    await expect(presenter.locator('.presenter-now')).toContainText('na overleg 75 %');
    await presenter.keyboard.press('a');
    await expect(slide.locator('[data-verdict="right"]')).toHaveText(/juist/);
    await expect(slide).toContainText('Juist: eerst 17 %, na overleg 75 %.');
    await checkAccessibility(page);
  });

  test('the care quiz is a vote, one situation after the other', async ({ page }) => {
    await open(page, './projectie/hoofdstuk-1/zorgcontinuum/#plaats-de-maatregel_stemming');
    const slide = at(page);
    const first = await slide.locator('.ballot-question').innerText();
    await page.keyboard.press('2');
    await page.keyboard.press('n');
    await expect(slide.locator('.ballot-question')).not.toHaveText(first);
    await expect(slide.getByRole('spinbutton').nth(1)).toHaveValue('0');
    await page.keyboard.press('p');
    await expect(slide.locator('.ballot-question')).toHaveText(first);
    await expect(slide.getByRole('spinbutton').nth(1)).toHaveValue('1');
  });

  test('the web of the class shows mean and spread', async ({ page }) => {
    await open(page, `${LESSON}#leg-je-school-in-het-web_klasweb`);
    const slide = at(page);
    for (const key of ['1', '2', '2', '5']) await page.keyboard.press(key);
    await expect(slide.locator('.web-figures')).toHaveText('nu: gemiddeld 2,5, spreiding 1,7 (4 scores)');
    await expect(slide.getByRole('img')).toHaveAccessibleName(/nu, visie: gemiddeld 2,5, spreiding 1,7/);
    await page.keyboard.press('r');
    await page.keyboard.press('5');
    await expect(slide.locator('.web-figures')).toHaveText('gewenst: gemiddeld 5,0 (1 score)');
    await page.keyboard.press('n');
    await expect(slide.locator('.web-pillar')).toHaveText('Ondersteunende rol van de directie');
    await checkAccessibility(page);
  });

  test('an assignment counts down in both windows, and ends quietly', async ({ page, context }) => {
    await page.clock.install();
    await open(page, `${LESSON}#leg-je-school-in-het-web_opdracht`);
    const timer = at(page).locator('[data-slide-timer]');
    await expect(timer.getByRole('button', { name: 'Start 40 minuten' })).toBeVisible();
    await page.keyboard.press('t');
    await expect(timer).toHaveAttribute('data-running', '');
    await page.clock.fastForward('30:00');
    await expect(timer).toContainText('10:00');
    const presenter = await openPresenter(page, context);
    await expect(presenter.locator('.presenter-timer').getByRole('button', { name: 'Pauze' })).toBeVisible();
    await page.clock.fastForward('10:01');
    await expect(timer).toContainText('De tijd is om.');
    await expect(page.locator('[data-say]')).toHaveText('De tijd is om.');
  });

  test('a case: the portrait in steps, and our answer point by point, when the lecturer says so', async ({ page, context }) => {
    const asked: string[] = [];
    context.on('request', (request) => request.url().includes('/antwoord/') && asked.push(request.url()));
    await open(page, `${CASE}#portret`);
    const steps = at(page).locator('[data-slide-step]');
    await expect(steps.nth(0)).toBeVisible();
    await expect(steps.nth(1)).toBeHidden();
    await page.keyboard.press(NEXT);
    await expect(steps.nth(1)).toBeVisible();
    await expect(page).toHaveURL(/#portret$/);

    await page.goto(`${CASE}#vraag-1`);
    await expect(at(page).getByRole('button', { name: 'Start 5 minuten' })).toBeVisible();
    await page.keyboard.press(NEXT);
    await expect(at(page)).toContainText('Eerst jullie antwoord.');
    await page.keyboard.press(NEXT);
    await expect(at(page)).toHaveAttribute('data-kind', 'criteria');
    expect(asked).toEqual([]);
    await page.keyboard.press('PageUp');
    const presenter = await openPresenter(page, context);
    await presenter.locator('.presenter-now').getByRole('button', { name: 'Toon ons antwoord' }).click();
    await expect(at(page)).toContainText(/1 van \d/);
    const first = await at(page).locator('.answer > [data-fresh]').innerText();
    await presenter.keyboard.press(NEXT);
    await expect(at(page)).toContainText(/2 van \d/);
    await expect(at(page).locator('.answer > [data-fresh]').first()).toHaveText(first);
    await checkAccessibility(page);
    await page.reload();
    await expect(at(page)).toContainText(/2 van \d/);
  });
});

test.describe('nothing of the owner', () => {
  const SECRET = 'Dit schreef ik voor mezelf';
  test('is shown, read or changed', async ({ page }) => {
    await page.goto('./hoofdstuk-1/acht-pijlers/');
    await page.evaluate((secret) => localStorage.setItem('samen-sterk:journal:h1-acht-pijlers/spinnenweb:x', JSON.stringify([{ text: secret }])), SECRET);
    await plant(page, [
      attempt('h1-acht-pijlers/spinnenweb', NOON, { v: 1, raters: [{ id: 'abcdefgh', name: SECRET, scores: { 'now/visie/visie-1': 5 } }], active: 'abcdefgh' }),
      ...text('casus-bas/1', NOON, SECRET, 'Zou de B-stroom rustiger zijn?'),
    ]);
    await page.addInitScript(() => {
      const opened: string[] = [];
      Object.assign(globalThis, { opened, before: JSON.stringify(localStorage) });
      const { open: real } = IDBFactory.prototype;
      IDBFactory.prototype.open = function (name: string, version?: number) {
        opened.push(name);
        return real.call(this, name, version);
      };
    });
    for (const [address, kind] of [[`${LESSON}#leg-je-school-in-het-web_oefening`, 'oefening'], [`${CASE}#vraag-1`, 'vraag']] as const) {
      await open(page, address);
      await expect(at(page)).toHaveAttribute('data-kind', kind);
      if (kind === 'oefening') {
        // The part runs, and what a class does with it stays here.
        await expect(at(page).locator('[inert]')).toHaveCount(0);
        const choice = at(page).getByRole('radio').nth(3);
        await choice.check({ force: true });
        await expect(choice).toBeChecked();
        await page.keyboard.press('Home');
        await page.keyboard.press('End');
      }
      expect(await page.content()).not.toContain(SECRET);
      expect(await page.evaluate(() => (globalThis as unknown as { opened: string[] }).opened)).toEqual([]);
      expect(await page.evaluate(() => JSON.stringify(localStorage) === (globalThis as unknown as { before: string }).before)).toBe(true);
    }
    await page.goto('./over/');
    const kept = await page.evaluate(
      () =>
        new Promise<{ kind: string; state?: unknown; text?: string }[]>((done, fail) => {
          const opening = indexedDB.open('samen-sterk');
          opening.onerror = () => fail(opening.error);
          opening.onsuccess = () => {
            const all = opening.result.transaction('records').objectStore('records').getAll();
            all.onsuccess = () => done(all.result as { kind: string }[]);
          };
        }),
    );
    expect(kept.filter(({ kind }) => kind === 'attempt')).toHaveLength(1);
    expect(JSON.stringify(kept).split(SECRET)).toHaveLength(3);
  });

  test('can be reached from a slide by a slip of the hand', async ({ page }) => {
    for (const file of globSync('projectie/**/index.html', { cwd: 'dist' })) {
      const source = readFileSync(`dist/${file}`, 'utf8');
      const links = [...source.matchAll(/<a [^>]*href="([^"]+)"/g)].map(([, href]) => href!).filter((href) => !href.includes('/projectie/') && !href.startsWith('#'));
      // Only the way back, and links within running parts, which the curtain follows below.
      const own = `/${file.replace(/^projectie\//, '').replace(/index\.html$/, '')}`;
      const islands = source.slice(source.indexOf('<astro-island'));
      expect(links.filter((href) => href !== own && !islands.includes(`href="${href}"`)), file).toEqual([]);
      expect(source, file).not.toMatch(/href="[^"]*mijn-cursus/);
    }
    await open(page, LESSON);
    const follow = (href: string) =>
      page.evaluate((to) => {
        const link = document.createElement('a');
        link.href = to;
        document.querySelector('.slide[data-current] .slide-body')!.append(link);
        link.click();
      }, href);
    await follow('/mijn-cursus/');
    await expect(page).toHaveURL(/projectie\/hoofdstuk-1\/acht-pijlers/);
    await follow('/hoofdstuk-1/zorgcontinuum/#een-fase-is-geen-etiket');
    await expect(page).toHaveURL(/\/projectie\/hoofdstuk-1\/zorgcontinuum\/#een-fase-is-geen-etiket$/);
    await expect(at(page).getByRole('heading')).toHaveText('Een fase is geen etiket');
  });
});

test.describe('on paper', () => {
  const pagesOf = (pdf: Buffer) => pdf.toString('latin1').match(/\/Type\s*\/Page\b(?!s)/g)!.length;
  test('there are six slides on a sheet, or every slide with its notes', async ({ page }) => {
    await page.addInitScript(() => (window.print = () => undefined));
    await open(page, LESSON);
    const slides = await page.locator('.deck > .slide').count();
    for (const [choice, least, most] of [['Hand-out: zes dia’s per blad, met schrijflijnen', Math.ceil(slides / 6), Math.ceil(slides / 6)], ['Dia’s met jouw notities', slides, 2 * slides]] as const) {
      await page.keyboard.press('h');
      await page.getByRole('dialog', { name: 'Afdrukken' }).getByRole('button', { name: choice }).click();
      await expect(page.locator('body')).toHaveAttribute('data-print', /./);
      await page.emulateMedia({ media: 'print' });
      await expect(page.locator('.slide').nth(3).locator('.slide-notes')).toBeVisible({ visible: choice.startsWith('Dia’s') });
      await page.emulateMedia({ media: null });
      // Printing ends by itself, and the slides are on the screen again.
      const sheets = pagesOf(await page.pdf({ preferCSSPageSize: true, printBackground: true }));
      expect(sheets).toBeGreaterThanOrEqual(least);
      expect(sheets).toBeLessThanOrEqual(most);
      await expect(page.locator('body')).not.toHaveAttribute('data-print');
    }
  });
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe, ${colorScheme}`, () => {
    test.use({ colorScheme });
    for (const address of [LESSON, './projectie/hoofdstuk-1/zorgcontinuum/', './projectie/casussen/lander/']) {
      test(`a slide of every kind of ${address}`, async ({ page }) => {
        await open(page, address);
        const ids = await page.evaluate(() => [...new Map([...document.querySelectorAll<HTMLElement>('.deck > .slide')].map((slide) => [slide.dataset.kind, slide.id])).values()]);
        for (const id of ids) {
          await page.evaluate((hash) => (location.hash = hash), id);
          await expect(at(page)).toHaveAttribute('id', id);
          await expect(at(page).locator('[data-slide-live]:not([data-running])')).toHaveCount(0);
          await checkAccessibility(page);
        }
      });
    }
  });
}

test.describe('without scripts', () => {
  test.use({ javaScriptEnabled: false });
  test('all slides stand below each other', async ({ page }) => {
    await page.goto(LESSON);
    expect(await page.locator('.deck > .slide').evaluateAll((slides) => slides.every((slide) => (slide as HTMLElement).offsetHeight > 100))).toBe(true);
    await expect(page.getByText('Welke zin verwoordt een specifieke onderwijsbehoefte?')).toBeAttached();
  });
});
