import { describe, expect, it } from 'vitest';
import { createUnlockRule } from '../../../src/casus/index.ts';
import { growthOf, workOf } from '../../../src/casus/exercise.ts';
import { caseText } from '../../../src/text/case.ts';

const rule = createUnlockRule({ needed: 12, question: 'Welke begeleidingsdomeinen herken je in zijn verhaal, en hoe werken ze op elkaar in?', sources: ['Als ik stilzit, hoor ik mezelf stilzitten en dan weet ik niet meer wat ze zegt.'] });
const said = (text: string) => caseText.counted(rule(text));

describe('the status of an answer in words', () => {
  it.each([
    ['', 'Schrijf 12 woorden van jezelf, dan opent ons antwoord.'],
    ['Druk.', '1 van de 12 woorden telt mee, nog 11 te schrijven.'],
    ['Bas denkt na.', '3 van de 12 woorden tellen mee, nog 9 te schrijven.'],
    ['azerty', '0 van de 12 woorden tellen mee, nog 12 te schrijven. 1 woord (“azerty”) herkennen we niet als woord en telt niet mee.'],
    ['azerty qwerty', '0 van de 12 woorden tellen mee, nog 12 te schrijven. 2 woorden (“azerty”, “qwerty”) herkennen we niet als woorden en tellen niet mee.'],
    ['5', '0 van de 12 woorden tellen mee, nog 12 te schrijven. Losse cijfers en letters (“5”) mogen er staan, maar tellen niet als woord.'],
  ])('%j', (text, words) => expect(said(text)).toBe(words));

  it('says when our answer can open, and no longer what does not count', () =>
    expect(said('Bas rekent vlot, toch raken toetsen nooit af omdat plannen hem moeite kost. azerty')).toMatch(/^13 woorden tellen mee: ons antwoord kan open\. Je tekst staat dan vast[^(]*$/));

  it('says that words of the question do not count', () =>
    expect(said('Welke begeleidingsdomeinen herken je in zijn verhaal')).toContain('7 woorden (“Welke”, “begeleidingsdomeinen”, “herken”, …) komen uit de vraag en tellen niet mee.'));

  it('says that copied passages do not count', () =>
    expect(said('Als ik stilzit, hoor ik mezelf stilzitten en dan')).toContain('staan zo in het portret of in een hint en tellen niet mee.'));

  it('says that repetition does not count', () => expect(said('druk druk druk')).toContain('1 woord (“druk”) schreef je al en telt niet opnieuw mee.'));
});

describe('the work at a case in words', () => {
  it.each([
    [['fresh', 'fresh'], 'Ons antwoord is nog bij geen van de 2 vragen open.', ''],
    [['unlocked', 'fresh'], 'Ons antwoord is open bij 1 van de 2 vragen.', 'Ons antwoord is open bij 1 van de 2 vragen.'],
    [['reworked', 'reworked'], 'Ons antwoord is open bij 2 van de 2 vragen, 2 antwoorden zijn herwerkt.', 'Ons antwoord is open bij 2 van de 2 vragen, 2 antwoorden zijn herwerkt.'],
    [['reworked', 'writing', 'enough'], 'Ons antwoord is open bij 1 van de 3 vragen, 1 antwoord is herwerkt.', 'Ons antwoord is open bij 1 van de 3 vragen, 1 antwoord is herwerkt. Je schrijft aan vraag 2 en 3.'],
    [['writing', 'writing', 'writing'], 'Ons antwoord is nog bij geen van de 3 vragen open.', 'Je schrijft aan vraag 1, 2 en 3.'],
  ] as const)('%j', (stages, inCase, inList) => {
    const work = workOf(stages);
    expect(caseText.work(work)).toBe(inCase);
    expect(caseText.inList(work)).toBe(inList);
  });
});

describe('growth in words', () => {
  const criteria = ['a', 'b', 'c'].map((id) => ({ id, text: id }));
  it.each([
    [{ a: 'no' }, { a: 'no' }, 'Je oordeel bleef gelijk bij het ene criterium dat je twee keer bekeek. 2 criteria wachten nog op je oordeel.'],
    [{ a: 'no', b: 'yes', c: 'no' }, { a: 'yes', b: 'partly', c: 'no' }, 'Van de 3 criteria die je twee keer bekeek: bij 1 ging je vooruit, bij 1 kijk je nu strenger.'],
    [{ a: 'no', b: 'no' }, { a: 'yes', b: 'partly' }, 'Van de 2 criteria die je twee keer bekeek: bij 2 ging je vooruit. Eén criterium wacht nog op je oordeel.'],
  ] as const)('%j %j', (first, rework, words) => expect(caseText.growthSummary(growthOf(criteria, { first, rework }))).toBe(words));
});
