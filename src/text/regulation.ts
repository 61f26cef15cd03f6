/** Words around the facts of law. */
export const regulationText = {
  label: 'Regelgeving',
  title: 'Wat de regels vandaag zeggen',
  checked: (date: string) => `Regelgeving nagekeken tot ${date}.`,
  since: (date: string) => `Sinds ${date}.`,
  was: 'Daarvoor:',
  source: 'Bron:',
  all: 'Alle regels van de cursus, met de datum waarop ze zijn nagekeken',
  page: {
    title: 'Regelgeving in deze cursus',
    summary: 'Elk feit uit de regelgeving waarop een les steunt, met bron en met de dag waarop het is nagekeken.',
    intro: (count: number) =>
      `Regels veranderen, meestal op 1 september. Hieronder staan de ${count} feiten waarop lessen steunen; wat het langst niet is nagekeken, staat bovenaan. Klopt er iets niet meer, dan volstaat het om content/regelgeving.yaml bij te werken: de lessen volgen vanzelf.`,
    how: 'Zo werk je een feit bij',
    none: 'Er zijn nog geen feiten opgenomen.',
    group: (date: string) => `Nagekeken op ${date}`,
    lessons: 'In de lessen:',
  },
} as const;
