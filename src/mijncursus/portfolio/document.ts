/**
 * A document of no make in particular: the page draws it, and the Word file is written from it. All of it is text;
 * nothing in it is markup.
 */
export interface Run {
  text: string;
  bold?: true;
  italic?: true;
}

/**
 * - `asked`: a question, or words quoted from the course
 * - `written`: a text of the student; line breaks count
 * - `note`: said by the portfolio itself
 * - `reference`: one work in a list of references
 */
export type Style = 'plain' | 'asked' | 'written' | 'note' | 'reference';

export type Block =
  | { is: 'heading'; level: 1 | 2 | 3 | 4; text: string }
  | { is: 'paragraph'; style: Style; runs: Run[] }
  | { is: 'list'; ordered: boolean; items: Run[][] }
  | { is: 'table'; caption: string; head: string[]; rows: string[][] };

export interface PortfolioDocument {
  title: string;
  /** name and value, in the order to show them, e.g. `['Naam', 'An']` */
  facts: [name: string, value: string][];
  blocks: Block[];
}

/** Characters that no XML file may hold; a text that was pasted can. */
const FORBIDDEN = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

/** A text that any file format can hold; what cannot be shown is left out. */
export const sound = (text: string): string => text.replace(/\r\n?/g, '\n').toWellFormed().replace(FORBIDDEN, '');

/** A paragraph of one piece. */
export const paragraph = (style: Style, text: string): Block => ({ is: 'paragraph', style, runs: [{ text: sound(text) }] });
export const heading = (level: 1 | 2 | 3 | 4, text: string): Block => ({ is: 'heading', level, text: sound(text) });

/** A text of the student as paragraphs: blank lines part them, single line breaks stay. */
export const written = (text: string): Block[] =>
  sound(text)
    .split(/\n[^\S\n]*\n\s*/)
    .map((part) => part.replace(/^\n+|\s+$/g, ''))
    .filter((part) => part.trim() !== '')
    .map((part) => paragraph('written', part));
