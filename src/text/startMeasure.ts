const decimal = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });

const up = { little: 'iets hoger', step: 'een stap hoger', more: 'meer dan een stap hoger' };
const down = { little: 'iets lager', step: 'een stap lager', more: 'meer dan een stap lager' };

/** Words of the measurement at the start of the course and later. */
export const startMeasure = {
  screens: 'Delen van de meting',
  chapterName: (chapter: number, title: string | undefined) => (title ? `Hoofdstuk ${chapter}: ${title}` : `Hoofdstuk ${chapter}`),
  chapterState: (scored: number, total: number) => `${scored} van ${total} gescoord`,
  openHeading: (count: number) => (count === 1 ? 'Eén open vraag' : count === 2 ? 'Twee open vragen' : 'Open vragen'),
  openShort: 'Vragen',
  overview: 'Overzicht',
  overviewHeading: 'Waar je staat',
  openNote: 'Niemand leest mee. Een paar zinnen volstaan.',
  filled: (count: number, total: number) => `${count} van ${total} beantwoord`,
  progress: (scored: number, total: number) => `${scored} van ${total} uitspraken gescoord.`,
  previous: 'Vorige',
  next: 'Volgende',
  toOverview: 'Bekijk je overzicht',
  toOpen: (count: number) => (count === 1 ? 'Nog 1 uitspraak open' : `Nog ${count} uitspraken open`),
  start: 'Begin met scoren',

  empty: 'Je hebt nog niets gescoord. Hier verschijnt straks per hoofdstuk waar je staat.',
  first: 'Dit is je vertrekpunt. Bij de hoofdstukken die nog komen, hoort een lage score.',
  compared: (date: string) => `Ernaast ligt je meting van ${date}. Zakte er iets? Dat gebeurt ook als je beter weet wat een woord inhoudt.`,
  levels: 'Per hoofdstuk, van 1 tot 5',
  now: 'Nu',
  level: (mean: number, word: string) => `${decimal.format(mean)} (rond “${word}”)`,
  levelThen: (mean: number) => `Toen ${decimal.format(mean)}.`,
  notScored: 'nog niet gescoord',
  partly: (scored: number, total: number) => `Uit ${scored} van ${total} uitspraken.`,
  difference: (change: 'same' | 'little' | 'step' | 'more', direction: -1 | 0 | 1) =>
    change === 'same' ? 'ongeveer gelijk' : direction > 0 ? up[change] : down[change],
  legend: 'Volle balk: nu. Open balk: toen.',
  statements: 'Uitspraak per uitspraak',
  statement: 'Uitspraak',
  caption: (name: string) => `Je antwoorden bij ${name.toLowerCase()}`,
  none: '–',
  openTitle: 'Je antwoorden op de open vragen',
  noText: 'Niets geschreven.',
  again: 'Meet opnieuw',
  againNote: 'Je antwoorden van nu blijven bewaard en komen naast de nieuwe te liggen.',

  paperIntro: (scale: readonly string[]) => `Schrijf bij elke uitspraak een cijfer: ${scale.map((word, at) => `${at + 1} ${word}`).join(', ')}.`,
} as const;
