/** Words of the definition that is taken apart. */
export const definition = {
  source: 'Bron',
  keys: 'Kies een stuk van de definitie. Met de pijltjestoetsen ga je naar het vorige of volgende.',
  visited: ' (bekeken)',
  /** How much was opened, in words. */
  count(visited: number, total: number): string {
    if (visited === 0) return `Nog geen van de ${total} stukken bekeken.`;
    if (visited === total) return `Alle ${total} stukken bekeken.`;
    return `${visited} van de ${total} stukken bekeken.`;
  },
  example: 'Op een school',
  previous: 'Vorig stuk',
  next: 'Volgend stuk',
  close: 'Sluiten',
  showAll: 'Toon alles onder elkaar',
  quoted: (words: string) => `“${words}”`,
  again: 'Begin opnieuw',
} as const;
