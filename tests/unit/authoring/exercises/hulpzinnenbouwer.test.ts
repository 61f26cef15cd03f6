import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const start = (id: string) => `
  - id: ${id}
    name: An
    label: autisme
    story: [Verhaal.]
    steps: { zie: A., niet: B., helpt: C. }
    needs: [{ stem: instructie, text: kort is. }, { stem: leraar, text: groet. }]
    support: [{ stem: tijd, text: te lezen. }]
    agreement: Morgen.`;
const step = (id: string) => `  - { id: ${id}, title: T, prompt: P }\n`;
const file = 'oefeningen/h1-proef-behoefte.yaml';
const sound = `id: h1-proef/behoefte
kind: hulpzinnenbouwer
title: T
intro: I
privacy: Een letter.
steps:
${['zie', 'niet', 'helpt'].map(step).join('')}judgements: [{ words: [lui], ask: Wat zag je? }]
needsTitle: N
needsLead: Deze leerling heeft nodig
needsHelp: H
needs: [{ id: instructie, text: instructie die, about: A }, { id: leraar, text: een leraar die, about: A }, { id: klas, text: een klas die, about: A }]
supportTitle: S
supportLead: Ik heb nodig
supportHelp: H
support: [{ id: tijd, text: tijd om, about: A }, { id: kennis, text: kennis over, about: A }]
agreementHelp: H
labels: [{ id: autisme, name: autisme, core: C, traits: [a, b, c], contrast: D }]
starts:${start('an')}${start('bo')}
ownExample: an
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound builder has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken builder gets a clear message', () => {
  test.each([
    ['an unknown label', first('label: autisme', 'label: adhd'), /veld “starts\.0\.label”: “adhd” bestaat niet/],
    ['a label with one pupil', first('    label: autisme\n', ''), /label “autisme” hoort bij precies twee leerlingen/],
    ['an unknown help sentence', first('stem: leraar', 'stem: vader'), /veld “starts\.0\.needs”: “vader” bestaat niet/],
    ['an unknown sentence of the teacher', first('stem: tijd', 'stem: geld'), /veld “starts\.0\.support”: “geld” bestaat niet/],
    ['a step without example', first(', niet: B.', ''), /stap “niet” heeft geen voorbeeld/],
    ['an example of no step', first('zie: A.', 'zie: A., ruikt: R.'), /veld “starts\.0\.steps”: “ruikt” bestaat niet/],
    ['an example of nobody', first('ownExample: an', 'ownExample: cas'), /veld “ownExample”: “cas” bestaat niet/],
    ['a name that is the student’s', first('- id: an', '- id: eigen-an'), /begint met “eigen”/],
    ['an id that is used twice', first('- id: bo', '- id: an'), /“.*#an” komt meer dan één keer voor/],
    ['a case that does not exist', first('    name: An', '    name: An\n    case: tom'), /casus “tom” bestaat niet/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
