/**
 * Makes the font files in src/assets/fonts from the full variable fonts, with only the characters
 * and weights the course uses. Run `npm run fonts` after adding a character to the set below.
 * The budget (design: at most 90 KB for all fonts together) is checked by `npm run bench`.
 */
import { readFile, writeFile } from 'node:fs/promises';
import subsetFont from 'subset-font';

const range = (from: number, to: number) =>
  Array.from({ length: to - from + 1 }, (_, i) => String.fromCodePoint(from + i)).join('');

/** ASCII, the Latin-1 letters of Dutch, French, German, Spanish and Turkish names, and typographic signs. */
const characters = range(0x20, 0x7e) + range(0xa0, 0xff) + 'ĳĲœŒşŞğĞıİćčšžłő' + '‘’‚“”„–—…•′″‹›€−×→←↑↓✓';

const fonts = [
  ['fraunces', 'fraunces-latin-wght-normal', 'fraunces', { min: 400, max: 700 }],
  ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-normal', 'atkinson', { min: 400, max: 700 }],
  ['atkinson-hyperlegible-next', 'atkinson-hyperlegible-next-latin-wght-italic', 'atkinson-italic', { min: 400, max: 700 }],
] as const;

let total = 0;
for (const [family, source, target, wght] of fonts) {
  const original = await readFile(`node_modules/@fontsource-variable/${family}/files/${source}.woff2`);
  const subset = await subsetFont(original, characters, { targetFormat: 'woff2', variationAxes: { wght } });
  await writeFile(`src/assets/fonts/${target}.woff2`, subset);
  total += subset.length;
  console.log(`${target}.woff2: ${(subset.length / 1024).toFixed(1)} KB (was ${(original.length / 1024).toFixed(1)} KB)`);
}
console.log(`all fonts: ${(total / 1024).toFixed(1)} KB`);
