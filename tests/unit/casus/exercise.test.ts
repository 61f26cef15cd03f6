import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  growthOf,
  hintsOf,
  isReworked,
  isUnsafe,
  judgedIn,
  JUDGEMENTS,
  lockOf,
  noticesOf,
  stageOf,
  textsOf,
  workOf,
  type Stage,
} from '../../../src/casus/exercise.ts';
import type { AnswerView } from '../../../src/learner/answers/index.ts';
import type { Judgement } from '../../../src/learner/records.ts';

const FIRST = { text: 'Mijn eerste tekst.', at: 1, prompt: { text: 'Vraag?' }, withoutOwnAnswer: false, hintsOpened: 0 };
const EMPTY: AnswerView = {
  ready: true,
  draft: '',
  rework: '',
  hintsOpened: 0,
  selfAssessment: { first: {}, rework: {} },
  editing: 'here',
  status: { state: 'empty' },
  joined: false,
  conflicts: [],
};
const view = (changes: Partial<AnswerView>): AnswerView => ({ ...EMPTY, ...changes });
const unlocked = (changes: Partial<AnswerView> = {}) => view({ first: FIRST, draft: FIRST.text, ...changes });

describe('stageOf', () => {
  it.each<[string, AnswerView, boolean, Stage]>([
    ['nothing is known yet', view({ ready: false }), false, 'opening'],
    ['what is stored is not known, whatever was typed', view({ ready: false, draft: 'vroeg getypt' }), true, 'opening'],
    ['nothing is written', EMPTY, false, 'fresh'],
    ['only white space is written', view({ draft: ' \n ' }), false, 'fresh'],
    ['too little is written', view({ draft: 'een begin' }), false, 'writing'],
    ['enough is written', view({ draft: 'een begin' }), true, 'enough'],
    ['our answer is open', unlocked(), false, 'unlocked'],
    ['our answer is open and the text would do', unlocked(), true, 'unlocked'],
    ['the rework is empty space', unlocked({ rework: '  ' }), false, 'unlocked'],
    ['the rework is a copy', unlocked({ rework: `${FIRST.text}\n` }), false, 'unlocked'],
    ['the rework differs', unlocked({ rework: 'Iets anders.' }), false, 'reworked'],
    ['it was opened without an answer', unlocked({ first: { ...FIRST, text: '', withoutOwnAnswer: true }, draft: '' }), false, 'unlocked'],
    ['a rework follows no answer', unlocked({ first: { ...FIRST, text: '', withoutOwnAnswer: true }, rework: 'Toch iets.' }), false, 'reworked'],
  ])('%s', (_, shown, enough, stage) => expect(stageOf(shown, enough)).toBe(stage));
});

describe('lockOf', () => {
  it.each<[string, AnswerView, boolean, ReturnType<typeof lockOf>]>([
    ['opens when there are enough words', EMPTY, true, undefined],
    ['waits for words', EMPTY, false, 'words'],
    ['waits for what is stored', view({ ready: false }), true, 'opening'],
    ['waits for the right to edit', view({ editing: 'opening' }), true, 'opening'],
    ['stays shut while another tab edits', view({ editing: 'elsewhere' }), true, 'elsewhere'],
    ['stays shut over data of a newer edition', view({ status: { state: 'readonly', reason: 'newer-schema' } }), true, 'readonly'],
    ['opens without storage', view({ status: { state: 'memory', reason: 'blocked' } }), true, undefined],
    ['opens after a failed write', view({ status: { state: 'failed', reason: 'quota' } }), true, undefined],
  ])('%s', (_, shown, enough, lock) => expect(lockOf(shown, enough)).toBe(lock));
});

describe('hintsOf', () => {
  const hints = ['a', 'b', 'c'];
  it.each([
    [0, [], 1],
    [1, ['a'], 2],
    [2, ['a', 'b'], 3],
    [3, hints, undefined],
    [7, hints, undefined],
    [-1, [], 1],
  ])('after %d', (opened, open, next) => expect(hintsOf(hints, opened)).toEqual({ open, total: 3, ...(next ? { next } : {}) }));
});

describe('noticesOf', () => {
  const kinds = (changes: Partial<AnswerView>) => noticesOf(view(changes)).map(({ kind }) => kind);
  const conflict = { id: 'x', slot: 'answer' as const, text: 'anders', at: 5 };

  it('has nothing to say when all is well', () => expect(kinds({ draft: 'tekst', status: { state: 'saved', at: 1 } })).toEqual([]));
  it('does not speak of another tab before that is known', () => expect(kinds({ ready: false, editing: 'elsewhere' })).toEqual([]));
  it('tells of another tab', () => expect(kinds({ editing: 'elsewhere' })).toEqual(['elsewhere']));
  it('tells of text that was put together', () => expect(kinds({ joined: true })).toEqual(['joined']));
  it('lets a choice between versions go first', () => expect(kinds({ joined: true, conflicts: [conflict] })).toEqual(['conflicts']));
  it('offers to let an answer stand for the new wording, until it has been frozen', () => {
    const writtenFor = { text: 'Oud?' };
    expect(noticesOf(view({ writtenFor }))).toEqual([{ kind: 'wording', before: writtenFor, open: true }]);
    expect(noticesOf(unlocked({ writtenFor }))).toEqual([{ kind: 'wording', before: writtenFor, open: false }]);
  });
  it('names everything that is the matter, most pressing first', () =>
    expect(kinds({ editing: 'elsewhere', conflicts: [conflict], writtenFor: { text: 'Oud?' } })).toEqual(['elsewhere', 'conflicts', 'wording']));
});

describe('text that is not safe', () => {
  it.each(['failed', 'memory', 'readonly'] as const)('is offered as a file when storage is %s', (state) => {
    expect(isUnsafe(view({ draft: 'tekst', status: { state } }))).toBe(true);
    expect(isUnsafe(view({ draft: ' ', status: { state } }))).toBe(false);
    expect(isUnsafe(unlocked({ status: { state } }))).toBe(true);
  });
  it.each(['empty', 'pending', 'saved'] as const)('is not in question when storage is %s', (state) =>
    expect(isUnsafe(view({ draft: 'tekst', status: { state } }))).toBe(false));

  it('is all there is: the answer, or the first answer and the rework', () => {
    expect(textsOf(view({ draft: ' antwoord ' }))).toEqual(['antwoord']);
    expect(textsOf(unlocked({ rework: 'nieuw' }))).toEqual([FIRST.text, 'nieuw']);
    expect(textsOf(EMPTY)).toEqual([]);
  });
});

describe('growthOf', () => {
  const criteria = ['een', 'twee', 'drie', 'vier'].map((id) => ({ id, text: `Ik noem ${id}.` }));

  it('compares criteria judged twice and counts the rest', () => {
    const growth = growthOf(criteria, { first: { een: 'no', twee: 'partly', drie: 'yes' }, rework: { een: 'yes', twee: 'partly', drie: 'partly', vier: 'yes' } });
    expect(growth.steps.map(({ id, from, to, change }) => [id, from, to, change])).toEqual([
      ['een', 'no', 'yes', 'up'],
      ['twee', 'partly', 'partly', 'same'],
      ['drie', 'yes', 'partly', 'down'],
    ]);
    expect(growth).toMatchObject({ up: 1, same: 1, down: 1, open: 1 });
  });

  it('leaves out judgements of criteria that no longer exist', () =>
    expect(growthOf(criteria, { first: { weg: 'no' }, rework: { weg: 'yes' } })).toEqual({ steps: [], up: 0, same: 0, down: 0, open: 4 }));

  const judged = fc.dictionary(fc.constantFrom('een', 'twee', 'drie', 'vier'), fc.constantFrom<Judgement>(...JUDGEMENTS));
  it('accounts for every criterion', () => {
    fc.assert(
      fc.property(judged, judged, (first, rework) => {
        const { steps, up, same, down, open } = growthOf(criteria, { first, rework });
        expect(up + same + down).toBe(steps.length);
        expect(steps.length + open).toBe(criteria.length);
        expect(steps.length).toBeLessThanOrEqual(judgedIn(criteria, { first, rework }, 'first'));
      }),
    );
  });
});

describe('workOf', () => {
  it('counts what was done at each question', () =>
    expect(workOf(['reworked', 'unlocked', 'writing', 'fresh', 'enough'])).toEqual({ questions: 5, open: 2, reworked: 1, writing: [3, 5], begun: true }));
  it('knows a case that was not begun', () => expect(workOf(['fresh', 'opening'])).toEqual({ questions: 2, open: 0, reworked: 0, writing: [], begun: false }));
});

it('treats a rework as a rework only when it says something else', () => {
  expect(isReworked({ rework: 'x' })).toBe(true);
  expect(isReworked({ rework: '', first: FIRST })).toBe(false);
});
