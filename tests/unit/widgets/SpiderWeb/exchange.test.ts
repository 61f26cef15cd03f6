import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MOST_BYTES, fromFile, merge, toFile } from '../../../../src/widgets/SpiderWeb/exchange.ts';
import { MOST_RATERS, addRater, parse, setScore, start, type State } from '../../../../src/widgets/SpiderWeb/model.ts';
import { fill, keys, web } from './fixture.ts';

const one = 'aaaaaaaa1';
const mine = setScore(start(one), keys[0]!, 4);
const theirs: State = { v: 1, active: 'bbbbbbbb2', raters: [{ id: 'bbbbbbbb2', name: 'Bo', scores: fill(2, 5) }] };
const file = (change: object = {}) => JSON.stringify({ ...JSON.parse(toFile(web, theirs, 0)), ...change });

describe('a file for a colleague', () => {
  it('comes back as it went', () => {
    const raters = fc.array(
      fc.record({ name: fc.string({ maxLength: 40 }), scores: fc.dictionary(fc.constantFrom(...keys), fc.integer({ min: 0, max: 5 }), { noNullPrototype: true }) }),
      { minLength: 1, maxLength: 6 },
    );
    fc.assert(
      fc.property(raters, (all) => {
        let state = start(one);
        all.forEach(({ name, scores }, index) => {
          state = addRater(state, `cccccccc${index}`, name);
          state = { ...state, raters: state.raters.map((rater) => (rater.id === state.active ? { ...rater, scores } : rater)) };
        });
        const scored = state.raters.filter(({ scores }) => Object.values(scores).some(Boolean));
        const result = fromFile(web, toFile(web, state, 0));
        if (scored.length === 0) expect(result).toEqual({ refusal: 'content' });
        else expect(result).toEqual({ raters: scored.map((rater) => ({ ...rater, file: true })) });
      }),
      { numRuns: 60 },
    );
  });
  it('fits within the limit with thirty raters', () => {
    const raters = Array.from({ length: MOST_RATERS }, (_, i) => ({ id: `rrrrrrrrrrrrrrrrrrrrrrr${i}`, name: 'n'.repeat(40), scores: fill(3) }));
    expect(toFile(web, { v: 1, active: raters[0]!.id, raters }, 0).length).toBeLessThan(MOST_BYTES);
  });
});

describe('a file of somebody else', () => {
  const rater = { id: 'dddddddd4', name: 'Cem', scores: { [keys[0]!]: 3 } };
  it.each([
    ['far too long', 'x'.repeat(MOST_BYTES + 1), 'size'],
    ['no JSON', '<html>', 'json'],
    ['empty', '', 'json'],
    ['null', 'null', 'format'],
    ['a number', '3', 'format'],
    ['another program', '{"format": "anders"}', 'format'],
    ['a later version', file({ v: 2 }), 'newer'],
    ['no version', file({ v: 'x' }), 'format'],
    ['another exercise', file({ exercise: 'h1-zorgcontinuum/quiz' }), 'exercise'],
    ['no raters', file({ raters: [] }), 'content'],
    ['raters that are no list', file({ raters: { length: 1, 0: rater } }), 'content'],
    ['too many raters', file({ raters: Array.from({ length: 31 }, (_, i) => ({ ...rater, id: `dddddddd${i}` })) }), 'content'],
    ['a score of 9', file({ raters: [{ ...rater, scores: { [keys[0]!]: 9 } }] }), 'content'],
    ['a strange id', file({ raters: [{ ...rater, id: 'x"><script>' }] }), 'content'],
    ['a name without end', file({ raters: [{ ...rater, name: 'x'.repeat(10_000) }] }), 'content'],
    ['only statements of another edition', file({ raters: [{ ...rater, scores: { 'now/weg/a': 3 } }] }), 'empty'],
    ['only “weet ik niet”', file({ raters: [{ ...rater, scores: { [keys[0]!]: 0 } }] }), 'empty'],
  ])('is refused when it is %s', (_, content, refusal) => expect(fromFile(web, content)).toEqual({ refusal }));

  it('leaves nothing behind but names and known scores', () => {
    const hostile = `{"format":"samen-sterk/spinnenweb","v":1,"exercise":"${web.id}","raters":[{"id":"dddddddd4","name":"<img src=x onerror=alert(1)>\\u202E","file":false,"__proto__":{"x":1},"extra":"y","scores":{"${keys[0]}":3,"now/weg/a":5}}]}`;
    expect(fromFile(web, hostile)).toEqual({ raters: [{ id: 'dddddddd4', name: '<img src=x onerror=alert(1)>', scores: { [keys[0]!]: 3 }, file: true }] });
    expect(({} as { x?: number }).x).toBeUndefined();
  });
  it('gives a state that can be stored, or a refusal; never an exception', () => {
    const parts = fc.record({ format: fc.constant('samen-sterk/spinnenweb'), v: fc.constant(1), exercise: fc.constant(web.id), raters: fc.array(fc.record({ id: fc.constantFrom('dddddddd4', 'eeeeeeee5', 'x'), name: fc.anything(), scores: fc.oneof(fc.anything(), fc.dictionary(fc.constantFrom(...keys), fc.oneof(fc.integer(), fc.anything()))) })) });
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.json(), parts.map((raw) => JSON.stringify(raw) ?? '')), (content) => {
        const result = fromFile(web, content);
        if ('raters' in result) {
          const { state } = merge(mine, result.raters);
          expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
        } else expect(result.refusal).toMatch(/^[a-z]+$/);
      }),
    );
  });
});

describe('bringing raters together', () => {
  const incoming = () => (fromFile(web, file()) as { raters: State['raters'] }).raters;
  it('adds them, and a second time replaces them', () => {
    const first = merge(mine, incoming());
    expect(first.state.raters.map(({ id }) => id)).toEqual([one, 'bbbbbbbb2']);
    const second = merge(first.state, incoming());
    expect(second).toMatchObject({ added: [], replaced: [{ id: 'bbbbbbbb2' }] });
    expect(second.state).toEqual(first.state);
  });
  it('never touches who scores here', () => {
    const merged = merge(theirs, incoming());
    expect(merged.own).toEqual([theirs.raters[0]]);
    expect(merged.state).toEqual(theirs);
  });
  it('stops where there is no more room', () => {
    let full = mine;
    while (full.raters.length < MOST_RATERS) full = addRater(full, `ffffffff${full.raters.length}`, '');
    expect(merge(full, incoming())).toMatchObject({ state: { raters: { length: MOST_RATERS } }, left: [{ name: 'Bo' }] });
  });
});
