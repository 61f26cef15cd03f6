import { dayStamp, kit } from './kit.ts';

const list = (names: readonly string[]) => new Intl.ListFormat('nl-BE').format(names);

/** Words of planning a lesson by the UDL guidelines. */
export const udlPlan = {
  steps: 'Stappen',
  step: { lesson: '1. Je les', barriers: '2. Drempels', plan: '6. Je plan' },
  principle: (number: number, name: string) => `${number}. ${name[0]!.toUpperCase()}${name.slice(1)}`,
  states: {
    lesson: (goal: boolean) => (goal ? 'doel staat vast' : 'nog geen doel'),
    barriers: (count: number) => (count === 0 ? 'nog geen gekozen' : count === 1 ? '1 drempel' : `${count} drempels`),
    principle: (worked: number, chosen: number) => (chosen === 0 ? 'nog geen keuze' : worked === chosen ? `${chosen} uitgewerkt` : `${chosen} gekozen, ${worked} uitgewerkt`),
    plan: (open: number, total: number) => (total === 0 ? 'om mee te nemen' : open === 0 ? 'elke drempel gedekt' : open === 1 ? '1 drempel open' : `${open} drempels open`),
  },
  fields: { subject: 'Vak', group: 'Klas en lesonderwerp', goal: 'Wat moeten alle leerlingen na deze les kunnen?' },
  way: (words: readonly string[]) => `In je doel staat ${list(words.map((word) => `“${word}”`))}.`,
  barriers: 'Waar kan iemand in deze les afhaken?',
  ownBarrier: (number: number) => (number === 1 ? 'Een drempel in je eigen woorden' : `Nog een drempel (${number})`),
  number: (number: number, name: string) => `Richtlijn ${number}: ${name}`,
  helps: (barriers: readonly string[]) => `Helpt vaak bij: ${barriers.join('; ')}`,
  chosenIn: (count: number) => (count === 0 ? '' : count === 1 ? '1 gekozen' : `${count} gekozen`),
  how: 'Hoe doe je dat in jouw les?',
  covers: 'Welke drempels neemt dit weg?',
  noBarriers: 'Kies eerst drempels bij stap 2. Dan kun je hier zeggen welke je wegneemt.',
  picked: 'Gekozen: schrijf hieronder hoe.',
  little: 'Eén keuze per principe is een goed begin. Meer houd je niet vol.',
  next: (title: string) => `Verder naar ${title}`,

  covered: 'Wat is gedekt?',
  barrier: 'Drempel',
  by: 'Weggenomen door',
  open: 'nog open',
  openCount: (count: number) => (count === 0 ? 'Elke drempel die je koos, heeft een weg.' : count === 1 ? 'Eén drempel is nog open.' : `${count} drempels zijn nog open.`),
  openPrinciples: (names: readonly string[]) => `Nog geen uitgewerkte keuze bij ${list(names)}.`,
  noBarrier: 'Je koos nog geen drempels.',
  could: (barrier: string) => `Wat vaak helpt bij “${barrier}”`,
  toStep: (title: string) => `Naar ${title}`,
  notWorked: (count: number) => (count === 1 ? 'Bij één keuze schreef je nog niet hoe; die telt pas mee als dat er staat.' : `Bij ${count} keuzes schreef je nog niet hoe; die tellen pas mee als dat er staat.`),

  example: 'Open een uitgewerkte les',
  hideExample: 'Sluit de uitgewerkte les',
  exampleFirst: 'Schrijf eerst je doel en werk één keuze uit. Dan heb je iets om mee te vergelijken.',
  exampleBarriers: 'Drempels in deze les',
  exampleChoices: 'Keuzes',
  exampleRest: 'Wat er voor één leerling overblijft',

  take: 'Neem je plan mee',
  sheetGoal: 'Doel',
  sheetBarriers: 'Drempels',
  sheetChoice: (guideline: string, option: string) => `${option} (${guideline})`,
  sheetCovers: (barriers: readonly string[]) => `Neemt weg: ${barriers.join('; ')}`,
  sheetOpen: (barriers: readonly string[]) => `Nog open: ${barriers.join('; ')}`,
  on: (at: number) => `Ingevuld op ${kit.day(at)}`,
  file: (at: number) => `udl-plan-${dayStamp(at)}.txt`,
  again: 'Plan een andere les',
  sheetSource: 'Naar de UDL-richtlijnen 3.0 van CAST (2024).',
  source: 'Naar de UDL-richtlijnen 3.0 van CAST (2024), in onze woorden; de nummers zijn de hunne.',

  paper: 'Neem een les die je nog moet geven. Schrijf het doel op, kies hoogstens vijf drempels en zoek per principe één weg.',
} as const;
