import { dayStamp } from './kit.ts';

const listed = (names: readonly (string | number)[]): string => (names.length < 2 ? String(names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`);
const levels = (numbers: readonly number[]) => `${numbers.length === 1 ? 'niveau' : 'de niveaus'} ${listed(numbers)}`;
const actions = (count: number) => (count === 1 ? '1 actie' : `${count} acties`);

/** Words of building the pyramid of prevention. */
export const preventionPyramid = {
  item: 'Actie',
  question: 'Op welk niveau leg je dit?',
  missing: 'Kies eerst een niveau.',
  drag: 'Je kunt het kaartje ook naar een laag van de piramide slepen.',
  level: (number: number, name: string) => `${number} ${name}`,
  levelName: (number: number) => `niveau ${number}`,
  laid: (name: string) => `Het kaartje ligt op ${name}. Kijk na of het daar hoort.`,
  stones: (laid: number, total: number) => `${laid} van ${total}`,
  /** What the drawing shows, in words. */
  drawing: (rows: readonly { name: string; laid: number; total: number }[]) =>
    `De piramide tot nu toe, van onder naar boven. ${rows.map(({ name, laid, total }, number) => `Niveau ${number}, ${name}: ${laid} van ${total}.`).join(' ')}`,
  ownDrawing: (rows: readonly { name: string; laid: number }[]) =>
    `De piramide van je stageschool, van onder naar boven. ${rows.map(({ name, laid }, number) => `Niveau ${number}, ${name}: ${laid === 0 ? 'niets' : actions(laid)}.`).join(' ')}`,

  right: (level: string) => `Dat klopt. Dit hoort op ${level}.`,
  close: (level: string) => `Te verdedigen. Wij legden dit op ${level}.`,
  wrong: (level: string) => `Nog niet. Dit hoort op ${level}.`,
  mistake: (level: string) => `Waarom niet op ${level}?`,
  why: (level: string) => `Waarom wel op ${level}?`,
  also: (numbers: readonly number[]) => `ook te verdedigen: ${levels(numbers)}`,
  answer: 'Bekijk het antwoord',
  board: (count: number) => `Wat ligt er al op de piramide? (${actions(count)})`,
  nothing: 'Nog niets.',

  overview: {
    title: 'De piramide staat',
    score: (right: number, close: number, total: number) => `${right} van de ${total} acties legde je meteen juist${close > 0 ? `, en bij ${close} is jouw keuze te verdedigen` : ''}.`,
    lean: (high: number, wrong: number) => {
      if (wrong < 3) return '';
      if (high * 3 > wrong * 2) return 'Waar je je vergiste, keek je meestal te hoog: je zag een probleem waar de school nog aan het bouwen was.';
      if (high * 3 < wrong) return 'Waar je je vergiste, keek je meestal te laag: de school had al één probleem of één leerling op het oog.';
      return 'Je vergissingen gingen in beide richtingen, ongeveer even vaak.';
    },
    balance: (below: number, above: number) => `Van deze acties zijn er ${below} op welzijn gericht (niveau 0 tot 2) en ${above} op een probleem (niveau 3 en 4).`,
    table: 'De niveaus, naar je eerste antwoorden',
    level: 'Niveau',
    belong: 'Horen hier',
    put: 'Legde jij hier',
    wrong: 'Fout',
  },
  own: {
    title: 'En jouw stageschool?',
    intro: 'Schrijf per niveau op wat je er ziet gebeuren, één actie per regel. Een leeg vak mag; dat zegt ook iets. Geen namen van leerlingen.',
    field: (number: number, name: string) => `Niveau ${number}: ${name}`,
    few: 'Na drie acties tekent zich hier een piramide af.',
    shape: (wellbeing: number, problem: number) => `Op welzijn gericht (niveau 0 tot 2): ${actions(wellbeing)}. Op een probleem gericht (niveau 3 en 4): ${actions(problem)}.`,
    empty: (numbers: readonly number[]) => (numbers.length === 0 ? 'Geen enkel niveau is leeg.' : `Je noteerde niets op ${levels(numbers)}. Doet de school daar niets, of ziet een stagiair het niet? Vraag het na.`),
    fullest: (numbers: readonly number[]) => (numbers.length > 2 ? '' : `Het meeste ligt op ${levels(numbers)}.`),
  },
  sheetBalance: 'De balans',
  fileName: (at: number) => `preventiepiramide-${dayStamp(at)}.txt`,
  again: 'Bouw opnieuw',
  ownStays: 'Wat je over je stageschool schreef, neem je mee in de nieuwe poging.',
  /** What came of one attempt. */
  summary: (right: number, close: number, answered: number, own: number) =>
    `${answered === 0 ? 'nog niets gelegd' : `${right + close} van de ${answered} acties meteen goed gelegd`}${own > 0 ? `, ${actions(own)} van je stageschool` : ''}`,
} as const;
