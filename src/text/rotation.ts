/** Words for asking things one by one until each is right. */
export const rotation = {
  /** Which one is on screen. @param what e.g. "Signaal" */
  place: (what: string, number: number, total: number) => `${what} ${number} van ${total}`,
  /** For what comes back after a wrong answer. */
  back: (what: string) => `${what} dat terugkomt`,
  left: (left: number) => (left === 1 ? 'Dit is het laatste dat nog openstaat.' : `Er staan er nog ${left} open.`),
  toOverview: 'Naar het overzicht',
  returns: 'Deze komt straks nog eens terug.',
} as const;
