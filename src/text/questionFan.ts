import { dayStamp, kit } from './kit.ts';

/** Words of the fan of questions. */
export const questionFan = {
  fan: 'De waaier',
  fanHelp: 'Open een blad om te lezen waarvoor die vraag dient.',
  names: 'Soorten vragen',
  aim: 'Waarvoor',
  examples: 'Zo kan ze klinken',
  pitfall: 'Let op',

  snippets: 'Wat zeg je terug?',
  list: 'Kies een leerling',
  states: { fresh: 'nog geen vraag', begun: 'je schrijft', done: 'vergeleken' },
  choose: 'Welke soort vraag past hier?',
  write: (name: string) => `Schrijf je ${name}`,
  writeNotYet: 'Schrijf wat je dan wel zegt of doet',
  writeHelp: 'In woorden die je echt zou zeggen.',
  compare: 'Vergelijk',
  missing: { choice: 'Kies eerst een soort vraag.', text: 'Schrijf eerst zelf een paar woorden.' },
  verdicts: { past: 'Dit past', kan: 'Te verdedigen', minder: 'Hier helpt deze vraag minder' },
  yours: 'Jouw zin',
  ours: 'Zo kan het klinken',
  answer: 'En de leerling zegt misschien',
  also: (name: string, fit: 'past' | 'kan') => (fit === 'past' ? `Past hier: ${name}` : `Ook te verdedigen: ${name}`),
  change: 'Kies gerust een andere soort: je zin blijft staan.',
  next: 'Volgende leerling',

  values: 'Waar sta je, van 0 tot 10?',
  ends: (low: string, high: string) => `0: ${low} · 10: ${high}`,
  lower: (at: number) => (at === 0 ? 'Wat maakt dat je er toch nog mee bezig bent?' : `Wat maakt dat het al een ${at} is, en geen ${at - 1}?`),
  higher: (at: number) => (at === 10 ? 'Wat helpt je om daar te blijven?' : `Waaraan merk je dat het een ${at + 1} is?`),
  step: 'Welke kleine stap zet je, en op welke dag?',
  first: 'Kies eerst een getal. Dan volgen de vragen.',
  before: (values: readonly string[]) => `Eerder stond je op ${values.join(', ')}.`,
  value: (at: number, when: number) => `${at} (${kit.day(when)})`,

  take: 'Neem je vragen mee',
  sheet: 'Mijn oplossingsgerichte vragen',
  sheetScale: 'Een schaalvraag aan mezelf',
  sheetValue: (at: number) => `Ik sta op ${at}.`,
  on: (at: number) => `Geschreven op ${kit.day(at)}`,
  file: (at: number) => `vragen-${dayStamp(at)}.txt`,
  again: 'Begin opnieuw',

  paper: 'Neem een blad. Kies bij elke leerling een soort vraag en schrijf ze uit.',
  paperOurs: 'Onze lezing',
} as const;
