import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-planner.yaml';
const guideline = (number: number) => `      - { id: r${number}, number: ${number}, name: N, options: [{ id: o${number}a, number: "${number}.1", text: T, example: E, helps: [b1] }, { id: o${number}b, number: "${number}.2", text: T, example: E, helps: [${[2, 3, 4, 5, 6, 7, 8].map((at) => `b${at}`).join(', ')}] }] }`;
const principle = (id: string, numbers: number[]) => `  - id: ${id}
    name: N
    asks: A
    guidelines:
${numbers.map(guideline).join('\n')}`;
const sound = `id: h1-proef/planner
kind: udl-planner
title: T
intro: I
source: bron2020
goalHelp: G
ways: [{ words: [verslag], ask: A }]
barriersHelp: B
barriers: [${[1, 2, 3, 4, 5, 6, 7, 8].map((at) => `{ id: b${at}, text: T, about: A }`).join(', ')}]
principles:
${principle('waarom', [7, 8, 9])}
${principle('wat', [1, 2, 3])}
${principle('hoe', [4, 5, 6])}
rest: R
restHelp: H
example:
  title: T
  subject: S
  group: G
  goal: D
  barriers: [{ id: b1, text: T }, { id: b2, text: T }, { id: b3, text: T }]
  choices: [{ option: o7a, how: H, covers: [b1] }, { option: o1a, how: H, covers: [b2] }, { option: o4a, how: H, covers: [b3] }, { option: o5b, how: H, covers: [b1] }]
  rest: R
  note: N
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound planner has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken planner gets a clear message', () => {
  test.each([
    ['a guideline twice', first('number: 8, name', 'number: 7, name'), /verwacht: de negen richtlijnen, elk één keer/],
    ['a number of another guideline', first('number: "7.1"', 'number: "6.1"'), /“6\.1” hoort niet bij richtlijn 7/],
    ['help with an unknown barrier', first('helps: [b1]', 'helps: [b9]'), /veld “principles\.0\.guidelines\.0\.options\.0\.helps”: “b9” bestaat niet/],
    ['a barrier that nothing helps with', sound.replaceAll('b2, b3, b4', 'b3, b4'), /bij drempel “b2” helpt geen enkele keuze/],
    ['an unknown option in the example', first('option: o7a', 'option: o7z'), /veld “example\.choices\.0\.option”: “o7z” bestaat niet/],
    ['an example that covers what it does not have', first('covers: [b1]', 'covers: [b8]'), /veld “example\.choices\.0\.covers”: “b8” bestaat niet/],
    ['an unknown source', first('source: bron2020', 'source: bron1999'), /bron1999/],
    ['an id that is used twice', first('id: o7b', 'id: o7a'), /“.*#o7a” komt meer dan één keer voor/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
