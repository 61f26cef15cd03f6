/**
 * Text in a cell of a CSV file: quotes where needed; a text that a spreadsheet would run as a formula is made harmless.
 */
export function csvCell(text: string): string {
  const safe = /^[=+\-@\t\r]/.test(text) ? `'${text}` : text;
  return /[";\n\r]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
}

/** A file for Excel in Flanders: semicolons, and a byte order mark so that ë stays ë. @param rows cells as `csvCell` gives them */
export const csvFile = (rows: readonly (readonly string[])[]): string => `\uFEFF${rows.map((row) => row.join(';')).join('\r\n')}\r\n`;
