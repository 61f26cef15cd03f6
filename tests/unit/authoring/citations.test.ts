import { rehype } from 'rehype';
import { expect, test } from 'vitest';
import { citations, rehypeScrollable } from '../../../src/authoring/citations.ts';

const print = async (html: string) =>
  String(await rehype().data('settings', { fragment: true }).use([...citations(), rehypeScrollable]).process(html));

test('a citation is printed in APA style, in Dutch, and linked to its reference', async () => {
  const html = await print('<p>Zie [@deklerck2011, p. 64].</p>');
  expect(html).toMatch(/\(<a href="#bib-deklerck2011">Deklerck, 2011, p\. 64<\/a>\)/);
  expect(html).toMatch(/<h2 id="bronnen"[^>]*>Bronnen<\/h2>/);
  expect(html).toMatch(/id="bib-deklerck2011"/);
});

test('every cited work is listed, not only the last', async () => {
  const html = await print('<p>[@deklerck2011] en [@rogers1951]</p>');
  expect(html.match(/class="csl-entry"/g)).toHaveLength(2);
});

test('a group of works by the same authors has no links without words', async () => {
  const html = await print('<p>[@struyf2013; @struyf2016; @struyf2018; @verschueren2016]</p>');
  expect(html).toContain('2016, 2018');
  expect(html).not.toMatch(/<a href="#bib-[^"]*">\)?<\/a>/);
});

test('a text without citations gets no list of references', async () => {
  expect(await print('<p>Niets.</p>')).not.toContain('Bronnen');
});

test('a wide table can be scrolled with the keyboard', async () => {
  expect(await print('<table><tbody><tr><td>x</td></tr></tbody></table>')).toMatch(/<div class="table-scroll"[^>]*tabindex="0"[^>]*role="group"/);
});
