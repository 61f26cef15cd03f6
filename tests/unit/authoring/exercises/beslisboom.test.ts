import { describe, expect, test } from 'vitest';
import { problemsWith } from '../course.ts';

const step = (id: string, phase: number, choices: string) => `
  - id: ${id}
    phase: ${phase}
    title: Vraag?
    short: Kort
    about: Over.
    decides: de klassenraad
    heard: [de leerling]
    documents: [notities]
    shown: [iets]
    choices: [${choices}]`;
const ending = (id: string) => `
  - { id: ${id}, title: Einde, short: Einde, report: geen, why: Daarom., documents: [iets], next: [{ who: A, what: b }, { who: C, what: d }] }`;
const situation = (number: number) => `
  - id: s${number}
    name: An
    about: 1A
    story: Verhaal.
    path:
      - { step: een, now: Nu., choice: door, why: Past., turns: { stop: Te vroeg. } }
      - { step: twee, now: Nu., choice: nee, why: Past., turns: { ja: Nee. } }
      - { step: drie, now: Nu., choice: licht, why: Past., turns: { zwaar: Nee. } }
    ending: gc
    after: Onthoud.`;

const file = 'oefeningen/h1-proef-beslisboom.yaml';
const sound = `id: h1-proef/beslisboom
kind: beslisboom
title: Boom
intro: Loop.
phases: [{ phase: 0, name: a }, { phase: 1, name: b }, { phase: 2, name: c }, { phase: 3, name: d }]
steps:${step('een', 0, '{ id: stop, text: Stop, to: klaar }, { id: door, text: Door, to: twee }')}${step('twee', 1, '{ id: ja, text: Ja, to: klaar }, { id: nee, text: Nee, to: drie }')}${step('drie', 2, '{ id: licht, text: Licht, to: gc }, { id: zwaar, text: Zwaar, to: vier }')}${step('vier', 3, '{ id: ja, text: Ja, to: gc }, { id: nee, text: Nee, to: iac }')}
endings:${['klaar', 'gc', 'iac'].map(ending).join('')}
situations:${Array.from({ length: 6 }, (_, at) => situation(at + 1)).join('')}
`;
const first = (from: string, to: string) => sound.replace(from, to);

test('a sound tree has no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

describe('a broken tree gets a clear message', () => {
  test.each([
    ['a way to nowhere', first('text: Zwaar, to: vier', 'text: Zwaar, to: vijf'), /veld “steps\.2\.choices\.1\.to”: “vijf” bestaat niet/],
    ['a way in circles', first('text: Nee, to: iac', 'text: Nee, to: twee'), /leidt van “vier” terug naar “twee”; een keuze leidt naar een latere stap/],
    ['a step that cannot be reached', first('text: Zwaar, to: vier', 'text: Zwaar, to: iac'), /veld “steps\.3\.id”: “vier” is langs geen enkele weg te bereiken/],
    ['an ending that cannot be reached', first('text: Nee, to: iac', 'text: Nee, to: gc'), /veld “endings\.2\.id”: “iac” is langs geen enkele weg te bereiken/],
    ['a dead end', first('{ id: licht, text: Licht, to: gc }, ', ''), /veld “steps\.2\.choices”: moet minstens 2 items hebben/],
    ['an ending without explanation', first('why: Daarom., ', ''), /veld “endings\.0\.why”: dit verplichte veld ontbreekt/],
    ['two choices with one id', first('{ id: zwaar, text', '{ id: licht, text'), /“licht” komt meer dan één keer voor in deze stap/],
    ['a path with an unknown step', first('step: drie, now', 'step: zes, now'), /veld “situations\.0\.path\.2\.step”: “zes” bestaat niet/],
    ['a path with an unknown choice', first('choice: nee,', 'choice: misschien,'), /veld “situations\.0\.path\.1\.choice”: “misschien” bestaat niet/],
    ['a path that does not follow the tree', first('choice: door,', 'choice: stop,'), /leidt naar “klaar”, maar daarna staat “twee”/],
    ['a path that ends elsewhere', first('ending: gc', 'ending: iac'), /leidt naar “gc”, maar daarna staat “iac”/],
    ['a wrong turn without explanation', first('turns: { zwaar: Nee. }', 'turns: {}'), /leg ook uit waarom “zwaar” hier niet past/],
    ['an id that is used twice', first('- id: s2', '- id: een'), /“.*#een” komt meer dan één keer voor/],
    ['the name of the student’s own situation', first('- id: s2', '- id: eigen'), /“eigen” is de naam van de situatie die de student zelf inbrengt/],
    ['a case that does not exist', first('    story: Verhaal.', '    case: tom\n    story: Verhaal.'), /casus “tom” bestaat niet/],
  ])('%s', async (_, broken, message) => {
    expect((await problemsWith({ [file]: broken })).join('\n')).toMatch(message);
  });
});
