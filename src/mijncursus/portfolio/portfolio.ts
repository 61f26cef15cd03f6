import type { PortfolioContents } from '../../course/portfolio-contents.ts';
import type { Judgement, Round } from '../../learner/records.ts';
import type { OwnAnswer } from '../answers.ts';
import { groupAnswers } from '../answers.ts';
import type { SheetPart } from '../../widgets/kit/sheet.ts';
import { type Block, type PortfolioDocument, heading, paragraph, sound, written } from './document.ts';
import type { Work } from './works.ts';

/** A note or a marked passage, for the appendix. */
export interface PortfolioNote {
  /** e.g. "Les 1.4: De acht pijlers" */
  lesson: string;
  section?: string;
  /** the marked words */
  quote?: string;
  text: string;
}

/** The words a portfolio needs; in `src/text/portfolio.ts`. */
export interface PortfolioWords {
  title: string;
  name: string;
  group: string;
  date: string;
  day: (at: number) => string;
  empty: string;
  removed: string;
  question: (number: number, title: string) => string;
  writtenFor: string;
  draft: string;
  draftNote: string;
  first: string;
  frozen: (at: number, hints: number) => string;
  without: string;
  ours: string;
  oursFailed: string;
  assess: Record<Round, string>;
  notAssessed: string;
  criterion: string;
  judged: Record<Round, string>;
  judgements: Record<Judgement, string>;
  notJudged: string;
  goneCriterion: string;
  rework: string;
  references: string;
  notes: string;
  works: string;
  work: (work: Pick<Work, 'title' | 'number'>) => string;
}

export interface PortfolioChoice {
  name: string;
  group: string;
  /** epoch ms */
  at: number;
  /** the answers that go in, in order */
  answers: readonly OwnAnswer[];
  /** missing when it could not be loaded: then without criteria and references */
  contents?: PortfolioContents | undefined;
  /** our answers, by question id; only of answers that are unlocked. `undefined` for one that could not be loaded */
  ours: Readonly<Record<string, readonly Block[] | undefined>>;
  /** whether our answers go in */
  withOurs: boolean;
  /** what was made in the lessons and goes in */
  works: readonly Work[];
  /** the appendix; empty for none */
  notes: readonly PortfolioNote[];
}

/** A portfolio out of what a student did and what the course holds. Nothing of an answer that is not unlocked gives ours away. */
export function portfolioDocument(choice: PortfolioChoice, words: PortfolioWords): PortfolioDocument {
  const { name, group, at, answers, contents } = choice;
  const facts: [string, string][] = [
    [words.name, name],
    [words.group, group],
    [words.date, words.day(at)],
  ];
  const blocks = [
    ...groupAnswers(answers).flatMap(({ title, answers: own }) => [
      heading(1, title ?? words.removed),
      ...own.flatMap((answer) => answerBlocks(answer, choice, words)),
    ]),
    ...workBlocks(choice.works, words),
  ];
  return {
    title: words.title,
    facts: facts.map(([key, value]): [string, string] => [key, sound(value).trim()]).filter(([, value]) => value !== ''),
    blocks: [
      ...(blocks.length > 0 ? blocks : [paragraph('note', words.empty)]),
      ...(contents ? referenceBlocks(choice, contents, words) : []),
      ...noteBlocks(choice.notes, words),
    ],
  };
}

function answerBlocks(answer: OwnAnswer, { contents, ours, withOurs }: PortfolioChoice, words: PortfolioWords): Block[] {
  const { id, first, rework, place, title, question, text, writtenFor } = answer;
  const blocks: Block[] = [heading(2, place ? words.question(place.number, title) : title)];
  if (question) blocks.push(paragraph('asked', question));
  if (writtenFor) blocks.push(paragraph('note', words.writtenFor), paragraph('asked', writtenFor.text));
  if (!first) return [...blocks, heading(3, words.draft), paragraph('note', words.draftNote), ...written(text)];

  blocks.push(heading(3, words.first));
  blocks.push(paragraph('note', first.withoutOwnAnswer ? words.without : words.frozen(first.at, first.hintsOpened)), ...written(text));
  const own = ours[id];
  if (withOurs && id in ours) blocks.push(heading(3, words.ours), ...(own ?? [paragraph('note', words.oursFailed)]));

  const { selfAssessment } = answer.stored.view;
  const criteria = contents?.criteria[id];
  const table = (round: Round) => assessment(round, criteria ?? [], selfAssessment, words);
  blocks.push(heading(3, words.assess.first), table('first') ?? paragraph('note', words.notAssessed));
  if (rework.trim()) {
    const again = table('rework');
    blocks.push(heading(3, words.rework), ...written(rework), ...(again ? [heading(3, words.assess.rework), again] : []));
  }
  return blocks;
}

function partBlocks(part: SheetPart): Block[] {
  switch (part.is) {
    case 'heading':
      return [heading(3, part.text)];
    case 'written':
      return written(part.text);
    case 'list':
      return [{ is: 'list', ordered: false, items: part.items.map((text) => [{ text: sound(text) }]) }];
    case 'table':
      return [{ is: 'table', caption: '', head: part.head.map(sound), rows: part.rows.map((row) => row.map(sound)) }];
    default:
      return [paragraph(part.is, part.text)];
  }
}

/** What was made in the lessons, each under its title. */
function workBlocks(works: readonly Work[], words: PortfolioWords): Block[] {
  if (works.length === 0) return [];
  return [heading(1, words.works), ...works.flatMap((work) => [heading(2, words.work(work)), ...work.sheet.flatMap(partBlocks)])];
}

/** What the student thinks of a text, per criterion; after reworking beside what they thought of the first one. */
function assessment(
  round: Round,
  criteria: readonly { id: string; text: string }[],
  judged: Record<Round, Readonly<Record<string, Judgement>>>,
  words: PortfolioWords,
): Block | undefined {
  const own = judged[round];
  if (Object.keys(own).length === 0) return undefined;
  const rounds: Round[] = round === 'rework' && Object.keys(judged.first).length > 0 ? ['first', 'rework'] : [round];
  const known = new Set(criteria.map(({ id }) => id));
  const gone = Object.keys(own).filter((id) => !known.has(id));
  const row = (id: string, text: string) => [sound(text), ...rounds.map((one) => words.judgements[judged[one][id]!] ?? words.notJudged)];
  return {
    is: 'table',
    caption: words.assess[round],
    head: [words.criterion, ...rounds.map((one) => words.judged[one])],
    rows: [...criteria.map(({ id, text }) => row(id, text)), ...gone.map((id) => row(id, words.goneCriterion))],
  };
}

/** The works cited in the cases, and in our answers that are in the portfolio. */
function referenceBlocks({ answers, ours, withOurs }: PortfolioChoice, contents: PortfolioContents, words: PortfolioWords): Block[] {
  const sources = answers.flatMap(({ id, place }) => [...(place ? [place.caseId] : []), ...(withOurs && ours[id] ? [id] : [])]);
  const cited = new Set(sources.flatMap((id) => contents.cited[id] ?? []));
  const works = Object.entries(contents.references).filter(([key]) => cited.has(key));
  if (works.length === 0) return [];
  return [heading(1, words.references), ...works.map(([, runs]): Block => ({ is: 'paragraph', style: 'reference', runs }))];
}

function noteBlocks(notes: readonly PortfolioNote[], words: PortfolioWords): Block[] {
  if (notes.length === 0) return [];
  const blocks: Block[] = [heading(1, words.notes)];
  let [lesson, section]: (string | undefined)[] = [];
  for (const note of notes) {
    if (note.lesson !== lesson) blocks.push(heading(2, note.lesson));
    if (note.section !== undefined && (note.lesson !== lesson || note.section !== section)) blocks.push(heading(3, note.section));
    ({ lesson, section } = note);
    if (note.quote) blocks.push(paragraph('asked', note.quote));
    blocks.push(...written(note.text));
  }
  return blocks;
}
