import {
  AlignmentType,
  BorderStyle,
  Document,
  Footer,
  HeadingLevel,
  LevelFormat,
  Packer,
  PageNumber,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextRun,
  WidthType,
} from 'docx';
import type { Block, PortfolioDocument, Run, Style } from './document.ts';

/** This module brings the `docx` package along: import it only when a file is asked for. */

const INK = '23211C';
const TEAL = '0D5B5E';
const SOFT = '57524A';
const LINE = 'B8AE9B';
const HEAD = 'Georgia';
const BODY = 'Calibri';
/** Width of the text on A4 with margins of 25 mm, in twentieths of a point. */
const MEASURE = 9070;

const HEADINGS = { 1: HeadingLevel.HEADING_1, 2: HeadingLevel.HEADING_2, 3: HeadingLevel.HEADING_3, 4: HeadingLevel.HEADING_4 } as const;
const STYLES: Record<Style, string> = { plain: 'Normal', asked: 'Opgave', written: 'EigenTekst', note: 'Toelichting', reference: 'Bron' };

/** Runs of Word; a line break in a text becomes one in the file. */
const runsOf = (runs: readonly Run[]): TextRun[] =>
  runs.flatMap(({ text, bold, italic }) =>
    text.split('\n').map((line, at) => new TextRun({ text: line, ...(bold ? { bold } : {}), ...(italic ? { italics: true } : {}), ...(at > 0 ? { break: 1 } : {}) })),
  );

const cell = (text: string, width: number, head: boolean) =>
  new TableCell({
    width: { size: width, type: WidthType.DXA },
    margins: { top: 60, bottom: 60, left: 100, right: 100 },
    ...(head ? { shading: { type: ShadingType.CLEAR, fill: 'E2EEEC', color: 'auto' } } : {}),
    children: [new Paragraph({ style: 'Cel', keepNext: head, children: [new TextRun({ text, bold: head })] })],
  });

/** The first column holds sentences, the others a word or two. */
function tableOf({ head, rows }: Extract<Block, { is: 'table' }>): Table {
  const columns = Math.max(head.length, ...rows.map((row) => row.length), 1);
  const narrow = columns > 3 ? Math.floor(MEASURE / columns) : 1900;
  const widths = Array.from({ length: columns }, (_, at) => (at === 0 ? MEASURE - narrow * (columns - 1) : narrow));
  const row = (texts: readonly string[], isHead: boolean) =>
    new TableRow({ tableHeader: isHead, cantSplit: true, children: widths.map((width, at) => cell(texts[at] ?? '', width, isHead)) });
  const border = { style: BorderStyle.SINGLE, size: 4, color: LINE };
  return new Table({
    width: { size: MEASURE, type: WidthType.DXA },
    columnWidths: widths,
    layout: TableLayoutType.FIXED,
    borders: { top: border, bottom: border, left: border, right: border, insideHorizontal: border, insideVertical: border },
    rows: [row(head, true), ...rows.map((texts) => row(texts, false))],
  });
}

/** Blocks as parts of the file; every ordered list counts from one. */
function partsOf(blocks: readonly Block[]): (Paragraph | Table)[] {
  let lists = 0;
  return blocks.flatMap((block, at): (Paragraph | Table)[] => {
    switch (block.is) {
      case 'heading':
        // Every case on a page of its own, but the first follows the title.
        return [new Paragraph({ heading: HEADINGS[block.level], pageBreakBefore: block.level === 1 && at > 0, children: runsOf([{ text: block.text }]) })];
      case 'paragraph':
        return [new Paragraph({ style: STYLES[block.style], children: runsOf(block.runs) })];
      case 'list':
        lists += block.ordered ? 1 : 0;
        return block.items.map(
          (runs) => new Paragraph({ numbering: { reference: block.ordered ? 'cijfers' : 'streepjes', level: 0, ...(block.ordered ? { instance: lists } : {}) }, children: runsOf(runs) }),
        );
      case 'table':
        // Word joins tables that follow each other; a paragraph between keeps them apart.
        return [tableOf(block), new Paragraph({ style: 'Cel', children: [] })];
    }
  });
}

const spaced = (before: number, after: number) => ({ spacing: { before, after } });
const headed = (size: number, before: number, after: number, color = TEAL) => ({
  run: { font: HEAD, size, color, bold: true },
  paragraph: { ...spaced(before, after), keepNext: true },
});

/**
 * The document as a Word file: real heading styles, Dutch as its language, page numbers, tables with heading rows.
 * Every text goes in as text.
 */
export function wordDocument({ title, facts, blocks }: PortfolioDocument): Document {
  const author = facts[0]?.[1] ?? title;
  const own = (id: string, name: string, run: object, paragraph: object) => ({ id, name, basedOn: 'Normal', quickFormat: true, run, paragraph });
  const listLevel = (format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => [
    { level: 0, format, text, alignment: AlignmentType.LEFT, style: { paragraph: { indent: { left: 425, hanging: 425 } } } },
  ];
  return new Document({
    title,
    creator: author,
    lastModifiedBy: author,
    description: 'Samen sterk, cursus leerlingenbegeleiding',
    styles: {
      default: {
        document: { run: { font: BODY, size: 22, color: INK, language: { value: 'nl-BE', eastAsia: 'nl-BE', bidirectional: 'nl-BE' } }, paragraph: { spacing: { after: 120, line: 288 } } },
        title: { run: { font: HEAD, size: 48, color: TEAL, bold: true }, paragraph: spaced(0, 240) },
        heading1: headed(34, 480, 160),
        heading2: headed(27, 400, 120),
        heading3: headed(23, 280, 80, INK),
        heading4: headed(22, 200, 60, INK),
      },
      paragraphStyles: [
        own('Opgave', 'Opgave', { color: SOFT }, { indent: { left: 284 }, border: { left: { style: BorderStyle.SINGLE, size: 18, color: TEAL, space: 10 } } }),
        own('EigenTekst', 'Eigen tekst', {}, {}),
        own('Toelichting', 'Toelichting', { color: SOFT, italics: true, size: 20 }, { keepNext: true }),
        own('Bron', 'Bron', {}, { indent: { left: 567, hanging: 567 } }),
        own('Gegevens', 'Gegevens', {}, spaced(0, 40)),
        own('Cel', 'Tabelcel', { size: 20 }, { spacing: { before: 0, after: 0, line: 264 } }),
      ],
    },
    numbering: {
      config: [
        { reference: 'streepjes', levels: listLevel(LevelFormat.BULLET, '–') },
        { reference: 'cijfers', levels: listLevel(LevelFormat.DECIMAL, '%1.') },
      ],
    },
    sections: [
      {
        properties: { page: { size: { width: 11906, height: 16838 }, margin: { top: 1418, bottom: 1418, left: 1418, right: 1418 } } },
        footers: {
          default: new Footer({
            children: [new Paragraph({ style: 'Cel', alignment: AlignmentType.RIGHT, children: [new TextRun({ children: [PageNumber.CURRENT, ' / ', PageNumber.TOTAL_PAGES], color: SOFT })] })],
          }),
        },
        children: [
          new Paragraph({ heading: HeadingLevel.TITLE, children: runsOf([{ text: title }]) }),
          ...facts.map(([name, value]) => new Paragraph({ style: 'Gegevens', children: runsOf([{ text: `${name}: `, bold: true }, { text: value }]) })),
          ...partsOf(blocks),
        ],
      },
    ],
  });
}

/** The Word file, for a browser. */
export const wordFile = (document: PortfolioDocument): Promise<Blob> => Packer.toBlob(wordDocument(document));
