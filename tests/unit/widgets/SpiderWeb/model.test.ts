import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_NAME, MOST_RATERS, activeRater, addRater, cleanName, hasScores, parse, removeRater, renameRater, renew, setScore, start, switchTo, withScores, type State } from '../../../../src/widgets/SpiderWeb/model.ts';
import { anyScores } from './fixture.ts';

const one = 'aaaaaaaa1';
const two = 'bbbbbbbb2';
const state = addRater(setScore(start(one), 'now/visie/a', 3), two, ' An ');

describe('the state', () => {
  it('starts with one rater without a name', () => {
    expect(start(one)).toEqual({ v: 1, raters: [{ id: one, name: '', scores: {} }], active: one });
  });
  it('scores for who scores now, and only for them', () => {
    const next = setScore(state, 'now/visie/a', 5);
    expect(next.raters.map(({ scores }) => scores['now/visie/a'])).toEqual([3, 5]);
    expect(activeRater(next).name).toBe('An');
    expect(withScores(state).map(({ id }) => id)).toEqual([one]);
  });
  it('does not count “weet ik niet” as a score', () => {
    expect(hasScores(activeRater(setScore(start(one), 'now/visie/a', 0)))).toBe(false);
  });
  it('switches between raters of this device, not to a file or to nobody', () => {
    expect(switchTo(state, one).active).toBe(one);
    expect(switchTo(state, 'onbekend99')).toBe(state);
    const file: State = { ...state, raters: [...state.raters, { id: 'cccccccc3', name: '', scores: {}, file: true }] };
    expect(switchTo(file, 'cccccccc3')).toBe(file);
    expect(removeRater(removeRater(file, one), two).raters).toHaveLength(2);
  });
  it('removes a rater but never the last one here', () => {
    expect(removeRater(state, two)).toMatchObject({ active: one, raters: [{ id: one }] });
    expect(removeRater(removeRater(state, two), one).raters).toHaveLength(1);
  });
  it('holds at most thirty raters', () => {
    let full = state;
    for (let i = 0; i < 40; i += 1) full = addRater(full, `dddddddd${i}`, '');
    expect(full.raters).toHaveLength(MOST_RATERS);
    expect(parse(full)).toEqual(full);
  });
  it('is renewed with the same people and no scores', () => {
    const file: State = { ...state, raters: [...state.raters, { id: 'cccccccc3', name: 'Bo', scores: { 'now/visie/a': 2 }, file: true }] };
    expect(renew(file)).toEqual({ v: 1, active: two, raters: [{ id: one, name: '', scores: {} }, { id: two, name: 'An', scores: {} }] });
  });
  it('keeps names to one short line', () => {
    expect(renameRater(state, one, 'x\n\u202Ey\u0000 ').raters[0]!.name).toBe('x y');
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 80 }), (name) => {
        const clean = cleanName(name);
        expect([...clean].length).toBeLessThanOrEqual(MOST_NAME);
        expect(clean).not.toMatch(/\p{C}/u);
        expect(cleanName(clean)).toBe(clean);
      }),
      { numRuns: 50 },
    );
  });
});

describe('parse', () => {
  it('gives back what was stored', () => {
    fc.assert(
      fc.property(fc.array(anyScores, { minLength: 1, maxLength: 5 }), fc.string({ maxLength: 50 }), (all, name) => {
        let next = start('zzzzzzzz0');
        all.forEach((scores, index) => {
          next = addRater(next, `eeeeeeee${index}`, name);
          for (const [key, score] of Object.entries(scores)) next = setScore(next, key, score);
        });
        expect(parse(JSON.parse(JSON.stringify(next)))).toEqual(next);
      }),
      { numRuns: 50 },
    );
  });
  const rater = { id: one, name: 'An', scores: { 'now/visie/a': 3 } };
  it.each([
    ['nothing', undefined],
    ['null', null],
    ['a list', [state]],
    ['another version', { ...state, v: 2 }],
    ['no raters', { ...state, raters: [] }],
    ['nobody active', { ...state, active: 'onbekend99' }],
    ['a file that is active', { v: 1, active: one, raters: [{ ...rater, file: true }] }],
    ['twice the same rater', { v: 1, active: one, raters: [rater, rater] }],
    ['a name that is no text', { v: 1, active: one, raters: [{ ...rater, name: 3 }] }],
    ['an id with markup', { v: 1, active: '<b>', raters: [{ ...rater, id: '<b>' }] }],
    ['a score of 6', { v: 1, active: one, raters: [{ ...rater, scores: { 'now/visie/a': 6 } }] }],
    ['half a score', { v: 1, active: one, raters: [{ ...rater, scores: { 'now/visie/a': 2.5 } }] }],
    ['a score in letters', { v: 1, active: one, raters: [{ ...rater, scores: { 'now/visie/a': '3' } }] }],
    ['a strange key', { v: 1, active: one, raters: [{ ...rater, scores: JSON.parse('{"__proto__": 3, "toen/visie/a": 3}') }] }],
    ['scores in a list', { v: 1, active: one, raters: [{ ...rater, scores: [3] }] }],
    ['too many scores', { v: 1, active: one, raters: [{ ...rater, scores: Object.fromEntries(Array.from({ length: 500 }, (_, i) => [`now/visie/${i}`, 1])) }] }],
  ])('refuses %s', (_, raw) => expect(parse(raw)).toBeUndefined());
  it('never throws', () => fc.assert(fc.property(fc.anything(), (raw) => void parse(raw))));
});
