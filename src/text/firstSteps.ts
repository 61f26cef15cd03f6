import { dayStamp } from './kit.ts';
import type { Moment, Question } from '../widgets/FirstSteps/model.ts';

/** Words of deciding which step comes first. */
export const firstSteps = {
  situations: 'Situaties',
  situation: (number: number, title: string) => `Situatie ${number}: ${title}`,
  states: { fresh: 'nog niet bekeken', heavy: 'nog niet bekeken, zwaar', skipped: 'overgeslagen', begun: 'begonnen', compared: 'bekeken met uitleg' },
  heavy: 'Lees dit eerst',
  show: 'Toon deze situatie',
  skip: 'Sla over',
  skipped: 'Je sloeg deze situatie over. Dat mag. Je kunt ze later openen, of niet.',
  lines: 'Hier kun je terecht',

  steps: 'Wanneer komt elke stap?',
  moments: { nu: 'nu', vandaag: 'vandaag', week: 'deze week', niet: 'niet' } satisfies Record<Moment, string>,
  questions: {
    lead: 'Wie neemt dit op?',
    inform: 'Wie licht je in? Duid iedereen aan die het moet weten.',
    promise: 'Je hoort de vraag “Zeg je het niet voort?”. Wat antwoord je?',
  } satisfies Record<Question, string>,
  short: { lead: 'Wie neemt dit op?', inform: 'Wie licht je in?', promise: 'Wat zeg je over zwijgen?' } satisfies Record<Question, string>,
  compare: 'Leg naast onze volgorde',
  missing: (left: number) => (left === 1 ? 'Er wacht nog 1 keuze.' : `Er wachten nog ${left} keuzes.`),
  note: 'Daarna liggen je keuzes vast.',

  ours: 'Onze volgorde, en waarom',
  verdicts: { right: 'Zelfde moment', close: 'Te verdedigen', wrong: 'Ander moment' },
  yours: (yours: string, ours: string) => (yours === ours ? `Jij en wij: ${ours}.` : `Jij: ${yours}. Wij: ${ours}.`),
  who: (who: string) => `Wie: ${who}`,
  option: (chosen: boolean, fits: boolean) => (chosen ? (fits ? 'Jij koos dit, wij ook' : 'Jij koos dit, wij niet') : fits ? 'Wij wel, jij niet' : 'Wij niet, jij ook niet'),
  next: 'Naar de volgende situatie',

  card: {
    title: 'Kaart: eerste stappen',
    growing: 'De kaart groeit met elke situatie die je bekeek.',
    rules: 'Altijd',
    head: ['Wanneer', 'Wat', 'Wie'],
    inform: (who: readonly string[]) => `Inlichten: ${who.join('; ')}`,
    say: (sentence: string) => `Zeg over zwijgen: ${sentence}`,
    differs: (count: number) => (count === 0 ? 'Jij koos dezelfde momenten.' : count === 1 ? 'Bij 1 stap koos jij een ander moment.' : `Bij ${count} stappen koos jij een ander moment.`),
    help: 'Hulplijnen',
  },
  fileName: (at: number) => `eerste-stappen-${dayStamp(at)}.txt`,
  again: 'Begin opnieuw',
  paper: 'Schrijf bij elke stap nu, vandaag, deze week of niet, voor je de uitleg openklapt.',
  paperAnswer: 'Onze volgorde, en waarom',
  /** What came of one attempt. */
  summary: (done: number, total: number, fitting: number, steps: number) =>
    done === 0 ? 'nog geen situatie afgewerkt' : `${done} van de ${total} situaties, ${fitting} van de ${steps} stappen op een moment dat past`,
} as const;
