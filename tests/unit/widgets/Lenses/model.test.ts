import { describe, expect, test } from 'vitest';
import { type Lenses, type State, choose, chosen, emptyState, explain, finishedIn, openHint, parse, progressOf, ruleOf, unlock, workOn, write } from '../../../../src/widgets/Lenses/model.ts';
import { sheetOf } from '../../../../src/widgets/Lenses/sheet.ts';

const ids = ['een', 'twee', 'drie'];
const exercise: Lenses = {
  id: 'h3-proef/perspectieven',
  kind: 'perspectiefwissel',
  title: 'Proef',
  intro: 'Proef',
  minWords: 5,
  lenses: ids.map((id) => ({ id, name: `bril ${id}`, about: 'Over.' })),
  situations: ['s', 't'].map((id) => ({
    id,
    title: `Situatie ${id}`,
    story: ['Zij komt elke ochtend na de bel binnen met natte haren en zonder boek.'],
    views: ids.map((lens) => ({ lens, question: `Wat toont bril ${lens}?`, hints: ['Kijk naar de uren.', 'Wie weet het?'], sees: 'Z', asks: 'V', does: 'D', overlooks: 'O' })),
    actions: [
      { id: 'praten', text: 'Ik praat met haar.', lens: 'een', then: 'Dan.' },
      { id: 'bellen', text: 'Ik bel.', lens: 'twee', then: 'Dan.' },
    ],
  })),
  tomorrow: 'Wat doe je morgen?',
  why: 'Waarom?',
};
const [situation] = exercise.situations as [Lenses['situations'][number]];
const on = (state: State) => workOn(state, 's');
const through = (...lenses: string[]) => lenses.reduce((state, lens) => unlock(write(state, 's', lens, `Tekst ${lens}.`), 's', lens, 1000), emptyState);

describe('lenses open one by one', () => {
  test('the first waits for words of one’s own, by the rule of the cases', () => {
    const rule = ruleOf(exercise, situation, situation.views[0]!);
    expect(rule('Ze is vaak moe en niemand vroeg iets.').unlocked).toBe(true);
    expect(rule(situation.story[0]!).unlocked).toBe(false);
    expect(rule('Wat toont bril een?').unlocked).toBe(false);
  });

  test('the next comes only after the one before', () => {
    const writing = (state: State) => progressOf(situation, on(state)).writing?.lens;
    expect([emptyState, through('een'), through('een', 'twee'), through(...ids)].map(writing)).toEqual(['een', 'twee', 'drie', undefined]);
    // A lens whose turn has not come does not open a hole in the row.
    expect(progressOf(situation, on(through('twee'))).open).toEqual([]);
  });

  test('the first answer stands', () => {
    const state = through('een');
    expect(write(state, 's', 'een', 'Anders.')).toEqual(state);
    expect(on(unlock(state, 's', 'een', 2000)).first.een).toEqual({ text: 'Tekst een.', at: 1000 });
    expect(on(unlock(emptyState, 's', 'een', 1, true)).first.een).toEqual({ text: '', at: 1, without: true });
  });

  test('hints open one by one, up to all of them', () => {
    const state = [1, 2, 3].reduce((now) => openHint(now, 's', 'een', 2), emptyState);
    expect(on(state).hints).toEqual({ een: 2 });
  });
});

describe('the choice', () => {
  test('can change, and an action that left the content is none', () => {
    expect(chosen(situation, on(choose(choose(emptyState, 's', 'praten'), 's', 'bellen')))?.id).toBe('bellen');
    expect(chosen(situation, on(choose(emptyState, 's', 'weg')))).toBeUndefined();
  });
});

test('what is stored is read back; anything else is no state', () => {
  const state = { ...explain(choose(through(...ids), 's', 'praten'), 's', 'Omdat.'), at: 1 };
  expect(parse(JSON.parse(JSON.stringify(state)))).toEqual(state);
  expect([parse({}), finishedIn(exercise, state), finishedIn(exercise, emptyState)]).toEqual([emptyState, 1, 0]);
  for (const raw of [null, [], 'x', { work: [] }, { work: { s: 1 } }, { work: { s: { drafts: { een: 1 } } } }, { work: { s: { first: { een: 'x' } } } }, { work: { s: { choice: { a: 'x' } } } }, { work: { s: { why: 1 } } }])
    expect(parse(raw)).toBeUndefined();
});

test('the sheet holds what was written and chosen, and leaves out a situation without work', () => {
  expect(sheetOf(exercise, emptyState)).toEqual([]);
  const sheet = sheetOf(exercise, explain(choose(through('een'), 's', 'praten'), 's', 'Omdat.'));
  expect(sheet.map((part) => ('text' in part ? part.text : part))).toEqual([
    'Situatie s',
    situation.story[0],
    'Bril 1: bril een',
    'Wat toont bril een?',
    'Tekst een.',
    'Wat doe je morgen?',
    'Mijn keuze: Ik praat met haar.',
    'Waarom?',
    'Omdat.',
  ]);
});
