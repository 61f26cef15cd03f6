import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answersTo, check, choose, firstAnswers, goOn, parseRotation, placeIn, queue, type Rotation, startRotation } from '../../../../src/widgets/kit/rotation.ts';

const ids = ['a', 'b', 'c'];
const settled = (_: string, answer: string) => answer === 'good';
const isString = (value: unknown): value is string => typeof value === 'string';
/** Answers the item on screen and goes on. */
const answer = (rotation: Rotation<string>, what: string) => goOn(check(rotation, placeIn(rotation, ids, settled).item!, what));

describe('asking until right', () => {
  it('asks in the order of the content', () => {
    expect(placeIn(startRotation<string>(), ids, settled)).toEqual({ item: 'a', explained: undefined, before: 0, left: 3, total: 3 });
  });

  it('shuffles with a seed, always the same way', () => {
    const many = [...'abcdefghij'];
    expect(queue(startRotation<string>(7), many, settled)).toEqual(queue(startRotation<string>(7), many, settled));
    expect(queue(startRotation<string>(7), many, settled)).not.toEqual(many);
    expect([...queue(startRotation<string>(7), many, settled)].sort()).toEqual(many);
  });

  it('stays at an item while its explanation is read', () => {
    const checked = check(choose(startRotation<string>(), 'bad'), 'a', 'bad');
    expect(placeIn(checked, ids, settled)).toEqual({ item: 'a', explained: 'bad', before: 0, left: 3, total: 3 });
    expect(checked.draft).toBeUndefined();
    expect(placeIn(goOn(checked), ids, settled).item).toBe('b');
  });

  it('brings wrong ones back after the others, until they are right', () => {
    let rotation = answer(answer(answer(startRotation<string>(), 'bad'), 'good'), 'bad');
    expect(queue(rotation, ids, settled)).toEqual(['a', 'c']);
    expect(placeIn(rotation, ids, settled)).toMatchObject({ item: 'a', before: 1, left: 2 });
    rotation = answer(answer(rotation, 'bad'), 'good');
    expect(queue(rotation, ids, settled)).toEqual(['a']);
    rotation = answer(rotation, 'good');
    expect(placeIn(rotation, ids, settled)).toMatchObject({ item: undefined, left: 0 });
  });

  it('counts on the first answer, whatever came later', () => {
    const rotation = answer(answer(answer(answer(startRotation<string>(), 'bad'), 'good'), 'good'), 'good');
    expect([...firstAnswers(rotation)]).toEqual([['a', 'bad'], ['b', 'good'], ['c', 'good']]);
    expect(answersTo(rotation, 'a')).toEqual(['bad', 'good']);
  });

  it('asks an item that was added to the exercise, and forgets one that left', () => {
    const rotation = answer(answer(answer(startRotation<string>(), 'good'), 'good'), 'good');
    expect(queue(rotation, [...ids, 'd'], settled)).toEqual(['d']);
    const wrong = answer(startRotation<string>(), 'bad');
    expect(queue(wrong, ['b', 'c'], settled)).toEqual(['b', 'c']);
    expect(placeIn(check(startRotation<string>(), 'gone', 'bad'), ids, settled)).toMatchObject({ item: 'a', explained: undefined });
  });

  it('always ends when every item is answered well once more, and never loses a first answer', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('good', 'bad'), { maxLength: 40 }), fc.integer(), (answers, seed) => {
        let rotation = startRotation<string>(seed);
        const asked: string[] = [];
        for (const what of [...answers, 'good', 'good', 'good']) {
          const { item } = placeIn(rotation, ids, settled);
          if (item === undefined) break;
          asked.push(item);
          rotation = goOn(check(rotation, item, what));
        }
        expect(queue(rotation, ids, settled)).toEqual([]);
        expect(new Set(asked.slice(0, 3)).size).toBe(3);
        expect(rotation.log.map(({ item }) => item)).toEqual(asked);
      }),
    );
  });
});

describe('a stored rotation', () => {
  it('comes back as it was', () => {
    const rotation = choose(answer(startRotation<string>(3), 'bad'), 'good');
    expect(parseRotation(JSON.parse(JSON.stringify(rotation)), isString)).toEqual(rotation);
  });

  it.each([
    undefined, null, 1, 'x', [], {}, { seed: 0, log: [] }, { seed: 0.5, log: [], reading: false }, { seed: 0, log: {}, reading: false },
    { seed: 0, log: [{ item: 1, answer: 'a' }], reading: false }, { seed: 0, log: [{ item: 'a', answer: 1 }], reading: false },
    { seed: 0, log: [null], reading: false }, { seed: 0, log: [], reading: true, draft: 4 },
  ])('is refused when it is %j', (raw) => {
    expect(parseRotation(raw, isString)).toBeUndefined();
  });

  it('never throws', () => {
    fc.assert(fc.property(fc.anything(), (raw) => void parseRotation(raw, isString)));
  });
});
