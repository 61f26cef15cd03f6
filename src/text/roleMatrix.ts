import { dayStamp } from './kit.ts';

/** Words of saying who does what. */
export const roleMatrix = {
  task: 'Taak',
  place: (at: number, of: number) => `Taak ${at} van ${of}`,
  question: 'Wat doet elke rol hier?',
  words: 'Wat betekenen de woorden?',
  choose: 'kies',
  missing: (roles: readonly string[]) => `Nog te kiezen: ${roles.join(', ')}.`,
  tasks: 'Kies een taak',
  taskState: { open: 'nog open', started: 'begonnen', done: 'nagekeken' },

  verdict: {
    right: 'Dat klopt.',
    close: (ours: string) => `Te verdedigen. Wij kozen “${ours}”.`,
    wrong: (given: string, ours: string) => `Jij koos “${given}”, wij “${ours}”.`,
  },
  also: (words: readonly string[]) => `Ook te verdedigen: ${words.map((word) => `“${word}”`).join(', ')}.`,
  result: (good: number, of: number) => (good === of ? 'Alle vakken van deze rij kloppen of zijn te verdedigen.' : `${good} van de ${of} vakken kloppen of zijn te verdedigen.`),
  again: 'Vul deze rij opnieuw in',
  next: 'Volgende taak',
  toMatrix: 'Naar de matrix',

  matrix: 'De matrix',
  matrixNote: (done: number, of: number) => (done === of ? 'Alle rijen zijn ingevuld.' : `${done} van de ${of} rijen zijn ingevuld. De andere vullen zich als je ze nakijkt.`),
  ours: 'ons antwoord',
  oursNote: 'Waar je eerste keuze niet paste, staat ons antwoord, met een sterretje.',
  filter: 'Bekijk',
  role: 'Rol',
  allRoles: 'alle rollen',
  phase: 'Fase',
  allPhases: 'alle fasen',
  whatDoes: (role: string) => `Wat doet ${role}?`,
  nothing: 'Nog niet ingevuld.',
  score: (right: number, close: number, cells: number) => `Van de ${cells} vakken koos je er ${right} meteen zoals wij${close > 0 ? `, en bij ${close} is jouw keuze te verdedigen` : ''}.`,

  school: 'In jouw school',
  schoolNote: 'Wie is dat op jouw school of stageschool? Schrijf een functie of een voornaam, nooit iets over een leerling. Het blijft op dit toestel en gaat mee in wat je bewaart of afdrukt.',
  file: (at: number) => `rollenmatrix-${dayStamp(at)}.txt`,
  on: (date: string) => `Ingevuld op ${date}`,
  notNamed: '(nog niet ingevuld)',
  startAgain: 'Matrix opnieuw invullen',
  answer: 'Bekijk het antwoord',
} as const;
