import { dayStamp } from './kit.ts';

/** Words of ranking and looking back. */
export const ranking = {
  list: 'Jouw volgorde, de dringendste bovenaan',
  untouched: 'Zo staan ze in de les. Verzet er een, of zeg dat deze volgorde ook de jouwe is.',
  confirm: 'Dit is mijn volgorde',
  top: 'Bovenaan bij jou',
  reflections: 'Kijk nu naar jezelf',
  reflectionsNote: 'Wat je schrijft, lees alleen jij.',
  earlierText: 'Wat je eerder schreef',
  earlierOn: (date: string) => `Op ${date}:`,
  moved: 'Wat verschoof',
  movedSince: (date: string) => `Vergeleken met je volgorde van ${date}.`,
  item: 'Jouw volgorde nu',
  place: (place: number, title: string) => `${place}. ${title}`,
  change: 'Verschil',
  up: (places: number) =>
    places === 0 ? 'zelfde plaats' : `${Math.abs(places) === 1 ? '1 plaats' : `${Math.abs(places)} plaatsen`} ${places > 0 ? 'hoger' : 'lager'}`,
  sameOrder: (date: string) => `Je volgorde is dezelfde als op ${date}.`,
  export: 'Bewaar als tekst',
  exportNote: 'Een bestand met je volgorde en wat je schreef, om in een verslag te plakken.',
  exported: (file: string) => `${file} is gemaakt.`,
  fileName: (at: number) => `rangschikking-${dayStamp(at)}.txt`,
  notRanked: '(nog niet gerangschikt)',
  notWritten: '(nog niets geschreven)',
  on: (date: string) => `Ingevuld op ${date}`,
  paperNote: 'Schrijf een cijfer voor elke uitdaging: 1 voor wat het dringendst is.',
} as const;
