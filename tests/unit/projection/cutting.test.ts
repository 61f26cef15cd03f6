import type { Element } from 'hast';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cost, pack } from '../../../src/projection/deck/pack.ts';
import { columnsOf, linesOf, splitTable } from '../../../src/projection/deck/table.ts';
import { treeOf, htmlOf } from '../../../src/projection/html.ts';
import { groupSentences, pagesOf } from '../../../src/projection/lecture/points.ts';

const blocksOf = (html: string) => treeOf(html).children.filter((child): child is Element => child.type === 'element');
const p = (letters: number) => `<p>${'x'.repeat(letters)}</p>`;

describe('packing blocks', () => {
  it('keeps together what fits', () => expect(pack(blocksOf(p(100) + p(200)), 800)).toHaveLength(1));
  it('cuts a list between its items and goes on counting', () => {
    const pages = pack(blocksOf(`${p(100)}<ol>${'<li>' + 'y'.repeat(160) + '</li>'}${('<li>' + 'z'.repeat(160) + '</li>').repeat(3)}</ol>`), 560);
    expect(pages.map((page) => htmlOf(page).replace(/[xyz]+/g, '…'))).toEqual(['<p>…</p><ol><li>…</li><li>…</li></ol>', '<ol start="3"><li>…</li><li>…</li></ol>']);
  });
  it('loses nothing, keeps the order and overfills a slide only with a block that is too large alone', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 900 }), { maxLength: 20 }), fc.integer({ min: 100, max: 900 }), (lengths, room) => {
        const blocks = blocksOf(lengths.map(p).join(''));
        const pages = pack(blocks, room);
        expect(pages.flat()).toEqual(blocks);
        for (const page of pages) if (page.length > 1) expect(page.reduce((sum, block) => sum + cost(block), 0)).toBeLessThanOrEqual(room);
      }),
    );
  });
});

describe('cutting tables', () => {
  const table = (rows: number, letters = 20) => blocksOf(`<table><thead><tr><th>k</th><th>l</th></tr></thead><tbody>${`<tr><td>${'w'.repeat(letters)}</td><td>v</td></tr>`.repeat(rows)}</tbody></table>`)[0]!;
  it('leaves a short table whole', () => expect(splitTable(table(8))).toHaveLength(1));
  it('repeats the head over a long one', () => {
    const parts = splitTable(table(20));
    expect(parts).toHaveLength(2);
    for (const part of parts) expect(htmlOf([part])).toContain('<th>k</th>');
    expect(parts.map((part) => htmlOf([part]).match(/<td>w/g)!.length)).toEqual([10, 10]);
  });
  it('gives a column the room that its longest cell asks for, and counts lines by it', () => {
    const rows = (blocksOf(`<table><tbody><tr><td>${'w'.repeat(120)}</td><td>v</td></tr></tbody></table>`)[0]!.children[0] as Element).children as Element[];
    const columns = columnsOf(rows);
    expect(columns.map(Math.round)).toEqual([74, 10]);
    expect(linesOf(rows[0]!, columns)).toBe(2);
  });
});

describe('points of an answer', () => {
  it('groups sentences in about equal parts', () => expect(groupSentences([100, 120, 110, 90, 130], 340)).toEqual([3, 2]));
  it('takes every sentence once', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 400 }), { minLength: 1, maxLength: 20 }), (sentences) => {
        const counts = groupSentences(sentences);
        expect(counts.reduce((sum, count) => sum + count, 0)).toBe(sentences.length);
        expect(Math.min(...counts)).toBeGreaterThan(0);
      }),
    );
  });
  it('turns the page when it is full', () => expect(pagesOf([200, 200, 200, 600, 10], 560)).toEqual([0, 0, 1, 2, 3]));
});
