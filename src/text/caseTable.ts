import type { FilterKey } from '../casus/table/model.ts';

const cases = (count: number) => (count === 1 ? '1 casus' : `${count} casussen`);

/** Words of the overview of cases: filters, table, suggested order. */
export const caseTable = {
  list: 'De casussen',
  sensitive: 'Met inhoudswaarschuwing.',

  // filters
  filters: 'Kies casussen',
  any: { kader: 'elk kader', fase: 'elke fase', domein: 'elk domein', graad: 'elke graad' },
  labels: { kader: 'Kader', fase: 'Fase van het zorgcontinuüm', domein: 'Begeleidingsdomein', graad: 'Graad', thema: 'Thema' } satisfies Record<FilterKey, string>,
  themeExample: 'bv. dyslexie of spijbelen',
  graad: { 1: '1ste graad', 2: '2de graad', 3: '3de graad', okan: 'okan' },
  clear: 'Toon alles weer',
  all: (count: number) => `Alle ${cases(count)} staan hieronder.`,
  some: (shown: number, count: number) => `${shown} van de ${cases(count)} ${shown === 1 ? 'past' : 'passen'} bij je keuze.`,
  none: 'Geen enkele casus past bij je keuze. Laat een filter los, of kies “Toon alles weer”.',

  // table
  table: 'Casussen en kaders',
  tableIntro: 'In een vakje staat het nummer van de vraag waarin je het kader gebruikt. Kaders met een link worden in een les uitgelegd.',
  tableCase: 'Casus',
  cell: (numbers: readonly number[]) => `${numbers.length === 1 ? 'vraag' : 'vragen'} `,

  // suggested order
  order: 'Waar begin je?',
  orderIntro:
    'Begin gerust bij de leerling die je nieuwsgierig maakt. Heb je liever een volgorde, neem dan deze: vooraan staan de casussen met de meeste vragen waarvan elk kader al in een les uitgelegd is. Dat aantal lees je achter de naam.',
  ready: (count: number, questions: number) => `${count} van ${questions}`,
  readyWhat: 'vragen',
  heavy: 'Daarna, met een inhoudswaarschuwing:',

  // lecturer
  forLecturers: 'Voor de lesgever:',
  discussions: 'casussen bespreken in 20, 45 of 90 minuten',
} as const;
