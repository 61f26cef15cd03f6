import { dayStamp, kit } from './kit.ts';

const list = (names: readonly string[]) => new Intl.ListFormat('nl-BE').format(names);

/** Words of the five windows. */
export const topoi = {
  list: 'Kies een gesprek',
  states: { fresh: 'nog niet bekeken', begun: 'bezig', done: 'vergeleken' },
  lines: 'Wat er gezegd wordt',
  windows: 'In welk venster of welke vensters loopt het vast?',
  window: (letter: string, name: string) => `${letter} · ${name}`,
  pick: 'Wat zou jij zeggen of doen?',
  own: 'Of in je eigen woorden',
  ownHelp: 'Eén zin die je echt zou zeggen, of één ding dat je zou veranderen.',
  compare: 'Vergelijk',
  missing: { windows: 'Duid minstens één venster aan.', intervention: 'Kies een tussenkomst, of schrijf er zelf een.' },
  reading: 'Onze lezing',
  readingNote: 'Een venster is een vraag, geen diagnose. Wie er iets anders ziet en het kan uitleggen, kan ook gelijk hebben.',
  meetings: { both: 'Jij en wij', arguable: 'Te verdedigen', mine: 'Jij, wij minder', ours: 'Wij, jij niet', neither: 'Niet aangeduid' },
  fits: { past: 'Dit helpt', kan: 'Te verdedigen', minder: 'Dit helpt hier minder' },
  yours: 'Jouw tussenkomst',
  others: 'De andere tussenkomsten',
  all: 'Zo kijken wij naar de tussenkomsten',
  again: 'Kijk opnieuw',
  next: 'Volgend gesprek',

  overview: 'Welke vensters zie jij?',
  overviewFirst: (left: number) => `Vergelijk nog ${left === 1 ? 'één gesprek' : `${left} gesprekken`}. Dan zie je welke vensters je vlot opendoet.`,
  head: ['Venster', 'Speelde mee', 'Zag jij', 'Zag jij, wij minder'],
  easy: (names: readonly string[]) => `Vlot zie je: ${list(names)}.`,
  overlooked: (names: readonly string[]) => `Je kijkt makkelijker langs: ${list(names)}.`,
  balanced: 'Je kijkt niet langs één bepaald venster heen.',
  count: (done: number) => `Over ${done} vergeleken gesprekken. Het is een momentopname van hoe je hier keek.`,

  take: 'Neem je vensters mee',
  sheet: 'Waar liep het gesprek vast?',
  sheetWindows: 'Hier liep het volgens mij vast',
  sheetDo: 'Dit zou ik zeggen of doen',
  on: (at: number) => `Ingevuld op ${kit.day(at)}`,
  file: (at: number) => `topoi-${dayStamp(at)}.txt`,
  restart: 'Begin opnieuw',

  paper: 'Neem een blad. Noteer bij elk gesprek de letters van de vensters, en één zin die je zou zeggen.',
} as const;
