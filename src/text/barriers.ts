import { dayStamp, kit } from './kit.ts';

const decimal = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const sentences = (count: number) => (count === 1 ? '1 zin' : `${count} zinnen`);

/** Words of looking for barriers in a letter. */
export const barriers = {
  letters: 'Brieven',
  letter: (number: number, title: string) => `Brief ${number}: ${title}`,
  states: { fresh: 'nog niet gelezen', marking: 'je markeert', compared: 'vergeleken', written: 'herschreven' },
  mark: 'Lees de brief en druk op elke zin waar iemand door kan afhaken. Een tweede druk haalt de markering weg.',
  kindsTitle: 'Soorten drempels',
  kindFor: 'Wat voor drempel?',
  choose: 'kies een soort',
  marked: (words: string) => `Gemarkeerd: “${words}” Zeg onder de alinea wat voor drempel het is.`,
  unmarked: (words: string) => `Niet meer gemarkeerd: “${words}”`,
  tally: (marks: number) => (marks === 0 ? 'Nog geen zin gemarkeerd.' : `${sentences(marks)} gemarkeerd.`),
  compare: 'Vergelijk met onze lezing',
  compareNote: 'Daarna staan je markeringen van deze poging vast.',
  notYet: 'Markeer eerst minstens één zin.',

  result: 'Wat jij zag en wat wij zagen',
  found: (found: number, total: number) => `Van de ${total} drempels die wij zien, markeerde jij er ${found}.`,
  verdicts: { found: 'Gevonden', otherKind: 'Gevonden, met een andere naam', missed: 'Gemist', arguable: 'Ook te verdedigen', own: 'Alleen jij' },
  /** What each of us calls it. @param ours the name we give it first, then names that fit as well; none where we see no barrier */
  names([first, ...also]: readonly string[], marked: boolean, yours: string | undefined): string {
    const you = yours ? `Jij noemt dit ${yours}.` : marked ? 'Je koos geen soort.' : '';
    if (first === undefined) return you;
    if (yours === first) return `Ook wij noemen dit ${first}.`;
    if (yours !== undefined && also.includes(yours)) return `Jij noemt dit ${yours}, en dat past. Wij dachten eerst aan ${first}.`;
    return `${you} Wij noemen dit ${first}${also.length > 0 ? `; ${also.join(' of ')} kan ook` : ''}.`.trim();
  },
  who: 'Wie valt buiten?',
  instead: 'Wat kan wel?',
  ownNote: 'Wij zagen hier geen drempel. Dat wil niet zeggen dat er geen is: bedenk wie jij voor ogen had toen je de zin markeerde.',

  rewrite: 'Schrijf de brief opnieuw',
  rewriteHelp: 'In gewone woorden, voor alle ouders. Wat je hier schrijft, blijft op dit toestel.',
  yours: 'Jouw brief',
  start: 'Begin van de brief van de school',
  figures: 'Hoe leest de brief?',
  text: 'Tekst',
  original: 'Brief van de school',
  own: 'Jouw brief',
  example: 'Ons voorbeeld',
  ease: 'Leesgemak',
  words: 'Woorden',
  perSentence: 'Woorden per zin',
  perWord: 'Lettergrepen per woord',
  easeOf: (ease: number | undefined, name: string | undefined) => (ease === undefined ? 'te kort om te meten' : `${ease}, ${name}`),
  mean: (value: number) => (Number.isFinite(value) ? decimal.format(value) : '–'),
  chart: (lines: readonly string[]) => `Leesgemak op een lijn van 0 tot 100. ${lines.join('. ')}.`,
  easy: 'makkelijk',
  hard: 'moeilijk',
  about: 'Wat zegt dat cijfer, en wat niet?',
  formula: 'Leesgemak = 206,84 − 0,77 × het aantal lettergrepen per honderd woorden − 0,93 × het gemiddelde aantal woorden per zin. Hoe hoger, hoe vlotter. De formule komt van Rudolf Flesch, voor het Engels; Wouter Douma paste ze in 1960 aan het Nederlands aan, en van hem komen ook de woorden bij de cijfers.',
  cannot: 'Het cijfer telt lengtes en begrijpt niets. Het weet niet of een lezer het woord kent (‘maximumfactuur’ weegt even zwaar als ‘pannenkoekenbak’), of het belangrijkste vooraan staat, hoe de toon is, en of iemand kan betalen wat er staat. Een onzinzin van vijf woorden scoort prachtig. Onderzoekers waarschuwen er al lang voor om zo’n score als bewijs te gebruiken.',
  count: 'De lettergrepen worden geteld volgens de spelling. Bij namen en Engelse woorden kan dat er een naast zitten; een getal telt voor één.',
  source: 'Bronnen',
  longSentences: (from: number) => `Zinnen van meer dan ${from} woorden`,
  longWords: (from: number) => `Woorden van ${from} lettergrepen of meer`,
  longNote: 'Dat is een hulpmiddel en geen verbod. Een lang woord dat iedereen kent, mag blijven.',
  sentence: (sentence: string, words: number) => `${sentence} (${words} woorden)`,
  none: 'Geen.',
  read: 'Laat je brief ook lezen door iemand die hem niet schreef. Liefst door iemand voor wie hij bedoeld is.',
  showExample: 'Toon ons voorbeeld',
  exampleLeft: (left: number) => `Schrijf eerst nog ${left === 1 ? '1 woord' : `${left} woorden`}. Dan heb je iets om mee te vergelijken.`,
  exampleNote: 'Wat wij deden',
  again: 'Lees de brieven opnieuw',
  earlier: (date: string, found: number, total: number) => `Op ${date} markeerde je in deze brief ${found} van de ${total} drempels.`,

  fileName: (at: number) => `brieven-zonder-drempels-${dayStamp(at)}.txt`,
  sheetMarks: 'Drempels die ik markeerde',
  sheetOwn: 'De brief in mijn woorden',
  sheetMark: (sentence: string, kind: string | undefined) => `“${sentence}”${kind ? ` (${kind})` : ''}`,
  sheetEase: (before: number | undefined, after: number | undefined) => (before === undefined || after === undefined ? '' : `Leesgemak (Flesch-Douma): ${before} voor de brief van de school, ${after} voor de mijne.`),

  paper: 'Onderstreep elke zin waar iemand door kan afhaken en schrijf erbij wie. Vergelijk dan.',
  paperOurs: 'Onze lezing',
  paperExample: 'Ons voorbeeld',
  day: kit.day,
} as const;
