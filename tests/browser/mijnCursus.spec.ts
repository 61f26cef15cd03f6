import { readFileSync, writeFileSync } from 'node:fs';
import type { Browser, Locator, Page } from '@playwright/test';
import { DAY, NOON, attempt, first, plant, read, type Stored, text } from './support/records.ts';
import { checkAccessibility, expect, test } from './support/test.ts';

const OWN = 'Zijn toetsen raken niet af, en dat vreet aan hem. Ik zou dinsdag na het vierde uur met Bas en mevrouw Lambrecht samen gaan zitten, eerst over wat wél lukt bij techniek, en pas daarna over de deur die dichtsloeg.';

/** How a question reads now. */
async function wording(page: Page, id: string): Promise<string> {
  const course = await (await page.request.get('./mijn-cursus/overzicht.json')).json();
  const [caseId] = id.split('/');
  return course.cases[caseId!].questions.find((question: { id: string }) => question.id === id).question;
}

async function open(page: Page, records: readonly Stored[] = []): Promise<void> {
  await page.goto('./mijn-cursus/');
  await ready(page);
  if (records.length === 0) return;
  await plant(page, records);
  await page.reload();
  await ready(page);
}
const ready = (page: Page) => expect(page.getByText('Even geduld, je werk wordt opgehaald').filter({ visible: true })).toHaveCount(0);

const answer = (page: Page, id: string): Locator => page.locator(`[data-answer="${id}"]`);
const row = (page: Page, id: string): Locator => answer(page, id).locator('summary').first();
const status = (page: Page, words: string | RegExp): Locator => page.getByRole('status').filter({ hasText: words });

async function work(page: Page): Promise<Stored[]> {
  const [one, two, three] = await Promise.all(['casus-bas/1', 'casus-bas/2', 'casus-bas/3'].map((id) => wording(page, id)));
  return [
    ...text('casus-bas/1', NOON, 'Ik zie leren en studeren.', one!),
    ...text('casus-bas/1', NOON + 90_000, 'Ik zie leren en studeren: zijn toetsen raken niet af.', one!),
    first('casus-bas/1', NOON + 100_000, 'Ik zie leren en studeren: zijn toetsen raken niet af.', one!),
    ...text('casus-bas/1', NOON + DAY, 'Ik zie leren en studeren, en de onderwijsloopbaan hoort er ook bij.', one!, 'rework'),
    ...text('casus-bas/2', NOON + 2 * DAY, 'Nog bezig met wat mevrouw Lambrecht kan doen.', two!),
    first('casus-bas/3', NOON + 3 * DAY, '', three!, true),
    attempt('h1-acht-pijlers/spinnenweb', NOON),
    attempt('h1-acht-pijlers/spinnenweb', NOON + DAY),
    read('h0-welkom', 'thuis-en-in-de-klas'),
  ];
}

/** Saves a backup from a page and gives its path. */
async function backup(page: Page): Promise<string> {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('region', { name: 'Bewaar een reservekopie' }).getByRole('button', { name: 'Bewaar een reservekopie' }).click()]);
  expect(download.suggestedFilename()).toMatch(/^samen-sterk-reservekopie-\d{4}-\d\d-\d\d\.json$/);
  return download.path();
}

const chooseFile = (page: Page, file: string | { name: string; mimeType: string; buffer: Buffer }) => page.getByLabel('Reservekopie (een .json-bestand)').setInputFiles(file);
const json = (content: unknown) => ({ name: 'bestand.json', mimeType: 'application/json', buffer: Buffer.from(typeof content === 'string' ? content : JSON.stringify(content)) });

/** Another device: a profile of its own. */
async function device(browser: Browser, baseURL: string | undefined): Promise<Page> {
  const context = await browser.newContext({ baseURL: baseURL!, locale: 'nl-BE' });
  return context.newPage();
}

test('a fresh device: every part says what will stand there, and where to begin', async ({ page }) => {
  await open(page);
  await expect(page.getByRole('heading', { level: 1, name: 'Mijn cursus' })).toBeVisible();
  await expect(page.getByText('Je hebt hier nog niets gedaan')).toBeVisible();
  await expect(page.getByText('Je schreef nog geen antwoord')).toBeVisible();
  await expect(page.getByText('Je deed nog geen oefening')).toBeVisible();
  await expect(page.getByText('maakte je nog geen reservekopie')).toBeVisible();
  await expect(page.locator('.my-notices')).toBeEmpty();
  await page.getByRole('link', { name: /^Begin bij/ }).click();
  await expect(page).toHaveURL(/\/welkom\/$/);
});

test('what is written at a case stands here, in its state, with the way back', async ({ page }) => {
  await page.goto('./casussen/bas/');
  const question = page.getByRole('region', { name: /^Vraag 1:/ });
  const box = question.getByRole('textbox', { name: 'Jouw antwoord' });
  await box.fill(OWN);
  await expect(question.getByText(/Bewaard op dit toestel/)).toBeVisible();
  await open(page);
  await expect(row(page, 'casus-bas/1')).toContainText('Begonnen');
  await expect(page.getByRole('link', { name: /^Schrijf verder aan vraag 1/ })).toBeVisible();
  await row(page, 'casus-bas/1').click();
  await expect(answer(page, 'casus-bas/1').getByText(OWN)).toBeVisible();
  await answer(page, 'casus-bas/1').getByRole('link', { name: 'Open bij de casus' }).click();
  await expect(page).toHaveURL(/casussen\/bas\/#vraag-1$/);
  await question.getByRole('button', { name: 'Toon ons antwoord' }).click();
  await expect(question.getByRole('heading', { name: 'Ons antwoord' })).toBeVisible();
  await open(page);
  await expect(row(page, 'casus-bas/1')).toContainText('Ontsloten');
  await expect(page.getByText(/\b1 van \d+ casusvragen open/).first()).toBeVisible();
});

test('the page follows what is written in another tab', async ({ page, context }) => {
  await open(page);
  const other = await context.newPage();
  await other.goto('./casussen/bas/');
  await other.getByRole('region', { name: /^Vraag 2:/ }).getByRole('textbox', { name: 'Jouw antwoord' }).fill('Ik schrijf dit in een ander tabblad.');
  await expect(row(page, 'casus-bas/2')).toContainText('Begonnen');
});

test('a question that was rewritten or removed keeps the wording it was answered for', async ({ page }) => {
  await open(page, [...text('casus-bas/1', NOON, 'mijn tekst', 'Hoe luidde deze vraag vroeger?'), ...text('casus-verdwenen/1', NOON, 'werk dat blijft', 'Waar is deze vraag gebleven?')]);
  await expect(row(page, 'casus-bas/1')).toContainText('vraag herschreven');
  await row(page, 'casus-bas/1').click();
  await expect(answer(page, 'casus-bas/1').getByText('Hoe luidde deze vraag vroeger?')).toBeVisible();
  await expect(answer(page, 'casus-bas/1').getByText(await wording(page, 'casus-bas/1'))).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Vragen die niet meer in de cursus staan' })).toBeVisible();
  await row(page, 'casus-verdwenen/1').click();
  await expect(answer(page, 'casus-verdwenen/1').getByText('Waar is deze vraag gebleven?')).toBeVisible();
  await expect(answer(page, 'casus-verdwenen/1').getByText('werk dat blijft')).toBeVisible();
  await expect(answer(page, 'casus-verdwenen/1').getByRole('link')).toHaveCount(0);
});

test('text is text: markup in an answer, a wording or a backup is shown and never run', async ({ page, browser, baseURL }) => {
  const evil = '<script>document.title="gekraakt"</script><img src=x onerror="document.title=\'gekraakt\'">';
  await open(page, [...text('casus-weg/1', NOON, evil, `Vraag ${evil}?`), ...text('casus-weg/1', NOON + 5, `${evil} en meer`, `Vraag ${evil}?`)]);
  await row(page, 'casus-weg/1').click();
  await expect(answer(page, 'casus-weg/1').getByText(`${evil} en meer`, { exact: true })).toBeVisible();
  await answer(page, 'casus-weg/1').getByRole('button', { name: /^Versies/ }).click();
  await expect(answer(page, 'casus-weg/1').getByText('Onderstreept kwam erbij')).toBeVisible();
  await expect(page.locator('[data-answer] :is(script, img)')).toHaveCount(0);
  const file = await backup(page);
  const other = await device(browser, baseURL);
  await open(other);
  await chooseFile(other, file);
  await other.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
  await row(other, 'casus-weg/1').click();
  await expect(answer(other, 'casus-weg/1').getByText(`${evil} en meer`, { exact: true })).toBeVisible();
  for (const one of [page, other]) await expect(one).toHaveTitle(/^Mijn cursus/);
  await other.context().close();
});

test.describe('versions', () => {
  test('are compared word by word, and one can be put back without losing the other', async ({ page }) => {
    await open(page, await work(page));
    await row(page, 'casus-bas/1').click();
    const mine = answer(page, 'casus-bas/1');
    await mine.getByRole('button', { name: 'Versies (3)' }).click();
    const choose = mine.getByLabel('Versie', { exact: true });
    await expect(choose.locator('option')).toHaveCount(3);
    await expect(choose.locator('option:checked')).toContainText('eerste antwoord');
    await expect(mine.locator('del')).toContainText(['zijn toetsen raken niet af']);
    await expect(mine.locator('ins')).toContainText(['de onderwijsloopbaan hoort er ook bij']);
    await mine.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await expect(mine.getByText('Je eerste antwoord blijft staan zoals het was')).toBeVisible();
    await expect(mine.getByRole('button', { name: 'Ja, zet ze terug' })).toBeFocused();
    await mine.getByRole('button', { name: 'Niet doen' }).click();
    await expect(mine.getByRole('button', { name: 'Zet deze versie terug' })).toBeFocused();
    await mine.getByRole('button', { name: 'Oudere' }).click();
    await expect(choose.locator('option:checked')).toContainText('opzet');
    await mine.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await mine.getByRole('button', { name: 'Ja, zet ze terug' }).click();
    await expect(mine.getByText(/De versie van .+ is teruggezet/)).toBeFocused();
    await expect(mine.getByRole('button', { name: 'Versies (4)' })).toBeVisible();
    await expect(choose.locator('option').filter({ hasText: 'teruggezet' })).toHaveCount(1);
    await page.goto('./casussen/bas/');
    const question = page.getByRole('region', { name: /^Vraag 1:/ });
    await expect(question.getByRole('textbox', { name: 'Mijn herwerkte antwoord' })).toHaveValue('Ik zie leren en studeren.');
    await expect(question.getByText('Ik zie leren en studeren: zijn toetsen raken niet af.')).toBeVisible();
  });

  test('an answer that another tab is editing is only changed after taking over', async ({ page, context }) => {
    const two = await wording(page, 'casus-bas/2');
    await open(page, [...text('casus-bas/2', NOON, 'een oude opzet', two), ...text('casus-bas/2', NOON + 9, 'iets heel anders', two)]);
    const tab = await context.newPage();
    await tab.goto('./casussen/bas/');
    const box = tab.getByRole('region', { name: /^Vraag 2:/ }).getByRole('textbox', { name: 'Jouw antwoord' });
    // Typing before the stored text is there would put the two together.
    await expect(box).toHaveValue('iets heel anders');
    await box.pressSequentially('En dit typ ik nu. ');
    await expect(row(page, 'casus-bas/2')).toBeVisible();
    await row(page, 'casus-bas/2').click();
    const mine = answer(page, 'casus-bas/2');
    await mine.getByRole('button', { name: /^Versies/ }).click();
    const choose = mine.getByLabel('Versie', { exact: true });
    await expect(choose.locator('option')).toHaveCount(3);
    await choose.selectOption({ index: 2 });
    await mine.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await mine.getByRole('button', { name: 'Ja, zet ze terug' }).click();
    await expect(mine.getByText('staat open in een ander tabblad')).toBeVisible();
    await mine.getByRole('button', { name: 'Neem over en zet terug' }).click();
    await expect(mine.getByText(/is teruggezet/)).toBeVisible();
    await expect(box).toHaveValue('een oude opzet');
    await expect(choose.locator('option').filter({ hasText: 'teruggezet' })).toHaveCount(1);
  });
});

test.describe('backup', () => {
  test('goes from one device to another, shows what comes in, and opens our answers again', async ({ page, browser, baseURL }) => {
    await open(page, await work(page));
    const file = await backup(page);
    await expect(status(page, /Je browser bewaart het bestand als samen-sterk-reservekopie/)).toBeVisible();
    await expect(page.getByText('Je laatste reservekopie van dit toestel')).toBeVisible();
    const other = await device(browser, baseURL);
    await open(other);
    await chooseFile(other, file);
    await expect(other.getByRole('heading', { name: 'Wat er in het bestand zit' })).toBeFocused();
    await expect(other.getByText('antwoorden op 2 vragen')).toBeVisible();
    await expect(other.getByText(/stukken staan hier nog niet en komen erbij/)).toBeVisible();
    await expect(other.getByText('Je schreef nog geen antwoord')).toBeVisible();
    await other.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
    await expect(status(other, /^Samengevoegd/)).toBeFocused();
    await expect(row(other, 'casus-bas/1')).toContainText('Herwerkt');
    await expect(row(other, 'casus-bas/3')).toContainText('Bekeken zonder eigen antwoord');
    await expect(other.locator('[data-practised]')).toHaveCount(1);
    await chooseFile(other, file);
    await expect(other.getByText('Alles uit dit bestand staat al op dit toestel')).toBeVisible();
    await other.getByRole('button', { name: 'Niet doen' }).click();
    await expect(other.getByLabel('Reservekopie (een .json-bestand)')).toBeFocused();
    await other.goto('./casussen/bas/');
    await expect(other.getByRole('region', { name: /^Vraag 1:/ }).getByRole('heading', { name: 'Ons antwoord' })).toBeVisible();
    await other.context().close();
  });

  test('merges with what stands on the device: both texts stay, the newest counts', async ({ page, browser, baseURL }) => {
    const one = await wording(page, 'casus-bas/1');
    await open(page, text('casus-bas/1', NOON + DAY, 'geschreven op de laptop', one));
    const file = await backup(page);
    const other = await device(browser, baseURL);
    await open(other, text('casus-bas/1', NOON, 'geschreven op de telefoon', one));
    await chooseFile(other, file);
    await other.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
    await row(other, 'casus-bas/1').click();
    const mine = answer(other, 'casus-bas/1');
    await expect(mine.getByText('geschreven op de laptop')).toBeVisible();
    await mine.getByRole('button', { name: 'Versies (2)' }).click();
    await expect(mine.locator('.my-history').getByText('telefoon').first()).toBeVisible();
    await other.context().close();
  });

  test('files that are broken or meant to harm are refused, each with its reason, and change nothing', async ({ page }, info) => {
    await open(page, await work(page));
    const whole = readFileSync(await backup(page), 'utf8');
    const parsed = JSON.parse(whole);
    const big = info.outputPath('groot.json');
    writeFileSync(big, Buffer.alloc(50 * 1024 * 1024, 0x20));
    const evil = `{"type":"samen-sterk/backup","v":1,"made":1,"records":[{"__proto__":{"polluted":true}}],"quarantined":[]}`;
    const files: [string | ReturnType<typeof json>, string][] = [
      [json('dit is geen json'), 'de inhoud is onleesbaar voor de cursus'],
      [json(whole.slice(0, whole.length - 200)), 'het einde ontbreekt'],
      [json({ type: 'iets anders' }), 'komt niet uit deze cursus'],
      [json('[1,2,3]'), 'komt niet uit deze cursus'],
      [json(evil), 'een browser kunnen misleiden'],
      [json({ ...parsed, v: 99 }), 'nieuwere versie van de cursus'],
      [json({ ...parsed, records: [...parsed.records, { ...parsed.records[0], id: 'erbij' }] }), 'controlegetal'],
      [json({ type: 'samen-sterk/backup', v: 1, made: 1, records: 'geen lijst' }), 'anders opgebouwd'],
      [big, 'groter dan 20 MB'],
    ];
    for (const [file, reason] of files) {
      await chooseFile(page, file);
      const said = status(page, reason);
      await expect(said).toBeFocused();
      await expect(said).toContainText('Wat op dit toestel staat, is niet veranderd');
      await expect(page.getByRole('button', { name: 'Voeg samen met dit toestel' })).toHaveCount(0);
    }
    expect(await page.evaluate(() => 'polluted' in {})).toBe(false);
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-answer]')).toHaveCount(3);
    await expect(page.getByText('3 antwoorden op dit toestel')).toBeVisible();
  });

  test('an old file without checksum, with pieces nobody can read, comes in and says so', async ({ page }) => {
    await open(page);
    const records = [...text('casus-weg/1', NOON, 'oud werk', 'Een vraag?'), { id: 'stuk', kind: 'text' }];
    await chooseFile(page, json({ type: 'samen-sterk/backup', v: 1, made: NOON, records, quarantined: [] }));
    await expect(page.getByText('heeft geen controlegetal')).toBeVisible();
    await expect(page.getByText('1 stuk is onleesbaar')).toBeVisible();
    await page.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
    await expect(row(page, 'casus-weg/1')).toBeVisible();
  });

  test('settings come along only when they are asked for, and only values that exist', async ({ page }) => {
    await open(page);
    const file = json({ type: 'samen-sterk/backup', v: 1, made: NOON, records: [], quarantined: [], settings: { theme: 'dark', size: 'javascript:alert(1)', withoutWriting: 'yes', evil: 'x' } });
    await chooseFile(page, file);
    await page.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
    await expect(status(page, 'Alles stond hier al')).toBeVisible();
    await expect(page.locator('html')).not.toHaveAttribute('data-theme', 'dark');
    await chooseFile(page, file);
    await page.getByLabel('Neem ook de instellingen uit het bestand over').check();
    await page.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
    await expect(page.locator('html')).not.toHaveAttribute('data-size');
    await expect(page.getByLabel('Toon ons antwoord ook zonder eigen antwoord')).toBeChecked();
  });

  test('after much writing the page reminds, until a backup was made', async ({ page }) => {
    await open(page, text('casus-weg/1', NOON, 'woord '.repeat(400), 'Een vraag?'));
    const reminder = page.locator('.my-notices').getByText('Je schreef ongeveer 400 woorden');
    await expect(reminder).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), page.locator('.my-notices').getByRole('button', { name: 'Bewaar een reservekopie' }).click()]);
    expect(download.suggestedFilename()).toContain('reservekopie');
    await expect(reminder).toHaveCount(0);
    await page.reload();
    await ready(page);
    await expect(page.getByText('Je laatste reservekopie van dit toestel')).toBeVisible();
    await expect(reminder).toHaveCount(0);
  });

  test('all answers come as a page and as text to read', async ({ page }) => {
    await open(page, await work(page));
    for (const kind of ['html', 'txt'] as const) {
      const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: new RegExp(`\\(\\.${kind}\\)`) }).click()]);
      expect(download.suggestedFilename()).toMatch(new RegExp(`^samen-sterk-antwoorden-.+\\.${kind}$`));
      const content = readFileSync(await download.path(), 'utf8');
      for (const part of ['Bas hoort zichzelf stilzitten', await wording(page, 'casus-bas/1'), 'Ik zie leren en studeren: zijn toetsen raken niet af.', 'onderwijsloopbaan hoort er ook bij', 'Bekeken zonder eigen antwoord']) expect(content).toContain(part);
    }
  });
});

test.describe('erasing', () => {
  test('asks for two typed words, offers a backup first, and empties other tabs too', async ({ page, context }) => {
    await open(page, await work(page));
    const other = await context.newPage();
    await open(other);
    await expect(row(other, 'casus-bas/1')).toBeVisible();
    const erase = page.getByRole('region', { name: 'Alles wissen' });
    const button = erase.getByRole('button', { name: 'Wis alles' });
    await expect(button).toHaveAttribute('aria-disabled', 'true');
    await button.press('Enter');
    await expect(status(page, 'Typ eerst “wis alles”')).toBeVisible();
    await expect(row(page, 'casus-bas/1')).toBeVisible();
    const [download] = await Promise.all([page.waitForEvent('download'), erase.getByRole('button', { name: 'Bewaar eerst een reservekopie' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('zijn toetsen raken niet af');
    await erase.getByLabel(/Typ .wis alles/).fill('wis alles');
    await button.click();
    await expect(status(page, 'Alles is gewist')).toBeFocused();
    await expect(page.getByText('Je schreef nog geen antwoord')).toBeVisible();
    await expect(page.getByText('Je hebt hier nog niets gedaan')).toBeVisible();
    await expect(other.getByText('Je schreef nog geen antwoord')).toBeVisible();
    await page.reload();
    await ready(page);
    await expect(page.locator('[data-answer]')).toHaveCount(0);
    await expect(page.locator('.my-notices')).toBeEmpty();
  });
});

test.describe('storage that does not do it', () => {
  test('blocked: said at once, and what the browser can still read can be saved', async ({ page }) => {
    await page.addInitScript(() => {
      IDBFactory.prototype.open = () => {
        throw new DOMException('geweigerd', 'SecurityError');
      };
    });
    await page.goto('./casussen/bas/');
    const question = page.getByRole('region', { name: /^Vraag 1:/ });
    await question.getByRole('textbox', { name: 'Jouw antwoord' }).fill('Dit haalt de databank niet.');
    await expect(question.getByText(/Niet bewaard op dit toestel/)).toBeVisible();
    await open(page);
    await expect(row(page, 'casus-bas/1')).toContainText('Begonnen');
    const notice = page.locator('.my-notices');
    await expect(notice.getByText('Op dit toestel wordt nu niets bewaard')).toBeVisible();
    await expect(notice.getByText('privévenster')).toBeVisible();
    await checkAccessibility(page);
    const [download] = await Promise.all([page.waitForEvent('download'), notice.getByRole('button', { name: 'Bewaar nu wat er is' }).click()]);
    expect(readFileSync(await download.path(), 'utf8')).toContain('Dit haalt de databank niet.');
    await chooseFile(page, json({ type: 'samen-sterk/backup', v: 1, made: NOON, records: text('casus-weg/1', NOON, 'oud', 'Vraag?'), quarantined: [] }));
    await page.getByRole('button', { name: 'Voeg samen met dit toestel' }).click();
    await expect(status(page, 'laat de cursus hier niets bewaren')).toBeVisible();
  });

  test('missing', async ({ page }) => {
    await page.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { get: () => undefined }));
    await open(page);
    await expect(page.getByText('deze browser heeft geen opslag voor websites')).toBeVisible();
    await page.getByLabel(/Typ .wis alles/).fill('wis alles');
    await page.getByRole('button', { name: 'Wis alles' }).click();
    await expect(status(page, 'Wissen lukte niet')).toBeVisible();
  });

  test('of a newer edition: only read', async ({ page }) => {
    await page.goto('./over/');
    await page.evaluate(
      () =>
        new Promise<void>((done) => {
          const request = indexedDB.open('samen-sterk', 2);
          request.onupgradeneeded = () => {
            request.result.createObjectStore('records', { keyPath: 'id' }).createIndex('subject', 'subject');
            request.result.createObjectStore('meta', { keyPath: 'id' });
          };
          request.onsuccess = () => {
            request.result.close();
            done();
          };
        }),
    );
    await open(page);
    await expect(page.getByText('werk van een nieuwere versie van de cursus')).toBeVisible();
  });

  test('cleared by the browser: told until the student knows, also on a later page', async ({ page }) => {
    await open(page, await work(page));
    await page.goto('./over/');
    await page.evaluate(() => new Promise((done) => (indexedDB.deleteDatabase('samen-sterk').onsuccess = done)));
    await page.goto('./hoofdstuk-1/acht-pijlers/');
    await expect.poll(() => page.evaluate(async () => (await indexedDB.databases()).length)).toBe(1);
    await open(page);
    await expect(page.getByText('De browser heeft gewist wat de cursus hier bewaarde')).toBeVisible();
    await page.getByRole('button', { name: 'Begrepen' }).click();
    await expect(page.locator('.my-notices')).toBeEmpty();
    await page.reload();
    await ready(page);
    await expect(page.locator('.my-notices')).toBeEmpty();
  });

  test('partly unreadable: said, kept, and in the backup', async ({ page }) => {
    await open(page, [...(await work(page)), { id: 'stuk', kind: 'text', subject: 'casus-bas/1', bij: 'bewaarmij' }]);
    await expect(page.getByText('1 stukje van wat hier bewaard staat, is onleesbaar geworden')).toBeVisible();
    expect(readFileSync(await backup(page), 'utf8')).toContain('bewaarmij');
  });
});

test('with a thousand answers and three hundred attempts only what is opened is drawn', async ({ page }) => {
  const one = 'Een vraag van vroeger?';
  const answers = Array.from({ length: 1000 }, (_, i) => text(`casus-oud-${i}/1`, NOON + i, `antwoord nummer ${i} met enkele woorden erbij`, one)).flat();
  const attempts = Array.from({ length: 300 }, (_, i) => attempt(i % 2 ? 'h1-acht-pijlers/spinnenweb' : 'h0-welkom/beginmeting', NOON + i));
  await open(page, [...answers, ...attempts]);
  await expect(page.getByText('1000 antwoorden op dit toestel')).toBeVisible();
  await expect(page.locator('[data-answer]')).toHaveCount(0);
  await page.getByRole('heading', { name: 'Vragen die niet meer in de cursus staan' }).click();
  await expect(page.locator('[data-answer]')).toHaveCount(40);
  await page.getByRole('button', { name: 'Toon meer (nog 960)' }).click();
  await expect(page.locator('[data-answer]')).toHaveCount(80);
  await page.getByLabel('Zoek in je antwoorden').fill('nummer 777');
  await expect(page.locator('[data-answer]')).toHaveCount(1);
  await expect(status(page, '1 antwoord gevonden')).toHaveCount(1);
  await page.getByLabel('Zoek in je antwoorden').fill('bestaat nergens');
  await expect(page.getByText('Geen antwoord gevonden').filter({ visible: true }).first()).toBeVisible();
  await page.getByLabel('Toon', { exact: true }).selectOption('begonnen');
  await page.getByLabel('Zoek in je antwoorden').fill('');
  await expect(page.locator('[data-answer]')).toHaveCount(40);
  await expect(page.getByText('150 pogingen, laatst op')).toHaveCount(2);
  await page.locator('[data-practised="h1-acht-pijlers/spinnenweb"] > summary').click();
  await expect(page.locator('[data-practised="h1-acht-pijlers/spinnenweb"] .my-text > ul > li')).toHaveCount(10);
  await page.getByRole('button', { name: 'Toon ook de oudere (140)' }).click();
  await expect(page.locator('[data-practised="h1-acht-pijlers/spinnenweb"] .my-text > ul > li')).toHaveCount(150);
});

test('attempts at an exercise stand in time, with what came of them where its kind can tell', async ({ page }) => {
  const rater = { id: 'abcdefgh1', name: '', scores: {} };
  await open(page, [attempt('h1-acht-pijlers/spinnenweb', NOON, { v: 1, raters: [rater], active: rater.id }), attempt('h1-acht-pijlers/spinnenweb', NOON + DAY, 'onleesbaar'), attempt('weg/quiz', NOON)]);
  const web = page.locator('[data-practised="h1-acht-pijlers/spinnenweb"]');
  await expect(web.locator('summary')).toContainText('2 pogingen, laatst op 13 mei 2026');
  await web.locator('summary').click();
  await expect(web.getByRole('listitem')).toHaveText([/^Op 13 mei 2026, afgesloten\.$/, /^Op 12 mei 2026, afgesloten: 0 van de \d+ scores gegeven\.$/]);
  await expect(page.getByRole('heading', { name: 'Oefeningen die niet meer in de cursus staan' })).toBeVisible();
  await expect(page.locator('[data-practised="weg/quiz"] summary')).toContainText('1 poging');
  await web.getByRole('link', { name: 'Open in de les' }).click();
  await expect(page).toHaveURL(/acht-pijlers\/#oefening-h1-acht-pijlers-spinnenweb$/);
});

test('settings are those of the header, and the choice of a lecturer is kept', async ({ page }) => {
  await open(page);
  const here = page.getByRole('region', { name: 'Instellingen' });
  await here.getByLabel('donker').check();
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark');
  await page.getByRole('button', { name: 'Weergave' }).click();
  const dialog = page.getByRole('dialog', { name: 'Weergave' });
  await expect(dialog.getByLabel('donker')).toBeChecked();
  await dialog.getByLabel('licht').check();
  await expect(here.getByLabel('licht')).toBeChecked();
  await page.keyboard.press('Escape');
  await here.getByLabel('Toon ons antwoord ook zonder eigen antwoord').check();
  await page.reload();
  await ready(page);
  await expect(here.getByLabel('licht')).toBeChecked();
  await expect(here.getByLabel('Toon ons antwoord ook zonder eigen antwoord')).toBeChecked();
});

test('a lecturer who chose so opens our answer without writing, and it is said', async ({ page }) => {
  await page.goto('./casussen/bas/');
  const question = page.getByRole('region', { name: /^Vraag 1:/ });
  await expect(question.getByRole('button', { name: 'Toon ons antwoord' })).toBeVisible();
  await expect(question.getByRole('button', { name: 'Bekijk zonder eigen antwoord' })).toHaveCount(0);
  await open(page);
  await page.getByLabel('Toon ons antwoord ook zonder eigen antwoord').check();
  await page.goto('./casussen/bas/');
  await question.getByRole('button', { name: 'Bekijk zonder eigen antwoord' }).click();
  await expect(question.getByRole('heading', { name: 'Ons antwoord' })).toBeFocused();
  await expect(question.getByText('Bekeken zonder eigen antwoord')).toBeVisible();
  await open(page);
  await expect(row(page, 'casus-bas/1')).toContainText('Bekeken zonder eigen antwoord');
});

test('everything can be done with the keyboard alone', async ({ page }) => {
  await open(page, await work(page));
  /** Tabs on until something has the focus. */
  const reach = async (target: Locator) => {
    for (let presses = 0; presses < 80; presses += 1) {
      if (await target.evaluate((element) => element === document.activeElement)) return;
      await page.keyboard.press('Tab');
    }
    await expect(target).toBeFocused();
  };
  const mine = answer(page, 'casus-bas/1');
  await reach(row(page, 'casus-bas/1'));
  await page.keyboard.press('Enter');
  await reach(mine.getByRole('button', { name: /^Versies/ }));
  await page.keyboard.press('Enter');
  await reach(mine.getByLabel('Versie', { exact: true }));
  await page.keyboard.press('ArrowDown');
  await reach(mine.getByRole('button', { name: 'Zet deze versie terug' }));
  await page.keyboard.press('Enter');
  await expect(mine.getByRole('button', { name: 'Ja, zet ze terug' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(mine.getByText(/is teruggezet/)).toBeFocused();
  await reach(page.getByRole('region', { name: 'Alles wissen' }).getByLabel(/Typ .wis alles/));
  await page.keyboard.type('wis alles');
  await page.keyboard.press('Enter');
  await expect(status(page, 'Alles is gewist')).toBeFocused();
});

for (const colorScheme of ['light', 'dark'] as const) {
  test.describe(`axe per state, ${colorScheme}`, () => {
    test.use({ colorScheme });
    test('fresh', async ({ page }) => {
      await open(page);
      for (const summary of await page.locator('.my-body summary').all()) await summary.click();
      await checkAccessibility(page);
    });
    test('full, with everything open', async ({ page }) => {
      await open(page, [...(await work(page)), ...text('casus-weg/1', NOON, 'woord '.repeat(400), 'Een vraag?')]);
      for (const id of ['casus-bas/1', 'casus-bas/2', 'casus-bas/3', 'casus-weg/1']) await row(page, id).click();
      await page.locator('[data-practised] > summary').first().click();
      await answer(page, 'casus-bas/1').getByRole('button', { name: /^Versies/ }).click();
      await page.getByRole('button', { name: 'Zet deze versie terug' }).click();
      await chooseFile(page, json({ type: 'samen-sterk/backup', v: 1, made: NOON, records: text('casus-x/1', NOON, 'oud', 'Vraag?'), quarantined: [], settings: {} }));
      await expect(page.getByRole('heading', { name: 'Wat er in het bestand zit' })).toBeVisible();
      await checkAccessibility(page);
      await chooseFile(page, json('stuk'));
      await expect(status(page, 'Dit is geen reservekopie')).toBeVisible();
      await page.getByLabel(/Typ .wis alles/).fill('wis alles');
      await checkAccessibility(page);
    });
  });
}

test.describe('320 px wide', () => {
  test.use({ viewport: { width: 320, height: 640 } });
  test('nothing scrolls sideways, whatever is open', async ({ page }) => {
    const long = 'Donaudampfschifffahrtsgesellschaft'.repeat(6);
    await open(page, [...(await work(page)), ...text('casus-weg/1', NOON, long, long)]);
    for (const id of ['casus-bas/1', 'casus-weg/1']) await row(page, id).click();
    await answer(page, 'casus-bas/1').getByRole('button', { name: /^Versies/ }).click();
    await page.getByRole('button', { name: 'Zet deze versie terug' }).click();
    await page.locator('[data-practised] > summary').first().click();
    await page.getByText('Als tabel').click();
    await chooseFile(page, json({ type: 'samen-sterk/backup', v: 1, made: NOON, records: text('casus-x/1', NOON, 'oud', 'Vraag?'), quarantined: [], settings: {} }));
    await expect(page.getByRole('heading', { name: 'Wat er in het bestand zit' })).toBeVisible();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth)).toBeLessThanOrEqual(0);
  });
});

test('on paper it is progress, answers and exercises, and no controls', async ({ page }) => {
  await open(page, await work(page));
  await row(page, 'casus-bas/1').click();
  await page.emulateMedia({ media: 'print' });
  await expect(answer(page, 'casus-bas/1').getByText('onderwijsloopbaan hoort er ook bij')).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Waar je bent' })).toBeVisible();
  await expect(page.getByRole('heading', { name: 'Alles wissen' })).toBeHidden();
  await expect(page.getByRole('button').filter({ visible: true })).toHaveCount(0);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the page says what it is and why it needs it', async ({ page }) => {
    await page.goto('./mijn-cursus/');
    await expect(page.getByText('Daarvoor is JavaScript nodig')).toBeVisible();
    await expect(page.getByText('Wat je las, oefende en schreef')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Wis alles' })).toBeHidden();
  });
});

test('what is typed to confirm before the page runs is taken over', async ({ page }) => {
  let release = () => {};
  const held = new Promise<void>((go) => (release = go));
  await page.route('**/_astro/Erase.*.js', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('./mijn-cursus/', { waitUntil: 'domcontentloaded' });
  const field = page.locator('#wis-bevestiging');
  await field.fill('wis alles');
  await expect(page.locator('.my-erase button')).toHaveAttribute('aria-disabled', 'true');
  release();
  await expect(page.locator('.my-erase button')).toHaveAttribute('aria-disabled', 'false');
  await expect(field).toHaveValue('wis alles');
});
