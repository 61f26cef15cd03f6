import type { Change, ThemeProfile } from '../widgets/Statements/model.ts';
import { dayStamp, kit } from './kit.ts';

const count = (number: number) => (number === 1 ? '1 stelling' : `${number} stellingen`);
const list = (parts: readonly string[]) => (parts.length < 2 ? parts.join('') : `${parts.slice(0, -1).join(', ')} en ${parts.at(-1)}`);
const much: Record<Exclude<Change, 'same'>, string> = { little: 'iets', clear: 'duidelijk' };

/** Words of statements without a right answer. */
export const statements = {
  places: 'Stellingen',
  place: (number: number, total: number) => `Stelling ${number} van ${total}`,
  placeState: (number: number, word: string | undefined) => `Stelling ${number}, ${word ?? 'nog niet gescoord'}`,
  profileShort: 'Profiel',
  whyLabel: 'Jouw argument',
  whyHelp: 'Mag, hoeft niet. Eén zin volstaat.',
  sides: 'Zo kijken anderen',
  sidesNote: 'Lees ze nadat je zelf koos. Je mag je keuze daarna nog veranderen.',
  sidesOpen: 'Onder je argument staat nu hoe anderen kijken.',
  sidesLater: 'Kies eerst zelf; dan lees je hoe anderen kijken.',
  previous: 'Vorige',
  next: 'Volgende',
  toProfile: 'Bekijk je profiel',
  fromMiddle: (left: number) => (left === 1 ? 'Nog 1 stelling open' : `Nog ${left} stellingen open`),

  profile: 'Waar je nu staat',
  nothing: 'Je hebt nog geen stelling gescoord. Hier verschijnt straks hoe je kijkt.',
  scored: (scored: number, total: number) => `Je scoorde ${scored} van de ${total} stellingen. Er is geen juist antwoord en geen beste profiel.`,
  compared: (date: string) => `Ernaast ligt hoe je keek op ${date}.`,
  unknown: 'Te weinig stellingen gescoord om hier iets over te zeggen.',
  mixed: 'Je antwoorden wijzen hier twee kanten op. Dat hoeft geen fout te zijn: lees de stellingen terug en zoek wat het verschil maakt.',
  tally({ agree, between, disagree }: ThemeProfile): string {
    const parts: string[] = [];
    /** The first number says of what it is one. */
    const many = (number: number) => (parts.length === 0 ? count(number) : String(number));
    if (agree > 0) parts.push(`met ${many(agree)} ben je het eens`);
    if (disagree > 0) parts.push(parts.length === 0 ? `met ${many(disagree)} ben je het oneens` : `met ${many(disagree)} oneens`);
    if (between > 0) parts.push(`bij ${many(between)} zit je in het midden`);
    return `${upper(list(parts))}.`;
  },
  moved: (change: Change, direction: -1 | 0 | 1, name: string) =>
    change === 'same' ? 'Dat bleef ongeveer zoals het was.' : `Je staat nu ${much[change]} ${direction > 0 ? 'dichter bij' : 'verder van'} “${name}” dan toen.`,
  caution: 'Wat dit niet zegt',
  each: 'Stelling per stelling',
  axis: (low: string, high: string) => `Links op de lijn: ${low}. Rechts: ${high}.`,
  eachThen: (date: string) => `Volle bol: nu. Open bol: ${date}.`,
  now: (word: string | undefined) => `Nu: ${word ?? 'niet gescoord'}.`,
  then: (word: string | undefined) => `Toen: ${word ?? 'niet gescoord'}.`,
  shift: (by: number) => (by === 0 ? 'Gelijk gebleven.' : `${Math.abs(by) === 1 ? 'Eén stap' : `${Math.abs(by)} stappen`} meer ${by > 0 ? 'eens' : 'oneens'}.`),
  argument: 'Jouw argument:',
  argumentThen: 'Toen schreef je:',
  closingTitle: 'Kijk terug',
  closingThen: (date: string) => `Op ${date} schreef je:`,
  again: 'Scoor opnieuw',

  fileName: (at: number) => `stellingen-${dayStamp(at)}.txt`,
  sheetHead: ['Stelling', 'Mijn score', 'Mijn argument'],

  paper: (scale: readonly string[]) => `Schrijf bij elke stelling een cijfer (${scale.map((word, at) => `${at + 1} ${word}`).join(', ')}) en je beste argument. Lees dan hoe anderen kijken.`,
  day: kit.day,
} as const;

function upper(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
