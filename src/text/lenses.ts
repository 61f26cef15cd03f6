import type { Aspect } from '../widgets/Lenses/model.ts';
import { dayStamp, kit } from './kit.ts';
import { unlockWords } from './unlock.ts';

/** Words of looking through three lenses. */
export const lenses = {
  ...unlockWords({ ours: 'onze blik', source: 'de situatie' }),
  situations: 'Situaties',
  situation: (number: number, title: string) => `Situatie ${number}: ${title}`,
  done: (open: number, total: number) => (open === 0 ? 'nog niet bekeken' : open === total ? 'door alle brillen bekeken' : `${open} van ${total} brillen`),
  lens: (number: number, name: string) => `Bril ${number}: ${name}`,
  locked: (name: string) => `Gaat open nadat je door de bril “${name}” keek.`,
  answer: 'Wat zie, vraag en doe je door deze bril?',
  show: 'Toon onze blik',
  look: 'Bekijk zonder eigen antwoord',
  mine: 'Jij schreef eerst',
  frozen: (at: number) => `Vastgelegd op ${kit.day(at)} om ${kit.clock(at)}.`,
  both: 'Wat je schreef, en onze blik',
  without: 'Bekeken zonder eigen antwoord.',
  ours: 'Onze blik',
  aspects: { sees: 'Ziet', asks: 'Vraagt', does: 'Doet', overlooks: 'Ziet over het hoofd' } satisfies Record<Aspect, string>,
  compare: 'De brillen naast elkaar',
  compareNote: 'Lees per rij. Waar spreken de brillen elkaar tegen, en waar vullen ze elkaar aan?',
  you: 'Jij schreef',
  nothing: '–',
  chosen: (lens: string) => `Dit ligt het dichtst bij de bril “${lens}”.`,
  then: 'Wat er dan kan gebeuren',
  noBest: 'Er is geen beste keuze. Wel een die je kunt uitleggen aan de leerling.',
  whyHelp: 'Schrijf ook op welke bril je daarmee even opzijlegt.',
  unlocked: (lens: string) => `Onze blik door de bril “${lens}” is open. Wat je schreef, staat vast.`,
  again: 'Begin opnieuw',

  fileName: (at: number) => `drie-brillen-${dayStamp(at)}.txt`,
  sheetChoice: (action: string) => `Mijn keuze: ${action}`,

  paper: 'Schrijf door elke bril op wat je ziet, vraagt en doet, voor je openklapt wat wij schreven.',
} as const;
