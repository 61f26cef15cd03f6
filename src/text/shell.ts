/** Words of the shell: header, navigation, settings, lesson furniture. */
export const shell = {
  course: 'Samen sterk',
  tagline: 'Een open cursus leerlingenbegeleiding voor wie leraar wordt in het Vlaamse secundair onderwijs.',
  skip: 'Ga naar de inhoud',
  home: 'Begin',
  mainNav: 'Hoofdmenu',
  menu: 'Menu',
  chapters: 'Hoofdstukken',
  /** in a list of chapters */
  chapterNamed: (number: number, short: string) => `${number}. ${short}`,
  welcome: 'Welkom',
  cases: 'Casussen',
  terms: 'Begrippen',
  myCourse: 'Mijn cursus',
  search: 'Zoeken',
  settings: 'Weergave',
  help: 'Hulp',
  references: 'Bronnen',
  regulation: 'Regelgeving',
  about: 'Over deze cursus',
  close: 'Sluiten',
  chapter: (number: number) => (number === 0 ? 'Welkom' : `Hoofdstuk ${number}`),
  lesson: (number: string) => `Les ${number}`,
  minutes: (minutes: number) => `${minutes} min. lezen`,
  goals: 'Na deze les kun je',
  chapterGoals: 'Na dit hoofdstuk kun je',
  onThisPage: 'Op deze pagina',
  previous: 'Vorige',
  next: 'Volgende',
  lessonNav: 'Vorige en volgende les',
  start: 'Begin aan de cursus',
  resume: 'Waar je gebleven was',
  privacy: 'Wat je schrijft, blijft op dit toestel. Geen account, geen trackers.',
  checked: (date: string) => `Feiten en regelgeving nagekeken tot ${date}`,
  print: 'Afdrukken',
  project: 'Projecteer deze les',
  projectCase: 'Projecteer deze casus',
} as const;

export const settings = {
  title: 'Weergave',
  theme: { label: 'Kleuren', auto: 'zoals je toestel', light: 'licht', dark: 'donker' },
  size: { label: 'Tekstgrootte', auto: 'gewoon', l: 'groot', xl: 'groter', xxl: 'grootst' },
  spacing: { label: 'Regelafstand', auto: 'gewoon', ruim: 'ruim' },
  font: { label: 'Lettertype', auto: 'van de cursus', plain: 'van je toestel' },
  note: 'Je keuze wordt op dit toestel onthouden.',
} as const;

export const boxes = {
  kern: 'Kern',
  meerLezen: 'Meer lezen',
  inzicht: 'Inzichten uit onderzoek',
  opdracht: 'Opdracht',
  casus: 'Casus',
  standVandaag: 'Stand vandaag',
  checkedUntil: (date: string) => `nagekeken tot ${date}`,
  form: { individueel: 'individueel', duo: 'per twee', groep: 'in groep', team: 'met je team' },
  minutes: (minutes: number) => `${minutes} minuten`,
  noCases: 'De casussen bij dit kader komen er nog aan.',
  figureText: 'De figuur in woorden',
  termMore: 'In de begrippenlijst',
  closeTerm: 'Sluit uitleg',
} as const;

export const widgetFrame = {
  needsScript: 'Dit onderdeel heeft JavaScript nodig. Zonder JavaScript kun je het hieronder lezen en op papier maken.',
  loading: 'Het onderdeel wordt klaargezet …',
  failed: 'Dit onderdeel kon niet geladen worden. Kijk je verbinding na en laad de pagina opnieuw.',
} as const;

export const notFound = {
  title: 'Deze pagina bestaat niet',
  text: 'Misschien is het adres verkeerd getypt of verhuisde de pagina. Zoek hieronder verder, of ga terug naar het begin.',
} as const;

export const helplines = {
  title: 'Praten helpt. Hier luistert iemand.',
  /** for the second and later lists on a page, to who listens to it */
  again: (count: number) => `Hulplijnen, lijst ${count}`,
} as const;
