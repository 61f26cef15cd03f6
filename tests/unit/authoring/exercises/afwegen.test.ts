import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const situation = (number: number) => `
  - id: s${number}
    title: Vraag ${number}
    context: Context.
    adjustment: Een laptop.
    weights:
      deugt: { weight: 1, why: Ja. }
      kost: { weight: 1, why: Goedkoop. }
      gebruik: { weight: -1, why: Zelden. }
      anderen: { weight: 0, why: Niets. }
    tips: deugt
    verdict: redelijk
    why: Omdat.
    whatIf:
      - { id: duur, change: het kost veel., moves: { deugt: -1, kost: -1 }, verdict: disproportioneel, why: Duur. }`;

const file = 'oefeningen/h1-proef-redelijk.yaml';
const sound = `id: h1-proef/redelijk
kind: afwegen
title: Redelijk
intro: Weeg.
source: De wet.
criteria:
  - { id: deugt, name: Deugt ze, question: Werkt ze? }
  - { id: kost, name: Kost, question: Wat kost ze? }
  - { id: gebruik, name: Gebruik, question: Hoe vaak? }
  - { id: anderen, name: Anderen, question: Wie merkt het? }
  - { id: normen, name: Normen, question: Verplicht? }
situations:${Array.from({ length: 15 }, (_, at) => situation(at + 1)).join('')}
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound weighing has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken weighing gets a clear message', () => {
  test.each([
    ['an unknown criterion', first('kost: { weight', 'prijs: { weight'), /veld “situations\.0\.weights”: “prijs” bestaat niet/],
    ['a tip that was not weighed', first('tips: deugt', 'tips: normen'), /veld “situations\.0\.tips”: “normen” bestaat niet/],
    ['weights that contradict the verdict', first('verdict: redelijk', 'verdict: disproportioneel'), /de gewichten hellen niet over naar “disproportioneel” \(samen 2\)/],
    ['too few criteria', first('      anderen: { weight: 0, why: Niets. }\n', ''), /er staan 3 criteria; verwacht: minstens 4/],
    ['a change that changes nothing', first('moves: { deugt: -1, kost: -1 }', 'moves: { deugt: 1 }'), /verandert geen enkel gewicht/],
    ['no change that turns the verdict', first('verdict: disproportioneel', 'verdict: redelijk').replace('moves: { deugt: -1, kost: -1 }', 'moves: { kost: 0 }'), /geen enkele omstandigheid doet het oordeel omslaan/],
    ['a border case that is no other', first('why: Omdat.', 'why: Omdat.\n    also: [{ verdict: redelijk, why: Ook. }]'), /noemt het oordeel dat al het onze is/],
    ['something to find out that is not said', first('verdict: redelijk', 'verdict: uitzoeken'), /veld “situations\.0\.findOut”: zeg wat de school eerst moet uitzoeken/],
    ['a circumstance that is there twice', first('    whatIf:', '    whatIf:\n      - { id: duur, change: x, moves: { kost: 0 }, verdict: redelijk, why: Y. }'), /“duur” komt meer dan één keer voor/],
    ['a situation id that is used twice', first('- id: s2', '- id: s1'), /“.*#s1” komt meer dan één keer voor/],
    ['a case that does not exist', first('why: Omdat.', 'why: Omdat.\n    case: tom'), /casus “tom” bestaat niet/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
