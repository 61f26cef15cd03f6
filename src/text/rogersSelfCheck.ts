type Attitude = 'echtheid' | 'empathie' | 'waardering';

const decimal = new Intl.NumberFormat('nl-BE', { minimumFractionDigits: 1, maximumFractionDigits: 1 });
const and = (names: readonly string[]) => new Intl.ListFormat('nl-BE').format(names);
/** The first of some titles between quotes; a long row says no more than a short one. */
const some = (titles: readonly string[]) => {
  const shown = titles.slice(0, titles.length > 4 ? 3 : 4).map((title) => `“${title}”`);
  return and(titles.length > 4 ? [...shown, `${titles.length - 3} andere`] : shown);
};
const answers = (count: number) => (count === 1 ? '1 antwoord' : `${count} antwoorden`);

const short: Record<Attitude, string> = { echtheid: 'echtheid', empathie: 'empathie', waardering: 'waardering' };

/** Asked when an attitude weakens again and again. */
const weakened: Record<Attitude, string> = {
  echtheid: 'Zocht je daar een uitweg om niet te moeten zeggen wat je voelde?',
  empathie: 'Was er haast bij, of dacht je al te weten wat er speelde?',
  waardering: 'Viel er telkens een grens weg, of kwam er net een oordeel over de leerling in je zin?',
};

/** What it may mean when one attitude is bought with another: gained, then lost. */
const traded: Record<Attitude, Partial<Record<Attitude, string>>> = {
  echtheid: {
    empathie: 'Je zei wat er in jou omging, en de leerling kwam daarna minder aan bod.',
    waardering: 'Je was eerlijk over jezelf, en de leerling kon er een afwijzing in horen.',
  },
  empathie: {
    echtheid: 'Je leefde mee, en zei iets wat je niet meende of niet kunt houden. Wie wil redden, doet dat vaak.',
    waardering: 'Je leefde mee, en nam iets over of liet een grens vallen. Meevoelen en begrenzen passen in één zin.',
  },
  waardering: {
    echtheid: 'Je bleef vriendelijk en stopte weg wat het met je deed.',
    empathie: 'Je toonde respect, en vroeg niet hoe het voor de leerling is.',
  },
};

/** Words of the Rogers self-check. */
export const rogersSelfCheck = {
  short,
  partsLabel: 'Delen van de zelftest',
  part: { statements: 'Uitspraken', profile: 'Profiel', conversations: 'Gesprekken', lookback: 'Terugblik' },
  done: (handled: number, total: number) => `${handled} van ${total}`,

  statementsHeading: (from: number, to: number, total: number) => `Uitspraak ${from} tot ${to} van ${total}`,
  statementsNote: 'Denk aan een echt moment en kies wat toen klopte. Wat je graag zou doen, telt hier niet mee.',
  statementsState: (answered: number, skipped: number, total: number) =>
    `${answered} van ${total} gescoord${skipped > 0 ? `, ${skipped} overgeslagen` : ''}.`,
  skip: 'nog niet meegemaakt, sla over',
  previous: 'Vorige',
  next: 'Volgende',
  toProfile: 'Bekijk je profiel',

  profileHeading: 'Je profiel van vandaag',
  profileIntro:
    'Een spiegel van vandaag: zo beschrijf je jezelf in je antwoorden. Er is geen norm en er valt niets te halen. Wat leerlingen aan je merken, weten alleen zij.',
  profileEmpty: (needed: number) => `Er staan nog geen antwoorden. Zodra je bij een grondhouding ${needed} uitspraken scoorde, zie je hier iets verschijnen.`,
  toStatements: 'Naar de uitspraken',
  toOpen: (open: number) => (open === 1 ? 'Nog 1 uitspraak open' : `Nog ${open} uitspraken open`),
  toConversations: 'Naar de gesprekken',
  missing: (count: number) => `Nog ${answers(count)} nodig voor hier iets te zeggen valt.`,
  score: (mean: number, band: string) => `${decimal.format(mean)} op 5: ${band}`,
  mean: (mean: number) => decimal.format(mean),
  band: { growing: 'nog in groei', mixed: 'wisselend', strong: 'vaak aanwezig' },
  basis: (answered: number, total: number) => `Uit ${answered} van de ${total} uitspraken.`,
  before: (date: string, mean: number, band: string) => `Op ${date}: ${decimal.format(mean)}, ${band}`,
  beforeSign: 'Ruitje: je vorige keer.',
  telling: (count: number) =>
    count === 1 ? 'Dit antwoord trok je cijfer het meest omlaag. Misschien begint daar een gesprek.' : 'Deze antwoorden trokken je cijfer het meest omlaag. Misschien begint daar een gesprek.',
  yours: (word: string) => `Jij: ${word}`,
  is: 'Wat het is',
  isNot: 'Wat het niet is',
  uniform:
    'Je koos overal hetzelfde antwoord. Sommige uitspraken zijn omgekeerd gesteld, dus die antwoorden spreken elkaar tegen en er valt geen profiel uit te lezen. Neem ze gerust nog eens door als je meer tijd hebt.',
  agreeing: 'Je herkende je vaak in een uitspraak én in haar tegendeel. Dat gebeurt makkelijk in zo’n lijst. Lees je profiel dus voorzichtig.',
  disagreeing: 'Je herkende je zelden in een uitspraak en evenmin in haar tegendeel. Dat gebeurt makkelijk in zo’n lijst. Lees je profiel dus voorzichtig.',
  table: 'Als tabel, en hoe het cijfer ontstaat',
  caption: 'Profiel per grondhouding',
  attitude: 'Grondhouding',
  answered: 'Gescoord',
  today: 'Nu',
  none: '–',
  cell: (mean: number, band: string) => `${decimal.format(mean)} (${band})`,
  scoring: (scale: readonly string[], reversed: number) =>
    `Je antwoorden tellen van 1 (${scale[0]}) tot 5 (${scale.at(-1)}). Bij de ${reversed} omgekeerde uitspraken telt 6 min je antwoord, want wie daarmee instemt, toont minder van de houding. Het cijfer is het gemiddelde per grondhouding; overgeslagen uitspraken tellen niet mee. Onder 3 heet het ‘nog in groei’, vanaf 4 ‘vaak aanwezig’. Die grenzen zijn een afspraak van deze cursus.`,

  conversationHeading: (number: number, total: number, title: string) => `Gesprek ${number} van ${total}: ${title}`,
  pick: 'Kies een gesprek',
  pickOne: (number: number, title: string, standing: string) => `${number}. ${title}: ${standing}`,
  standing: { open: 'nog open', chosen: 'reactie gekozen', own: 'eigen zin geschreven', passed: 'overgeslagen' },
  conversationsState: (chosen: number, own: number, passed: number, total: number) =>
    [`${chosen} van ${total} gekozen`, own > 0 && `${own} met alleen een eigen zin`, passed > 0 && `${passed} overgeslagen`].filter(Boolean).join(', ') + '.',
  pressure: 'Wat hier drukt',
  own: 'Wat zeg jij?',
  ownAfter: 'Je koos al een reactie. Een eigen zin mag er nog altijd bij.',
  ownHelp: 'Schrijf het zoals het uit je mond komt. Je mag ook meteen hieronder kiezen.',
  lay: 'Leg je zin naast deze vragen',
  layNeeds: 'Schrijf eerst een zin, dan krijg je vragen om ernaast te leggen.',
  lookFor: 'Wat zie je in je eigen zin?',
  lookForNote: 'Vink aan waarop je ja zegt. Niemand rekent mee.',
  choose: 'Welke reactie ligt het dichtst bij wat jij vandaag zou doen?',
  chooseThis: 'Dit zou ik doen',
  chooseNeeds: 'Duid eerst een reactie aan.',
  pass: 'Sla dit gesprek over',
  passed: 'Je sloeg dit gesprek over. Erop terugkomen kan altijd.',
  result: 'Wat jouw keuze doet',
  yourChoice: 'Jouw keuze',
  others: 'De andere reacties',
  othersNote: 'Open ze om te zien wat ze doen. Je eerste keuze blijft staan.',
  effect: { '-2': 'breekt af', '-1': 'verzwakt wat', '0': 'verandert weinig', '1': 'versterkt wat', '2': 'versterkt' } as Record<string, string>,
  previousConversation: 'Vorig gesprek',
  nextConversation: 'Volgend gesprek',
  toLookback: 'Naar de terugblik',
  earlier: 'Je vorige keren bij dit gesprek',
  earlierChoice: (date: string) => `Op ${date} koos je:`,
  earlierOwn: (date: string) => `Op ${date} schreef je:`,

  lookbackHeading: 'Wat terugkomt',
  lookbackFew: (chosen: number, needed: number) =>
    `Je koos een reactie in ${chosen === 1 ? '1 gesprek' : `${chosen} gesprekken`}. Vanaf ${needed} valt er te zien wat terugkomt.`,
  lookbackIntro: (chosen: number) =>
    `Dit steunt op ${chosen} keuzes in verzonnen gesprekken. Het kan aan de situaties liggen, en het kan iets over jou vertellen. Of je jezelf erin herkent, kun je alleen zelf zeggen.`,
  counts: (stronger: number, weaker: number, chosen: number) => {
    const equal = chosen - stronger - weaker;
    return [stronger > 0 && `${stronger} × sterker`, weaker > 0 && `${weaker} × zwakker`, equal > 0 && `${equal} × weinig veranderd`].filter(Boolean).join(', ');
  },
  weakens: (attitude: Attitude, count: number, chosen: number, titles: readonly string[]) =>
    `In ${count} van je ${chosen} keuzes kwam ${short[attitude]} in het gedrang: ${some(titles)}. ${weakened[attitude]}`,
  strengthens: (attitude: Attitude, count: number, chosen: number) => `In ${count} van je ${chosen} keuzes bleef ${short[attitude]} overeind, ook onder druk.`,
  swings: (titles: readonly string[]) => `Dat wisselt. Zwakker werd het bij ${some(titles)}.`,
  swingsAsk: 'Hebben de gesprekken waarin een houding zwakker werd, iets gemeen? Haast, publiek, een leerling die je raakt?',
  trades: (gains: Attitude, costs: Attitude, count: number, titles: readonly string[]) =>
    `In ${count} keuzes won ${short[gains]} en verloor ${short[costs]}: ${some(titles)}. ${traded[gains][costs] ?? ''}`,
  together: 'Wat je voor elkaar ruilt',
  nothingRecurs: 'Niets komt al zo vaak terug dat je het een gewoonte kunt noemen. Je reageert blijkbaar niet overal hetzelfde.',
  limits: 'Waar jouw grens ligt',
  cases: 'Dezelfde druk, in een langer verhaal',
  caseOf: (name: string) => `De casus van ${name}`,

  paperTitle: 'Op papier',
  paperIntro: (scale: readonly string[]) => `Schrijf bij elke uitspraak een cijfer: ${scale.map((word, at) => `${at + 1} ${word}`).join(', ')}. Laat leeg wat je nog niet meemaakte.`,
  paperScoring: 'Zo reken je je profiel uit',
  paperKey: 'Neem per grondhouding het gemiddelde. Bij een nummer met een sterretje tel je 6 min je cijfer. Je hebt minstens zes antwoorden nodig; onder 3 is het nog in groei, vanaf 4 vaak aanwezig.',
  paperConversations: 'Gesprekken onder druk',
  paperConversationsNote: 'Schrijf bij elk gesprek letterlijk wat jij zegt. Leg je zin daarna naast de vragen.',
  paperLookFor: 'Vragen om ernaast te leggen',
} as const;
