import { describe, expect, test } from 'vitest';
import { filterFrom, filterKeys, fits, fold, graadOf, isEmpty, queryOf, readyQuestions, suggestedOrder, type CaseFacts } from '../../../../src/casus/table/model.ts';

const bas: CaseFacts = { frameworks: ['domeinen', 'rogers'], phases: ['0', '1'], domains: ['leren-en-studeren'], graad: '1', words: fold('Bas druk gedrag, ADHD-onderzoek loopt autisme coëxistentie') };
const none = filterFrom('');

test.each([['1A', '1'], ['2B', '1'], ['3 doorstroomfinaliteit', '2'], ['4 arbeidsmarktfinaliteit', '2'], ['5 dubbele finaliteit', '3'], ['7 arbeidsmarktfinaliteit', '3'], ['okan', 'okan']])(
  '%s is in graad %s',
  (grade, graad) => expect(graadOf(grade)).toBe(graad),
);

describe('filters', () => {
  test('without filters everything fits', () => expect(fits(bas, none)).toBe(true));
  test.each([
    [{ kader: 'rogers' }, true], [{ kader: 'udl' }, false], [{ fase: '1' }, true], [{ fase: '3' }, false],
    [{ domein: 'leren-en-studeren' }, true], [{ domein: 'onderwijsloopbaan' }, false], [{ graad: '1' }, true], [{ graad: 'okan' }, false],
    [{ thema: 'ADHD' }, true], [{ thema: 'gedrag druk' }, true], [{ thema: '  COEXISTENTIE ' }, true], [{ thema: 'druk rouw' }, false],
    [{ kader: 'rogers', fase: '1', thema: 'druk' }, true], [{ kader: 'rogers', fase: '3' }, false],
  ])('%o → %s', (filter, expected) => expect(fits(bas, { ...none, ...filter })).toBe(expected));

  test('the address restores what was chosen', () => {
    const filter = { kader: 'rogers', fase: '2', domein: '', graad: 'okan', thema: 'rouw & co' };
    expect(filterFrom(queryOf(filter))).toEqual(filter);
    expect(queryOf({ ...none, thema: '   ' })).toBe('');
    expect(isEmpty(filterFrom('?iets=anders'))).toBe(true);
    expect(filterKeys.every((key) => isEmpty({ ...none, [key]: 'x' }))).toBe(false);
  });
});

describe('suggested order', () => {
  const explained = new Set(['domeinen', 'rogers']);
  const one = (number: number, sensitive: boolean, ...questions: string[][]) => ({ number, sensitive, questions });

  test('a question is ready when every framework of it is explained', () => {
    expect(readyQuestions(one(1, false, ['domeinen'], ['domeinen', 'udl'], ['rogers']), explained)).toBe(2);
  });

  test('light before heavy, then the share of ready questions, then the number', () => {
    const cases = [
      one(1, true, ['domeinen'], ['rogers']),
      one(2, false, ['udl'], ['rogers']),
      one(3, false, ['domeinen'], ['rogers']),
      one(4, false, ['rogers'], ['udl']),
      one(5, false, ['rogers'], ['domeinen'], ['udl']),
    ];
    expect(suggestedOrder(cases, explained).map(({ number }) => number)).toEqual([3, 5, 2, 4, 1]);
    expect(cases[0]!.number, 'the list itself stays as it was').toBe(1);
  });
});
