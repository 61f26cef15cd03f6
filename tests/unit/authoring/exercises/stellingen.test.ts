import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-stellingen.yaml';
const statement = (at: number) => `  - { id: s${at}, theme: ${at % 2 ? 'a' : 'b'}, text: Stelling ${at}., sides: [{ who: Een leraar, says: Ja. }, { who: Onderzoek, says: Nee., source: bron2020 }] }`;
const theme = (id: string) => `  - { id: ${id}, name: N, about: A, low: L, middle: M, high: H }`;
const sound = `id: h1-proef/stellingen
kind: stellingen
title: T
intro: I
scale: [een, twee, drie, vier, vijf]
caution: Let op.
themes:
${theme('a')}
${theme('b')}
statements:
${Array.from({ length: 12 }, (_, at) => statement(at + 1)).join('\n')}
closing: { id: slot, prompt: En nu? }
`;
const problems = (from: string | RegExp, to: string) => problemsWith({ [file]: sound.replace(from, to) });

test('sound statements have no problems', async () => {
  expect(await problems('', '')).toEqual([]);
});

test.each([
  ['an unknown theme', 'theme: a', 'theme: c', /veld “statements\.0\.theme”: “c” bestaat niet.*kies uit “a”, “b”/],
  ['a theme with few statements', /theme: a/g, 'theme: b', /veld “themes\.0”: thema “a” heeft 0 stellingen; verwacht: minstens 3/],
  ['a statement seen from one side', 'sides: [{ who: Een leraar, says: Ja. }, ', 'sides: [', /veld “statements\.0\.sides”: moet minstens 2 items hebben/],
  ['a scale that is too short', ', vijf]', ']', /veld “scale”/],
  ['a source that does not exist', 'source: bron2020', 'source: bron1999', /veld “statements\.0\.sides\.1\.source”: bron “bron1999” staat niet/],
])('%s', async (_, from, to, message) => {
  expect((await problems(from, to)).join('\n')).toMatch(message);
});
