import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { parse } from 'node-html-parser';
import { globSync } from 'tinyglobby';
import type { Locator, Page } from '@playwright/test';
import { expect } from './test.ts';

/** What the built site says about one case; a new case is tested by being there. */
export interface BuiltCase {
  slug: string;
  /** stable ids of its questions, in order */
  questions: string[];
}

const list = parse(readFileSync('dist/casussen/index.html', 'utf8'));

/** The cases on /casussen/, in order. */
export const cases: BuiltCase[] = list
  .querySelectorAll('.case-list a[href*="/casussen/"]')
  .map((link) => link.getAttribute('href')!.split('/').filter(Boolean).at(-1)!)
  .map((slug) => ({ slug, questions: parse(readFileSync(`dist/casussen/${slug}/index.html`, 'utf8')).querySelectorAll('[data-question]').map((element) => element.getAttribute('data-question')!) }));

/** Sentences of a model answer as plain text, long enough to be nowhere else by chance. */
export function modelSentences(slug: string, number: number): string[] {
  const article = parse(readFileSync(`dist/casussen/${slug}/antwoord/${number}/index.html`, 'utf8')).querySelector('article')!;
  article.querySelectorAll('h1, .begrip-card, .references').forEach((element) => element.remove());
  return article
    .querySelectorAll('p, li')
    .flatMap((element) => element.textContent.split(/(?<=[.?!…])\s/u))
    .map((sentence) => sentence.replace(/\s+/g, ' ').trim())
    .filter((sentence) => sentence.length > 40);
}

/** Everything the search index holds as text. */
export const searchIndexText = (): string =>
  globSync('dist/pagefind/fragment/*.pf_fragment')
    .map((file) => gunzipSync(readFileSync(file)).toString('utf8'))
    .join('\n');

/** Sentences of a student: real words, none of them from a question or a portrait. */
const SENTENCES = [
  'Eerst luister ik rustig, zonder meteen een oplossing voor te stellen.',
  'Daarna vraag ik het CLB en enkele collega’s welke aanpak vorige maand hielp, en wat niemand nog probeerde.',
  'Samen kiezen we één haalbaar doel, schrijven het kort op en spreken af wanneer we terugkijken.',
  'Thuis hoor ik graag wat goed loopt, liefst op een moment dat beide ouders past.',
  'Lukt dat plan onvoldoende, dan zoeken wij deskundige hulp buiten onze muren.',
  'Intussen blijft elke volwassene vriendelijk groeten aan de poort, want vertrouwen groeit traag.',
  'Vrijdagmiddag bekijk ik mijn eigen notities opnieuw: klopt mijn beeld, of vul ik dingen in?',
  'Vandaag begin ik klein, morgen bouwen anderen verder.',
];

/** An answer with at least `needed` words that count. */
export function answerOf(needed: number): string {
  const text: string[] = [];
  for (const sentence of SENTENCES) {
    text.push(sentence);
    // A margin: a word may happen to be in the question.
    if (text.join(' ').split(/\s+/).length >= needed + 12) break;
  }
  return text.join(' ');
}

/** The parts of one question, as the contract names them. */
export function questionOf(page: Page, number: number) {
  const region = page.getByRole('region', { name: new RegExp(`^Vraag ${number}: `) });
  return {
    region,
    box: region.getByRole('textbox', { name: 'Jouw antwoord' }),
    status: region.getByRole('status'),
    show: region.getByRole('button', { name: 'Toon ons antwoord' }),
    mine: region.getByRole('heading', { name: 'Mijn eerste antwoord' }),
    ours: region.getByRole('heading', { name: 'Ons antwoord' }),
    rework: region.getByRole('textbox', { name: 'Mijn herwerkte antwoord' }),
  };
}
export type Question = ReturnType<typeof questionOf>;

/** Words that the question asks for, as its status says before anything is written. */
export async function neededBy({ region, status }: Question): Promise<number> {
  await expect(region.locator('[data-stage="fresh"]')).toBeVisible();
  return Number(/^Schrijf (\d+) woorden van jezelf/.exec(await status.innerText())![1]);
}

/** Writes an answer and opens ours; gives back what was written. */
export async function unlock(question: Question): Promise<string> {
  const text = answerOf(await neededBy(question));
  await question.box.fill(text);
  await expect(question.show).toHaveAttribute('aria-disabled', 'false');
  await question.show.click();
  await expect(question.ours).toBeVisible();
  return text;
}

/** Waits until everything typed is on the device. */
export const saved = (where: Locator) => expect(where.getByText(/^Bewaard op dit toestel/).first()).toBeVisible();

/** Puts records into what the course remembers, as another device or an earlier visit would have left them. */
export async function store(page: Page, records: readonly object[]): Promise<void> {
  await page.evaluate(
    (puts) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('samen-sterk');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const tx = opening.result.transaction('records', 'readwrite');
          puts.forEach((record) => tx.objectStore('records').put(record));
          tx.oncomplete = () => {
            opening.result.close();
            resolve();
          };
          tx.onabort = () => reject(tx.error);
        };
      }),
    records,
  );
}
