import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const domains = ['leren-en-studeren', 'onderwijsloopbaan', 'psychisch-en-sociaal-functioneren', 'preventieve-gezondheidszorg'];
const levels = ['een', 'twee', 'drie', 'vier'];
const file = 'oefeningen/h1-proef-planner.yaml';
const sound = `id: h1-proef/planner
kind: preventieplanner
title: T
intro: I
ground: { name: G, about: A, prompt: P }
levels:
${levels.map((id, at) => `  - { id: ${id}, number: ${at + 1}, name: N, about: A, aims: ${at < 2 ? 'welzijn' : 'probleem'} }`).join('\n')}
domains:
${domains.map((id) => `  - { id: ${id}, name: N, about: A }`).join('\n')}
who: [a, b, c, d]
reflections: [{ id: eerst, prompt: P }]
examples:
${levels.flatMap((level, row) => domains.flatMap((domain, column) => [1, 2].map((n) => `  - { id: v${row}${column}${n}, level: ${level}, domain: ${domain}, text: T, works: personen }`))).join('\n')}
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound planner has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken planner gets a clear message', () => {
  test.each([
    ['levels out of order', first('number: 1', 'number: 2'), /veld “levels”: verwacht: niveau 1, 2, 3 en 4/],
    ['a domain twice', first('- { id: onderwijsloopbaan', '- { id: leren-en-studeren'), /een domein staat er twee keer/],
    ['an unknown level', first('level: een', 'level: vijf'), /veld “examples\.0\.level”: “vijf” bestaat niet/],
    ['a cell with one example', first('level: een, domain: leren-en-studeren', 'level: twee, domain: leren-en-studeren'), /het vak “een” bij “leren-en-studeren” heeft minder dan twee voorbeelden/],
    ['an id that is used twice', first('id: v001', 'id: v002'), /“.*#v002” komt meer dan één keer voor/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
