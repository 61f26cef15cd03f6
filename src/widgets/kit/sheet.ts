/**
 * What a student made with an exercise, to take along: as a text file, and in the portfolio.
 * Plain data, so that what draws or writes it can be loaded apart from what makes it.
 *
 * - `asked`: words of the course
 * - `written`: words of the student; line breaks count
 * - `note`: a remark about what follows or precedes
 */
export type SheetPart =
  | { is: 'heading' | 'asked' | 'written' | 'note'; text: string }
  | { is: 'list'; items: readonly string[] }
  | { is: 'table'; head: readonly string[]; rows: readonly (readonly string[])[] };
export type Sheet = readonly SheetPart[];

function linesOf(part: SheetPart): string[] {
  switch (part.is) {
    case 'heading':
      return ['', part.text, '-'.repeat(part.text.length)];
    case 'list':
      return ['', ...part.items.map((item) => `- ${item}`)];
    case 'table':
      return part.rows.flatMap(([first, ...cells]) => ['', first ?? '', ...cells.map((cell, at) => `  ${part.head[at + 1]}: ${cell}`)]);
    default:
      return ['', ...part.text.split(/\r?\n/)];
  }
}

/** A sheet as plain text, to paste in a report. */
export function sheetAsText(title: string, sheet: Sheet): string {
  return [title, '='.repeat(title.length), ...sheet.flatMap(linesOf), ''].join('\r\n');
}
