import { readFileSync } from 'node:fs';
import { parse as parseYaml } from 'yaml';
import { describe, expect, test } from 'vitest';
import { timeline } from '../../../../src/authoring/exercises/tijdlijn.ts';
import { layOut, size, tickStep, xOf } from '../../../../src/widgets/Timeline/layout.ts';
import { emptyState, isOn, noted, open, pan, parse, shown, steps, toggleTheme, towards, wholeOf, windowOf, write, yearOf, zoomBy, type Timeline } from '../../../../src/widgets/Timeline/model.ts';
import { sheetOf } from '../../../../src/widgets/Timeline/sheet.ts';

const line = timeline.schema.parse(parseYaml(readFileSync('content/oefeningen/h2-m-decreet-tijdlijn.yaml', 'utf8'))) as Timeline;
const whole = wholeOf(line);

test('a date is a year with a fraction', () => {
  expect(yearOf('1970-01-01')).toBe(1970);
  expect(yearOf('2017-09-01')).toBeCloseTo(2017.667, 2);
});

test('the whole line holds every event', () => {
  const years = line.events.map(({ date }) => yearOf(date));
  expect(whole.from).toBeLessThanOrEqual(Math.min(...years));
  expect(whole.to).toBeGreaterThan(Math.max(...years));
});

describe('looking in', () => {
  test('shows half as much at each step, around the year given, and never beyond the whole', () => {
    const near = zoomBy(emptyState, 1, 2017);
    const shownNow = windowOf(whole, near);
    expect(shownNow.to - shownNow.from).toBeCloseTo((whole.to - whole.from) / 2);
    expect(shownNow.to).toBeLessThanOrEqual(whole.to);
    expect(shownNow.from).toBeLessThan(2017);
    const atTheEdge = windowOf(whole, zoomBy(near, 1, 1900));
    expect(atTheEdge.from).toBe(whole.from);
  });

  test('stops at both ends', () => {
    const deepest = steps.reduce((state) => zoomBy(state, 1, 2017), emptyState);
    expect(deepest.zoom).toBe(steps.length - 1);
    expect(zoomBy(emptyState, -1, 2017)).toBe(emptyState);
  });

  test('moving along goes half a window on, and stays on the line', () => {
    const near = zoomBy(zoomBy(emptyState, 1, 2000), 1, 2000);
    const [before, after] = [windowOf(whole, near), windowOf(whole, pan(near, whole, 1))];
    expect(after.from - before.from).toBeCloseTo((before.to - before.from) / 2);
    let state = near;
    for (let i = 0; i < 20; i += 1) state = pan(state, whole, 1);
    expect(windowOf(whole, state).to).toBe(whole.to);
    // Coming back takes one step, however often someone pressed at the end.
    expect(windowOf(whole, pan(state, whole, -1)).to).toBeLessThan(whole.to);
  });

  test('an event out of sight is brought into view; one in sight changes nothing', () => {
    const near = zoomBy(zoomBy(emptyState, 1, 2020), 1, 2020);
    expect(towards(near, whole, 2020)).toBe(near);
    const { from, to } = windowOf(whole, towards(near, whole, 1983));
    expect(from).toBeLessThanOrEqual(1983);
    expect(to).toBeGreaterThanOrEqual(1983);
  });
});

describe('themes', () => {
  test('a theme that is off takes its events along', () => {
    const state = toggleTheme(line, emptyState, 'apart');
    expect(isOn(state, 'apart')).toBe(false);
    expect(shown(line, state).some(({ theme }) => theme === 'apart')).toBe(false);
    expect(shown(line, toggleTheme(line, state, 'apart'))).toHaveLength(line.events.length);
  });

  test('the last theme stays on', () => {
    const one = line.themes.reduce((state, { id }) => toggleTheme(line, state, id), emptyState);
    expect(line.themes.filter(({ id }) => isOn(one, id))).toHaveLength(1);
    expect(shown(line, one).length).toBeGreaterThan(0);
  });
});

describe('stored state', () => {
  test('comes back as it was', () => {
    const state = write(open(zoomBy(emptyState, 1, 2017), 'wet-1970'), 'wet-1970', 'Zo laat.');
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  test.each([[null], ['x'], [[]], [{ texts: { a: 1 } }], [{ opened: { a: true } }], [{ zoom: 'ver' }], [{ off: [] }]])('%j is refused', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });

  test('a step of zooming that no longer exists is brought within bounds', () => {
    expect(parse({ zoom: 99 })?.zoom).toBe(steps.length - 1);
  });
});

describe('the drawing', () => {
  test('no two events lie over each other, at any step of zooming', () => {
    for (let zoom = 0; zoom < steps.length; zoom += 1) {
      for (const centre of [1975, 2000, 2022]) {
        const { placed } = layOut(line.themes, line.events, windowOf(whole, { zoom, centre }));
        for (const [i, a] of placed.entries()) {
          for (const b of placed.slice(i + 1)) expect(a.y !== b.y || a.to < b.from || a.from > b.to, `${a.event.id} and ${b.event.id}`).toBe(true);
          expect(a.from, a.event.id).toBeGreaterThan(-size.left);
          expect(a.to, a.event.id).toBeLessThan(size.width + size.right);
        }
      }
    }
  });

  test('the whole line shows all events, each in the lane of its theme', () => {
    const { placed, lanes } = layOut(line.themes, line.events, whole);
    expect(placed).toHaveLength(line.events.length);
    for (const { event, y } of placed) {
      const lane = lanes.find(({ theme }) => theme.id === event.theme)!;
      expect(y > lane.top && y < lane.top + lane.height).toBe(true);
    }
  });

  test('years get a number where there is room', () => {
    for (const window of [whole, { from: 2010, to: 2024 }, { from: 2020, to: 2026 }]) expect((window.to - window.from) / tickStep(window)).toBeLessThanOrEqual(12);
    expect(xOf(whole.from, whole)).toBe(size.left);
    expect(xOf(whole.to, whole)).toBe(size.width - size.right);
  });
});

test('what was written goes along, and nothing else', () => {
  expect(sheetOf(line, open(emptyState, 'wet-1970'), 0)).toEqual([]);
  const state = write(write(emptyState, 'verrast', 'De GON.'), 'leersteun-2023', ' Jorien ');
  expect(noted(line, state).map(({ text }) => text)).toEqual(['Jorien']);
  const sheet = sheetOf(line, state, 0);
  expect(sheet.filter(({ is }) => is === 'written')).toEqual([{ is: 'written', text: 'Jorien' }, { is: 'written', text: 'De GON.' }]);
});
