import { globSync } from 'tinyglobby';
import { measureDeck } from './support/slides.ts';
import { expect, test } from './support/test.ts';

const decks = globSync('projectie/**/index.html', { cwd: 'dist' }).map((file) => file.replace(/index\.html$/, '')).sort();
/** What every lesson together must have shown once; new kinds come by themselves. */
const kinds = ['titel', 'doelen', 'kern', 'figuur', 'oefening', 'opdracht', 'tabel', 'stemming', 'klasweb', 'vooraf', 'portret', 'hulp', 'weetjes', 'vraag', 'antwoord', 'criteria', 'slot'];

test('there is a projection of every lesson and every case', () => {
  const sources = globSync(['welkom/index.html', 'hoofdstuk-*/*/index.html', 'casussen/*/index.html'], { cwd: 'dist', ignore: '**/toets/**' }).map((file) => `projectie/${file.replace(/index\.html$/, '')}`).sort();
  expect(decks).toEqual(sources);
});

for (const [width, height] of [[1920, 1080], [1280, 720], [1024, 768]] as const) {
  test.describe(`${width} × ${height}`, () => {
    test.use({ viewport: { width, height }, contextOptions: { reducedMotion: 'reduce' } });
    test('every slide fits, and its text can be read from the back row', async ({ page }) => {
      test.setTimeout(300_000);
      const seen = new Set<string>();
      for (const deck of decks) {
        await page.goto(`./${deck}`);
        await page.locator('[data-ready]').waitFor();
        const found = await measureDeck(page);
        for (const kind of found.kinds) seen.add(kind);
        expect.soft(found.troubles, deck).toEqual([]);
        expect(found.slides, deck).toBeGreaterThan(5);
      }
      expect(kinds.filter((kind) => !seen.has(kind))).toEqual([]);
    });
  });
}
