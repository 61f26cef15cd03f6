/** Words for results of several attempts beside each other. */
export const results = {
  title: 'Je pogingen naast elkaar',
  when: 'Wanneer',
  right: 'Meteen juist',
  now: 'nu',
  count: (right: number, total: number) => `${right} van de ${total}`,
  /** What changed since the last time. */
  compare(now: number, before: number): string {
    if (now > before) return `De vorige keer had je er ${before} meteen juist, nu ${now}.`;
    if (now < before) return `De vorige keer had je er ${before} meteen juist, nu ${now}. Kijk hieronder welke je nog eens wilt herlezen.`;
    return `Net als de vorige keer had je er ${now} meteen juist.`;
  },
} as const;
