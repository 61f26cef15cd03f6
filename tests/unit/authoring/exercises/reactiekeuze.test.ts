import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-reactie.yaml';
const reaction = '{ text: T, did: D, hurt: H, group: G }';
const sound = `id: h1-proef/reactie
kind: reactiekeuze
title: T
intro: I
incidents:
${Array.from({ length: 10 }, (_, at) => `  - { id: voorval-${at}, title: V, story: S, reactions: { tegen: ${reaction}, voor: ${reaction}, niet: ${reaction}, met: ${reaction} } }`).join('\n')}
notes: [${[1, 2, 3].map((at) => `{ id: nota-${at}, title: N, text: T, stance: tegen, example: E, because: B }`).join(', ')}]
reflect: Waar?
`;
const problems = (from: string | RegExp, to: string) => problemsWith({ [file]: sound.replace(from, to) });

test('sound incidents have no problems', async () => {
  expect(await problems('', '')).toEqual([]);
});

test.each([
  ['an incident without one of the four reactions', `niet: ${reaction}, `, '', /incidents\.0\.reactions/],
  ['a restorative note to write anew', 'stance: tegen', 'stance: met', /notes\.0\.stance/],
  ['an incident that is there twice', 'id: voorval-2', 'id: voorval-1', /“h1-proef\/reactie#voorval-1” komt meer dan één keer voor/],
])('%s', async (_, from, to, message) => {
  expect((await problems(from, to)).join('\n')).toMatch(message);
});
