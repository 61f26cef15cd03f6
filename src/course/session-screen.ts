import type { ScreenItem } from '../authoring/schemas/index.ts';
import { lessonPlans as words } from '../text/lessonPlans.ts';
import { allCases } from './cases.ts';
import { lessonById } from './outline.ts';
import { paths } from './paths.ts';
import { progressOutline, type ProgressOutline } from './progress-outline.ts';

/** Something on the screen during a class session: what it is called, its slide, and where it is read. */
export interface SessionScreen {
  /** Lesson or case. */
  where: string;
  /** Part of it. */
  what: string;
  projection: string;
  read: string;
}

// The outline reads every lesson; a page full of plans asks for it again and again.
let outline: Promise<ProgressOutline> | undefined;
const courseParts = () => (import.meta.env.DEV ? progressOutline() : (outline ??= progressOutline()));

const quoted = (title: string) => `“${title}”`;

/** The title of the first assignment of a section; undefined when it has none. */
function assignmentTitle(body: string, heading: string): string | undefined {
  const section = body.split(/^## /m).find((part) => part.slice(0, part.indexOf('\n')).replace(/[*_`]/g, '').trim() === heading);
  return /<Opdracht[^>]*\btitle="([^"]+)"/.exec(section ?? '')?.[1];
}

async function ofCase({ case: slug, question }: ScreenItem): Promise<SessionScreen> {
  const found = (await allCases()).find((course) => course.slug === slug);
  if (!found) throw new Error(`Casus “${slug}” bestaat niet.`);
  const title = found.questions.find(({ number }) => number === question)?.entry.data.title;
  const section = question === undefined ? 'portret' : `vraag-${question}`;
  return {
    where: words.case(found.number, found.entry.data.name),
    what: question === undefined ? words.parts.portret : `${words.question(question)}${title ? `: ${title}` : ''}`,
    projection: `${paths.projection(found.path)}#${section}`,
    read: `${found.path}#${section}`,
  };
}

async function ofLesson({ lesson: id, section, show = 'kern', exercise, check }: ScreenItem): Promise<SessionScreen> {
  const lesson = await lessonById(id!);
  const where = `${words.lesson} ${lesson.number}`;
  const at = (what: string, slide: string, anchor = slide): SessionScreen => ({
    where,
    what,
    projection: `${paths.projection(lesson.path)}#${slide}`,
    read: anchor ? `${lesson.path}#${anchor}` : lesson.path,
  });
  // Of the control questions the first slide is called after the section, the others after their number.
  if (check !== undefined) return at(words.check(check), check === 1 ? 'controlevragen' : `controlevragen_vraag-${check}`, 'controlevragen');
  if (!section) return at(`${words.parts.titel}: ${lesson.title}`, 'titel', '');
  const { lessons, exercises } = await courseParts();
  const heading = lessons[id!]?.sections[section] ?? section;
  if (show === 'kern') return at(`${words.parts.kern} ${quoted(heading)}`, section);
  const name = (exercise && exercises[exercise]?.title) || (show === 'opdracht' && assignmentTitle(lesson.entry.body ?? '', heading)) || heading;
  return at(show === 'klasweb' ? words.parts.klasweb : `${words.parts[show]} ${quoted(name)}`, `${section}_${show}`, section);
}

/**
 * What a step of a lesson plan puts on the screen, with the addresses of its slide and of the text.
 *
 * @throws when the lesson or case does not exist; the content check reports that with file and field
 */
export const sessionScreen = (item: ScreenItem): Promise<SessionScreen> => (item.case ? ofCase(item) : ofLesson(item));
