import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-kaart.yaml';
const sound = `id: h1-proef/kaart
kind: argumentenkaart
title: Kaart
intro: Weeg.
claim: Een stelling.
contexts:
  - { id: een, title: Een, text: Over een. }
  - { id: twee, title: Twee, text: Over twee. }
arguments:${['voor', 'tegen', 'voor', 'tegen', 'voor', 'tegen'].map((side, n) => `\n  - { id: a${n}, side: ${side}, title: T${n}, text: Tekst., replies: [Weerwoord.] }`).join('')}
`;

test('a sound map has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken one gets a clear message', () => {
  test.each<[string, string, RegExp]>([
    ['one side with too little', sound.replace('id: a1, side: tegen', 'id: a1, side: voor'), /veld “arguments”: heeft 2 argumenten tegen de stelling; verwacht: minstens 3/],
    ['an argument without reply', sound.replace('replies: [Weerwoord.]', 'replies: []'), /veld “arguments\.0\.replies”: moet minstens 1 item hebben/],
    ['one situation only', sound.replace(/ {2}- \{ id: twee.*\n/, ''), /veld “contexts”: moet minstens 2 items hebben/],
    ['a title that does not fit the map', sound.replace('title: T0', `title: ${'x'.repeat(61)}`), /veld “arguments\.0\.title”/],
    ['an id that is used twice', sound.replace('id: a1,', 'id: a0,'), /“h1-proef\/kaart#a0” komt meer dan één keer voor/],
  ])('%s', async (_, source, message) => {
    expect((await problemsWith({ [file]: source })).join('\n')).toMatch(message);
  });
});
