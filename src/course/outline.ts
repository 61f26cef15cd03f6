import { getCollection, type CollectionEntry } from 'astro:content';
import { to } from './paths.ts';

export interface OutlineLesson {
  entry: CollectionEntry<'lessons'>;
  id: string;
  title: string;
  /** Short title for narrow places; the title itself when there is none. */
  short: string;
  summary: string;
  /** Last part of the address. */
  slug: string;
  path: string;
  /** Number as shown, e.g. "1.4". */
  number: string;
  /** Minutes it takes to read. */
  minutes: number;
  chapter: OutlineChapter;
}

export interface OutlineChapter {
  id: string;
  number: number;
  slug: string;
  title: string;
  short: string;
  summary: string;
  accent: string;
  goals: string[];
  path: string;
  lessons: OutlineLesson[];
}

/** Adults read Dutch non-fiction at about 240 words a minute (Brysbaert, 2019); study texts go somewhat slower. */
const wordsPerMinute = 200;

/**
 * Minutes to read a Markdown source, rounded up.
 *
 * @param body the source below the frontmatter
 */
export function readingMinutes(body: string): number {
  const words = body.replace(/<[^>]+>/g, ' ').split(/\s+/u).filter((word) => /\p{L}/u.test(word)).length;
  return Math.max(1, Math.ceil(words / wordsPerMinute));
}

const leadingNumber = (name: string) => Number(/^\d+/.exec(name)?.[0] ?? 0);

async function build(): Promise<OutlineChapter[]> {
  const [chapters, lessons] = await Promise.all([getCollection('chapters'), getCollection('lessons')]);
  return chapters
    .sort((a, b) => a.data.number - b.data.number)
    .map(({ id: folder, data }) => {
      const chapter: OutlineChapter = { ...data, path: to(`/${data.slug}/`), lessons: [] };
      chapter.lessons = lessons
        .filter((entry) => entry.id.startsWith(`${folder}/`))
        .sort((a, b) => leadingNumber(a.id.split('/')[1]!) - leadingNumber(b.id.split('/')[1]!))
        .map((entry) => {
          const file = entry.id.split('/')[1]!;
          const slug = file.replace(/^\d+-/, '');
          return {
            entry,
            id: entry.data.id,
            title: entry.data.title,
            short: entry.data.short ?? entry.data.title,
            summary: entry.data.summary,
            slug,
            // The welcome is a chapter of one lesson and lives at the chapter's own address.
            path: chapter.number === 0 ? chapter.path : to(`/${data.slug}/${slug}/`),
            number: `${data.number}.${leadingNumber(file)}`,
            minutes: readingMinutes(entry.body ?? ''),
            chapter,
          };
        });
      return chapter;
    });
}

let outline: Promise<OutlineChapter[]> | undefined;

/** All chapters with their lessons, in order. Read once per build. */
export function courseOutline(): Promise<OutlineChapter[]> {
  if (import.meta.env.DEV) return build();
  return (outline ??= build());
}

/** Every lesson in reading order. */
export async function allLessons(): Promise<OutlineLesson[]> {
  return (await courseOutline()).flatMap((chapter) => chapter.lessons);
}

/**
 * A lesson by its id.
 *
 * @throws when there is no such lesson; the content check reports that with file and line
 */
export async function lessonById(id: string): Promise<OutlineLesson> {
  const lesson = (await allLessons()).find((candidate) => candidate.id === id);
  if (!lesson) throw new Error(`Les “${id}” bestaat niet.`);
  return lesson;
}

/** The lessons before and after one, across chapters. */
export async function neighbours(id: string): Promise<{ previous?: OutlineLesson; next?: OutlineLesson }> {
  const lessons = await allLessons();
  const at = lessons.findIndex((lesson) => lesson.id === id);
  return { previous: lessons[at - 1], next: lessons[at + 1] };
}

/** A "read on" link of the authoring language as address and text. */
export async function readOnLink({ lesson, section, label }: { lesson: string; section?: string; label?: string }) {
  const target = await lessonById(lesson);
  return { href: section ? `${target.path}#${section}` : target.path, text: label ?? `${target.number} ${target.title}` };
}
