import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const event = (id: string, year: number) => `
  - id: ${id}
    date: '${year}-09-01'
    when: najaar ${year}
    short: ${id}
    title: Iets in ${year}
    theme: regels
    before: Zo was het.
    after: Zo werd het.
    case: tim
    pupil: Dat telt voor Tim.
    sources: [bron2020]`;
const file = 'oefeningen/h1-proef-lijn.yaml';
const sound = `id: h1-proef/lijn
kind: tijdlijn
title: Lijn
intro: Een lijn.
themes:
  - { id: regels, name: Regels }
  - { id: school, name: School }
events:${[1, 2, 3, 4, 5, 6].map((n) => event(`e${n}`, 2000 + n)).join('')}
reflections:
  - { id: wat, prompt: Wat verrast je? }
`;
const check = async (from: string | RegExp = '', to = '') => (await problemsWith({ [file]: sound.replace(from, to) })).join('\n');

test('a sound timeline has no problems', async () => {
  expect(await check()).toBe('');
});

const mistakes: [name: string, from: string | RegExp, to: string, message: RegExp][] = [
  ['an unknown theme', 'theme: regels', 'theme: rechten', /h1-proef-lijn\.yaml → veld “events\.0\.theme”: “rechten” bestaat niet in deze oefening; kies uit “regels”, “school”/],
  ['events out of order', "'2003-09-01'", "'1999-09-01'", /veld “events\.2\.date”: staat vóór de vorige gebeurtenis/],
  ['an unknown source', 'sources: [bron2020]', 'sources: [bron1999]', /veld “events\.0\.sources”: bron “bron1999” staat niet in content\/bibliografie\.bib/],
  ['no source', 'sources: [bron2020]', 'sources: []', /veld “events\.0\.sources”: moet minstens 1 item hebben \(verwacht: sleutels uit content\/bibliografie\.bib/],
  ['an unknown case', 'case: tim', 'case: tom', /veld “events\.0\.case”: casus “tom” bestaat niet/],
  ['an event without what held before', /    before: .*\n/, '', /veld “events\.0\.before”: dit verplichte veld ontbreekt \(verwacht: wat er daarvoor gold/],
  ['words too long for the line', 'short: e1', `short: ${'lang '.repeat(6)}`, /veld “events\.0\.short”: mag hoogstens 22 tekens lang zijn/],
  ['an event that is there twice', 'id: e2', 'id: e1', /“h1-proef\/lijn#e1” komt meer dan één keer voor/],
  ['no question to look back', /reflections:[^]*/, 'reflections: []\n', /veld “reflections”: moet minstens 1 item hebben/],
];

test.each(mistakes)('%s', async (_, from, to, message) => {
  expect(await check(from, to)).toMatch(message);
});
