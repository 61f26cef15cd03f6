import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const file = 'oefeningen/h1-proef-piramide.yaml';
const item = (at: number) => {
  const wrong = [0, 1, 2, 3, 4].filter((level) => level !== at % 5).map((level) => `"${level}": Daarom niet.`);
  return `  - { id: actie-${at}, text: Actie ${at}., level: ${at % 5}, why: Daarom., mistakes: { ${wrong.join(', ')} } }`;
};
const sound = `id: h1-proef/piramide
kind: preventiepiramide
title: T
intro: I
levels: [${Array.from({ length: 5 }, (_, at) => `{ name: Niveau ${at}, explain: Uitleg., ask: Vraag? }`).join(', ')}]
items:
${Array.from({ length: 20 }, (_, at) => item(at)).join('\n')}
reflect: Waar is ze hol?
`;
const problems = (from: string | RegExp, to: string) => problemsWith({ [file]: sound.replace(from, to) });

test('a sound pyramid has no problems', async () => {
  expect(await problems('', '')).toEqual([]);
});

test.each([
  ['a wrong level without a reason', '"4": Daarom niet. } }', '} }', /veld “items\.0\.mistakes”: zegt niet waarom niveau 4 hier fout is/],
  ['a reason for a level that fits', 'level: 0, why', 'level: 0, also: [3], why', /veld “items\.0\.mistakes”: niveau 3 is hier niet fout/],
  ['a level without actions', /level: 4, why(.*)"3": Daarom niet./g, 'level: 3, why$1"4": Daarom niet.', /veld “items”: geen enkele actie hoort op niveau 4/],
  ['a level that does not exist', 'level: 1, why', 'level: 7, why', /items\.1\.level/],
  ['an action that is there twice', 'id: actie-2,', 'id: actie-1,', /“h1-proef\/piramide#actie-1” komt meer dan één keer voor/],
])('%s', async (_, from, to, message) => {
  expect((await problems(from, to)).join('\n')).toMatch(message);
});
