import type { Element, ElementContent, Root } from 'hast';
import { projection as say } from '../../text/projection.ts';
import { type FindExercise, ballotsOf, careBallots } from './ballots.ts';
import { type Lead, clean } from './clean.ts';
import { pack } from './pack.ts';
import { splitTable } from './table.ts';
import { data, element, elements, find, hasClass, isElement, paragraph, stepwise, text, words } from './tree.ts';
import type { Deck, Slide } from './types.ts';

export interface LessonSource {
  title: string;
  summary: string;
  /** the line above the title: chapter and number */
  kicker: string;
  goals: readonly string[];
  /** the lesson as the page has it, with the marks of the steering words (see components/mdx/projection) */
  content: Root;
  exercise: FindExercise;
  lead: Lead;
}

/** Scripts and style sheets that the first running part brings along; its slide may go, they must stay. */
const isRuntime = (node: ElementContent) => isElement(node) && ['script', 'style', 'link'].includes(node.tagName);

/** Takes what the page needs once out of the blocks. */
function takeRuntime<T extends Root | Element>(node: T, runtime: ElementContent[]): T {
  const children = (node.children as ElementContent[]).flatMap((child) => {
    if (isRuntime(child)) {
      runtime.push(child);
      return [];
    }
    return isElement(child) && child.tagName !== 'svg' ? [takeRuntime(child, runtime)] : [child];
  });
  return { ...node, children };
}
const isNote = (node: Element) => data(node, 'project-note') !== undefined;

/** Gives every slide its own name in the address. */
export function namer(): (wish: string) => string {
  const taken = new Set<string>();
  return (wish) => {
    let name = wish;
    for (let n = 2; taken.has(name); n++) name = `${wish}-${n}`;
    taken.add(name);
    return name;
  };
}

type Draft = Partial<Slide> & Pick<Slide, 'kind' | 'title'>;

/**
 * The deck of a lesson, by rule: its title and goals; of every section the kernel; every figure, exercise, assignment
 * and table a slide of its own. What is left is what the lecturer tells: the notes of the slide before it.
 */
export function lessonDeck({ title, summary, kicker, goals, content, exercise, lead }: LessonSource): Deck {
  const name = namer();
  const slides: Slide[] = [];
  const runtime: ElementContent[] = [];
  let section: { slug: string; title: string } | undefined;

  const add = (draft: Draft, wish: string) => {
    slides.push({ steps: 1, body: [], notes: [], ...(section ? { section: section.slug } : {}), ...draft, id: name(wish) });
  };
  /** The first slide of a section is called after it, so that the lesson's own addresses find their slide. */
  const inSection = (word: string) => (section ? (slides.some((slide) => slide.section === section!.slug) ? `${section.slug}_${word}` : section.slug) : word);
  const note = (node: ElementContent) => slides.at(-1)!.notes.push(clean(node, lead));

  add({ kind: 'titel', title, kicker, body: [paragraph(summary, 'deck-summary')] }, 'titel');
  add({ kind: 'doelen', title: say.goals, body: [element('ul', undefined, goals.map((goal) => element('li', undefined, [text(goal)])))] }, 'doelen');

  const figure = (node: Element) => {
    const caption = find(node, ({ tagName }) => tagName === 'figcaption');
    const details = caption && find(caption, ({ tagName }) => tagName === 'details');
    const captionWords = caption ? words({ ...caption, children: caption.children.filter((child) => child !== details) }) : '';
    const drawing = node.children.filter((child) => child !== caption);
    const [, , width, height] = String(find(node, ({ tagName }) => tagName === 'svg')?.properties.viewBox ?? '0 0 4 3').split(/[\s,]+/).map(Number);
    add(
      {
        kind: 'figuur',
        title: section?.title ?? title,
        label: captionWords,
        body: [
          element('figure', 'slide-figure', [...drawing, element('figcaption', undefined, caption ? caption.children.filter((child) => child !== details).map((child) => clean(child, lead)) : [])], {
            dataTall: Number(width) < 1.15 * Number(height) ? '' : undefined,
          }),
        ],
      },
      inSection('figuur'),
    );
    if (details) {
      note(paragraph(say.figureInWords, 'notes-label'));
      for (const child of elements(details.children)) if (child.tagName !== 'summary') note(child);
    }
  };

  const widget = (node: Element) => {
    const id = data(node, 'exercise') ?? '';
    const found = exercise(id);
    const heading = find(node, ({ tagName }) => tagName === 'h3');
    const head = { title: found?.title ?? (heading ? words(heading) : say.exercise), kicker: section?.title ?? '' };
    const notes = found ? [paragraph(found.intro)] : [];
    if (found?.kind === 'controlevragen') {
      found.questions.forEach((question, at) => {
        const ballots = ballotsOf(question);
        const what = { kind: 'stemming', title: say.ballot.number(at + 1), kicker: section?.title ?? '', label: question.question } as const;
        add({ ...what, live: { is: 'ballot', ballots, several: ballots.length > 1 }, notes: [paragraph(question.explanation)] }, inSection(`vraag-${at + 1}`));
      });
      return;
    }
    if (found?.kind === 'zorgcontinuumquiz') {
      add({ kind: 'stemming', ...head, label: found.title, live: { is: 'ballot', ballots: careBallots(found), several: true }, notes: [paragraph(say.careQuiz)] }, inSection('stemming'));
    }
    const inner = node.children.filter((child) => child !== heading && !hasClass(child, 'widget-intro') && !hasClass(child, 'widget-note'));
    add({ kind: 'oefening', ...head, notes, body: [element('div', `slide-widget widget-${found?.kind ?? 'onbekend'}`, inner.map((child) => clean(child, lead)))] }, inSection('oefening'));
    if (found?.kind === 'spinnenweb') {
      const { centre, scale, pillars } = found;
      const web = { is: 'web', id, centre, scale, pillars: pillars.map(({ id: pillar, name: full, short, about }) => ({ id: pillar, name: full, short, about })) } as const;
      add({ kind: 'klasweb', title: say.web.title, kicker: section?.title ?? '', live: web, notes: [paragraph(say.web.note)] }, inSection('klasweb'));
    }
  };

  const assignment = (node: Element) => {
    const meta = find(node, (child) => hasClass(child, 'meta'));
    const own = find(node, (child) => hasClass(child, 'box-title'));
    const blocks = elements(node.children).filter((child) => !hasClass(child, 'box-label') && !hasClass(child, 'box-title'));
    const lecturer = blocks.filter(isNote);
    const minutes = Number(/(\d+) minu/.exec(meta ? words(meta) : '')?.[1]) || undefined;
    const pages = pack(blocks.filter((block) => !isNote(block)).map((block) => clean(block, lead)));
    pages.forEach((page, at) => {
      const kind = [say.assignment, meta ? words(meta) : ''].filter(Boolean).join(': ');
      add(
        {
          kind: 'opdracht',
          title: own ? words(own) : say.assignment,
          kicker: pages.length > 1 ? `${kind} (${say.part(at + 1, pages.length)})` : kind,
          body: page,
          ...(minutes ? { minutes } : {}),
        },
        inSection('opdracht'),
      );
    });
    lecturer.forEach(note);
  };

  const table = (node: Element) => {
    const parts = splitTable(find(node, ({ tagName }) => tagName === 'table')!);
    parts.forEach((part, at) =>
      add(
        {
          kind: 'tabel',
          title: section?.title ?? title,
          label: say.table,
          ...(parts.length > 1 ? { kicker: say.part(at + 1, parts.length) } : {}),
          body: [clean(part, lead)],
        },
        inSection('tabel'),
      ),
    );
  };

  /** Blocks that an author keeps together, or lets appear one by one. */
  const chosen = (node: Element, kind: 'samen' | 'stappen') => {
    const blocks = elements(node.children);
    const heading = blocks.find(({ tagName }) => /^h[2-6]$/.test(tagName));
    if (heading?.tagName === 'h2') section = { slug: String(heading.properties.id ?? ''), title: words(heading) };
    const shown = blocks.filter((block) => block !== heading && !isNote(block)).map((block) => clean(block, lead));
    const head = data(node, 'title') ?? (heading ? words(heading) : (section?.title ?? title));
    const opening = { kind, title: head, ...(head !== section?.title && section ? { kicker: section.title } : {}) };
    // What an author keeps together stays together; steps may need more slides.
    for (const page of kind === 'samen' ? [shown] : pack(shown)) {
      const list = page.length === 1 && ['ul', 'ol'].includes(page[0]!.tagName) ? page[0]! : undefined;
      const items = list ? elements(list.children) : page;
      const body = kind === 'samen' ? page : list ? [{ ...list, children: stepwise(items) }] : stepwise(page);
      add({ ...opening, body, steps: kind === 'stappen' ? Math.max(1, items.length) : 1 }, inSection(kind));
    }
    blocks.filter(isNote).forEach(note);
  };

  for (const node of elements(takeRuntime(content, runtime).children)) {
    if (node.tagName === 'h2') {
      if (node.properties.id === 'bronnen') break;
      section = { slug: String(node.properties.id ?? ''), title: words(node) };
    } else if (data(node, 'project-out') !== undefined) continue;
    else if (data(node, 'project-keep') !== undefined) chosen(node, 'samen');
    else if (data(node, 'project-steps') !== undefined) chosen(node, 'stappen');
    else if (data(node, 'kern') !== undefined) add({ kind: 'kern', title: section?.title ?? title, body: [clean(node, lead)] }, inSection('kern'));
    else if (hasClass(node, 'figure')) figure(node);
    else if (hasClass(node, 'widget')) widget(node);
    else if (data(node, 'box') === 'opdracht') assignment(node);
    else if (hasClass(node, 'table-scroll') || node.tagName === 'table') table(node);
    else note(node);
  }
  return { slides, runtime };
}
