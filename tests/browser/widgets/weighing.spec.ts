import { readFileSync } from 'node:fs';
import type { Locator, Page } from '@playwright/test';
import { expect, test } from '../support/test.ts';
import { checkWidget, exerciseData, fitsAcross, openWidget, saved } from '../support/widget.ts';

const id = 'h2-redelijke-aanpassingen/redelijk';
const address = '/hoofdstuk-2/redelijke-aanpassingen/';
const { criteria, situations } = exerciseData(id, 'afwegen');
const [first, second] = [situations[0]!, situations[1]!];
const counted = criteria.filter((one) => one.id in first.weights);
const nameOf = (criterion: string) => criteria.find((one) => one.id === criterion)!.name;
const verdicts = { redelijk: 'redelijk', uitzoeken: 'eerst dit uitzoeken', disproportioneel: 'disproportioneel' };
const weights = { '1': 'weegt voor', '0': 'neutraal', '-1': 'weegt tegen' };
const sides = { '1': 'voor', '0': 'neutraal', '-1': 'tegen' };

const open = (page: Page) => openWidget(page, id, address);
const group = (widget: Locator, name: string | RegExp) => widget.getByRole('group', { name });
const choose = (widget: Locator, name: string | RegExp, option: string) => group(widget, name).getByRole('radio', { name: option, exact: true }).press('Space');
const words = (widget: Locator) => widget.locator('.weighing-beside').getByRole('status');

/** Weighs the situation on screen as we do, but for the criterion that is left out. */
async function weigh(widget: Locator, { except, verdict = first.verdict }: { except?: string; verdict?: keyof typeof verdicts } = {}) {
  for (const [at, { id: criterion, name }] of counted.entries()) {
    if (criterion === except) continue;
    await choose(widget, new RegExp(`^${at + 1}\\. ${name}`), sides[String(first.weights[criterion]!.weight) as '0']);
  }
  await choose(widget, /doorslag/, nameOf(first.tips));
  await choose(widget, 'Jouw oordeel', verdicts[verdict]);
}

test('a question is weighed with the keyboard, laid beside ours, and stays after a reload', async ({ page }) => {
  const widget = await open(page);
  await expect(words(widget)).toHaveText('De weegschaal is nog leeg.');
  await checkWidget(page, id);
  const left = counted.find((one) => one.id !== first.tips)!;
  await weigh(widget, { except: left.id });
  const check = widget.getByRole('button', { name: 'Vergelijk met onze weging' });
  await expect(check).toHaveAttribute('aria-disabled', 'true');
  await expect(check).toHaveAccessibleDescription('Nog te doen: één criterium wegen.');
  const ours = first.weights[left.id]!.weight;
  const other = ours === -1 ? '1' : '-1';
  await choose(widget, new RegExp(`^\\d\\. ${left.name}`), sides[other]);
  await expect(words(widget)).toHaveText(/^De weegschaal (helt|hangt) .+: \d voor, \d tegen, \d neutraal\.$/);
  await widget.getByRole('textbox').pressSequentially('Omdat het de drempel wegneemt.');
  await saved(widget);
  await page.reload();

  const again = await openWidget(page, id);
  await expect(again.getByRole('textbox')).toHaveValue('Omdat het de drempel wegneemt.');
  await again.getByRole('button', { name: 'Vergelijk met onze weging' }).press('Enter');
  await expect(group(again, 'Jouw oordeel is ook het onze')).toBeFocused();
  await expect(again.locator('.weighing-compare dt').first()).toHaveText(`${left.name} verschil`);
  await expect(again.getByText(`jij: ${weights[other]}; wij: ${weights[String(ours) as '0']}`)).toBeVisible();

  const [change] = first.whatIf;
  const balance = again.getByRole('figure', { name: 'Onze weegschaal' });
  const before = await balance.getByText(/^De weegschaal/).innerText();
  await again.getByRole('radio', { name: `Stel: ${change!.change}` }).press('Space');
  await expect(balance.getByText(/^De weegschaal/)).not.toHaveText(before);
  await expect(again.getByText(change!.verdict === first.verdict ? 'Het oordeel blijft' : 'Het oordeel slaat om')).toBeVisible();
  await checkWidget(page, id);
  await again.getByRole('button', { name: 'Volgende vraag' }).press('Enter');
  await expect(again.getByRole('heading', { name: `2. ${second.title}` })).toBeFocused();
});

test('another verdict, and weights that say something else, are explained; all goes into an overview', async ({ page }) => {
  const widget = await open(page);
  const border = first.also.map(({ verdict }) => verdict);
  const verdict = (['disproportioneel', 'uitzoeken', 'redelijk'] as const).find((one) => one !== first.verdict && !border.includes(one))!;
  await weigh(widget, { verdict });
  await widget.getByRole('textbox').pressSequentially('Zo zeg ik het.');
  await widget.getByRole('button', { name: 'Vergelijk met onze weging' }).press('Enter');
  await expect(group(widget, 'Wij kwamen elders uit')).toContainText(`Ons oordeel: ${verdicts[first.verdict]}.`);
  if (verdict === 'disproportioneel') await expect(widget.getByText(/Jouw weegschaal helt .+, en toch kies je ‘disproportioneel’/)).toBeVisible();

  const row = widget.locator('.weighing-list').getByRole('listitem');
  await expect(row).toContainText(verdicts[verdict]);
  await expect(row).toContainText('Zo zeg ik het.');
  const download = page.waitForEvent('download');
  await widget.getByRole('button', { name: 'Bewaar als tekst' }).press('Enter');
  const file = await download;
  expect(file.suggestedFilename()).toMatch(/^afgewogen-\d{4}-\d{2}-\d{2}\.txt$/);
  const text = readFileSync(await file.path(), 'utf8');
  for (const part of [first.title, first.adjustment, `${nameOf(first.tips)}: ${weights[String(first.weights[first.tips]!.weight) as '0']}`, 'Zo zeg ik het.', first.why]) expect(text).toContain(part);

  await page.evaluate(() => (window.print = () => undefined));
  await widget.getByRole('button', { name: 'Druk af' }).press('Enter');
  await page.emulateMedia({ media: 'print' });
  await expect(widget.getByText('Zo zeg ik het.')).toBeVisible();
  await expect(page.getByRole('heading', { level: 1 })).toBeHidden();
  await page.emulateMedia({ media: 'screen' });
  await page.evaluate(() => dispatchEvent(new Event('afterprint')));

  await widget.getByRole('button', { name: 'Weeg deze vraag opnieuw' }).press('Enter');
  await expect(group(widget, 'Jouw oordeel').getByRole('radio', { name: verdicts[verdict], exact: true })).toBeChecked();
});

test('fits a screen of 320 pixels', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 });
  const widget = await open(page);
  await weigh(widget);
  await fitsAcross(page);
  await widget.getByRole('button', { name: 'Vergelijk met onze weging' }).press('Enter');
  await expect(widget.getByRole('heading', { name: 'Wat je al woog' })).toBeVisible();
  await fitsAcross(page);
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('the questions are there to weigh on paper, with our verdict to open', async ({ page }) => {
    await page.goto(address);
    const widget = page.locator(`section[data-exercise="${id}"]`);
    const paper = widget.locator('.on-paper');
    for (const one of [first, situations.at(-1)!]) await expect(paper.getByText(one.adjustment)).toBeVisible();
    await paper.getByText('Ons oordeel', { exact: true }).first().click();
    await expect(paper.getByText(first.why)).toBeVisible();
    await expect(widget.getByRole('button')).toHaveCount(0);
  });
});
