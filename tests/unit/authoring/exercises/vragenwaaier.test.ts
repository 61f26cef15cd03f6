import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const kinds = ['schaal', 'wonder', 'coping', 'relatie'];
const snippet = (id: string) => `
  - id: ${id}
    title: T
    story: In de gang.
    says: Niks.
    fits: [{ question: schaal, fit: past, why: W, example: E, answer: A }]
    less: { wonder: W, coping: W, relatie: W, nog-niet: W }`;
const file = 'oefeningen/h1-proef-waaier.yaml';
const sound = `id: h1-proef/waaier
kind: vragenwaaier
title: T
intro: I
questions:
${kinds.map((id) => `  - { id: ${id}, name: N, short: S, aim: A, examples: [a, b], pitfall: P }\n`).join('')}notYet: { name: N, about: A }
snippets:${['een', 'twee', 'drie'].map(snippet).join('')}
scale: { title: T, intro: I, about: A, low: L, high: H }
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound fan has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken fan gets a clear message', () => {
  test.each([
    ['an unknown kind', first('question: schaal', 'question: ladder'), /veld “snippets\.0”: “ladder” bestaat niet/],
    ['a kind left out', first('wonder: W, ', ''), /“wonder” staat precies één keer in “fits” of in “less”/],
    ['a kind that fits and does not', first('less: { wonder', 'less: { schaal: W, wonder'), /“schaal” staat precies één keer/],
    ['nothing that fits', first('fit: past', 'fit: kan'), /minstens één keuze past/],
    ['a question called as the other choice', first('- { id: schaal', '- { id: nog-niet'), /“nog-niet” is al de keuze om nog geen vraag te stellen/],
    ['an id that is used twice', first('- id: twee', '- id: een'), /“.*#een” komt meer dan één keer voor/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
