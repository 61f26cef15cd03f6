import { describe, expect, test } from 'vitest';
import { choicesFor, type Exercise, isAnswer, isSettled, type Item, judge, judgeLink, wellLinked } from '../../../../src/widgets/Chain/model.ts';
import { tableSheet } from '../../../../src/widgets/Chain/sheet.ts';

const item = (id: string, group: string, more: Partial<Item> = {}): Item => ({
  id, group, trait: `kenmerk ${id}`, consequence: `gevolg ${id}`, adjustment: `aanpassing ${id}`, consequenceWhy: 'daarom', adjustmentWhy: 'daarom',
  alsoConsequences: [], alsoAdjustments: [], ...more,
});
const items = [
  item('a', 'x', { alsoAdjustments: ['b'] }),
  ...['b', 'c', 'd'].map((id) => item(id, 'x')),
  ...['e', 'f', 'g', 'h'].map((id) => item(id, 'y')),
];
const exercise = { id: 'h7-x/koppelen', groups: [{ id: 'x', name: 'X', about: 'over x' }, { id: 'y', name: 'Y', about: 'over y' }], items } as unknown as Exercise;
const [a] = items as [Item];

describe('a chain', () => {
  test.each<[string, { consequence: string; adjustment: string }, ReturnType<typeof judge>]>([
    ['both ours', { consequence: 'a', adjustment: 'a' }, 'right'],
    ['a defensible adjustment', { consequence: 'a', adjustment: 'b' }, 'close'],
    ['one wrong link', { consequence: 'c', adjustment: 'a' }, 'partly'],
    ['both wrong', { consequence: 'c', adjustment: 'c' }, 'wrong'],
  ])('%s', (_, answer, verdict) => {
    expect(judge(a, answer)).toBe(verdict);
    expect(isSettled(items)('a', answer)).toBe(verdict === 'right' || verdict === 'close');
  });

  test('a defensible adjustment is no defensible consequence', () => {
    expect(judgeLink(a, 'consequence', { consequence: 'b', adjustment: 'b' })).toBe('wrong');
  });

  test('an item that left the content needs not be asked', () => {
    expect(isSettled(items)('weg', { consequence: '', adjustment: '' })).toBe(true);
  });

  test('counts first answers in which both links hold', () => {
    expect(wellLinked(items, new Map([['a', { consequence: 'a', adjustment: 'b' }], ['b', { consequence: 'b', adjustment: 'c' }]]))).toBe(1);
  });
});

describe('the choices', () => {
  test('are four different ones, with ours among them, and the same every time', () => {
    for (const one of items) {
      for (const link of ['consequence', 'adjustment'] as const) {
        const choices = choicesFor(exercise, one, link);
        expect(new Set(choices.map((choice) => choice[link])).size).toBe(4);
        expect(choices).toContain(one);
        expect(choicesFor(exercise, one, link)).toEqual(choices);
      }
    }
  });

  test('hold a defensible one and others of the same label, so that the label alone gives nothing away', () => {
    const choices = choicesFor(exercise, a, 'adjustment').map(({ id }) => id);
    expect(choices).toContain('b');
    expect(choices.filter((id) => ['c', 'd'].includes(id))).toHaveLength(2);
  });

  test('never show the same words twice', () => {
    const twins = { ...exercise, items: items.map((one) => (one.id === 'c' ? { ...one, consequence: 'gevolg a' } : one)) } as Exercise;
    const words = choicesFor(twins, twins.items[0]!, 'consequence').map(({ consequence }) => consequence);
    expect(new Set(words).size).toBe(4);
  });
});

test.each([[null], ['a'], [{ consequence: 'a' }], [{ consequence: 1, adjustment: 'a' }]])('%j is no answer', (raw) => {
  expect(isAnswer(raw)).toBe(false);
});

test('the table holds every chain below its label', () => {
  const sheet = tableSheet(exercise);
  expect(sheet.filter(({ is }) => is === 'heading')).toHaveLength(2);
  expect(sheet.flatMap((part) => (part.is === 'table' ? part.rows : []))).toHaveLength(items.length);
});
