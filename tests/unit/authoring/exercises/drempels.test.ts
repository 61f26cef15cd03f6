import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-brief.yaml';
const barrier = (at: number) => `      - - { id: zin-${at}, text: Zin ${at}., barrier: { kind: geld, also: [taal], who: Wie., why: Waarom., instead: Wel. } }`;
const letter = (id: string) => `  - id: ${id}
    title: Brief
    about: Van de school.
    paragraphs:
${[1, 2, 3, 4, 5].map(barrier).join('\n')}
        - { id: zin-6, text: Zin 6., arguable: Misschien. }
    example: Kort.
    exampleNote: Korter.`;
const sound = `id: h1-proef/brief
kind: drempels
title: T
intro: I
formula: bron2020
doubts: bron2020
kinds: [{ id: geld, name: G, about: A }, { id: taal, name: T, about: A }, { id: tijd, name: T, about: A }, { id: toon, name: T, about: A }]
letters:
${letter('een')}
${letter('twee')}
`;
const problems = (from: string | RegExp, to: string) => problemsWith({ [file]: sound.replace(from, to) });

test('a sound letter has no problems', async () => {
  expect(await problems('', '')).toEqual([]);
});

test.each([
  ['an unknown kind of barrier', /kind: geld/, 'kind: gelt', /veld “letters\.0\.paragraphs\.0\.0\.barrier”: “gelt” bestaat niet.*kies uit “geld”, “taal”/],
  ['an unknown kind that would do as well', /also: \[taal\]/, 'also: [tal]', /paragraphs\.0\.0\.barrier”: “tal” bestaat niet/],
  ['a sentence that is a barrier and arguable', /instead: Wel. } }/, 'instead: Wel. }, arguable: Misschien. }', /veld “letters\.0\.paragraphs\.0\.0\.arguable”: deze zin heeft al een drempel/],
  ['a letter with few barriers', barrier(5), '      - - { id: zin-5, text: Zin 5. }', /veld “letters\.0”: deze brief heeft minder dan vijf drempels/],
  ['a sentence that is there twice', 'id: zin-2', 'id: zin-1', /“h1-proef\/brief#een\/zin-1” komt meer dan één keer voor/],
  ['a source that does not exist', 'formula: bron2020', 'formula: bron1999', /bron “bron1999” staat niet in content\/bibliografie\.bib/],
])('%s', async (_, from, to, message) => {
  expect((await problems(from, to)).join('\n')).toMatch(message);
});
