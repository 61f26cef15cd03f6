const several = (count: number, one: string, many: string) => (count === 1 ? `1 ${one}` : `${count} ${many}`);

/** Words of the control questions. */
export const quiz = {
  number: (number: number) => `Vraag ${number}`,
  solution: 'Bekijk het antwoord',
  right: 'Dat klopt',
  partly: (summary: string) => `Gedeeltelijk juist: ${summary}`,
  wrong: 'Nog niet',
  retry: 'Probeer opnieuw',
  /** How often a question was answered, and what the first answer was worth. */
  tries: (count: number, firstRight: boolean) => `${count} keer nagekeken. Je eerste antwoord was ${firstRight ? 'juist' : 'nog niet helemaal juist'}.`,

  choice: {
    chooseOne: 'Kies eerst een antwoord.',
    chooseSome: 'Kies eerst één of meer antwoorden.',
    severalHint: 'Meer dan één antwoord kan juist zijn.',
    summary: (hit: number, of: number, extra: number) =>
      `je koos ${hit} van de ${of} juiste antwoorden${extra > 0 ? `, en ${several(extra, 'antwoord dat niet past', 'antwoorden die niet passen')}` : ''}.`,
    chosenRight: 'Juist gekozen',
    chosenWrong: 'Past niet',
    missed: 'Ook juist',
    missedOnly: 'Het juiste antwoord',
    right: 'Juist',
    wrong: 'Niet juist',
  },
  ordering: {
    hint: 'Verplaats de items met de pijlen tot de volgorde klopt.',
    list: 'Jouw volgorde',
    summary: (hit: number, of: number) => `${hit} van de ${of} staan op hun plaats.`,
    inPlace: 'Stond juist',
    elsewhere: (place: number) => `Stond bij jou op plaats ${place}`,
  },
  matching: {
    hint: 'Kies bij elk stuk links de letter van wat erbij hoort.',
    right: 'Waaruit je kiest',
    choose: 'Kies …',
    missing: (count: number) => `Nog ${several(count, 'keuze', 'keuzes')} te maken.`,
    summary: (hit: number, of: number) => `${hit} van de ${of} heb je juist gekoppeld.`,
    pairRight: 'Juist gekoppeld',
    pairWrong: 'Hoort bij elkaar',
    chose: (what: string) => `Jij koos: ${what}`,
    label: (letter: string, what: string) => `${letter}. ${what}`,
  },

  progress: (done: number, total: number) => `${done} van de ${total} vragen nagekeken.`,
  overview: {
    title: 'Hoe ging het?',
    atOnce: (right: number, total: number) =>
      right === total ? `Alle ${total} vragen had je meteen juist.` : `${right} van de ${total} vragen had je meteen juist.`,
    later: (right: number, total: number) => (right === total ? 'Ondertussen staan ze allemaal juist.' : `Ondertussen staan er ${right} juist.`),
    retryList: 'Nog eens proberen:',
    retryAll: 'Vraag de foute opnieuw',
    onlyWrong: (count: number) => `Je ziet nu alleen ${count === 1 ? 'de vraag' : `de ${count} vragen`} die nog niet helemaal juist ${count === 1 ? 'was' : 'waren'}.`,
    showAll: 'Toon alle vragen',
  },
} as const;
