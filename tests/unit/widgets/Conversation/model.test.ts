import { describe, expect, test } from 'vitest';
import { begin, bestSteps, close, draftAt, emptyState, endingsSeen, openRun, runOf, say, sceneOf, type State, stepsBefore, takeBack, trailOf, write } from '../../../../src/widgets/Conversation/model.ts';
import { parse } from '../../../../src/widgets/Conversation/parse.ts';
import { talk } from './fixture.ts';

const step = (turn: string, choice: string) => ({ turn, choice });
const led = (state: State, ...said: [string, string][]) => said.reduce((now, [turn, choice]) => say(now, talk, step(turn, choice)), state);
const started = begin(emptyState, talk.id, 1000);
const here = (state: State) => sceneOf(talk, runOf(state)!);

describe('a conversation', () => {
  test('goes along what is said; who speaks alone comes by without being asked', () => {
    expect(here(started).waiting?.id).toBe('a');
    const scene = here(led(started, ['a', 'fout']));
    expect(scene.lines.map(({ turn }) => turn.id)).toEqual(['a', 'd', 'd2', 'c']);
    expect(scene.waiting?.id).toBe('c');
    expect(scene.lines.map(({ choice }) => choice?.id)).toEqual(['fout', undefined, undefined, undefined]);
  });

  test('may come by a turn twice, and ends', () => {
    const scene = here(led(started, ['a', 'fout'], ['c', 'terug'], ['a', 'goed'], ['b', 'een'], ['c', 'half']));
    expect(scene.ending?.id).toBe('bijna');
    expect(scene.waiting).toBeUndefined();
    expect(scene.steps).toHaveLength(5);
  });

  test('can be taken back a step; what was said is remembered as tried', () => {
    const back = takeBack(led(started, ['a', 'fout'], ['c', 'half']), talk);
    expect(here(back).waiting?.id).toBe('c');
    expect(trailOf(back, talk.id).tried).toEqual(['a/fout', 'c/half']);
    expect(trailOf(led(back, ['c', 'half']), talk.id).tried).toEqual(['a/fout', 'c/half']);
    expect(takeBack(started, talk)).toEqual(started);
  });

  test('keeps own words when they are taken back', () => {
    const said = say(led(started, ['a', 'goed']), talk, { turn: 'b', choice: 'twee', words: 'Zeg eens.', marks: ['rust'] });
    expect(draftAt(runOf(said), 'c').words).toBe('');
    expect(draftAt(runOf(takeBack(said, talk)), 'b')).toEqual({ turn: 'b', words: 'Zeg eens.', comparing: true, choice: 'twee', marks: ['rust'] });
  });

  test('goes another way from any turn as a run of its own; the earlier one stays', () => {
    const first = led(started, ['a', 'goed'], ['b', 'een'], ['c', 'klaar']);
    const again = led(begin(first, talk.id, 2000, stepsBefore(here(first).lines, 1)), ['b', 'twee'], ['c', 'half']);
    expect(trailOf(again, talk.id).runs.map((run) => sceneOf(talk, run).ending?.id)).toEqual(['ja', 'bijna']);
    expect(endingsSeen(talk, trailOf(again, talk.id)).map(({ id }) => id)).toEqual(['ja', 'bijna']);
    expect(here(openRun(again, talk.id, 0)).ending?.id).toBe('ja');
    expect(close(again).open).toBeUndefined();
  });

  test('a beginning without a word is not kept', () => {
    const twice = begin(started, talk.id, 2000);
    expect(trailOf(twice, talk.id).runs).toEqual([{ at: 2000, steps: [] }]);
    const writing = write(led(started, ['a', 'goed']), { ...draftAt(undefined, 'b'), words: 'Ik' });
    expect(trailOf(begin(writing, talk.id, 3000), talk.id).runs).toHaveLength(2);
  });

  test('that was stored is cut short where the dialogue changed', () => {
    const scene = sceneOf(talk, { steps: [step('a', 'goed'), step('b', 'weg'), step('c', 'klaar')] });
    expect(scene.waiting?.id).toBe('b');
    expect(scene.steps).toEqual([step('a', 'goed')]);
    expect(sceneOf(talk, { steps: [step('x', 'y')] }).waiting?.id).toBe('a');
  });

  test('is printed along the best choices', () => {
    expect(sceneOf(talk, { steps: bestSteps(talk) }).ending?.quality).toBe('draagt');
  });
});

describe('stored state', () => {
  test('comes back as it was', () => {
    const state = write(led(begin(say(led(started, ['a', 'goed']), talk, { turn: 'b', choice: 'een', words: 'Ja.', marks: [] }), talk.id, 5), ['a', 'goed']), { turn: 'b', words: 'Hm', comparing: false, marks: [] });
    expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
    expect(parse({})).toEqual(emptyState);
  });

  test('points to no run that is not there', () => {
    expect(parse({ open: { talk: 'proef', run: 3 }, talks: {} })).toEqual(emptyState);
  });

  test.each([
    null,
    'tekst',
    [],
    { talks: [] },
    { talks: { proef: 1 } },
    { talks: { proef: { runs: [{ at: 'gisteren', steps: [] }] } } },
    { talks: { proef: { runs: [{ at: 1, steps: [{ turn: 'a' }] }] } } },
    { talks: { proef: { runs: [{ at: 1, steps: [{ turn: 'a', choice: 'b', words: 3 }] }] } } },
    { talks: { proef: { runs: [{ at: 1, steps: [], draft: { turn: 'a' } }] } } },
    { talks: { proef: { tried: [1] } } },
    { open: 'proef', talks: {} },
  ])('is refused when it is something else: %j', (raw) => {
    expect(parse(raw)).toBeUndefined();
  });
});
