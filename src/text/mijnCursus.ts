import type { AnswerState, OwnAnswer } from '../mijncursus/answers.ts';
import type { ChapterFigures, Part } from '../mijncursus/chapters.ts';
import type { LessonPlace, QuestionPlace } from '../mijncursus/course.ts';
import type { Step } from '../mijncursus/next.ts';
import type { VersionItem } from '../mijncursus/versions.ts';
import type { StatusReason } from '../learner/status.ts';
import { kit } from './kit.ts';

const count = (number: number, one: string, more: string) => (number === 1 ? `1 ${one}` : `${number} ${more}`);
const list = (items: readonly string[]) => (items.length < 2 ? items.join('') : `${items.slice(0, -1).join(', ')} en ${items.at(-1)}`);
const upper = (text: string) => text.charAt(0).toUpperCase() + text.slice(1);
const moment = (at: number) => `${kit.day(at)} om ${kit.clock(at)}`;

const part = ({ done, total }: Part, one: string, more: string, verb: string) => (total === 0 ? [] : [`${done} van ${total === 1 ? `1 ${one}` : `${total} ${more}`} ${verb}`]);
/** The welcome is a lesson without a number. */
const lessonName = ({ number, title }: Pick<LessonPlace, 'number' | 'title'>) => (number.startsWith('0.') ? `“${title}”` : `les ${number}, ${title}`);
const sectionName = (place: LessonPlace) => (place.sectionTitle ? `“${place.sectionTitle}” in ${lessonName(place)}` : lessonName(place));
const questionName = ({ caseTitle, number, title }: QuestionPlace) => `vraag ${number} van “${caseTitle}”: ${title}`;

/** What is wrong with the storage, as a reason in a sentence. */
const storageReasons: Partial<Record<StatusReason, string>> = {
  missing: 'deze browser heeft geen opslag voor websites',
  blocked: 'de browser laat de cursus niets bewaren. Dat gebeurt in een privévenster, of als opslag in de instellingen uit staat',
  quota: 'de opslag van dit toestel is vol',
};

/** The parts of the page. */
export const myCourse = {
  lead: 'Wat je las, oefende en schreef, staat op dit toestel, in deze browser, en nergens anders.',
  noScript: 'Deze pagina haalt uit de opslag van je browser wat je in de cursus deed. Daarvoor is JavaScript nodig, en dat staat hier uit. Lessen, casussen en begrippen lees je ook zonder.',
  loading: 'Even geduld, je werk wordt opgehaald …',
  courseFailed: 'De inhoud van de cursus kon niet geladen worden, dus staat niet overal bij waar iets hoort. Je eigen werk is er wel.',
  retry: 'Probeer opnieuw',
  parts: { waar: 'Waar je bent', antwoorden: 'Je antwoorden', notities: 'Je notities', oefeningen: 'Je oefeningen', bewaren: 'Bewaren en meenemen', instellingen: 'Instellingen', wissen: 'Alles wissen' },
  cancel: 'Niet doen',
  moment,
} as const;

/** Trouble with the storage, and the reminder. */
export const storageWords = {
  region: 'Over je opslag',
  memory: (reason?: StatusReason) => `Op dit toestel wordt nu niets bewaard: ${storageReasons[reason ?? 'blocked'] ?? 'het schrijven mislukte'}.`,
  memoryHelp: 'Wat je in een ander tabblad typt, bestaat alleen zolang dat tabblad open is. Kopieer het, of open de cursus in een gewoon venster. Hieronder bewaar je wat de browser nog wel kan lezen.',
  readonly: 'Op dit toestel staat werk van een nieuwere versie van de cursus.',
  readonlyHelp: 'Je kunt het meenemen in een reservekopie, maar hier niets veranderen. Laad de pagina opnieuw om de nieuwste versie te krijgen.',
  evicted: 'De browser heeft gewist wat de cursus hier bewaarde.',
  evictedHelp: 'Dat kwam niet door jou en niet door de cursus. Browsers doen dit als het toestel vol raakt of als je een site lang niet opent. Heb je een reservekopie, zet die dan hieronder terug.',
  evictedRestore: 'Zet een reservekopie terug',
  understood: 'Begrepen',
  unreadable: (number: number) => `${upper(count(number, 'stukje', 'stukjes'))} van wat hier bewaard staat, ${number === 1 ? 'is' : 'zijn'} onleesbaar geworden.`,
  unreadableHelp: 'Je ziet er hier niets van, maar het is niet weg: het blijft staan en gaat mee in je reservekopie.',
  newer: (number: number) => `${upper(count(number, 'stukje', 'stukjes'))} van wat hier bewaard staat, ${number === 1 ? 'komt' : 'komen'} uit een nieuwere versie van de cursus. ${number === 1 ? 'Het wordt' : 'Ze worden'} nooit overschreven en ${number === 1 ? 'gaat' : 'gaan'} mee in je reservekopie.`,
  download: 'Bewaar nu wat er is',
  due: (words: number, last?: number) =>
    last === undefined ? `Je schreef ongeveer ${words} woorden en bewaarde nog geen reservekopie.` : `Sinds je laatste reservekopie (${kit.day(last)}) schreef je ongeveer ${words} woorden.`,
  dueHelp: 'Ze staan alleen op dit toestel. Gaat het stuk, of wist de browser zijn gegevens, dan zijn ze weg.',
  dueButton: 'Bewaar een reservekopie',
} as const;

/** Progress and what to do next. */
export const where = {
  web: 'Je web',
  fresh: 'Je hebt hier nog niets gedaan. Zodra je een les leest, een oefening maakt of aan een casus schrijft, vult het web zich en vind je alles op deze pagina terug.',
  left: 'Waar je gebleven was',
  leftLesson: (place: LessonPlace) => upper(sectionName(place)),
  leftOn: (at: number) => `Gelezen op ${moment(at)}.`,
  leftAnswer: (question: QuestionPlace) => upper(questionName(question)),
  leftAnswerOn: (at: number) => `Laatst aan geschreven op ${moment(at)}.`,
  nothingLeft: 'Je opende nog geen les op dit toestel.',
  next: 'Wat nu?',
  step(step: Step): string {
    switch (step.kind) {
      case 'start':
        return `Begin bij ${lessonName(step.lesson)}`;
      case 'continue':
        return `Lees verder: ${sectionName(step.lesson)}`;
      case 'read':
        return `Lees ${sectionName(step.lesson)}`;
      case 'practise':
        return step.exercise.kind === 'toets'
          ? `Maak de toets “${step.exercise.title}”`
          : `Maak de oefening “${step.exercise.title}” in ${lessonName({ number: step.exercise.number, title: step.exercise.lessonTitle })}`;
      case 'write':
        return `Schrijf verder aan ${questionName(step.question)}`;
      case 'answer':
        return `Beantwoord ${questionName(step.question)}`;
      case 'rework':
        return `Herwerk je antwoord op ${questionName(step.question)}`;
      case 'done':
        return 'Je deed alles wat er nu in de cursus staat';
    }
  },
  why: {
    start: 'Daar leer je hoe de cursus werkt en leg je vast waar je vandaag staat.',
    continue: 'Daar was je het laatst, en dit deel las je nog niet.',
    read: 'Dit is het eerste deel dat je nog niet las.',
    practise: 'Je las alles. Deze oefening deed je nog niet.',
    write: 'Hieraan schreef je het laatst, en ons antwoord is nog dicht.',
    answer: 'Je las alles en deed elke oefening. Bij deze vraag is ons antwoord nog dicht.',
    rework: 'Alle vragen zijn beantwoord. Dit antwoord heb je nog niet herwerkt.',
    done: 'Blader gerust terug: een casus die je na een paar weken herleest, leest anders.',
  } satisfies Record<Step['kind'], string>,
  rule: 'Hoe we dat kiezen',
  ruleSteps: [
    'Was je ergens mee bezig, dan ga je daar verder.',
    'Anders komt het eerste deel dat je nog niet las.',
    'Las je alles, dan een oefening die je nog niet deed.',
    'Daarna een casusvraag waarbij ons antwoord nog dicht is.',
    'En tot slot een antwoord dat je nog niet herwerkte.',
  ],
  ruleNote: 'Het is een voorstel. Je mag elke volgorde kiezen.',
  chapters: 'Per hoofdstuk',
  chapter: (number: number, title: string) => (number === 0 ? title : `Hoofdstuk ${number}: ${title}`),
  figures({ read, practised, cases }: ChapterFigures): string {
    const parts = [
      ...part(read, 'deel', 'delen', 'gelezen'),
      ...part(practised, 'oefening', 'oefeningen', 'gedaan'),
      ...part(cases, 'casusvraag', 'casusvragen', 'open'),
    ];
    return `${parts.join(', ')}.`;
  },
  table: 'Als tabel',
  tableCaption: 'Voortgang per hoofdstuk',
  columns: { chapter: 'Hoofdstuk', read: 'Delen gelezen', practised: 'Oefeningen gedaan', cases: 'Casusvragen open' },
  cell: ({ done, total }: Part) => (total === 0 ? 'geen' : `${done} van ${total}`),
} as const;

const states: Record<AnswerState, string> = { begun: 'begonnen', unlocked: 'ontsloten', reworked: 'herwerkt', viewed: 'bekeken zonder eigen antwoord' };

/** Answers and their history. */
export const answersWords = {
  empty: 'Je schreef nog geen antwoord. Kies een casus, lees wie de leerling is en schrijf bij de eerste vraag wat jij zou doen. Je vindt het hier terug, met elke versie.',
  toCases: 'Naar de casussen',
  states,
  stateNote: 'Begonnen: ons antwoord is nog dicht. Ontsloten: ons antwoord ligt naast het jouwe. Herwerkt: je schreef daarna een nieuwe tekst.',
  total: (answers: number) => `${upper(count(answers, 'antwoord', 'antwoorden'))} op dit toestel.`,
  group: (counts: Record<AnswerState, number>) =>
    list((Object.keys(counts) as AnswerState[]).flatMap((state) => (counts[state] > 0 ? [`${counts[state]} ${states[state]}`] : []))),
  removedGroup: 'Vragen die niet meer in de cursus staan',
  removedNote: 'De cursus is intussen veranderd. Wat je schreef, blijft van jou: het staat hier en gaat mee in je reservekopie.',
  unknownGroup: 'Je antwoorden',
  question: (number: number, title: string) => `Vraag ${number}: ${title}`,
  state: ({ state, at }: Pick<OwnAnswer, 'state' | 'at'>) => `${upper(states[state])}, ${moment(at)}`,
  changedMark: 'vraag herschreven',
  search: 'Zoek in je antwoorden',
  filter: 'Toon',
  all: 'alle antwoorden',
  found: (number: number) => (number === 0 ? 'Geen antwoord gevonden. Probeer een ander woord of een andere keuze.' : `${upper(count(number, 'antwoord', 'antwoorden'))} gevonden.`),
  more: (left: number) => `Toon meer (nog ${left})`,
  changed: 'Deze vraag is herschreven nadat je ze beantwoordde. Je schreef bij deze versie:',
  changedNow: 'Nu luidt ze zo:',
  removed: 'Deze vraag staat niet meer in de cursus. Zo luidde ze toen je schreef:',
  asked: 'De vraag',
  first: 'Mijn eerste antwoord',
  draft: 'Wat je schreef',
  rework: 'Mijn herwerkte antwoord',
  frozen: (at: number) => `Vastgelegd op ${moment(at)}.`,
  viewed: 'Je bekeek ons antwoord zonder zelf te schrijven.',
  emptyNow: 'Het tekstvak is nu leeg. Eerdere tekst vind je bij de versies.',
  open: 'Open bij de casus',
  versions: (number: number) => `Versies (${number})`,
  conflicts: (number: number) => `Er ${number === 1 ? 'is 1 andere tekst' : `zijn ${number} andere teksten`} die op hetzelfde moment elders geschreven ${number === 1 ? 'werd' : 'werden'}. Kies bij de casus waarmee je verdergaat.`,
} as const;

export const historyWords = {
  title: 'Eerdere versies',
  failed: 'De versies konden niet getoond worden. Kijk je verbinding na en probeer het opnieuw.',
  intro: 'Kies een versie. Je ziet wat er sindsdien veranderde tot de tekst die er nu staat.',
  choose: 'Versie',
  older: 'Oudere',
  newer: 'Nieuwere',
  option({ kind, at, words, aside, restored, same }: VersionItem): string {
    const kinds = { first: 'eerste antwoord', 'other-first': 'eerste antwoord van een ander toestel', draft: 'opzet', rework: 'herwerkt' };
    const notes = [kinds[kind], count(words, 'woord', 'woorden'), ...(aside ? ['apart gehouden'] : []), ...(restored ? ['teruggezet'] : []), ...(same ? ['zoals nu'] : [])];
    return `${moment(at)}: ${notes.join(', ')}`;
  },
  same: 'Deze versie is gelijk aan de tekst die er nu staat.',
  changes: ({ added, removed }: { added: number; removed: number }) =>
    added + removed === 0
      ? 'Sinds deze versie veranderden alleen spaties of regeleinden.'
      : `Sinds deze versie ${added === 1 ? 'kwam er 1 woord' : `kwamen er ${added} woorden`} bij en ${removed === 1 ? 'verdween er 1' : `verdwenen er ${removed}`}.`,
  legend: 'Doorstreept stond in deze versie en is nu weg. Onderstreept kwam erbij.',
  gone: 'weg',
  came: 'erbij',
  end: 'einde',
  tooDifferent: 'Deze versie verschilt te veel om woord voor woord te vergelijken. Hieronder staat ze zoals ze was.',
  plain: 'De versie zonder markeringen',
  restore: 'Zet deze versie terug',
  /** @param frozen the first answer stands for good */
  confirm: (frozen: boolean) =>
    frozen
      ? 'De versie komt in je herwerkte antwoord. Je eerste antwoord blijft staan zoals het was, en wat er nu staat, blijft bewaard als versie.'
      : 'De versie komt in het tekstvak van de vraag. Wat daar nu staat, blijft bewaard als versie.',
  confirmYes: 'Ja, zet ze terug',
  restored: (at: number) => `De versie van ${moment(at)} is teruggezet. Er is niets verloren: de vorige tekst staat bij de versies.`,
  elsewhere: 'Dit antwoord staat open in een ander tabblad, en daar wordt geschreven. Sluit dat tabblad en probeer het opnieuw, of neem het hier over: wat daar getypt is, wordt eerst bewaard.',
  takeOver: 'Neem over en zet terug',
  notRestored: 'Terugzetten lukte niet: de browser kon niet schrijven. Er is niets veranderd. Kopieer de tekst hierboven als je hem nodig hebt.',
} as const;

export const exercisesWords = {
  empty: 'Je deed nog geen oefening. Ze staan in de lessen, en je pogingen komen hier naast elkaar.',
  total: ({ done, total }: Part) => `Je deed ${done} van de ${total} oefeningen.`,
  removedGroup: 'Oefeningen die niet meer in de cursus staan',
  lesson: (number: string, title: string) => (number === '' ? 'Alle hoofdstukken' : number.startsWith('0.') ? title : number.includes('.') ? `Les ${number}: ${title}` : `Hoofdstuk ${number}: ${title}`),
  attempts: (attempts: number, last: number) => (attempts === 0 ? `Gedaan op ${kit.day(last)}` : `${upper(count(attempts, 'poging', 'pogingen'))}, laatst op ${kit.day(last)}`),
  open: 'Open in de les',
  over: 'Je pogingen, de nieuwste eerst',
  attempt: (started: number, at: number, finished?: number) => {
    const days = kit.day(started) === kit.day(at) ? `Op ${kit.day(at)}` : `Van ${kit.day(started)} tot ${kit.day(at)}`;
    return finished === undefined ? `${days}, nog bezig of onderbroken` : `${days}, afgesloten`;
  },
  more: (left: number) => `Toon ook de oudere (${left})`,
} as const;

export const settingsWords = {
  reading: 'Weergave',
  note: 'Dezelfde keuzes vind je op elke pagina onder Weergave, bovenaan.',
  lecturer: 'Voor lesgevers',
  withoutWriting: 'Toon ons antwoord ook zonder eigen antwoord',
  withoutWritingNote: 'Bij elke casusvraag komt dan een knop om ons antwoord meteen te openen. Wie hem gebruikt, ziet bij de vraag en op deze pagina “bekeken zonder eigen antwoord” staan.',
  notKept: 'Deze keuze kon niet bewaard worden en geldt alleen zolang deze pagina open is.',
} as const;

export const eraseWords = {
  intro: 'Dit wist op dit toestel alles wat de cursus over jou onthoudt: antwoorden en hun versies, oefeningen, notities en voortgang. Ook andere open tabbladen van de cursus worden leeg. Het kan niet ongedaan gemaakt worden. Je instellingen blijven.',
  backupFirst: 'Bewaar eerst een reservekopie',
  label: 'Typ “wis alles” om te bevestigen',
  phrase: 'wis alles',
  button: 'Wis alles',
  notYet: 'Typ eerst “wis alles” in het vak hierboven.',
  done: 'Alles is gewist. Op dit toestel staat niets meer van wat je in de cursus deed.',
  failed: 'Wissen lukte niet: de browser gaf geen toegang tot de opslag. Er is niets gewist. Sluit andere tabbladen van de cursus en probeer het opnieuw.',
} as const;

