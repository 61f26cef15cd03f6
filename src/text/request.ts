import { dayStamp, kit } from './kit.ts';

/** Words of turning a reproach into a request. */
export const request = {
  list: 'Kies een verwijt',
  own: (title: string, number: number) => (number === 1 ? title : `${title} (${number})`),
  states: { fresh: 'nog niet omgezet', begun: (done: number, total: number) => `${done} van de ${total} stappen`, whole: 'omgezet', compared: 'omgezet en vergeleken' },
  said: 'Het verwijt',
  saidAsked: 'Wat zei of dacht je?',
  step: (number: number, title: string) => `${number}. ${title}`,
  words: 'Woorden om uit te kiezen',
  marks: (count: number) => (count === 1 ? 'Eén woord om nog eens te bekijken' : `${count} woorden om nog eens te bekijken`),
  name: (word: string, name: string) => `“${word}”: ${name}`,
  keep: (word: string) => `Laat “${word}” staan`,
  kept: (words: readonly string[]) => `Je liet staan: ${words.map((word) => `“${word}”`).join(', ')}.`,
  look: 'Markeer opnieuw',
  together: 'Je vier stappen achter elkaar',
  compare: 'Vergelijk met ons voorbeeld',
  missing: (left: number) => (left === 1 ? 'Nog één stap is leeg.' : `Nog ${left} stappen zijn leeg.`),
  side: { title: 'Jouw versie naast de onze', step: 'Stap', mine: 'Jij', ours: 'Wij', spoken: 'Gewoon gezegd' },
  oursNote: 'Ons voorbeeld is er een van vele. Wat past bij wie het zegt, telt mee.',
  ownNote: 'Bij een eigen verwijt hebben we geen voorbeeld. Lees je vier stappen luidop en leg de toetsen ernaast.',
  tests: 'De toetsen',
  check: 'Leg de toetsen ernaast',
  recognise: 'Wat herken je in jouw versie?',
  nothing: '–',

  take: 'Neem je blad mee',
  sheet: 'Van verwijt naar verzoek',
  sheetRecognised: 'Dit herken ik',
  on: (at: number) => `Geschreven op ${kit.day(at)}`,
  file: (at: number) => `verzoeken-${dayStamp(at)}.txt`,
  again: 'Begin met een leeg blad',

  paper: 'Neem een blad. Kies een verwijt en zet het om in vier stappen.',
  paperOurs: 'Ons voorbeeld',
} as const;
