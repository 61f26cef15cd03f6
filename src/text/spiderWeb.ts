import { kit } from './kit.ts';

/** Names in a row: “a, b en c”. */
export const and = (names: readonly string[]) => new Intl.ListFormat('nl-BE').format(names);

/** Words of the spider web of eight pillars. */
export const spiderWeb = {
  side: { now: 'Nu', wish: 'Gewenst' },
  webName: (title: string, scored: number, missing?: string) =>
    missing
      ? `${title}: zonder “${missing}” scheurt een draad en verslapt het hele web.`
      : scored === 0
        ? `${title}: acht draden, nog zonder scores.`
        : `${title}: ${scored} van de 8 pijlers gescoord. Alle cijfers staan in de tabel.`,
  centre: (what: string) => `In het midden: ${what}.`,
  figure: 'Het web',
  /** name of the check boxes below the web */
  legend: 'Wat je in het web ziet',
  earlier: (date: string) => `Toen: ${date}`,
  range: ['De lijn is het gemiddelde.', 'De balkjes naast een draad lopen van de laagste tot de hoogste score.'],
  large: 'Groot',
  closeLarge: 'Sluit groot beeld',
  table: kit.showTable,
  whose: 'Wiens web',
  /** on paper, instead of the choice */
  whoseIs: (name: string) => `Wiens web: ${name}`,
  together: 'Samen',
  /** a rater without a name */
  rater: (number: number) => `Beoordelaar ${number}`,
  /** at a thread; at most nine signs */
  note: (now?: string, wish?: string) => (now && wish ? `${now} → ${wish}` : now ? `nu ${now}` : wish ? `→ ${wish}` : ''),
  gone: 'weg',
  slack: 'losser',

  loadFailed: 'Dit deel kon niet geladen worden. Kijk je verbinding na en kies het opnieuw.',
  tabs: 'Wat je met het web doet',
  tab: { score: 'Scoren', gap: 'Kloof', missing: 'Pijler weg', team: 'Met je team', keep: 'Bewaren' },

  pillars: 'Kies een pijler',
  pillarState: (scored: number, total: number, unknown: number) =>
    `${scored} van ${total} gescoord${unknown > 0 ? `, ${unknown} × weet ik niet` : ''}`,
  overall: (done: number) => (done === 8 ? 'Alle 8 pijlers zijn rond.' : `${done} van de 8 pijlers rond.`),
  scoringAs: (name: string) => `${name} scoort.`,
  unknown: 'weet ik niet',
  unknownNote: 'Weet je het niet? Dat telt niet mee in het gemiddelde.',
  keys: 'Met het toetsenbord: pijltjes, of de cijfers 1 tot 5 (0 is “weet ik niet”).',
  scale: (words: readonly string[]) => words.map((word, index) => `${index + 1} ${word}`).join(' · '),
  previous: 'Vorige pijler',
  next: 'Volgende pijler',
  toWeb: 'Bekijk je web',

  pillar: 'Pijler',
  gap: 'Kloof',
  of: (scored: number, total: number) => `over ${scored} van ${total}`,
  spread: (side: string) => `Spreiding ${side.toLowerCase()}`,
  spreadCell: (sd: string, low: string, high: string) => `${sd} (${low}–${high})`,
  nowOn: (date: string) => `Toen: ${date}`,
  caption: (who: string) => `Scores per pijler${who ? `: ${who}` : ''}`,
  tableNote: 'Een score is het gemiddelde van de uitspraken van 1 tot 5. De kloof is gewenst min nu.',
  teamNote: (n: number) =>
    `Gemiddelde van ${n} mensen, iedereen telt even zwaar. De spreiding is de standaarddeviatie (van een steekproef), met tussen haakjes de laagste en de hoogste score: hoe groter, hoe meer jullie verschillen.`,
  none: '–',

  gapTitle: 'De grootste kloof',
  gapOpen: 'Scoor minstens één pijler nu én gewenst. Dan zie je hier waar de kloof het grootst is en wat je daarover kunt lezen.',
  gapNone:
    'Nergens ligt gewenst hoger dan nu. Dat kan: misschien staat jouw school sterk, misschien kun je nog niet alles zien. Vraag eens aan een collega of een leerling hoe die het web zou tekenen.',
  gapOne: (name: string, gap: string) => `Tussen nu en gewenst ligt de meeste ruimte bij ${name}: ${gap} punt.`,
  gapTie: (names: readonly string[], gap: string) => `${and(names)} delen de grootste kloof: telkens ${gap} punt. Begin waar je zelf al iets kunt doen.`,
  gapAll: (gap: string) => `Bij alle pijlers is de kloof even groot: ${gap} punt. Begin waar je zelf al iets kunt doen.`,
  gapPartial: (n: number) => `Dit steunt op ${n} van de 8 pijlers.`,
  fromTo: (now: string, wish: string) => `nu ${now}, gewenst ${wish}`,
  readOn: 'Lees',
  practise: 'Oefen met',
  caseOf: (name: string) => `de casus van ${name}`,

  missingTitle: 'Haal een pijler weg',
  missingIntro: 'Kies welke draad je lostrekt. Wat je ziet, is een beeld en geen meting: je scores blijven wat ze zijn.',
  whole: 'geen, alle acht hangen er',
  wholeText: 'Acht draden dragen het web samen. Trek er één los en kijk hoe de andere meegeven.',
  weakens: (names: readonly string[]) => `Het eerst verzwakken ${and(names)}. De andere draden geven ook een beetje mee.`,
  weakensOne: (name: string) => `Het eerst verzwakt ${name}. De andere draden geven ook een beetje mee.`,
  putBack: 'Zet de pijler terug',

  paperTitle: 'Op papier',
  paperIntro: 'Schrijf bij elke uitspraak een cijfer van 1 tot 5: eerst voor nu, dan voor gewenst. Laat leeg wat je niet weet.',
} as const;
