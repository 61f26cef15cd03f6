import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-toets.yaml';
const question = (number: number, goal: string) => `
  - id: h1/toets/${number}
    goal: ${goal}
    kind: meerkeuze
    question: Vraag ${number}?
    explanation: Uitleg.
    readOn: { lesson: h1-proef }
    options:
      - { id: a, text: A, why: Uitleg., correct: true }
      - { id: b, text: B, why: Uitleg. }
      - { id: c, text: C, why: Uitleg. }`;
const goals = ['een', 'twee', 'drie', 'vier'];
const sound = `id: h1/toets
kind: toets
title: Toets
intro: Een toets.
draw: 15
goals:${goals.map((id) => `\n  - { id: ${id}, text: iets doen, readOn: { lesson: h1-proef } }`).join('')}
questions:${Array.from({ length: 30 }, (_, at) => question(at + 1, goals[at % 4]!)).join('')}
`;

test('a sound bank has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken bank gets a clear message', () => {
  test.each<[string, string, RegExp]>([
    ['too few questions', sound.replace(/\n {2}- id: h1\/toets\/30[\s\S]*$/, '\n'), /h1-toets\.yaml → veld “questions”: moet minstens 30 items hebben/],
    ['a goal that does not exist', sound.replace('goal: een', 'goal: vijf'), /veld “questions\.0\.goal”: “vijf” bestaat niet in deze oefening; kies uit “een”/],
    ['a goal with too few questions', sound.replaceAll('goal: een', 'goal: twee'), /veld “goals\.0”: doel “een” heeft 0 vragen; verwacht: minstens 4/],
    ['a question without a place to read on', sound.replace('    readOn: { lesson: h1-proef }\n', ''), /veld “questions\.0\.readOn”: dit verplichte veld ontbreekt/],
    ['a lesson that does not exist', sound.replace('readOn: { lesson: h1-proef }', 'readOn: { lesson: h1-weg }'), /les “h1-weg” bestaat niet/],
    ['a question of another exercise', sound.replace('h1/toets/1\n', 'h2/toets/1\n'), /begint niet met “h1\/toets\/”/],
    ['a chapter that does not exist', sound.replaceAll('h1/toets', 'h9/toets'), /veld “id”: hoofdstuk “h9” bestaat niet/],
    ['a draw that is too short', sound.replace('draw: 15', 'draw: 10'), /veld “draw”/],
  ])('%s', async (_, source, message) => {
    expect((await problemsWith({ [file]: source })).join('\n')).toMatch(message);
  });
});
