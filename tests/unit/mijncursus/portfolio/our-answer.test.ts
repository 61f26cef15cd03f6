import { parse } from 'node-html-parser';
import { expect, test } from 'vitest';
import { type ReadableNode, blocksIn } from '../../../../src/mijncursus/portfolio/our-answer.ts';

const blocks = (html: string) => blocksIn(parse(html) as unknown as ReadableNode);

test('paragraphs, with what is strong, emphasised and linked, and terms without their card', () => {
  expect(blocks('<p>Een <strong>sterk</strong> en <em>schuin</em> woord, <button class="begrip-button">zorgcontinuüm</button><span class="begrip-card"><span>De uitleg</span></span> en <a href="/x/">een les</a>.</p>\n<p> Twee. </p>')).toEqual([
    {
      is: 'paragraph',
      style: 'plain',
      runs: [{ text: 'Een ' }, { text: 'sterk', bold: true }, { text: ' en ' }, { text: 'schuin', italic: true }, { text: ' woord, zorgcontinuüm en een les.' }],
    },
    { is: 'paragraph', style: 'plain', runs: [{ text: 'Twee.' }] },
  ]);
});
test('headings, lists, quotes and tables, also inside a wrapper; pictures and the list of works stay out', () => {
  expect(
    blocks(
      '<h5>Kop</h5><ul><li>een</li><li>twee</li></ul><blockquote><p>Zei ze.</p></blockquote><div class="table-scroll"><table><thead><tr><th>A</th><th>B</th></tr></thead><tbody><tr><td>1</td><td>2</td></tr></tbody></table></div><figure><p>weg</p></figure><div class="references"><div>weg</div></div><script>weg()</script>',
    ),
  ).toEqual([
    { is: 'heading', level: 4, text: 'Kop' },
    { is: 'list', ordered: false, items: [[{ text: 'een' }], [{ text: 'twee' }]] },
    { is: 'paragraph', style: 'asked', runs: [{ text: 'Zei ze.' }] },
    { is: 'table', caption: '', head: ['A', 'B'], rows: [['1', '2']] },
  ]);
});
