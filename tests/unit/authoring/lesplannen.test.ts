import { describe, expect, test } from 'vitest';
import { problemsWith } from './course.ts';

const file = 'lesplannen/1.yaml';
const plan = (minutes: number, screen: string) => `
  - minutes: ${minutes}
    goal: Iets kunnen.
    home:
      - { text: Lees., lesson: h1-proef }
      - { text: Lees het portret., case: tim }
      - { text: Breng een vraag mee. }
    steps:
      - minutes: ${minutes / 2 - 5}
        title: Kijken
        form: klassikaal
        screen: [${screen}]
        do: Kijk.
      - { minutes: ${minutes / 2 - 5}, title: Praten, form: duo, do: Praat., ask: ['Wat zag je?'], watch: Stilte. }
      - { minutes: 5, title: Schrijven, form: individueel, do: Schrijf. }
      - { minutes: 5, title: Besluiten, form: groep, do: Besluit. }
    closing: Wat neem je mee?
    after: Lees verder.`;
const sound = `chapter: h1
plans:${plan(50, '{ lesson: h1-proef, section: een-kop, show: figuur }, { lesson: h1-proef, section: een-kop, show: opdracht }, { lesson: h1-proef, check: 4 }')}${plan(100, '{ lesson: h1-proef }, { case: tim, question: 4 }, { case: tim }')}
`;

test('sound plans have no problems', async () => {
  expect(await problemsWith({ [file]: sound })).toEqual([]);
});

const swap = (from: string | RegExp, to: string) => {
  const broken = sound.replace(from, to);
  if (broken === sound) throw new Error(`${from} is not in the plans`);
  return broken;
};
const figure = '{ lesson: h1-proef, section: een-kop, show: figuur }';

/** What an author breaks, and what the message must name: file, field and expectation. */
const mistakes: [name: string, source: string, message: RegExp][] = [
  ['steps that do not fill the time', swap('- minutes: 20', '- minutes: 15'), /1\.yaml → veld “plans\.0\.steps”: de stappen duren samen 45 minuten; verwacht: 50/],
  ['a session of another length', swap('- minutes: 50\n', '- minutes: 60\n'), /veld “plans\.0\.minutes”: .*verwacht: duur van de les: 50 of 100 minuten/],
  ['one plan instead of two', sound.slice(0, sound.indexOf('\n  - minutes: 100')), /veld “plans”: moet precies 2 items hebben \(verwacht: twee lesplannen/],
  ['the same length twice', `chapter: h1\nplans:${plan(50, figure)}${plan(50, figure)}\n`, /veld “plans”: het lesplan van 100 minuten ontbreekt/],
  ['a form that does not exist', swap('form: duo', 'form: trio'), /veld “plans\.0\.steps\.1\.form”: moet een van deze waarden zijn: “klassikaal”, “duo”/],
  ['a plan without a closing question', swap(/ {4}closing: .*\n/, ''), /veld “plans\.0\.closing”: dit verplichte veld ontbreekt \(verwacht: slotvraag, voluit\)/],
  ['a misspelt field', swap('watch: Stilte.', 'let-op: Stilte.'), /onbekend veld “let-op”; kijk de spelling na/],
  ['a chapter that does not exist', swap('chapter: h1', 'chapter: h9'), /veld “chapter”: hoofdstuk “h9” bestaat niet/],
  ['a lesson that does not exist', swap('lesson: h1-proef, section', 'lesson: h1-weg, section'), /veld “plans\.0\.steps\.0\.screen\.0”: les “h1-weg” bestaat niet/],
  ['a lesson at home that does not exist', swap('text: Lees., lesson: h1-proef', 'text: Lees., lesson: h1-weg'), /veld “plans\.0\.home\.0”: les “h1-weg” bestaat niet/],
  ['a section that does not exist', swap('section: een-kop', 'section: geen-kop'), /sectie “geen-kop” bestaat niet in les “h1-proef”; kies uit “een-kop”/],
  ['a part that the section does not have', swap('show: figuur', 'show: tabel'), /sectie “een-kop” van les “h1-proef” heeft geen tabel/],
  ['an exercise that does not exist', swap('show: figuur', 'show: oefening, exercise: h1-proef/weg'), /oefening “h1-proef\/weg” bestaat niet/],
  ['an exercise in another section', swap('show: figuur', 'show: oefening, exercise: h1-proef/controle'), /oefening “h1-proef\/controle” staat niet in sectie “een-kop”/],
  ['an exercise without its id', swap('show: figuur', 'show: oefening'), /“exercise” en “show: oefening” .* horen samen/],
  ['hands counted in an exercise that has no ballots', swap('section: een-kop, show: figuur', 'section: controlevragen, show: stemming, exercise: h1-proef/controle'), /“show: stemming” kan alleen bij een oefening van de soort “zorgcontinuumquiz”/],
  ['a control question that does not exist', swap('check: 4', 'check: 9'), /controlevraag 9 bestaat niet; les “h1-proef” heeft er 4/],
  ['a case that does not exist', swap('{ case: tim, question: 4 }', '{ case: tom }'), /veld “plans\.1\.steps\.0\.screen\.1”: casus “tom” bestaat niet/],
  ['a case question that does not exist', swap('question: 4', 'question: 9'), /vraag 9 bestaat niet bij casus “tim”/],
  ['a lesson and a case at once', swap('{ case: tim }', '{ case: tim, lesson: h1-proef }'), /noem een les of een casus, niet allebei/],
  ['nothing on the screen', swap(figure, '{ show: figuur }'), /noem een les \(“lesson”\) of een casus \(“case”\)/],
];

describe('a broken lesson plan gets a clear message', () => {
  test.each(mistakes)('%s', async (_, source, message) => {
    const problems = await problemsWith({ [file]: source });
    expect(problems.join('\n')).toMatch(message);
  });

  test('plans in a file with another number', async () => {
    expect((await problemsWith({ 'lesplannen/2.yaml': sound })).join('\n')).toMatch(/2\.yaml → veld “chapter”: past niet bij de bestandsnaam; verwacht: 1\.yaml/);
  });

  test('a heavy case without a word about care', async () => {
    const heavy = { 'casussen/01-tim/casus.mdx': (old: string) => old.replace('theme: thema', 'theme: thema\nsensitive: Dit kan zwaar vallen.') };
    expect((await problemsWith({ [file]: sound, ...heavy })).join('\n')).toMatch(/veld “plans\.0\.care”: casus “tim” heeft een inhoudswaarschuwing/);
    const cared = sound.replaceAll('    steps:', '    care: Kondig de casus een les vooraf aan.\n    steps:');
    expect((await problemsWith({ [file]: cared, ...heavy })).filter((problem) => problem.includes('lesplannen'))).toEqual([]);
  });
});
