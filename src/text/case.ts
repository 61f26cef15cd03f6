import type { CaseWork, Growth, GrowthStep, Lock, Stage } from '../casus/exercise.ts';
import type { Judgement, Round } from '../learner/records.ts';
import { kit } from './kit.ts';
import { unlockWords } from './unlock.ts';

const unlock = unlockWords({ ours: 'ons antwoord', source: 'het portret' });

const list = (items: readonly (string | number)[]) =>
  items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`;

const judgements: Record<Judgement, string> = { no: 'nog niet', partly: 'deels', yes: 'ja' };
const stages: Record<Stage, string> = {
  opening: 'nog te schrijven',
  fresh: 'nog te schrijven',
  writing: 'je bent aan het schrijven',
  enough: 'ons antwoord kan open',
  unlocked: 'ons antwoord is open',
  reworked: 'herwerkt',
};

/** Words of the case exercise. */
export const caseText = {
  // around the questions
  questions: 'Vragen',
  intro: 'Schrijf eerst zelf. Ons antwoord opent zodra er genoeg woorden van jou staan, en je eerste antwoord blijft ernaast liggen zoals je het schreef.',
  question: (number: number, title: string) => `Vraag ${number}: ${title}`,
  frameworks: (count: number) => (count === 1 ? 'Kader' : 'Kaders'),
  portrait: 'Naar het portret',
  page: 'Op deze pagina',
  parts: { portrait: 'Portret', background: 'Wist je dat …' },
  skipPortrait: 'Sla het portret over en ga naar de vragen',
  beforehand: 'Vooraf.',
  overview: 'Je werk bij deze casus',
  stages,
  work({ questions, open, reworked }: CaseWork): string {
    if (open === 0) return `Ons antwoord is nog bij geen van de ${questions} vragen open.`;
    const first = `Ons antwoord is open bij ${open} van de ${questions} vragen`;
    return reworked === 0 ? `${first}.` : `${first}, ${reworked === 1 ? '1 antwoord is' : `${reworked} antwoorden zijn`} herwerkt.`;
  },
  /** One line in the list of cases. */
  inList(work: CaseWork): string {
    const { writing } = work;
    const busy = writing.length === 0 ? '' : `Je schrijft aan vraag ${list(writing)}.`;
    return [...(work.open > 0 ? [caseText.work(work)] : []), busy].filter(Boolean).join(' ');
  },

  // without JavaScript
  noScript: 'Zonder JavaScript kun je hier wel typen, maar je tekst wordt niet bewaard en ons antwoord blijft dicht. Druk de pagina af om op papier te schrijven.',

  // writing
  answer: 'Jouw antwoord',
  help: unlock.help,
  show: 'Toon ons antwoord',
  look: 'Bekijk zonder eigen antwoord',
  closed: unlock.closed,
  counted: unlock.counted,
  notYet: unlock.notYet,
  locks: {
    opening: 'Even geduld, je eerdere werk wordt opgehaald.',
    readonly: 'Dit antwoord is bewaard door een nieuwere versie van de cursus. Laad de pagina opnieuw om verder te gaan.',
    elsewhere: 'Dit antwoord staat open in een ander tabblad. Schrijf daar verder, of neem het hier over.',
  } satisfies Record<Exclude<Lock, 'words'>, string>,

  // hints
  hintsUsed: unlock.hintsUsed,
  allHints: 'De hints bij deze vraag',

  // other tabs, versions, wording
  elsewhere: 'Je hebt dit antwoord open in een ander tabblad. Wat je daar typt, verschijnt hier meteen.',
  takeOver: 'Schrijf hier verder',
  takeOverFailed: 'Overnemen lukte niet. Sluit het andere tabblad en probeer het opnieuw.',
  joined: 'Je typte al voor je bewaarde tekst er was. We hebben het onder je eerdere tekst gezet, na een witregel.',
  understood: 'Begrepen',
  conflicts: (count: number) =>
    count === 1
      ? 'Van dit antwoord bestaat nog een andere versie, op hetzelfde moment ergens anders geschreven. Er is niets verloren: kies waarmee je verdergaat.'
      : `Van dit antwoord bestaan nog ${count} andere versies, op hetzelfde moment ergens anders geschreven. Er is niets verloren: kies waarmee je verdergaat.`,
  version: (at: number) => `Versie van ${kit.day(at)}, ${kit.clock(at)}`,
  useVersion: 'Ga verder met deze versie',
  keepMine: 'Ga verder met de tekst die er staat',
  wording: 'Deze vraag is herschreven nadat je eraan begon. Je schreef bij deze versie:',
  acceptWording: 'Mijn tekst past ook bij de nieuwe vraag',
  download: 'Bewaar mijn tekst als bestand',
  downloadName: (slug: string, number: number) => `samen-sterk-${slug}-vraag-${number}.txt`,

  // beside each other
  unlocked: 'Ons antwoord is open. Je eerste antwoord staat vast zoals je het schreef.',
  mine: 'Mijn eerste antwoord',
  frozen: (at: number) => `Vastgelegd op ${kit.day(at)} om ${kit.clock(at)}.`,
  without: 'Bekeken zonder eigen antwoord.',
  ours: 'Ons antwoord',
  reserve: (name: string) => `Zo ging het op deze school. Een ander antwoord kan even goed zijn als je het steunt op wat je van ${name} weet.`,
  loading: 'Ons antwoord wordt opgehaald …',
  failed: 'Ons antwoord kon niet geladen worden. Kijk je verbinding na. Wat je schreef is veilig, en ons antwoord blijft voor jou open.',
  retry: 'Probeer opnieuw',
  phases: 'Fasen van het zorgcontinuüm die hierin aan bod komen',
  phase: (phase: number, term: string | undefined) => (term ? `fase ${phase}, ${term}` : `fase ${phase}`),

  // terms
  terms: 'Begrippen naast elkaar',
  termsNote: 'Dit zoekt alleen naar woorden uit de begrippenlijst. Wat je ermee zegt, beoordeel je zelf.',
  shared: 'In beide antwoorden',
  onlyOurs: 'Alleen in ons antwoord',
  onlyMine: 'Alleen in jouw antwoord',
  noTerms: 'geen',
  termsLoading: 'De begrippen worden vergeleken …',
  termsFailed: 'De begrippenlijst kon niet geladen worden, dus vergelijken lukt nu niet.',

  // self-assessment
  assess: { first: 'Hoe kijk je naar je eerste antwoord?', rework: 'Hoe kijk je naar je herwerkte antwoord?' } satisfies Record<Round, string>,
  assessNote: {
    first: 'Lees je antwoord opnieuw en wees eerlijk: alleen jij ziet dit.',
    rework: 'Dezelfde criteria, nu voor je nieuwe tekst.',
  } satisfies Record<Round, string>,
  judgements,
  before: (judgement: Judgement) => `(eerst: ${judgements[judgement]})`,

  // reworking
  reworkTitle: 'Herwerk je antwoord',
  reworkIntro: 'Wat neem je over, wat laat je bewust anders, en waarom? Je eerste antwoord blijft staan.',
  rework: 'Mijn herwerkte antwoord',
  startFromFirst: 'Begin van mijn eerste antwoord',
  growth: 'Wat er veranderde',
  growthSummary({ steps, up, down, open }: Growth): string {
    const of = `${steps.length === 1 ? 'het ene criterium dat' : `de ${steps.length} criteria die`} je twee keer bekeek`;
    const rest = open > 0 ? ` ${open === 1 ? 'Eén criterium wacht' : `${open} criteria wachten`} nog op je oordeel.` : '';
    if (up === 0 && down === 0) return `Je oordeel bleef gelijk bij ${of}.${rest}`;
    const stricter = down > 0 ? `bij ${down} kijk je nu strenger` : '';
    const grown = up > 0 ? `bij ${up} ging je vooruit` : '';
    return `Van ${of}: ${[grown, stricter].filter(Boolean).join(', ')}.${rest}`;
  },
  growthStep: ({ from, to, change }: GrowthStep) =>
    change === 'same' ? `bleef ‘${judgements[to]}’` : `van ‘${judgements[from]}’ naar ‘${judgements[to]}’`,
} as const;
