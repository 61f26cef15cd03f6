import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { choice } from '../../../../src/widgets/Quiz/questions/choice.tsx';
import { scramble } from '../../../../src/widgets/Quiz/questions/kind.ts';
import { matching, rightSides } from '../../../../src/widgets/Quiz/questions/matching.tsx';
import { ordering } from '../../../../src/widgets/Quiz/questions/ordering.tsx';
import { match, multiple, order, single } from './fixture.ts';

describe('choosing one', () => {
  it('is right or wrong', () => {
    expect(choice.judge(single, ['b'])).toBe('right');
    expect(choice.judge(single, ['a'])).toBe('wrong');
  });
  it('asks for an answer first', () => {
    expect(choice.missing(single, [])).toBe('Kies eerst een antwoord.');
    expect(choice.missing(single, ['a'])).toBeUndefined();
  });
});

describe('choosing all that fit', () => {
  it.each([
    [['a', 'c'], 'right'], [['c', 'a'], 'right'], [['a'], 'partly'], [['a', 'b', 'c'], 'partly'], [['a', 'b'], 'partly'], [['b'], 'wrong'], [['b', 'd'], 'wrong'],
  ] as const)('%j is %s', (answer, verdict) => expect(choice.judge(multiple, answer)).toBe(verdict));

  it('says which part is right', () => {
    expect(choice.summary(multiple, ['a'])).toBe('je koos 1 van de 2 juiste antwoorden.');
    expect(choice.summary(multiple, ['a', 'b'])).toBe('je koos 1 van de 2 juiste antwoorden, en 1 antwoord dat niet past.');
    expect(choice.summary(multiple, ['a', 'b', 'd'])).toBe('je koos 1 van de 2 juiste antwoorden, en 2 antwoorden die niet passen.');
  });
});

describe('putting in order', () => {
  const ids = order.items.map(({ id }) => id);

  it('never starts in the right order, and starts the same with the same seed', () => {
    for (let seed = 0; seed < 200; seed += 1) expect(ordering.start(order, seed)).not.toEqual(ids);
    expect(ordering.start(order, 9)).toEqual(ordering.start(order, 9));
  });
  it('judges every place', () => {
    expect(ordering.judge(order, ids)).toBe('right');
    expect(ordering.judge(order, ['een', 'twee', 'vier', 'drie'])).toBe('partly');
    expect(ordering.summary(order, ['een', 'twee', 'vier', 'drie'])).toBe('2 van de 4 staan op hun plaats.');
    expect(ordering.judge(order, ['twee', 'een', 'vier', 'drie'])).toBe('wrong');
  });
  it('goes on from the order that was tried', () => expect(ordering.retry(['twee', 'een'])).toEqual(['twee', 'een']));
});

describe('matching', () => {
  it('says how many choices are left', () => {
    expect(matching.missing(match, [])).toBe('Nog 3 keuzes te maken.');
    expect(matching.missing(match, ['x:x', 'y:z'])).toBe('Nog 1 keuze te maken.');
    expect(matching.missing(match, ['x:x', 'y:y', 'z:z'])).toBeUndefined();
  });
  it('judges every pair, and takes the same words on the right for the same', () => {
    expect(matching.judge(match, ['x:x', 'y:y', 'z:z'])).toBe('right');
    expect(matching.judge(match, ['x:y', 'y:x', 'z:z'])).toBe('right');
    expect(matching.judge(match, ['x:z', 'y:y', 'z:x'])).toBe('partly');
    expect(matching.summary(match, ['x:z', 'y:y', 'z:x'])).toBe('1 van de 3 heb je juist gekoppeld.');
    expect(matching.judge(match, ['x:z', 'y:z', 'z:x'])).toBe('wrong');
  });
  it('letters the right sides in the order the student gets them', () => {
    const labels = rightSides(match, 3).map(({ label }) => label);
    expect(labels.map((label) => label.slice(0, 2))).toEqual(['A.', 'B.', 'C.']);
    expect(labels.map((label) => label.slice(3)).sort()).toEqual(['Anders', 'Rechts', 'Rechts']);
  });
});

describe('scrambling', () => {
  it('keeps every id, changes the order, and differs between questions', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 2, maxLength: 8 }), fc.integer(), (ids, seed) => {
        const result = scramble(ids, seed, 'vraag');
        expect([...result].sort()).toEqual([...ids].sort());
        expect(result).not.toEqual(ids);
      }),
    );
    const letters = [...'abcdefgh'];
    expect(scramble(letters, 1, 'vraag/1')).not.toEqual(scramble(letters, 1, 'vraag/2'));
  });
});
