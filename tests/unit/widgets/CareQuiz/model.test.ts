import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  type Answers, type Asking, type Item, type Quiz, type State,
  answer, currentRound, drawRound, firstTimeShares, good, goOn, isOver, isRight, itemOf, judge, lastAskings, masteryOf, missedSteps,
  mostReturning, nextRound, openStep, parse, resultOf, start, stepNames, stepsOf, weakPhases, withKnownItems,
} from '../../../../src/widgets/CareQuiz/model.ts';
import { item, quizOf, real } from './fixture.ts';

/** Our own answer to every step. */
const right = (one: Item): Answers => ({ phase: one.phase, kind: one.measureKind, actor: one.actors[0], lead: one.lead });
/** An answer with the wrong actor: wrong in every situation, whatever its phase. */
const wrong = (one: Item): Answers => ({ ...right(one), actor: 'niemand' });

/** Answers the situation on the table step by step and goes on. */
function play(quiz: Quiz, state: State, given: Answers): State {
  const asking = currentRound(state).items[currentRound(state).at]!;
  const done = stepsOf(itemOf(quiz, asking.id)).reduce((now, step) => answer(quiz, now, { [step]: given[step] }), state);
  return goOn(quiz, done);
}
/** Plays the whole round; `fails` says which situations go wrong. */
function playRound(quiz: Quiz, state: State, fails: (id: string) => boolean = () => false): State {
  let now = state;
  while (!isOver(currentRound(now))) {
    const one = itemOf(quiz, currentRound(now).items[currentRound(now).at]!.id);
    now = play(quiz, now, fails(one.id) ? wrong(one) : right(one));
  }
  return now;
}
const idsIn = (state: State) => currentRound(state).items.map(({ id }) => id);
const phasesIn = (quiz: Quiz, ids: readonly string[]) => new Set(ids.map((id) => itemOf(quiz, id).phase));

describe('steps of a situation', () => {
  test('asks for the kind in fase 1 only, and for the direction only where the framework names one', () => {
    expect(stepsOf(item('a', 0))).toEqual(['phase', 'actor', 'lead']);
    expect(stepsOf(item('a', 1))).toEqual(['phase', 'kind', 'actor', 'lead']);
    expect(stepsOf(item('a', 3))).toEqual(['phase', 'actor']);
  });

  test('takes one answer per step, in order, and does not let it be changed', () => {
    const quiz = quizOf([10, 10, 10, 10], 8);
    let state = start(quiz, 1);
    const asking = () => currentRound(state).items[0]!;
    const one = itemOf(quiz, asking().id);
    state = answer(quiz, state, { actor: 'leraar' });
    expect(openStep(one, asking())).toBe('phase');
    state = answer(quiz, state, { phase: 3 });
    state = answer(quiz, state, { phase: 0 });
    expect(asking().phase).toBe(3);
    expect(openStep(one, asking())).toBe(stepsOf(one)[1]);
  });

  test('goes on only when every step was answered, and a wrong step never stops that', () => {
    const quiz = quizOf([10, 10, 10, 10], 8);
    const state = start(quiz, 1);
    expect(goOn(quiz, state)).toBe(state);
    const one = itemOf(quiz, idsIn(state)[0]!);
    expect(currentRound(play(quiz, state, wrong(one))).at).toBe(1);
  });
});

describe('judging', () => {
  const border = item('grens', 1, { defensible: [0], border: 'Grens.', alsoKind: ['differentieren'], actors: ['leraar', 'klassenraad'] });

  test('tells our answer, one that can be defended and one that is not right yet apart', () => {
    expect([0, 1, 2, 3].map((phase) => judge(border, { phase: phase as 0 }, 'phase'))).toEqual(['close', 'right', 'wrong', 'wrong']);
    expect((['compenseren', 'differentieren', 'remedieren'] as const).map((kind) => judge(border, { kind }, 'kind'))).toEqual(['right', 'close', 'wrong']);
  });

  test('takes each of our actors as right', () => {
    expect(['leraar', 'klassenraad', 'clb'].map((actor) => judge(border, { actor }, 'actor'))).toEqual(['right', 'right', 'wrong']);
  });

  test('passes over steps that are not asked or not answered', () => {
    expect(judge(item('a', 0), { phase: 0, kind: 'compenseren' }, 'kind')).toBeUndefined();
    expect(judge(item('a', 3), { lead: 'school' }, 'lead')).toBeUndefined();
    expect(judge(border, {}, 'phase')).toBeUndefined();
  });

  test('calls a situation right when nothing in it is wrong, also when something was only defensible', () => {
    expect(isRight(border, { phase: 0, kind: 'differentieren', actor: 'klassenraad', lead: 'school' })).toBe(true);
    expect(missedSteps(border, { phase: 3, kind: 'compenseren', actor: 'clb', lead: 'school' })).toEqual(['phase', 'actor']);
  });
});

describe('result', () => {
  const quiz = quizOf([10, 10, 10, 10], 8);
  const givens = fc.record({
    phase: fc.constantFrom(0 as const, 1 as const, 2 as const, 3 as const),
    kind: fc.constantFrom('compenseren' as const, 'remedieren' as const),
    actor: fc.constantFrom('leraar', 'clb'),
    lead: fc.constantFrom('school', 'clb'),
  });

  test('adds up over phases, steps and judgements', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.tuple(fc.nat(39), givens), { selector: ([index]) => index, maxLength: 20 }), (picks) => {
        const askings: Asking[] = picks.map(([index, given]) => ({ id: quiz.items[index]!.id, ...given }));
        const result = resultOf(quiz, askings);
        const sum = (of: (phase: (typeof result.phases)[number]) => number) => result.phases.reduce((total, phase) => total + of(phase), 0);
        expect(result.items).toBe(askings.length);
        expect(sum(({ items }) => items)).toBe(result.items);
        expect(sum(({ whole }) => whole)).toBe(result.whole);
        expect(result.whole + result.missed.length).toBe(result.items);
        for (const step of stepNames) {
          const { right: yes, close, wrong: no, total } = result.steps[step];
          expect(yes + close + no).toBe(total);
          expect(sum(({ steps }) => steps[step].total)).toBe(total);
          expect(sum(({ steps }) => good(steps[step]))).toBe(yes + close);
        }
        expect(result.steps.phase.total).toBe(result.items);
      }),
    );
  });

  test('names the phases to read about, the weakest first, and none where nothing was missed', () => {
    const askings = [
      { id: 'fase-0-0', phase: 0, actor: 'leraar', lead: 'school' },
      { id: 'fase-2-0', phase: 2, actor: 'leraar', lead: 'clb' },
      { id: 'fase-2-1', phase: 1, actor: 'leraar', lead: 'clb' },
      { id: 'fase-3-0', phase: 0, actor: 'leraar' },
    ] satisfies Asking[];
    expect(weakPhases(resultOf(quiz, askings))).toEqual([3, 2]);
  });

  test('counts mastery on the last asking and the line over time on the first', () => {
    let state = playRound(quiz, start(quiz, 5), () => true);
    expect(masteryOf(quiz, state)).toMatchObject({ seen: 8, right: 0, total: 40, complete: false });
    state = playRound(quiz, nextRound(quiz, state));
    const returned = mostReturning(8);
    expect(masteryOf(quiz, state)).toMatchObject({ seen: 16 - returned, right: 8 });
    const placedWrong = { ...state, rounds: state.rounds.map((round, index) => (index > 0 ? round : { ...round, items: round.items.map((one) => ({ ...one, phase: ((one.phase! + 1) % 4) as 0 })) })) };
    const shares = firstTimeShares(quiz, placedWrong);
    expect(shares.reduce((sum, { total }) => sum + total, 0)).toBe(16 - returned);
    expect(shares.reduce((sum, share) => sum + share.good, 0)).toBe(8 - returned);
  });
});

describe('drawing rounds', () => {
  const quizzes = fc
    .record({ counts: fc.tuple(fc.integer({ min: 5, max: 20 }), fc.integer({ min: 5, max: 20 }), fc.integer({ min: 5, max: 20 }), fc.integer({ min: 5, max: 20 })), size: fc.integer({ min: 4, max: 20 }) })
    .map(({ counts, size }) => quizOf(counts, size));
  /** Some rounds in which situations go wrong at random. */
  const histories = fc.record({ quiz: quizzes, seed: fc.integer(), count: fc.integer({ min: 0, max: 8 }), luck: fc.integer({ min: 0, max: 10 }), dice: fc.infiniteStream(fc.nat(9)) });
  function history({ quiz, seed, count, luck, dice }: { quiz: Quiz; seed: number; count: number; luck: number; dice: Iterator<number> & Iterable<number> }) {
    let state = start(quiz, seed);
    for (let round = 0; round < count; round += 1) {
      state = playRound(quiz, state, () => dice.next().value! >= luck);
      state = nextRound(quiz, state);
    }
    return state;
  }

  test('every round has the right size, holds nothing twice, and covers all four phases', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const { quiz } = given;
        const state = history(given);
        const ids = idsIn(state);
        expect(ids).toHaveLength(quiz.roundSize);
        expect(new Set(ids).size).toBe(ids.length);
        // A phase of which every situation waits to return has none to give besides.
        const last = lastAskings(quiz, state.rounds.slice(0, -1));
        const able = quiz.items.filter(({ id }) => last.get(id)?.right !== false).map(({ id }) => id);
        for (const phase of phasesIn(quiz, able)) expect(phasesIn(quiz, ids)).toContain(phase);
      }),
    );
  });

  test('missed situations return, longest missed first, at most half a round, and never side by side', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const { quiz } = given;
        const state = history(given);
        const before = state.rounds.slice(0, -1);
        const last = lastAskings(quiz, before);
        const missed = [...last].filter(([, one]) => !one.right).map(([id]) => id);
        const due = missed.slice(0, mostReturning(quiz.roundSize));
        const ids = idsIn(state);
        expect(ids.filter((id) => due.includes(id))).toEqual(due);
        if (due.length > 0) expect(ids[0]).toBe(due[0]);
        const pool = quiz.items.length - missed.length;
        if (pool >= quiz.roundSize) {
          expect(ids.filter((id) => missed.includes(id))).toEqual(due);
          expect(ids.some((id, index) => due.includes(id) && due.includes(ids[index + 1] ?? ''))).toBe(false);
        }
      }),
    );
  });

  test('new situations go before ones that were answered well, as long as their phase has any', () => {
    fc.assert(
      fc.property(histories, (given) => {
        const { quiz } = given;
        const state = history(given);
        const last = lastAskings(quiz, state.rounds.slice(0, -1));
        const ids = new Set(idsIn(state));
        const repeated = quiz.items.filter(({ id }) => ids.has(id) && last.get(id)?.right);
        for (const { phase } of repeated) expect(quiz.items.filter((one) => one.phase === phase && !last.has(one.id) && !ids.has(one.id))).toEqual([]);
      }),
    );
  });

  test('who keeps answering well sees every situation and ends with all of them right', () => {
    fc.assert(
      fc.property(quizzes, fc.integer(), fc.nat(3), (quiz, seed, bad) => {
        let state = playRound(quiz, start(quiz, seed), (id) => Number(id.at(-1)) % 4 === bad);
        for (let round = 0; !masteryOf(quiz, state).complete && round < 60; round += 1) state = playRound(quiz, nextRound(quiz, state));
        expect(masteryOf(quiz, state).complete).toBe(true);
      }),
      { numRuns: 50 },
    );
  });

  test('draws the same for the same seed and something else for another', () => {
    expect(drawRound(real, [], 7)).toEqual(drawRound(real, [], 7));
    expect(new Set([1, 2, 3, 4, 5].map((seed) => drawRound(real, [], seed).join())).size).toBe(5);
  });

  test('spreads fase 1 over the kinds of measures', () => {
    for (let seed = 0; seed < 50; seed += 1) {
      const kinds = drawRound(real, [], seed).flatMap((id) => itemOf(real, id).measureKind ?? []);
      expect(new Set(kinds).size).toBe(kinds.length);
    }
  });

  test('brings all 48 situations of the course in six rounds, each with all phases', () => {
    let state = start(real, 99);
    const seen = new Set(idsIn(state));
    for (let round = 1; round < 6; round += 1) {
      state = nextRound(real, playRound(real, state));
      expect(phasesIn(real, idsIn(state)).size).toBe(4);
      idsIn(state).forEach((id) => seen.add(id));
    }
    expect(real.items).toHaveLength(48);
    expect(seen.size).toBe(48);
  });
});

describe('what was stored', () => {
  const quiz = quizOf([10, 10, 10, 10], 8);
  const sound = playRound(quiz, start(quiz, 3), (id) => id.endsWith('1'));

  test('comes back as it was, also in the middle of a situation', () => {
    const half = answer(quiz, nextRound(quiz, sound), { phase: 2 });
    for (const state of [sound, half, start(quiz, -5)]) expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  });

  const broken: [string, (state: any) => unknown][] = [
    ['nothing', () => undefined],
    ['a list', () => []],
    ['another version', (state) => ({ ...state, v: 2 })],
    ['a seed that is no whole number', (state) => ({ ...state, seed: 0.5 })],
    ['no rounds', (state) => ({ ...state, rounds: [] })],
    ['an empty round', (state) => ({ ...state, rounds: [{ at: 0, items: [] }] })],
    ['a place outside the round', (state) => ({ ...state, rounds: [{ ...state.rounds[0], at: 9 }] })],
    ['a situation twice', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: 'a' }, { id: 'a' }] }] })],
    ['an id with markup', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: '<b>' }] }] })],
    ['a phase that does not exist', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: 'a', phase: 4 }] }] })],
    ['a kind that does not exist', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: 'a', phase: 1, kind: 'straffen' }] }] })],
    ['an actor that is no id', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: 'a', phase: 1, actor: {} }] }] })],
    ['a situation behind that was never answered', (state) => ({ ...state, rounds: [{ at: 1, items: [{ id: 'a' }, { id: 'b' }] }] })],
    ['a situation ahead that was answered', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: 'a' }, { id: 'b', phase: 1 }] }] })],
    ['a next round while the one before is not over', (state) => ({ ...state, rounds: [{ at: 0, items: [{ id: 'a' }] }, { at: 0, items: [{ id: 'b' }] }] })],
  ];
  test.each(broken)('is refused: %s', (_, damage) => {
    expect(parse(damage(structuredClone(sound)))).toBeUndefined();
  });

  test('is refused or sound, whatever it is', () => {
    fc.assert(
      fc.property(fc.anything(), (raw) => {
        expect(() => parse(raw)).not.toThrow();
      }),
    );
  });

  test('leaves out situations the quiz does not have, and is nothing when none is left', () => {
    const foreign: State = { v: 1, seed: 1, rounds: [{ at: 2, items: [{ id: 'vreemd', phase: 0 }, { id: 'fase-0-0', phase: 0 }, { id: 'fase-1-0' }] }] };
    expect(withKnownItems(quiz, foreign)?.rounds).toEqual([{ at: 1, items: [{ id: 'fase-0-0', phase: 0 }, { id: 'fase-1-0' }] }]);
    expect(withKnownItems(quiz, { v: 1, seed: 1, rounds: [{ at: 0, items: [{ id: 'vreemd' }] }] })).toBeUndefined();
  });
});
