import { dayStamp } from './kit.ts';

/** Words of the timeline of regulation. */
export const timeline = {
  themes: 'Welke thema’s wil je zien?',
  lastTheme: 'Eén thema blijft altijd aan.',
  controls: 'In- en uitzoomen',
  zoomIn: 'Zoom in',
  zoomOut: 'Zoom uit',
  whole: 'Hele lijn',
  earlier: 'Vroeger',
  later: 'Later',
  /** What of the line is shown. */
  range: (from: number, to: number, events: number) => `Je ziet ${Math.round(from)} tot ${Math.round(to)}: ${events === 1 ? '1 gebeurtenis' : `${events} gebeurtenissen`}.`,
  keys: 'Met de pijltjestoetsen ga je van gebeurtenis naar gebeurtenis, met Enter open je ze, met + en − zoom je.',
  line: (from: number, to: number) => `Tijdlijn van ${Math.round(from)} tot ${Math.round(to)}`,
  list: 'Gebeurtenissen van oud naar nieuw',
  /** Name of an event on the line; it begins with the words that are drawn there. */
  event: (short: string, when: string, title: string, about: string) => `${short}. ${when}: ${title}. ${about}`,
  /** What else there is to know about an event. */
  about: (theme: string, opened: boolean, noted: boolean) => `Thema: ${theme}.${opened ? ' Al geopend.' : ''}${noted ? ' Met een notitie van jou.' : ''}`,
  openedCount: (opened: number, total: number) => `${opened} van de ${total} gebeurtenissen geopend`,
  legend: 'Een gevulde stip heb je al geopend. Een ring erom: daar schreef je iets bij.',
  before: 'Daarvoor',
  after: 'Daarna',
  pupil: (name: string) => `Voor een leerling als ${name}`,
  toCase: (name: string) => `Naar de casus van ${name}`,
  source: (count: number) => (count === 1 ? 'Bron:' : 'Bronnen:'),
  note: 'Jouw notitie hierbij',
  noteHelp: 'Wat verrast je, of waar zag je dit op je stageschool?',
  previous: 'Vorige gebeurtenis',
  next: 'Volgende gebeurtenis',
  close: 'Sluit',
  table: 'Als tabel',
  hideTable: 'Verberg de tabel',
  print: 'Druk de tabel af',
  printNote: 'De tabel past op één blad.',
  when: 'Wanneer en wat',
  caption: (title: string) => `${title}, als tabel`,
  yours: 'Jouw notities',
  lookBack: 'Kijk terug',
  export: 'Bewaar je notities als tekst',
  exported: (file: string) => `${file} is gemaakt.`,
  fileName: (at: number) => `tijdlijn-${dayStamp(at)}.txt`,
  on: (date: string) => `Geschreven tot ${date}`,
  /** What came of it. */
  summary: (opened: number, total: number, notes: number) => `${opened} van de ${total} gebeurtenissen geopend${notes > 0 ? `, ${notes === 1 ? '1 notitie' : `${notes} notities`}` : ''}`,
} as const;
