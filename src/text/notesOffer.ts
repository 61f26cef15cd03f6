/** The words of the button at every section; they come with every lesson, so there are few. */
export const offer = { note: 'Notitie bij deze sectie', failed: 'Dit lukt nu niet. Kijk je verbinding na.' } as const;
