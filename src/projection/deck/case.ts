import type { Element, ElementContent, Root } from 'hast';
import { projection as say } from '../../text/projection.ts';
import { type Lead, clean } from './clean.ts';
import { namer } from './lesson.ts';
import { pack } from './pack.ts';
import { splitTable } from './table.ts';
import { data, element, elements, find, hasClass, isElement, paragraph, stepwise, text, words } from './tree.ts';
import type { Deck, Slide } from './types.ts';

export interface CaseSource {
  slug: string;
  title: string;
  /** name, age, grade and theme, in one line */
  who: string;
  kicker: string;
  sensitive?: string;
  /** the case as the page has it: portrait and background */
  content: Root;
  questions: readonly { number: number; title: string; question: string; hints: readonly string[]; criteria: readonly string[] }[];
  /** advice for whoever discusses it with a group */
  discussion?: { plans: readonly { minutes: number; steps: readonly { minutes: number; text: string }[] }[]; start: number; closing: string; advice: readonly ElementContent[] };
  lead: Lead;
}

/** Room of a portrait slide: a portrait is read, so its slides may hold less than an assignment's. */
const PORTRAIT = 640;
/** Minutes that a class gets to write; the lecturer can give more. */
export const WRITING = 5;

const list = (items: readonly string[]) => element('ul', undefined, items.map((item) => element('li', undefined, [text(item)])));

type Scene = Pick<Slide, 'title' | 'body' | 'steps' | 'kind'>;

/** Runs of blocks between tables, and every table by itself. */
function runsOf(blocks: readonly Element[]): Element[][] {
  const runs: Element[][] = [];
  for (const block of blocks) {
    const table = isTable(block);
    if (table || !runs.at(-1) || isTable(runs.at(-1)![0]!)) runs.push([block]);
    else runs.at(-1)!.push(block);
  }
  return runs;
}
const isTable = (block: Element) => block.tagName === 'table' || hasClass(block, 'table-scroll');

function portraitSlides(part: Element, lead: Lead): Scene[] {
  const scenes: { title: string; blocks: Element[] }[] = [{ title: say.portrait, blocks: [] }];
  const help: Element[] = [];
  for (const block of elements(part.children)) {
    if (block.tagName === 'h2') continue;
    if (block.tagName === 'h3') scenes.push({ title: words(block), blocks: [] });
    else if (hasClass(block, 'helplines')) help.push(block);
    else scenes.at(-1)!.blocks.push(clean(block, lead));
  }
  const pages = scenes.flatMap(({ title, blocks }) =>
    runsOf(blocks).flatMap((run): Scene[] =>
      isTable(run[0]!)
        ? splitTable(find(run[0]!, ({ tagName }) => tagName === 'table')!).map((table) => ({ kind: 'tabel', title, body: [table], steps: 1 }))
        : pack(run, PORTRAIT).map((page) => ({ kind: 'portret', title, body: stepwise(page), steps: page.length })),
    ),
  );
  return [...pages, ...help.map((block) => ({ kind: 'hulp' as const, title: say.helplines, body: [clean(block, lead)], steps: 1 }))];
}

/** What a block of background is about: the words in bold it begins with. */
function leadIn(block: Element): string | undefined {
  const first = block.children.find((child) => isElement(child) || (child.type === 'text' && child.value.trim() !== ''));
  return first && isElement(first) && first.tagName === 'strong' ? words(first).replace(/[.:]$/, '') : undefined;
}

/**
 * The deck of a case: the portrait in steps, what it helps to know, and of every question the question, time to write,
 * our answer when the lecturer says so, and the criteria. The answers are in no deck: they are fetched when they open.
 */
export function caseDeck(source: CaseSource): Deck {
  const { slug, title, who, kicker, sensitive, content, questions, discussion, lead } = source;
  const name = namer();
  const slides: Slide[] = [];
  const add = (draft: Partial<Slide> & Pick<Slide, 'kind' | 'title'>, wish: string) => slides.push({ steps: 1, body: [], notes: [], ...draft, id: name(wish) });

  add({ kind: 'titel', title, kicker, body: [paragraph(who, 'deck-summary')] }, 'titel');
  if (discussion) {
    for (const { minutes, steps } of discussion.plans) {
      slides[0]!.notes.push(paragraph(say.plan(minutes), 'notes-label'), element('ol', undefined, steps.map((step) => element('li', undefined, [text(`${step.minutes} min.: ${step.text}`)]))));
    }
    slides[0]!.notes.push(paragraph(say.startWith(discussion.start)), ...discussion.advice.map((block) => clean(block, lead)));
  }
  if (sensitive) add({ kind: 'vooraf', title: say.beforehand, body: [paragraph(sensitive)], notes: [paragraph(say.sensitiveNote)] }, 'vooraf');

  const parts = elements(content.children as ElementContent[]);
  const portrait = parts.find((part) => data(part, 'part') === 'portret');
  for (const slide of portrait ? portraitSlides(portrait, lead) : []) add({ ...slide, section: 'portret' }, slide.kind === 'hulp' ? 'hulp' : 'portret');

  const background = parts.find((part) => data(part, 'part') === 'wist-je-dat');
  if (background) {
    const blocks = elements(background.children).filter(({ tagName }) => !/^h\d$/.test(tagName));
    const topics = blocks.flatMap((block) => leadIn(block) ?? []);
    if (topics.length > 0) {
      add({ kind: 'weetjes', title: say.didYouKnow, section: 'wist-je-dat', body: [{ ...list(topics), children: stepwise(elements(list(topics).children)) }], steps: topics.length, notes: blocks.map((block) => clean(block, lead)) }, 'wist-je-dat');
    } else slides.at(-1)!.notes.push(paragraph(say.didYouKnow, 'notes-label'), ...blocks.map((block) => clean(block, lead)));
  }

  for (const { number, title: about, question, hints, criteria } of questions) {
    const section = `vraag-${number}`;
    const head = { title: about, kicker: say.question(number), section };
    add({ kind: 'vraag', ...head, body: [paragraph(question)], minutes: WRITING, notes: [paragraph(say.hints, 'notes-label'), list(hints)] }, section);
    add({ kind: 'antwoord', ...head, title: say.answer.title, live: { is: 'answer', slug, number }, notes: [paragraph(say.answer.note)] }, `${section}_ons-antwoord`);
    add({ kind: 'criteria', ...head, title: say.criteria, body: [list(criteria)] }, `${section}_criteria`);
  }
  if (discussion) add({ kind: 'slot', title: say.closing, section: 'vragen', body: [paragraph(discussion.closing)] }, 'slot');
  return { slides, runtime: [] };
}

