import { kit } from './kit.ts';

/** Words of the certificate of completion and the page that makes it. */
export const certificate = {
  title: 'Bewijs van deelname',
  lead: 'Je kunt dit bewijs afdrukken zodra je elke les las, in elke casus minstens de helft van de vragen zelf beantwoordde en elke toets minstens één keer met 70 % of meer aflegde.',
  back: 'Mijn cursus',
  noScript: 'Het bewijs wordt gemaakt uit de opslag van je browser. Daarvoor is JavaScript nodig, en dat staat hier uit.',
  link: 'Bekijk je bewijs van deelname',
  linkNote: 'Alles gelezen, geschreven en getoetst?',
  noCourse: 'De inhoud van de cursus kon niet geladen worden. Controleer je verbinding en laad de pagina opnieuw.',
  standing: (met: boolean) => (met ? 'Je hebt alles gedaan wat het bewijs vraagt.' : 'Dit ontbreekt nog:'),
  parts: {
    lessons: (met: number, total: number) => `Lessen: ${met} van de ${total} helemaal gelezen`,
    cases: (met: number, total: number) => `Casussen: ${met} van de ${total} voor minstens de helft zelf beantwoord`,
    tests: (met: number, total: number) => `Toetsen: ${met} van de ${total} met 70 % of meer`,
  },
  lesson: (done: number, total: number) => `${done} van de ${total} delen gelezen`,
  case: (done: number, total: number) => `${done} van de ${total} vragen zelf beantwoord`,
  test: (best?: { right: number; total: number }) => (best ? `beste resultaat ${best.right} van de ${best.total}` : 'nog niet afgelegd'),
  name: 'Je naam op het bewijs',
  nameNote: 'Je naam wordt alleen afgedrukt. Ze wordt nergens bewaard.',
  print: 'Druk af of bewaar als pdf',
  needsName: 'Vul eerst je naam in.',
  paper: {
    course: 'Samen sterk, een open cursus leerlingenbegeleiding',
    done: (name: string) => `${name} werkte deze cursus door.`,
    period: (from: number, to: number) => (kit.day(from) === kit.day(to) ? `Op ${kit.day(from)}.` : `Van ${kit.day(from)} tot ${kit.day(to)}.`),
    made: (at: number) => `Opgemaakt op ${kit.day(at)}.`,
    lessons: 'Gelezen lessen',
    cases: 'Casussen',
    tests: 'Toetsen',
    test: 'Toets',
    result: 'Beste resultaat',
    date: 'Op',
    of: (right: number, total: number) => `${right} van ${total}`,
    honest:
      'Dit bewijs is gemaakt op het toestel van wie de cursus volgde, uit wat daar bewaard staat. Niemand keek toe en niemand las de antwoorden na. Het is geen diploma, geen attest van een opleiding en geen examenresultaat. Wie wil weten wat iemand kan, vraagt het portfolio met de antwoorden op de casussen, of gaat erover in gesprek.',
  },
} as const;
