/** Address of the lecturer's window of a lecture. */
export const presenterAddress = (session: string): string => `${location.pathname}?lesgever=${encodeURIComponent(session)}`;
/** Address of the screen. */
export const screenAddress = (): string => location.pathname;
