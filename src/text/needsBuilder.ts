import { dayStamp, kit } from './kit.ts';

/** Words of wording needs with help sentences. */
export const needsBuilder = {
  pupils: 'Over wie gaat het?',
  own: (number: number) => (number === 1 ? 'Een leerling die je kent' : `Nog een leerling (${number})`),
  ownNamed: (name: string) => `${name}, een leerling die je kent`,
  states: { fresh: 'nog leeg', begun: 'je schrijft', needs: (count: number) => (count === 1 ? '1 behoefte' : `${count} behoeften`) },
  madeUp: 'Deze leerling is verzonnen.',
  fromCase: (name: string) => `Uit de casus: lees het portret van ${name}`,
  name: 'Letter of bijnaam',
  fullName: 'Dit lijkt een volledige naam. Een letter is genoeg.',

  core: 'Wat het woord zegt',
  traits: 'Kan erbij horen, bij de ene wel en bij de andere niet',
  step: (number: number, title: string) => `${number}. ${title}`,
  judged: (words: readonly string[]) => `Je schreef ${words.map((word) => `“${word}”`).join(' en ')}. Zou een camera dat opnemen?`,
  example: 'Leg ons voorbeeld ernaast',
  hide: 'Verberg ons voorbeeld',
  exampleOf: (name: string) => `Ons voorbeeld, over ${name}`,
  exampleNote: 'Een voorbeeld, niet het enige goede antwoord.',
  tryFirst: 'Schrijf eerst zelf een paar woorden.',
  tryNeed: 'Maak eerst zelf een zin af.',

  add: 'Kies een hulpzin',
  remove: (sentence: string) => `Haal “${sentence} …” weg`,
  removed: (sentence: string) => `“${sentence} …” is weg.`,
  putBack: 'Zet terug',
  many: (count: number) => `Je hebt ${count} zinnen. Welke twee of drie houden je collega’s vol? Haal de andere gerust weg.`,
  sentence: (lead: string, stem: string) => `${lead}: ${stem} …`,

  agreement: 'Eén afspraak',
  about: 'Met welke zin begin je?',
  what: 'Wat spreken jullie af?',
  who: 'Wie doet het?',
  when: 'Wanneer kijken jullie terug?',
  noNeed: 'Maak eerst een onderwijsbehoefte. De afspraak volgt eruit.',

  compare: 'Zelfde woord, twee leerlingen',
  compareFirst: (name: string) => `Werk ook ${name} uit. Daarna liggen de twee hier naast elkaar.`,
  goTo: (name: string) => `Naar ${name}`,
  nothing: '–',

  take: 'Neem je blad mee',
  sheet: (name: string) => `Je blad: ${name}`,
  sheetAgreement: 'Afspraak',
  sheetWho: (who: string) => `Wie: ${who}`,
  sheetWhen: (date: string) => `Terugkijken op ${date}`,
  on: (at: number) => `Ingevuld op ${kit.day(at)}`,
  day: (date: string) => (Number.isNaN(Date.parse(date)) ? date : kit.day(Date.parse(`${date}T12:00`))),
  file: (at: number) => `hulpzinnen-${dayStamp(at)}.txt`,
  again: 'Begin met een leeg blad',

  paper: 'Neem een blad en schrijf bij elke stap een zin over een van deze leerlingen.',
  paperOurs: 'Ons voorbeeld',
} as const;
