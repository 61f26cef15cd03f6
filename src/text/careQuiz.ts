import { kit } from './kit.ts';

// cspell:ignore disjunction
const or = (names: readonly string[]) => new Intl.ListFormat('nl-BE', { type: 'disjunction' }).format(names);
const plural = (count: number, one: string, more: string) => (count === 1 ? one : more);

/** Words of the care quiz. */
export const careQuiz = {
  or,
  startTitle: 'Vier fasen, van breed naar individueel',
  start: (size: number, total: number) =>
    `Er zijn ${total} situaties. Je krijgt er telkens ${size}; wat nog niet lukt, komt in een volgende ronde terug. Stoppen kan altijd: wat je beantwoordde, blijft bewaard.`,
  keys: 'Met het toetsenbord: de cijfers 0 tot 3 kiezen een fase, Enter kijkt na.',
  begin: 'Begin',
  wait: kit.loading,

  phase: (phase: number) => `Fase ${phase}`,
  situation: (number: number, total: number) => `Situatie ${number} van ${total}`,
  round: (round: number) => `Ronde ${round}`,
  returned: 'Deze kwam al eens langs.',
  mastery: (right: number, total: number) => (right === 0 ? `Nog ${total} situaties te gaan.` : `${right} van de ${total} situaties ${plural(right, 'zit', 'zitten')} goed.`),
  measure: 'De maatregel',

  question: {
    phase: 'In welke fase hoort deze maatregel?',
    kind: 'Welke soort verhoogde zorg is dit?',
    actor: 'Wie voert de maatregel uit?',
    lead: 'Bij wie ligt de regie?',
  },
  /** when the student placed the measure in another phase that can be defended */
  kindAnyway: 'Lees je dit als fase 1: welke soort verhoogde zorg is het dan?',
  choose: {
    phase: 'Kies eerst een fase.',
    kind: 'Kies eerst een soort.',
    actor: 'Kies eerst wie.',
    lead: 'Kies eerst bij wie.',
  },
  right: {
    phase: (answer: string) => `Dat klopt: ${answer}.`,
    kind: (answer: string) => `Dat klopt: dit is ${answer}.`,
    actor: (answer: string) => `Dat klopt: dit is werk voor ${answer}.`,
    lead: (answer: string) => `Dat klopt: de regie ligt bij ${answer}.`,
  },
  close: (answer: string) => `Te verdedigen. Wij kozen ${answer}.`,
  wrong: {
    phase: (answer: string) => `Nog niet. Wij plaatsen dit in ${answer}.`,
    kind: (answer: string) => `Nog niet. Dit is ${answer}.`,
    actor: (answer: string) => `Nog niet. Dit is werk voor ${answer}.`,
    lead: (answer: string) => `Nog niet. De regie ligt bij ${answer}.`,
  },
  yours: (answer: string) => `Jij koos ${answer}.`,
  border: 'Grensgeval',
  kindIs: (kind: string, about: string) => `${kind.charAt(0).toUpperCase()}${kind.slice(1)} is ${about.charAt(0).toLowerCase()}${about.slice(1)}`,
  noLead: 'Bij wie hier de regie ligt, zegt het kader niet.',
  mark: { yours: 'jouw keuze', ours: 'ons antwoord', both: 'jij en wij', close: 'ook te verdedigen', yoursClose: 'jouw keuze' },
  comesBack: 'Deze situatie komt in een volgende ronde terug.',
  next: 'Volgende situatie',
  toResult: 'Naar het resultaat',

  roundDone: (round: number) => `Ronde ${round} is klaar`,
  roundResult: (whole: number, items: number) =>
    whole === items
      ? `Alle ${items} situaties zitten goed: fase, uitvoering en regie.`
      : whole === 0
        ? 'Nog geen enkele situatie zat van begin tot eind goed. Ze komen allemaal terug, met andere ertussen.'
        : `${whole} van de ${items} situaties ${plural(whole, 'zat', 'zaten')} van begin tot eind goed. De andere komen terug, met nieuwe ertussen.`,
  complete: (total: number) => `Alle ${total} situaties zaten goed toen je ze het laatst kreeg. Je kunt blijven oefenen; je krijgt dan eerst wat het langst geleden is.`,
  placed: 'Hoeveel situaties je in een juiste of te verdedigen fase plaatste',
  placedIn: (good: number, total: number) => (total === 0 ? 'geen' : kit.progress(good, total)),
  table: 'Je antwoorden in deze ronde',
  perPhase: 'De fase, bij situaties van',
  perStep: 'Per vraag',
  step: { phase: 'Fase', kind: 'Soort', actor: 'Wie', lead: 'Regie' },
  columns: { right: kit.right, close: kit.close, wrong: kit.wrong },
  readTitle: 'Waar je verder leest',
  missedTitle: 'Wat terugkomt',
  newRound: 'Nieuwe ronde',
  newRoundNote: (missed: number, most: number) =>
    missed === 0 ? '' : missed > most ? `${missed} situaties komen terug, ${most} per ronde.` : `${missed} ${plural(missed, 'situatie komt', 'situaties komen')} terug.`,
  startOver: 'Begin helemaal opnieuw',

  historyTitle: 'Je pogingen naast elkaar',
  historyNote: 'Hoeveel situaties je de eerste keer in een juiste of te verdedigen fase plaatste. Herhalingen tellen niet mee.',
  attempt: 'Poging',
  share: (good: number, total: number) => (total === 0 ? '–' : kit.progress(good, total)),
  chart: (phase: number, shares: string) => `Fase ${phase}, van de oudste naar de nieuwste poging: ${shares}.`,

  paperTitle: 'Zonder JavaScript',
  paperIntro: (shown: number, total: number) =>
    shown < total
      ? `Hier staan ${shown} van de ${total} situaties, met ons antwoord eronder. De andere krijg je in een browser met JavaScript.`
      : 'Plaats elke maatregel eerst zelf. Ons antwoord staat eronder.',
  paperAnswer: 'Ons antwoord',
} as const;
