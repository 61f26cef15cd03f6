import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-eerste.yaml';
const situation = (at: number) => `  - id: situatie-${at}
    title: Situatie
    story: Er gebeurt iets.
    lines: [awel]
    steps: [${[1, 2, 3].map((step) => `{ id: stap-${step}, text: Doe., when: nu, who: jij, why: Daarom. }`).join(', ')}, { id: stap-4, text: Laat., when: niet, why: Daarom. }]
    lead: [{ id: a, text: A, fits: true, why: W }, { id: b, text: B, why: W }]
    inform: [{ id: a, text: A, fits: true, why: W }, { id: b, text: B, why: W }, { id: c, text: C, why: W }]
    promise: [{ id: a, text: A, fits: true, why: W }, { id: b, text: B, why: W }]`;
const sound = `id: h1-proef/eerste
kind: eerste-stap
title: T
intro: I
situations:
${Array.from({ length: 8 }, (_, at) => situation(at)).join('\n')}
card: { title: Kaart, rules: [een, twee, drie], ask: Bij wie?, askHelp: Hulp. }
`;
const problems = (from: string | RegExp, to: string) => problemsWith({ [file]: sound.replace(from, to) });

test('sound situations have no problems', async () => {
  expect(await problems('', '')).toEqual([]);
});

test.each([
  ['two who take it up', 'lead: [{ id: a, text: A, fits: true, why: W }, { id: b, text: B, why: W }]', 'lead: [{ id: a, text: A, fits: true, why: W }, { id: b, text: B, fits: true, why: W }]', /veld “situations\.0\.lead”: heeft 2 antwoorden die passen/],
  ['no sentence that fits', 'promise: [{ id: a, text: A, fits: true', 'promise: [{ id: a, text: A', /veld “situations\.0\.promise”: heeft 0 antwoorden/],
  ['nobody to inform', 'inform: [{ id: a, text: A, fits: true', 'inform: [{ id: a, text: A', /veld “situations\.0\.inform”: niemand past/],
  ['a step that nobody takes', 'when: nu, who: jij', 'when: nu', /veld “situations\.0\.steps\.0\.who”: zegt niet wie deze stap zet/],
  ['a moment that is there twice', 'when: nu, who', 'when: nu, also: [nu], who', /veld “situations\.0\.steps\.0\.also”: “nu” is al het moment/],
  ['a step that is there twice', 'id: stap-2', 'id: stap-1', /“h1-proef\/eerste#situatie-0\/stap-1” komt meer dan één keer voor/],
])('%s', async (_, from, to, message) => {
  expect((await problems(from, to)).join('\n')).toMatch(message);
});
