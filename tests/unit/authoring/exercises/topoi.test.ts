import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const ids = ['taal', 'ordening', 'personen', 'organisatie', 'inzet'];
const situation = (id: string) => `
  - id: ${id}
    title: T
    story: S
    lines: [{ who: A, says: B }, { who: C, says: D }]
    stuck: S
    windows: { ${ids.map((one, at) => `${one}: { fit: ${at === 0 ? 'past' : 'minder'}, why: W }`).join(', ')} }
    interventions: [{ id: a, text: T, fit: past, why: W }, { id: b, text: T, fit: kan, why: W }, { id: c, text: T, fit: minder, why: W }]`;
const file = 'oefeningen/h1-proef-topoi.yaml';
const sound = `id: h1-proef/topoi
kind: topoi
title: T
intro: I
windows:
${ids.map((id) => `  - { id: ${id}, letter: T, name: N, question: Q }\n`).join('')}situations:${['een', 'twee', 'drie'].map(situation).join('')}
advice: { ${ids.map((id) => `${id}: A`).join(', ')} }
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('sound windows have no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('broken windows get a clear message', () => {
  test.each([
    ['a situation without one window', first(', inzet: { fit: minder, why: W }', ''), /veld “situations\.0\.windows”: venster “inzet” ontbreekt/],
    ['an unknown window', first('windows: { taal', 'windows: { deur: { fit: kan, why: W }, taal'), /“deur” bestaat niet/],
    ['nothing that is stuck', first('taal: { fit: past', 'taal: { fit: kan'), /in minstens één venster loopt het vast/],
    ['no intervention that helps', first('id: a, text: T, fit: past', 'id: a, text: T, fit: kan'), /minstens één tussenkomst past/],
    ['a window without advice', first('advice: { taal: A, ', 'advice: { '), /veld “advice”: venster “taal” ontbreekt/],
    ['an id that is used twice', first('- id: twee', '- id: een'), /“.*#een” komt meer dan één keer voor/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
