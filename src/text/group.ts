import type { Group, NamesProblem } from '../casus/group.ts';

const list = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`);

const problems: Record<NamesProblem, string> = {
  one: 'Een groep heeft minstens twee namen. Zet er een tweede bij, of laat het vak leeg.',
  many: 'Een groep heeft hoogstens zes namen.',
  long: 'Een van de namen is te lang. Een voornaam volstaat; zet een komma tussen twee namen.',
};

/** Words of working a case in a group that every page with a case needs. */
export const groupText = {
  ask: 'Werk je in groep?',
  name: ({ names, number }: Pick<Group, 'names' | 'number'>): string => (names.length > 0 ? list(names) : `Groep ${number}`),
  active: (group: Group): string => `Je werkt als groep: ${groupText.name(group)}`,
  loading: 'Even geduld …',
  failed: 'Dit deel kon niet geladen worden. Kijk je verbinding na, sluit dit deel en open het opnieuw.',

  intro: 'Schrijven jullie samen op dit toestel? Dan krijgt de groep eigen antwoorden. Wat je alleen schreef, blijft staan en is voor de groep niet te zien.',
  names: 'Voornamen, met een komma ertussen',
  namesHelp: 'Twee tot zes voornamen. Laat leeg als je liever een nummer hebt, zoals Groep 1.',
  problem: (problem: NamesProblem) => problems[problem],
  start: 'Begin als groep',
  notKept: 'De groep kon niet bewaard worden, dus blijf je alleen werken. Laat de browser niets bewaren, dan gaat groepswerk hier niet.',
  earlier: 'Ga verder met een eerdere groep',
  goOn: (group: Group) => `Ga verder als ${groupText.name(group)}`,
  started: (group: Group) => `${groupText.active(group)}. Elk antwoord dat je nu schrijft, is van de groep.`,
  note: 'Dit geldt in alle casussen, maar alleen in dit tabblad, tot je weer alleen werkt of het tabblad sluit. Een ander tabblad dat je zelf opent, blijft van jou alleen.',
  fetch: 'Alle antwoorden van de groep samen bewaar je in ',
  alone: 'Werk weer alleen',
  left: 'Je werkt weer alleen. De antwoorden van de groep blijven bewaard op dit toestel.',

  // Mijn cursus
  group: (group: Pick<Group, 'names' | 'number'>) => (group.names.length > 0 ? `Groep: ${groupText.name(group)}` : groupText.name(group)),
  unnamed: 'Groep zonder naam',
  mine: 'Hieronder staat wat groepen op dit toestel schreven. Verder schrijven doen ze in een casus, onder “Werk je in groep?”.',
  answers: (count: number) => (count === 0 ? 'nog geen antwoorden' : count === 1 ? '1 antwoord' : `${count} antwoorden`),
  fileTitle: (name: string) => `Antwoorden van ${name} bij Samen sterk`,
  fileName: (slug: string, date: string, kind: 'html' | 'txt') => `samen-sterk-${slug}-${date}.${kind}`,
} as const;
