import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-perspectieven.yaml';
const view = (lens: string) => `      - { lens: ${lens}, question: V?, hints: [Een., Twee.], sees: Z, asks: V, does: D, overlooks: O }`;
const situation = (id: string) => `  - id: ${id}
    title: T
    story: [Een., Twee.]
    views:
${['a', 'b', 'c'].map(view).join('\n')}
    actions: [{ id: x, text: X, lens: a, then: T }, { id: y, text: Y, lens: b, then: T }, { id: z, text: Z, lens: c, then: T }]`;
const sound = `id: h1-proef/perspectieven
kind: perspectiefwissel
title: T
intro: I
lenses: [{ id: a, name: A, about: A }, { id: b, name: B, about: B }, { id: c, name: C, about: C }]
situations:
${situation('s')}
${situation('t')}
tomorrow: Wat?
why: Waarom?
`;
const problems = (from: string | RegExp, to: string) => problemsWith({ [file]: sound.replace(from, to) });

test('sound situations have no problems', async () => {
  expect(await problems('', '')).toEqual([]);
});

test.each([
  ['a lens that is looked through twice', 'lens: b, question', 'lens: a, question', /veld “situations\.0\.views”: heeft niet elke bril precies één keer, in deze volgorde: a, b, c/],
  ['an action of an unknown lens', 'text: X, lens: a', 'text: X, lens: d', /veld “situations\.0\.actions\.0\.lens”: “d” bestaat niet/],
  ['one hint', 'hints: [Een., Twee.]', 'hints: [Een.]', /veld “situations\.0\.views\.0\.hints”: moet minstens 2 items hebben/],
  ['two lenses', ', { id: c, name: C, about: C }]', ']', /veld “lenses”/],
  ['an action that is there twice', 'id: y', 'id: x', /“h1-proef\/perspectieven#s\/x” komt meer dan één keer voor/],
])('%s', async (_, from, to, message) => {
  expect((await problems(from, to)).join('\n')).toMatch(message);
});
