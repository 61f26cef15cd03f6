const times = (count: number) => (count === 1 ? '1 keer' : `${count} keer`);

/** Words of sorting into bins. */
export const sorting = {
  item: 'Kaartje',
  question: 'In welke bak leg je dit?',
  missing: 'Kies eerst een bak.',
  guide: 'Wat hoort in welke bak?',
  inBin: (count: number) => (count === 0 ? 'nog leeg' : count === 1 ? 'er ligt 1 kaartje' : `er liggen ${count} kaartjes`),

  right: (bin: string) => `Dat klopt. Dit hoort in “${bin}”.`,
  close: (bin: string) => `Te verdedigen. Wij legden dit in “${bin}”.`,
  wrong: (bin: string) => `Nog niet. Dit hoort in “${bin}”.`,
  mistake: (bin: string) => `Waarom niet in “${bin}”?`,
  why: (bin: string) => `Waarom wel in “${bin}”?`,
  answer: 'Bekijk het antwoord',
  also: (bins: readonly string[]) => `ook te verdedigen: ${bins.map((bin) => `“${bin}”`).join(', ')}`,

  board: (sorted: number) => `Bekijk de bakken (${sorted === 1 ? '1 kaartje' : `${sorted} kaartjes`})`,
  empty: 'Nog niets.',

  overview: {
    title: 'Hoe liggen de bakken?',
    atOnce: (right: number, close: number, total: number) =>
      `${right} van de ${total} kaartjes legde je meteen juist${close > 0 ? `, en bij ${close} is jouw keuze te verdedigen` : ''}.`,
    lean: (bin: string, explain: string, count: number, of: number) => `Van je ${of} foute keuzes gingen er ${count} naar “${bin}”. Lees nog eens wat daar hoort. ${explain}`,
    balanced: (of: number) => (of === 1 ? 'Eén kaartje kwam terug omdat het in de verkeerde bak lag.' : `${times(of)} koos je een verkeerde bak, ongeveer even vaak in elke richting.`),
    table: 'De bakken, naar je eerste antwoorden',
    bin: 'Bak',
    belong: 'Horen hier',
    put: 'Legde jij hier',
    wrong: 'Fout',
  },
} as const;
