import { dayStamp } from './kit.ts';

const listed = (names: readonly string[]): string => (names.length < 2 ? (names[0] ?? '') : `${names.slice(0, -1).join(', ')} en ${names.at(-1)}`);

/** Words of placing situations in the periods in which they held. */
export const thenAndNow = {
  item: 'Geval',
  question: 'Wanneer kon dit zo? Duid elke periode aan waarin het gold.',
  missing: 'Duid eerst minstens één periode aan.',
  right: 'Dat klopt',
  close: 'Bijna',
  wrong: 'Nog niet',
  /** Where it held. @param all true when it held in every period */
  held: (names: readonly string[], all: boolean) => (all ? 'Dit gold in de drie perioden.' : `Dit gold ${names.length === 1 ? 'alleen ' : ''}in deze ${names.length === 1 ? 'periode' : 'perioden'}: ${listed(names)}.`),
  missed: (names: readonly string[]) => `Je vergat: ${listed(names)}.`,
  extra: (names: readonly string[]) => `Hier hoorde het niet bij: ${listed(names)}.`,
  yes: 'wel',
  no: 'niet',
  pupil: 'Voor de leerling',
  teacher: 'Voor de leraar',
  decides: 'Wie beslist',
  source: (count: number) => (count === 1 ? 'Bron:' : 'Bronnen:'),
  overview: {
    title: 'Toen en nu naast elkaar',
    score: (right: number, close: number, total: number) => `${right} van de ${total} gevallen had je meteen juist${close > 0 ? `, en bij ${close} scheelde het één periode` : ''}.`,
    caption: 'Per periode, bij je eerste antwoord',
    period: 'Periode',
    held: 'Gevallen die er golden',
    missed: 'Door jou vergeten',
    extra: 'Te veel aangeduid',
    none: 'Je vergat niets en duidde niets te veel aan.',
  },
  table: {
    caption: 'Wat was er, wat geldt nu?',
    aspect: 'Waarover',
  },
  fate: {
    gone: 'Dit is voorbij',
    fresh: 'Dit kwam erbij',
    stayed: 'Dit bleef de hele tijd',
  },
  keep: 'Bewaar de tabel als tekst',
  print: 'Druk dit overzicht af',
  kept: (file: string) => `${file} is gemaakt.`,
  fileName: (at: number) => `toen-en-nu-${dayStamp(at)}.txt`,
  answer: 'Wanneer gold dit?',
  /** What came of one attempt. */
  summary: (right: number, answered: number, total: number) =>
    answered === 0 ? 'nog niets beantwoord' : `${right} van de ${answered} gevallen meteen juist${answered < total ? ` (${total - answered} nog niet beantwoord)` : ''}`,
} as const;
