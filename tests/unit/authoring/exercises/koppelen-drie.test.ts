import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-koppelen.yaml';
const item = (n: number) => `
  - { id: i${n}, group: ${n % 2 ? 'a' : 'b'}, trait: T${n}, consequence: C${n}, adjustment: A${n}, consequenceWhy: W, adjustmentWhy: W }`;
const sound = `id: h1-proef/koppelen
kind: koppelen-drie
title: Koppelen
intro: Koppel.
groups:
  - { id: a, name: A, about: A }
  - { id: b, name: B, about: B }
items:${Array.from({ length: 12 }, (_, n) => item(n)).join('')}
`;

test('a sound exercise has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken one gets a clear message', () => {
  test.each<[string, string, RegExp]>([
    ['a group that does not exist', sound.replace('group: a', 'group: z'), /veld “items\.1\.group”: “z” bestaat niet in deze oefening; kies uit “a”, “b”/],
    ['a defensible choice that does not exist', sound.replace('adjustmentWhy: W }', 'adjustmentWhy: W, alsoAdjustments: [weg] }'), /veld “items\.0\.alsoAdjustments”: “weg” bestaat niet/],
    ['an item that names itself', sound.replace('adjustmentWhy: W }', 'adjustmentWhy: W, alsoConsequences: [i0] }'), /veld “items\.0”: noemt zichzelf/],
    ['no explanation', sound.replace('consequenceWhy: W, ', ''), /veld “items\.0\.consequenceWhy”: dit verplichte veld ontbreekt \(verwacht: waarom dit gevolg/],
    ['too few items', sound.replace(item(11), ''), /veld “items”: moet minstens 12 items hebben/],
  ])('%s', async (_, source, message) => {
    expect((await problemsWith({ [file]: source })).join('\n')).toMatch(message);
  });
});
