import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const steps = ['zie', 'voel', 'nodig', 'vraag'];
const reproach = (id: string) => `
  - id: ${id}
    title: T
    story: In de gang.
    says: Jij weer.
    steps: { ${steps.map((step) => `${step}: A.`).join(', ')} }
    spoken: S
    note: N`;
const file = 'oefeningen/h1-proef-verzoek.yaml';
const sound = `id: h1-proef/verzoek
kind: verzoek
title: T
intro: I
hint: H
steps:
${steps.map((id) => `  - { id: ${id}, title: T, prompt: P, test: T }\n`).join('')}lists:
  - { id: oordeel, name: oordeel, steps: [zie], entries: [{ words: [altijd], why: W }] }
reproaches:${['een', 'twee', 'drie'].map(reproach).join('')}
spoken: { prompt: P, help: H }
recognise: [{ id: a, text: A }, { id: b, text: B }]
learnt: L
own: { title: T, help: H }
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound exercise has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken exercise gets a clear message', () => {
  test.each([
    ['a list for an unknown step', first('steps: [zie]', 'steps: [hoort]'), /veld “lists\.0\.steps”: “hoort” bestaat niet/],
    ['a listed word with a capital', first('[altijd]', '[Altijd]'), /“Altijd” staat niet in kleine letters/],
    ['a step without example', first('voel: A., ', ''), /stap “voel” heeft geen voorbeeld/],
    ['an example of no step', first('voel: A.', 'voel: A., ruikt: R.'), /veld “reproaches\.0\.steps”: “ruikt” bestaat niet/],
    ['an id that is the student’s', first('- id: een', '- id: eigen-een'), /begint met “eigen”/],
    ['an id that is used twice', first('- id: twee', '- id: een'), /“.*#een” komt meer dan één keer voor/],
    ['a fifth step', first('lists:', '  - { id: meer, title: T, prompt: P, test: T }\nlists:'), /veld “steps”/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
