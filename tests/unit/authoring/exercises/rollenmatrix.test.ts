import { expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const cells = (words: Record<string, string>) => `{ ${Object.entries(words).map(([role, cell]) => `${role}: { ${cell}, why: Daarom. }`).join(', ')} }`;
const sound = { school: 'word: op', clb: 'word: niet, defensible: [op]', pbd: 'word: niet' };
const matrix = ({ first = cells(sound), phase = '' } = {}) => `id: h1-proef/matrix
kind: rollenmatrix
title: Matrix
intro: Een matrix.
words:
  - { id: op, label: neemt op, about: Doet het. }
  - { id: niet, label: niet aan zet, about: Doet niets. }
roles:
${['school', 'clb', 'pbd'].map((id) => `  - { id: ${id}, name: de ${id}, short: ${id} }`).join('\n')}
${phase}tasks:
${Array.from({ length: 5 }, (_, at) => `  - id: t${at}\n    text: Iets doen.\n    cells: ${at === 0 ? first : cells(sound)}`).join('\n')}
`;
const problems = async (source: string) => (await problemsWith({ 'oefeningen/h1-proef-matrix.yaml': source })).filter((line) => line.includes('matrix')).join('\n');

test('a sound one has no problems of its own', async () => {
  expect(await problems(matrix())).not.toContain('tasks');
});

test('a task must say what every role does, with words and roles that exist', async () => {
  expect(await problems(matrix({ first: cells({ school: 'word: op', clb: 'word: op' }) }))).toContain('vak voor rol “pbd” ontbreekt');
  expect(await problems(matrix({ first: cells({ ...sound, clb: 'word: misschien' }) }))).toContain('“misschien” bestaat niet in deze oefening');
  expect(await problems(matrix({ first: cells({ ...sound, buur: 'word: op' }) }))).toContain('“buur” bestaat niet in deze oefening');
});

test('with phases, every task has one', async () => {
  expect(await problems(matrix({ phase: 'phases:\n  - { id: nul, name: fase 0 }\n' }))).toContain('tasks.0.phase');
});
