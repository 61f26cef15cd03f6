import type { Domain } from '../authoring/schemas/index.ts';

const names: Record<Domain, string> = {
  onderwijsloopbaan: 'Onderwijsloopbaan',
  'leren-en-studeren': 'Leren en studeren',
  'psychisch-en-sociaal-functioneren': 'Psychisch en sociaal functioneren',
  'preventieve-gezondheidszorg': 'Preventieve gezondheidszorg',
};
const list = (items: readonly string[]) => new Intl.ListFormat('nl-BE').format(items);
const times = (count: number) => (count === 1 ? '1 keer' : `${count} keer`);

/** Words of the domain pointer. */
export const domainPointer = {
  /** official names of the four domains */
  names,
  /** the names cut into the lines of the drawing */
  lines: {
    onderwijsloopbaan: ['Onderwijs-', 'loopbaan'],
    'leren-en-studeren': ['Leren en', 'studeren'],
    'psychisch-en-sociaal-functioneren': ['Psychisch', 'en sociaal', 'functioneren'],
    'preventieve-gezondheidszorg': ['Preventieve', 'gezond-', 'heidszorg'],
  } satisfies Record<Domain, string[]>,
  list,
  signal: 'Signaal',
  question: 'Aan welke domeinen raakt dit? Kies er één of meer.',
  missing: 'Kies eerst minstens één domein.',

  right: 'Dat klopt',
  wrong: (front: readonly string[]) => `Nog niet. Voorop ${front.length === 1 ? 'staat' : 'staan'} ${list(front)}.`,
  partly: (missed: readonly string[], extra: readonly string[]) =>
    [
      'Gedeeltelijk juist.',
      ...(missed.length > 0 ? [`Je miste ${list(missed)}.`] : []),
      ...(extra.length > 0 ? [`${list(extra)} ${extra.length === 1 ? 'is' : 'zijn'} hier niet aan de orde.`] : []),
    ].join(' '),
  mark: {
    hit: 'Voorop, en jij koos het',
    missed: 'Voorop, en je miste het',
    also: 'Te verdedigen, en jij koos het',
    alsoLeft: 'Ook te verdedigen',
    extra: 'Jij koos het; hier niet aan de orde',
    left: 'Niet aan de orde',
  },
  others: 'Waarom de andere domeinen hier niet?',
  together: 'Hoe het in elkaar grijpt',
  answer: 'Bekijk het antwoord',
  drawing: (front: readonly string[], also: readonly string[]) =>
    `Vier overlappende cirkels, één per domein. Voorop: ${list(front)}.${also.length > 0 ? ` Ook te verdedigen: ${list(also)}.` : ''}`,
  front: 'voorop',
  alsoShort: 'te verdedigen',

  overview: {
    title: 'Welk domein zie je, en welk mis je?',
    atOnce: (right: number, total: number) => (right === total ? `Alle ${total} signalen had je meteen juist.` : `${right} van de ${total} signalen had je meteen juist.`),
    none: 'Geen enkel domein dat voorop stond, ontsnapte je.',
    missed: (domains: readonly string[], count: number) => `${list(domains)} miste je het vaakst: ${times(count)}${domains.length > 1 ? ' elk' : ''}.`,
    extra: (domains: readonly string[], count: number) => `${list(domains)} koos je het vaakst terwijl het niet aan de orde was: ${times(count)}${domains.length > 1 ? ' elk' : ''}.`,
    table: 'Per domein, naar je eerste antwoorden',
    domain: 'Domein',
    seen: 'Meteen gezien',
    seenOf: (seen: number, front: number) => `${seen} van ${front}`,
    extraColumn: 'Te veel gekozen',
  },
} as const;
