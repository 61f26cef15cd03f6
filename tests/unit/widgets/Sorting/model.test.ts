import { describe, expect, it } from 'vitest';
import { countBins, type Exercise, isSettled, type Item, judge, lean, sorted, totals } from '../../../../src/widgets/Sorting/model.ts';

const bin = (id: string) => ({ id, label: id, explain: id });
const item = (id: string, where: string, defensible: string[] = []): Item => ({ id, text: id, bin: where, defensible, why: 'uitleg', mistakes: {} });
const exercise: Exercise = {
  id: 'h1-les/sorteren',
  kind: 'sorteren',
  title: 'Sorteren',
  intro: 'Sorteer.',
  bins: [bin('voor'), bin('na')],
  items: [item('a', 'voor'), item('b', 'voor', ['na']), item('c', 'na'), item('d', 'na'), item('e', 'voor')],
};
const answers = (...pairs: [string, string][]) => new Map(pairs);

describe('judging one item', () => {
  it('knows right, defensible and wrong', () => {
    expect(judge(exercise.items[0]!, 'voor')).toBe('right');
    expect(judge(exercise.items[1]!, 'na')).toBe('close');
    expect(judge(exercise.items[0]!, 'na')).toBe('wrong');
  });
  it('settles what is right or defensible, and what is no longer there', () => {
    const settled = isSettled(exercise.items);
    expect([settled('a', 'voor'), settled('b', 'na'), settled('weg', 'na')]).toEqual([true, true, true]);
    expect(settled('a', 'na')).toBe(false);
  });
});

describe('the balance between the bins', () => {
  const counts = countBins(exercise, answers(['a', 'na'], ['b', 'na'], ['c', 'na'], ['d', 'voor']));
  it('counts what belongs somewhere and what was put there', () => {
    expect(counts).toEqual([
      { bin: exercise.bins[0], belong: 2, put: 1, right: 0, close: 0, wrong: 1 },
      { bin: exercise.bins[1], belong: 2, put: 3, right: 1, close: 1, wrong: 1 },
    ]);
    expect(totals(counts)).toEqual({ total: 4, right: 1, close: 1, wrong: 2 });
  });
  it('sees a lean only with enough wrong choices', () => {
    const count = (...wrong: number[]) => wrong.map((many, index) => ({ bin: bin(String(index)), belong: 9, put: 9, right: 0, close: 0, wrong: many }));
    expect(lean(counts)).toBeUndefined();
    expect(lean(count(2, 0))).toBeUndefined();
    expect(lean(count(3, 0))?.bin.id).toBe('0');
    expect(lean(count(2, 2))).toBeUndefined();
    expect(lean(count(1, 3))?.bin.id).toBe('1');
    expect(lean(count(1, 2))).toBeUndefined();
    expect(lean(count(1, 1, 3))?.bin.id).toBe('2');
  });
});

describe('what lies in a bin', () => {
  it('is what was answered and is not waiting to be asked again', () => {
    const inBin = sorted(exercise, answers(['a', 'na'], ['b', 'na'], ['c', 'na']), ['a', 'd', 'e']);
    expect(exercise.bins.map((one) => inBin(one).map(({ id }) => id))).toEqual([['b'], ['c']]);
  });
});
