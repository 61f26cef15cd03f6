import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const item = (number: number) => `
  - { id: i${number}, text: Iets., periods: [nu], pupil: A., teacher: B., decides: C., sources: [bron2020] }`;
const row = (number: number) => `
  - { aspect: Rij ${number}, cells: { toen: A, tussen: B, nu: C } }`;
const range = (count: number) => Array.from({ length: count }, (_, index) => index + 1);
const file = 'oefeningen/h1-proef-toen.yaml';
const sound = `id: h1-proef/toen
kind: toen-en-nu
title: Toen en nu
intro: Drie perioden.
periods:
  - { id: toen, name: Toen, years: vroeger, explain: Lang geleden. }
  - { id: tussen, name: Tussen, years: later, explain: Ertussen. }
  - { id: nu, name: Nu, years: vandaag, explain: Vandaag. }
items:${range(14).map(item).join('')}
compare:${range(4).map(row).join('')}
`;
const check = async (from: string | RegExp = '', to = '') => (await problemsWith({ [file]: sound.replace(from, to) })).join('\n');

test('a sound comparison has no problems', async () => {
  expect(await check()).toBe('');
});

const mistakes: [name: string, from: string | RegExp, to: string, message: RegExp][] = [
  ['too few items', /\n {2}- \{ id: i14.*/, '', /h1-proef-toen\.yaml → veld “items”: moet minstens 14 items hebben/],
  ['an unknown period', 'periods: [nu]', 'periods: [straks]', /veld “items\.0\.periods”: “straks” bestaat niet in deze oefening; kies uit “toen”, “tussen”, “nu”/],
  ['an item that held nowhere', 'periods: [nu]', 'periods: []', /veld “items\.0\.periods”: moet minstens 1 item hebben/],
  ['two periods', /\n {2}- \{ id: tussen, name.*/, '', /veld “periods”: moet precies 3 items hebben/],
  ['a row without a period', ', nu: C }', ' }', /veld “compare\.0\.cells”: zegt niets over periode “nu”/],
  ['a row about an unknown period', 'nu: C }', 'nu: C, straks: D }', /veld “compare\.0\.cells”: “straks” bestaat niet/],
  ['an unknown source', 'bron2020', 'bron1999', /veld “items\.0\.sources”: bron “bron1999” staat niet/],
  ['an item without who decides', ', decides: C.', '', /veld “items\.0\.decides”: dit verplichte veld ontbreekt \(verwacht: wie hierover beslist/],
];

test.each(mistakes)('%s', async (_, from, to, message) => {
  expect(await check(from, to)).toMatch(message);
});
