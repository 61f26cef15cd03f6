/** Words of the line model: exploring the lines, and placing who helps. */
export const lineModel = {
  modes: 'Wat wil je doen?',
  explore: 'Verkennen',
  place: (done: number, total: number) => (done === 0 ? 'Plaatsen' : `Plaatsen (${done} van ${total})`),
  toPlace: 'Nu zelf plaatsen',
  pupil: 'de leerling',
  drawing:
    'Vijf halve cirkels rond de leerling: de nulde lijn binnenin, de vierde aan de buitenkant. Een strook loopt van de leerling door alle lijnen heen: de ouders.',
  lines: 'Kies een lijn',

  item: 'Moment',
  question: 'Op welke lijn staat wie hier helpt?',
  missing: 'Kies eerst een lijn.',
  right: (line: string) => `Dat klopt: ${line}.`,
  wrong: (line: string) => `Nog niet. Dit hoort hier: ${line}.`,
  there: (who: string) => `Daar vind je ${who.charAt(0).toLowerCase()}${who.slice(1)}`,
  yours: (line: string) => `Jij koos: ${line}.`,
  mark: { yours: 'jouw keuze', ours: 'ons antwoord', both: 'jij en wij' },
  settled: (done: number) => (done === 1 ? 'Op de tekening staat 1 moment op zijn lijn.' : `Op de tekening staan ${done} momenten op hun lijn.`),

  overview: {
    title: 'Het hele netwerk',
    atOnce: (right: number, total: number) =>
      right === total ? `Alle ${total} momenten plaatste je meteen goed.` : `${right} van de ${total} momenten plaatste je meteen goed; de andere kwamen terug tot ze klopten.`,
    drawing: (counts: string) => `Wie op welke lijn staat, als genummerde bolletjes. ${counts}. De tabel hieronder noemt ze een voor een.`,
    key: 'Elk bolletje is een moment; het nummer staat in de tabel. Vol: meteen goed. Hol: bij een volgende keer.',
    table: 'Alle momenten, lijn per lijn',
    number: 'Nr.',
    moment: 'Moment',
    how: 'Hoe het ging',
    times: (times: number) => (times === 1 ? 'meteen goed' : `na ${times} keer`),
  },

  paperTitle: 'Zonder JavaScript',
  paperIntro: 'Lees eerst wie op welke lijn staat. Plaats daarna elk moment zelf; ons antwoord staat eronder.',
  answer: 'Ons antwoord',
} as const;
