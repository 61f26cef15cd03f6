import { describe, expect, test } from 'vitest';
import { problemsWith } from './course.ts';

const lesson = 'lessen/1-proef/1-proef.mdx';
const quiz = 'oefeningen/h1-proef-controle.yaml';
const casus = 'casussen/01-tim/casus.mdx';
const vraag = 'casussen/01-tim/vraag-1.mdx';
const bespreking = 'casussen/01-tim/bespreking.mdx';
const replace = (from: string | RegExp, to: string) => (old: string) => old.replace(from, to);

test('a sound course has no problems', async () => {
  expect(await problemsWith()).toEqual([]);
});

/** What an author breaks, in which file, and what the message must name: file, field and expectation. */
const mistakes: [name: string, file: string, change: string | ((old: string) => string) | null, message: RegExp][] = [
  ['a field that is missing', lesson, replace(/^title:.*\n/m, ''), /1-proef\.mdx → veld “title”: dit verplichte veld ontbreekt \(verwacht: titel van de les\)/],
  ['a field with the wrong type', 'lessen/1-proef/hoofdstuk.yaml', replace('number: 1', 'number: een'), /hoofdstuk\.yaml → veld “number”: verwacht een getal \(verwacht: nummer van het hoofdstuk/],
  ['a misspelt field', lesson, replace('goals:', 'doelen:'), /onbekend veld “doelen”; kijk de spelling na/],
  ['an empty text', lesson, replace('title: Proef', 'title: ""'), /veld “title”: mag niet leeg zijn/],
  ['a value that does not exist', 'lessen/1-proef/hoofdstuk.yaml', replace('petrol', 'roze'), /veld “accent”: moet een van deze waarden zijn: “petrol”/],
  ['too few goals', lesson, replace('goals: [iets doen, nog iets doen]', 'goals: [iets doen]'), /veld “goals”: moet minstens 2 items hebben/],
  ['broken YAML', quiz, replace('title: Controlevragen', 'title: "Controle'), /h1-proef-controle\.yaml:\d+: dit is geen geldige YAML/],
  ['no frontmatter', vraag, 'Alleen tekst.', /vraag-1\.mdx:1: begint niet met een blok gegevens/],
  ['broken MDX', lesson, replace('</Kern>', ''), /1-proef\.mdx(:\d+)?: dit is geen geldige MDX/],
  ['an unknown glossary term', lesson, replace('<Begrip id="begrip">', '<Begrip id="begrop">'), /1-proef\.mdx:\d+: <Begrip> verwijst naar begrip “begrop”/],
  ['an unknown term in the frontmatter', lesson, replace('terms: [begrip]', 'terms: [begrop]'), /veld “terms”: begrip “begrop” bestaat niet/],
  ['an unknown citation', lesson, replace('@bron2020', '@bron1999'), /1-proef\.mdx:\d+: bron “@bron1999” staat niet in content\/bibliografie\.bib/],
  ['an unknown lesson', lesson, replace('De kern.', 'Zie <Les id="h1-weg">de les</Les>.'), /les “h1-weg” bestaat niet/],
  ['an unknown section', 'kaders.yaml', replace('een-kop', 'geen-kop'), /sectie “geen-kop” bestaat niet in les “h1-proef”; kies uit “een-kop”/],
  ['an unknown case', lesson, replace('<CasusLink framework="zorgcontinuum">', "<CasusLink cases={['tom']}>"), /<CasusLink> verwijst naar casus “tom”/],
  ['an unknown framework', lesson, replace('framework="zorgcontinuum"', 'framework="zorg"'), /<CasusLink> verwijst naar kader “zorg”/],
  ['an unknown exercise', lesson, replace('id="h1-proef/controle"', 'id="h1-proef/toets"'), /<Oefening> verwijst naar oefening “h1-proef\/toets”/],
  ['an unknown figure', lesson, replace('name="web"', 'name="weg"'), /<Figuur> vraagt figuur “weg”.*kies uit “web”/],
  ['a word that is not in the authoring language', lesson, replace('De kern.', '<Kader>x</Kader>'), /<Kader> bestaat niet in de auteurstaal/],
  ['an assignment without a duration', lesson, replace(' minutes={10}', ''), /<Opdracht> heeft minutes=\{…\} nodig/],
  ['a section without a kernel', lesson, replace(/<Kern>[\s\S]*<\/Kern>/, ''), /de sectie “Een kop” begint niet met een <Kern>/],
  ['a second title', lesson, replace('## Een kop', '# Een kop'), /een kop met één # mag niet/],
  ['a table with a column without a heading', lesson, replace('De kern.', '| | Wie |\n|---|---|\n| Les | leraar |'), /1-proef\.mdx:\d+: elke kolom van een tabel heeft een kop nodig/],
  ['a lesson that is too short', lesson, replace(/woord\d+ /g, ''), /telt \d+ woorden lopende tekst; verwacht: 700 tot 1300/],
  ['a lesson without review questions', lesson, replace('<Oefening id="h1-proef/controle" />', ''), /heeft geen controlevragen/],
  ['an id that does not fit its file', lesson, replace('id: h1-proef', 'id: h1-anders'), /veld “id”: past niet bij de bestandsnaam/],
  ['a multiple-choice question without a right answer', quiz, replace(', correct: true', ''), /veld “questions\.0\.options”: heeft 0 goede antwoorden; een meerkeuzevraag heeft er precies één/],
  ['a question id that is used twice', quiz, replace('h1-proef/controle/2', 'h1-proef/controle/1'), /“h1-proef\/controle\/1” komt meer dan één keer voor/],
  ['a question id of another exercise', quiz, replace('h1-proef/controle/2', 'h1-ander/controle/2'), /begint niet met “h1-proef\/controle\/”/],
  ['a field inside a question', quiz, replace('explanation: Uitleg.', 'explanation:'), /veld “questions\.0\.explanation”: verwacht tekst \(verwacht: uitleg bij het goede antwoord\)/],
  ['a kind of exercise that does not exist', quiz, replace('kind: controlevragen', 'kind: puzzel'), /veld “kind”: moet een van deze waarden zijn: “controlevragen”/],
  ['data that does not fit the kind of exercise', quiz, replace('kind: controlevragen', 'kind: spinnenweb'), /veld “pillars”: dit verplichte veld ontbreekt/],
  ['an exercise of a lesson that does not exist', 'oefeningen/h1-weg-controle.yaml', 'id: h1-weg/controle\nkind: rangschikken\ntitle: T\nintro: I\nquestion: Q\nitems: [{id: a, title: A, about: A}, {id: b, title: B, about: B}, {id: c, title: C, about: C}, {id: d, title: D, about: D}]\nreflections: [{id: r, prompt: P}]\n', /les of casus “h1-weg” bestaat niet/],
  ['a case question without criteria', vraag, replace(/criteria:[\s\S]*?---/, '---'), /vraag-1\.mdx → veld “criteria”: dit verplichte veld ontbreekt/],
  ['a case question with too few criteria', vraag, replace(/ {2}- \{ id: c.*\n/, ''), /veld “criteria”: moet minstens 3 items hebben/],
  ['a criterion that is there twice', vraag, replace('{ id: b,', '{ id: a,'), /criterium “a” komt meer dan één keer voor/],
  ['a case question without hints', vraag, replace('hints: [Een., Twee.]\n', ''), /veld “hints”: dit verplichte veld ontbreekt/],
  ['a case question that hangs on no framework', vraag, replace('[zorgcontinuum]', '[]'), /veld “frameworks”: moet minstens 1 item hebben/],
  ['a case question on an unknown framework', vraag, replace('[zorgcontinuum]', '[zorg]'), /veld “frameworks”: kader “zorg” bestaat niet/],
  ['a model answer that is too short', vraag, replace(/woord\d+ /g, ''), /het modelantwoord telt \d+ woorden/],
  ['a case question with the id of another', vraag, replace('casus-tim/1', 'casus-tim/2'), /verwacht: “casus-tim\/1”/],
  ['a case with a missing question', 'casussen/01-tim/vraag-4.mdx', null, /heeft 3 vragen .* verwacht: 4 tot 6/],
  ['a case without a portrait', casus, replace(/<\/?Portret>/g, ''), /mist het onderdeel <Portret>/],
  ['a portrait that is too short', casus, replace(/woord5[0-3]\d\d /g, ''), /<Portret> telt \d+ woorden; verwacht: 350 tot 600/],
  ['a case in the wrong folder', casus, replace('id: casus-tim', 'id: casus-tom'), /past niet bij de map; verwacht: “casus-tim”/],
  ['a case in a class that has no graad', casus, replace('grade: 2A', 'grade: tweede'), /casus\.mdx → veld “grade”: heeft niet de verwachte vorm \(verwacht: jaar en finaliteit/],
  ['a case without a discussion', bespreking, null, /casus\.mdx: heeft geen bespreking\.mdx/],
  ['a discussion without a case', 'casussen/02-weg/bespreking.mdx', `---\nplans: [{ minutes: 20, steps: [{ minutes: 10, text: A }, { minutes: 10, text: B }] }]\nstart: 1\nclosing: C\n---\n\n${'woord '.repeat(100)}\n`, /02-weg\/bespreking\.mdx: hoort bij geen casus; verwacht: een casus\.mdx met id “casus-weg”/],
  ['a discussion of another length', bespreking, replace('minutes: 20', 'minutes: 30'), /veld “plans\.0\.minutes”: .*verwacht: duur van de bespreking: 20, 45 of 90 minuten/],
  ['steps that do not fill the time', bespreking, replace('minutes: 15', 'minutes: 10'), /bespreking\.mdx → veld “plans\.0\.steps”: de stappen duren samen 15 minuten; verwacht: 20/],
  ['a discussion that is there twice', bespreking, replace('start: 1', '  - minutes: 20\n    steps: [{ minutes: 10, text: A }, { minutes: 10, text: B }]\nstart: 1'), /het verloop van 20 minuten staat er meer dan één keer/],
  ['a discussion that starts with a question that does not exist', bespreking, replace('start: 1', 'start: 9'), /veld “start”: vraag 9 bestaat niet; de casus heeft 4 vragen/],
  ['a discussion without a closing question', bespreking, replace(/closing: .*\n/, ''), /bespreking\.mdx → veld “closing”: dit verplichte veld ontbreekt \(verwacht: één goede slotvraag/],
  ['advice that is too short', bespreking, replace(/woord90[0-8]\d /g, ''), /de raad aan de lesgever telt \d+ woorden; verwacht: 80 tot 150/],
  ['a heavy case in twenty minutes', casus, replace('theme: thema', 'theme: thema\nsensitive: Dit kan zwaar vallen.'), /bespreking\.mdx → veld “plans”: een casus met een inhoudswaarschuwing bespreek je niet in 20 minuten/],
  ['a related term that does not exist', 'begrippen/begrip.md', replace('chapter: 1', 'related: [weg]\nchapter: 1'), /begrip\.md → veld “related”: begrip “weg” bestaat niet/],
  ['an id that the register knows and the content lost', 'register.txt', replace('h1-proef', 'h1-proef\nh1-verdwenen'), /register\.txt: “h1-verdwenen” bestaat niet meer, maar er kunnen antwoorden van studenten aan hangen/],
];

describe('a broken content file gets a clear message', () => {
  test.each(mistakes)('%s', async (_, file, change, message) => {
    const problems = await problemsWith({ [file]: change });
    expect(problems.join('\n')).toMatch(message);
    expect(problems.every((problem) => /^content\/\S+/.test(problem))).toBe(true);
  });
});

test('a lesson id that is used twice', async () => {
  const problems = await problemsWith({ 'lessen/1-proef/2-proef.mdx': await import('./course.ts').then(({ soundCourse }) => soundCourse[lesson]!) });
  expect(problems.join('\n')).toMatch(/2-proef\.mdx → veld “id”: “h1-proef” is al in gebruik in content\/lessen\/1-proef\/1-proef\.mdx/);
});

test('a retired id may stay away', async () => {
  expect(await problemsWith({ 'register.txt': '~h1-lang-geleden\n' })).toEqual([]);
});
