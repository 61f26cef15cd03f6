/** Whether what was typed is the phrase: capitals, quotation marks and spaces around or between do not matter. */
export const isConfirmed = (typed: string, phrase: string): boolean =>
  typed
    .toLowerCase()
    .replace(/["'“”‘’]/g, '')
    .trim()
    .replace(/\s+/g, ' ') === phrase;
