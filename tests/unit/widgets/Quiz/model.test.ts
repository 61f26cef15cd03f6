import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { askAgain, check, draft, isChecked, onScreen, parse, score, showAll, start, triesOf } from '../../../../src/widgets/Quiz/model.ts';
import { judge } from '../../../../src/widgets/Quiz/questions/index.ts';
import { match, multiple, order, questions, single } from './fixture.ts';

const right = { [single.id]: ['b'], [multiple.id]: ['a', 'c'], [order.id]: ['een', 'twee', 'drie', 'vier'], [match.id]: ['x:x', 'y:y', 'z:z'] };

describe('answering', () => {
  it('keeps a draft apart from what was checked', () => {
    const state = draft(start(1), single.id, ['a']);
    expect(isChecked(state, single.id)).toBe(false);
    expect(triesOf(state, single.id)).toEqual([]);
  });

  it('keeps every checked answer, the first one first', () => {
    let state = check(draft(start(1), single.id, ['a']), single.id, ['a']);
    expect(isChecked(state, single.id)).toBe(true);
    state = check(draft(state, single.id, []), single.id, ['b']);
    expect(triesOf(state, single.id)).toEqual([['a'], ['b']]);
    expect(state.drafts).toEqual({});
  });
});

describe('the score', () => {
  it('counts what was right at once apart from what is right now', () => {
    let state = start(1);
    for (const question of questions) state = check(state, question.id, question === multiple ? ['a'] : right[question.id]!);
    expect(score(state, questions, judge)).toEqual({ total: 4, answered: 4, atOnce: 3, right: 3, wrong: [multiple.id] });
    state = check(state, multiple.id, ['a', 'c']);
    expect(score(state, questions, judge)).toEqual({ total: 4, answered: 4, atOnce: 3, right: 4, wrong: [] });
  });

  it('goes down when a right answer is spoiled, but what was right at once stays so', () => {
    const state = check(check(start(1), single.id, ['b']), single.id, ['a']);
    expect(score(state, questions, judge)).toMatchObject({ answered: 1, atOnce: 1, right: 0, wrong: [single.id] });
  });

  it('is empty when nothing was done', () => {
    expect(score(start(1), questions, judge)).toEqual({ total: 4, answered: 0, atOnce: 0, right: 0, wrong: [] });
  });

  it('leaves out a question that is no longer there', () => {
    expect(score(check(start(1), 'weg', ['b']), questions, judge)).toMatchObject({ total: 4, answered: 0 });
  });
});

describe('asking the wrong ones again', () => {
  it('puts only those on screen, open again, and all of them back', () => {
    let state = check(check(start(1), single.id, ['a']), multiple.id, ['a', 'c']);
    state = askAgain(state, { [single.id]: [] });
    expect(onScreen(state, questions)).toEqual([single]);
    expect(isChecked(state, single.id)).toBe(false);
    expect(triesOf(state, single.id)).toEqual([['a']]);
    expect(onScreen(showAll(state), questions)).toEqual(questions);
  });
});

describe('a stored attempt', () => {
  it('comes back as it was', () => {
    const state = askAgain(draft(check(start(5), single.id, ['a']), order.id, ['twee', 'een']), { [single.id]: [] });
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse(JSON.parse(JSON.stringify(start(2))))).toEqual(start(2));
  });

  it.each([
    undefined, null, 4, 'x', [], {}, { seed: 1, tries: {} }, { seed: 'a', tries: {}, drafts: {} }, { seed: 1, tries: { a: ['b'] }, drafts: {} },
    { seed: 1, tries: { a: [[1]] }, drafts: {} }, { seed: 1, tries: {}, drafts: { a: 'b' } }, { seed: 1, tries: [], drafts: {} }, { seed: 1, tries: {}, drafts: {}, again: 'a' },
  ])('is refused when it is %j', (raw) => expect(parse(raw)).toBeUndefined());

  it('never throws', () => fc.assert(fc.property(fc.anything(), (raw) => void parse(raw))));
});
