import { dayStamp, kit } from './kit.ts';

const actions = (count: number) => (count === 1 ? '1 actie' : `${count} acties`);
const stands = (has: number, add: number) => [has > 0 ? (has === 1 ? '1 bestaat' : `${has} bestaan`) : '', add > 0 ? `${add} erbij` : ''].filter((part) => part).join(', ') || 'nog leeg';
const list = (names: readonly string[]) => new Intl.ListFormat('nl-BE').format(names);

/** Words of planning prevention by level and domain. */
export const preventionPlan = {
  level: (number: number, name: string) => `Niveau ${number}, ${name}`,
  short: (number: number) => `Niveau ${number}`,
  grid: 'Niveaus en domeinen',
  domain: 'Welk domein?',
  stands,
  cell: (number: number, domain: string, has: number, add: number) => `Niveau ${number}, ${domain}: ${stands(has, add)}`,
  gridNote: 'Kies een vak. Eronder zet je wat je school doet en wat jij erbij zou zetten.',
  cellTitle: (number: number, name: string, domain: string) => `Niveau ${number}, ${name}: ${domain}`,
  action: 'Actie',
  state: 'Hoe staat het?',
  has: 'Bestaat al',
  add: 'Zou ik toevoegen',
  who: 'Wie doet het, of zou het doen?',
  own: 'In je eigen woorden',
  ownHelp: 'Eén actie per keer, zo dat iemand ze kan zien gebeuren.',
  ownFirst: 'Schrijf eerst een actie.',
  examples: 'Of neem een voorbeeld',
  works: { personen: 'op personen', structuren: 'op structuren' },
  worksNote: 'Een actie werkt op personen (houdingen, vaardigheden) of op structuren (regels, gebouw, organisatie). Een vak heeft aan allebei iets.',
  take: (how: string, text: string) => `${how}: ${text}`,
  placed: (text: string, cell: string) => `“${text}” staat nu bij ${cell}.`,
  remove: (text: string) => `Haal “${text}” weg`,
  removed: (text: string) => `“${text}” is weg.`,
  putBack: 'Zet terug',

  balance: 'Het evenwicht',
  sum: (wellBeing: number, problem: number) => `Van je ${actions(wellBeing + problem)} zijn er ${wellBeing} gericht op welzijn (niveau 1 en 2) en ${problem} op een probleem (niveau 3 en 4).`,
  leans: {
    few: 'Zet minstens vier acties; dan zegt het beeld iets.',
    top: 'De top weegt door. Er gebeurt vooral iets zodra een probleem in beeld is, terwijl de lagere niveaus de hogere dragen.',
    base: 'De basis draagt: er gebeurt minstens even veel zonder dat er een probleem in beeld is.',
  },
  emptyLevels: (numbers: readonly number[]) => `Op ${numbers.length === 1 ? `niveau ${numbers[0]}` : `de niveaus ${list(numbers.map(String))}`} staat nog niets. Alle niveaus zijn nodig.`,
  change: (top: boolean) => (top ? 'Met alleen wat er nu bestaat, weegt de top door. Wat je toevoegt, verandert dat.' : 'Met alleen wat er nu bestaat, draagt de basis. Wat je toevoegt, maakt de top zwaarder.'),
  solid: 'vol: wat bestaat',
  dashed: 'gestreepte rand: wat jij erbij zou zetten',
  emptyCells: (count: number) => (count === 1 ? 'Eén vak is leeg' : `${count} vakken zijn leeg`),
  emptyNote: 'Leeg kan ook een keuze zijn. Of weet je gewoon niet wat er gebeurt? Dan is het een vraag voor een collega.',
  noEmpty: 'Geen enkel vak is leeg.',

  keep: 'Neem je plan mee',
  csv: 'Bewaar als CSV',
  csvNote: 'Voor een rekenblad: één rij per actie.',
  csvHead: ['Niveau', 'Naam', 'Domein', 'Actie', 'Stand', 'Wie'],
  sheetHas: 'bestaat',
  sheetAdd: 'erbij',
  sheetAction: (text: string, how: string, who: string) => `${text} (${how}${who ? `; ${who}` : ''})`,
  sheetTable: 'Niveau',
  nothing: '–',
  on: (at: number) => `Ingevuld op ${kit.day(at)}`,
  file: (at: number, ending: 'txt' | 'csv') => `preventieplan-${dayStamp(at)}.${ending}`,
  again: 'Begin een nieuw plan',

  paper: 'Teken het raster over en schrijf in elk vak wat je school doet, en in een andere kleur wat jij erbij zou zetten.',
} as const;
