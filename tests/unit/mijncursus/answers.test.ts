import { describe, expect, test } from 'vitest';
import { answerState, countStates, filterAnswers, groupAnswers, ownAnswers } from '../../../src/mijncursus/answers.ts';
import { NOON, course, first, stored, version } from './fixture.ts';

describe('the state of an answer', () => {
  test('written but not unlocked is begun', () => {
    expect(answerState(stored('casus-bas/1', { draft: 'iets' }))).toBe('begun');
  });
  test('emptied again, but with text in its versions, is still begun', () => {
    expect(answerState(stored('casus-bas/1', { draft: '' }, { drafts: [version('', NOON), version('iets', NOON - 1)] }))).toBe('begun');
  });
  test('a hint opened and nothing written is no answer', () => {
    expect(answerState(stored('casus-bas/1', { hintsOpened: 1 }))).toBeUndefined();
    expect(answerState(stored('casus-bas/1', { draft: '  \n' }))).toBeUndefined();
  });
  test('unlocked, and unlocked with a copy of the first answer as rework', () => {
    expect(answerState(stored('casus-bas/1', { first: first('mijn tekst', NOON) }))).toBe('unlocked');
    expect(answerState(stored('casus-bas/1', { first: first('mijn tekst', NOON), rework: 'mijn tekst\n' }))).toBe('unlocked');
  });
  test('reworked', () => {
    expect(answerState(stored('casus-bas/1', { first: first('mijn tekst', NOON), rework: 'mijn betere tekst' }))).toBe('reworked');
  });
  test('looked at without an own answer, until something was written afterwards', () => {
    const viewed = first('', NOON, { withoutOwnAnswer: true });
    expect(answerState(stored('casus-bas/1', { first: viewed }))).toBe('viewed');
    expect(answerState(stored('casus-bas/1', { first: viewed, rework: 'toch iets' }))).toBe('reworked');
  });
});

const all = [
  stored('casus-weg/1', { draft: 'oud werk' }, { prompts: [{ text: 'Een oude vraag?', title: 'Oud' }] }, NOON + 9),
  stored('casus-bas/3', { draft: 'derde' }, {}, NOON + 5),
  stored('casus-bas/1', { first: first('eerste', NOON), rework: 'herwerkt' }, {}, NOON + 1),
  stored('casus-bas/2', { hintsOpened: 2 }),
];

describe('answers beside the course', () => {
  test('stand in the order of the course, and removed questions come last with the wording they were written for', () => {
    const own = ownAnswers(course, all);
    expect(own.map(({ id }) => id)).toEqual(['casus-bas/1', 'casus-bas/3', 'casus-weg/1']);
    expect(own[0]).toMatchObject({ state: 'reworked', title: 'De eerste', text: 'eerste', rework: 'herwerkt', removed: false });
    expect(own[0]!.place?.href).toBe('/casussen/bas/#vraag-1');
    expect(own[2]).toMatchObject({ title: 'Oud', question: 'Een oude vraag?', removed: true });
    expect(own[2]!.place).toBeUndefined();
  });
  test('a question that reads otherwise now keeps the wording it was written for', () => {
    const before = { text: 'Welke domeinen zie je?', title: 'Eerst' };
    const [own] = ownAnswers(course, [stored('casus-bas/1', { draft: 'tekst', writtenFor: before })]);
    expect(own).toMatchObject({ writtenFor: before, question: 'Welke domeinen herken je?', removed: false });
  });
  test('without the course nothing counts as removed, and the wording that was kept is shown', () => {
    const own = ownAnswers(undefined, all);
    expect(own.every(({ removed }) => !removed)).toBe(true);
    expect(own.find(({ id }) => id === 'casus-bas/1')?.question).toBe('Welke domeinen herken je?');
  });
  test('are grouped per case and counted', () => {
    const groups = groupAnswers(ownAnswers(course, all));
    expect(groups.map(({ title, answers }) => [title, answers.length])).toEqual([['Bas hoort zichzelf stilzitten', 2], [undefined, 1]]);
    expect(groups[0]!.counts).toEqual({ begun: 1, unlocked: 0, reworked: 1, viewed: 0 });
    expect(countStates([])).toEqual({ begun: 0, unlocked: 0, reworked: 0, viewed: 0 });
  });
});

describe('searching own answers', () => {
  const own = ownAnswers(course, [
    stored('casus-bas/1', { first: first('Zijn toetsen raken niet af', NOON), rework: 'Onderwijsloopbaan hoort erbij' }),
    stored('casus-bas/2', { draft: 'Ik praat met Eléonore' }),
  ]);
  const found = (query: string, state?: Parameters<typeof filterAnswers>[2]) => filterAnswers(own, query, state).map(({ id }) => id);
  test('finds words in the text, the reworked text, the question and the case, in any order', () => {
    expect(found('toetsen')).toEqual(['casus-bas/1']);
    expect(found('ONDERWIJSLOOPBAAN af')).toEqual(['casus-bas/1']);
    expect(found('dinsdag')).toEqual(['casus-bas/2']);
    expect(found('stilzitten')).toHaveLength(2);
    expect(found('toetsen dinsdag')).toEqual([]);
  });
  test('does not mind accents', () => {
    expect(found('eleonore')).toEqual(['casus-bas/2']);
    expect(found('ELÉONORE')).toEqual(['casus-bas/2']);
  });
  test('filters by state, with or without words', () => {
    expect(found('', 'begun')).toEqual(['casus-bas/2']);
    expect(found('stilzitten', 'reworked')).toEqual(['casus-bas/1']);
    expect(found('  ')).toHaveLength(2);
  });
  test('takes signs of search languages as plain text', () => {
    expect(found('.*')).toEqual([]);
    expect(found('<script>')).toEqual([]);
  });
});
