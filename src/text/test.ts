const questions = (count: number) => (count === 1 ? '1 vraag' : `${count} vragen`);

/** Words of the chapter tests and of the test over the whole course. */
export const test = {
  heading: 'De toets',
  /** on the page of a chapter, and after its last lesson */
  link: 'Toets jezelf over dit hoofdstuk',
  linkNote: (draw: number) => `${questions(draw)}, telkens andere, met uitleg bij elk antwoord`,
  courseLink: 'Toets jezelf over de hele cursus',
  course: {
    title: 'Toets jezelf over de hele cursus',
    lead: 'Vragen uit de zeven hoofdstukken door elkaar. Wat je in een eerdere toets fout had, komt terug. Je krijgt bij elk antwoord uitleg en op het einde zie je per doel hoe het ging.',
    noScript: 'Zonder JavaScript kan deze toets geen vragen trekken. De toets van elk hoofdstuk toont dan al zijn vragen met uitleg:',
  },
  page: (number: number, title: string) => `Toets hoofdstuk ${number}: ${title}`,
  paper: 'Zonder JavaScript worden er geen vragen getrokken. Hieronder staan alle vragen, elk met het antwoord erbij.',
  start: {
    plan: (count: number, size: number) => `Je krijgt ${questions(count)} uit ${size}. Stoppen mag: je gaat later verder waar je was.`,
    honest: 'Dit is een toets voor jezelf. Niemand anders ziet je antwoorden, en je mag er de lessen bij nemen.',
    mistakes: (count: number) => `${count === 1 ? 'Eén vraag had' : `${count} vragen had`} je de vorige keer niet juist. Die komen eerst terug.`,
    begin: 'Begin',
    again: 'Begin een nieuwe toets',
    loading: 'De vragen worden opgehaald …',
    failed: 'De vragen konden niet opgehaald worden. Controleer je verbinding.',
    retry: 'Probeer opnieuw',
  },
  place: (number: number, total: number) => `Vraag ${number} van ${total}`,
  from: (chapter: number) => `Uit hoofdstuk ${chapter}`,
  returned: 'Deze vraag had je een vorige keer niet juist.',
  so: (right: number, answered: number) => (answered === 0 ? '' : `Tot nu toe ${right} van de ${answered} juist.`),
  next: 'Volgende vraag',
  previous: 'Vorige vraag',
  skip: 'Sla even over',
  toResult: 'Naar je resultaat',
  gone: 'Deze vraag staat niet meer in de cursus. Ze telt niet mee.',
  result: {
    title: 'Je resultaat',
    right: (right: number, total: number) => `${right} van de ${total} vragen juist beantwoord.`,
    passed: 'Dat is genoeg om mee te tellen voor je bewijs van deelname (minstens 70 %).',
    notYet: 'Voor je bewijs van deelname telt een toets mee vanaf 70 %. Lees hieronder waar je nog winst haalt, en begin dan opnieuw: wat fout was, komt eerst terug.',
    byGoal: 'Per doel',
    goal: 'Je kunt …',
    count: 'Juist',
    readOn: 'Lees verder',
    of: (right: number, total: number) => `${right} van ${total}`,
    nothing: '–',
    review: 'Wat niet juist was',
    allRight: 'Alles was juist.',
  },
  summary: (right: number, answered: number, total: number) =>
    answered < total ? `${answered} van de ${total} vragen beantwoord, ${right} juist` : `${right} van de ${total} juist`,
} as const;
