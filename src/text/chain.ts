/** Words of linking a characteristic, its consequence in class and an adjustment. */
export const chain = {
  item: 'Kenmerk',
  link: { consequence: 'Wat merk je daarvan in de klas?', adjustment: 'Wat kun jij doen?' },
  missing: { consequence: 'Kies eerst wat je in de klas merkt.', adjustment: 'Kies nog wat jij kunt doen.' },
  title: {
    right: 'Beide schakels kloppen',
    close: 'Te verdedigen',
    partly: 'Eén schakel klopt',
    wrong: 'Nog niet',
  },
  part: { consequence: 'In de klas', adjustment: 'Wat jij doet' },
  verdict: {
    right: 'Klopt',
    close: (ours: string) => `Ook te verdedigen. Wij kozen: ${ours}`,
    wrong: (ours: string) => `Past hier niet. Bij dit kenmerk hoort: ${ours}`,
  },
  elsewhere: (trait: string) => `Wat jij koos, hoort bij een ander kenmerk: “${trait}”`,
  overview: {
    title: 'De hele ketting',
    count: (well: number, total: number) => `${well} van de ${total} kettingen klopten meteen.`,
    trait: 'Kenmerk',
    consequence: 'In de klas',
    adjustment: 'Wat je kunt doen',
    note: 'Dit zijn mogelijke aanpassingen, geen vaste lijst. Kijk bij elke leerling welke drempel er echt is, en spreek samen af wat helpt.',
  },
  answer: 'Bekijk gevolg en aanpassing',
  fileName: (day: string) => `van-kenmerk-naar-aanpassing-${day}.txt`,
} as const;
