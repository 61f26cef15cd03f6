import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const card = (number: number, extra = '') => `  - { id: k${number}, text: Kaart., step: s${(number % 4) + 1}, why: Uitleg.${extra} }\n`;
const walk = (steps: readonly number[]) => `  - id: tim\n    title: Tim\n    start: Begin.\n    steps:\n${steps.map((n) => `      s${n}: { known: Dit., prompt: Wat?, example: Zo. }\n`).join('')}`;
const traject = ({ cards = Array.from({ length: 12 }, (_, at) => card(at)).join(''), steps = [1, 2, 3, 4] } = {}) => `id: h1-proef/traject
kind: traject
title: Traject
intro: Een traject.
shape: lijn
orderQuestion: In welke volgorde?
steps:
${[1, 2, 3, 4].map((n) => `  - { id: s${n}, title: Stap ${n}, short: Stap ${n}, about: Iets., why: Daarom. }`).join('\n')}
items:
${cards}cases:
${walk(steps)}`;
const problems = async (source: string) => (await problemsWith({ 'oefeningen/h1-proef-traject.yaml': source })).filter((line) => line.includes('traject'));

test('a sound one has no problems of its own', async () => {
  expect((await problems(traject())).filter((line) => !/register|gebruikt|les/.test(line))).toEqual([]);
});

test('a step without a card, or a case without a step, is reported', async () => {
  const cards = Array.from({ length: 12 }, (_, at) => card(at).replace('step: s4', 'step: s1')).join('');
  expect((await problems(traject({ cards }))).join('\n')).toContain('stap “s4” heeft geen enkel kaartje');
  expect((await problems(traject({ steps: [1, 2, 4] }))).join('\n')).toContain('stap “s3” ontbreekt');
});

test('a step that does not exist is reported where it is named', async () => {
  const cards = Array.from({ length: 12 }, (_, at) => card(at, at === 0 ? ', defensible: [s9]' : '')).join('');
  const found = (await problems(traject({ cards }))).join('\n');
  expect(found).toContain('items.0.defensible');
  expect(found).toContain('“s9” bestaat niet in deze oefening');
  expect((await problems(traject({ steps: [1, 2, 3, 4, 7] }))).join('\n')).toContain('“s7” bestaat niet in deze oefening');
});
