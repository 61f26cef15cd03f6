import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../../src/widgets/SpiderWeb/csv.ts';
import { toSvg } from '../../../../src/widgets/SpiderWeb/export.ts';
import { hasLine } from '../../../../src/widgets/SpiderWeb/layers.ts';
import { start, type Rater, type State } from '../../../../src/widgets/SpiderWeb/model.ts';
import { scoreKey } from '../../../../src/widgets/SpiderWeb/scores.ts';
import { TEAM, dates, viewOf } from '../../../../src/widgets/SpiderWeb/view.ts';
import { fill, web } from './fixture.ts';

const an: Rater = { id: 'aaaaaaaa1', name: 'An', scores: { ...fill(2, 4), [scoreKey('now', 'visie', 'a')]: 0, [scoreKey('now', 'visie', 'b')]: 3 } };
const bo: Rater = { id: 'bbbbbbbb2', name: '=1+1;"x"', scores: fill(4, 5) };
const alone: State = { v: 1, active: an.id, raters: [{ ...an, name: '' }] };
const team: State = { v: 1, active: an.id, raters: [an, bo] };
const day = Date.UTC(2026, 2, 12, 9);
const past = [
  { id: 'leeg', at: day - 1, state: start('cccccccc3') },
  { id: 'eerder', at: day, state: { ...alone, raters: [{ ...an, scores: fill(1, 3) }] } as State },
];
const names = web.pillars.map(({ short }) => short);
const rows = (csv: string) => csv.slice(1).trimEnd().split('\r\n').map((row) => row.split(';'));

describe('what is on screen', () => {
  it('follows one rater, with the same person earlier', () => {
    const view = viewOf(web, team, past, '');
    expect(view.who).toBe('An');
    expect(view.notes.slice(0, 2)).toEqual(['2,3 → 4,0', '2,0 → 4,0']);
    expect(view.earlier.map(({ id }) => id)).toEqual(['eerder']);
    expect(view.layers.map(({ kind }) => kind)).toEqual(['earlier', 'wish', 'now']);
    expect(view.layers[2]!.ranges.every((range) => range === undefined)).toBe(true);
  });
  it('brings a team together with means and ranges', () => {
    const view = viewOf(web, team, past, TEAM);
    expect(view.notes[1]).toBe('3,0 → 4,5');
    expect(view.layers.at(-1)!.ranges[1]).toEqual([2, 4]);
    expect(view.summaries[1]!.now!.sd).toBeCloseTo(Math.SQRT2, 10);
  });
  it('draws nothing where nothing was scored', () => {
    expect(viewOf(web, start(an.id), [], '')).toMatchObject({ who: '', earlier: [], notes: Array(8).fill('') });
    expect(viewOf(web, start(an.id), [], '').layers.map(hasLine)).toEqual([false, false]);
  });
  it('tells two webs of one day apart by the hour', () => {
    expect(new Set(dates([day, day + 3_600_000])).size).toBe(2);
    expect(dates([day, day + 86_400_000])).toEqual(['12 maart 2026', '13 maart 2026']);
  });
});

describe('the picture', () => {
  const view = viewOf(web, team, past, TEAM);
  const { svg } = toSvg({ title: 'Web <van> "ons" & jullie', subtitle: '12 maart', names, layers: view.layers, notes: view.notes });
  it('holds names and scores, and no way out', () => {
    for (const [index, name] of names.entries()) expect(svg).toContain(`${name}: ${view.notes[index]}`);
    expect(svg).toContain('Web &#60;van&#62; &#34;ons&#34; &#38; jullie');
    expect(svg).not.toMatch(/var\(|href|url\(|<style|<script|<image|foreignObject|\bstyle=/);
    expect(svg.match(/https?:/g)).toEqual(['http:']);
  });
  it('draws three kinds of lines that need no colour', () => {
    expect(svg).toContain('stroke-dasharray="9 6"');
    expect(svg).toContain('stroke-dasharray="0.1 6"');
    expect(svg).toContain('fill-opacity');
    expect(svg).toContain('data-whisker="now"');
  });
  it('is well-formed', () => {
    const open: string[] = [];
    for (const [, close, tag, self] of svg.replace(/<\?.*?\?>/, '').matchAll(/<(\/?)(\w+)[^>]*?(\/?)>/g)) {
      if (close) expect(open.pop()).toBe(tag);
      else if (!self) open.push(tag!);
    }
    expect(open).toEqual([]);
    expect(svg).not.toMatch(/NaN|undefined/);
  });
});

describe('the sheet', () => {
  it('has a row per pillar and per statement, with decimal commas', () => {
    const { raters, summaries, earlier } = viewOf(web, alone, past, TEAM);
    const csv = toCsv({ web, raters, summaries, earlier });
    expect(csv.startsWith('\uFEFFPijler;Uitspraak;Nu;Gewenst;Kloof;')).toBe(true);
    const [header, ...body] = rows(csv);
    expect(header).toEqual(['Pijler', 'Uitspraak', 'Nu', 'Gewenst', 'Kloof', 'Nu (12 maart 2026)', 'Gewenst (12 maart 2026)']);
    expect(body).toHaveLength(8 * 5);
    expect(body[0]).toEqual([web.pillars[0]!.name, 'alle uitspraken', '2,3', '4,0', '1,7', '1,0', '3,0']);
    expect(body[1]!.slice(2)).toEqual(['weet ik niet', '4', '']);
  });
  it('adds spread and every rater for a team, and disarms formulas in names', () => {
    const { raters, summaries, earlier } = viewOf(web, team, [], TEAM);
    const csv = toCsv({ web, raters, summaries, earlier });
    expect(csv).toContain(`;"Nu ('=1+1;""x"")"`.replace("('", '('));
    expect(csv).not.toMatch(/(^|;)[=+@-]/m);
    const directie = csv.split('\r\n').find((row) => row.includes('directie als pijler;alle uitspraken'))!;
    expect(directie).toBe('Steun van de directie als pijler;alle uitspraken;3,0;4,5;1,5;1,4;2,0;4,0;0,7;4,0;5,0;2,0;4,0;4,0;5,0');
  });
});
