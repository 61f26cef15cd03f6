import { getCollection } from 'astro:content';
import GithubSlugger from 'github-slugger';
import type { ChapterOutline } from '../learner/progress/types.ts';
import { allCases } from './cases.ts';
import { courseOutline } from './outline.ts';

/** Slugs of the `##` headings of a Markdown source, as Astro makes them; the controlevragen count as practice, not as reading. */
function sectionSlugs(body: string): string[] {
  const slugger = new GithubSlugger();
  return [...body.matchAll(/^(#{2,6})\s+(.+?)\s*$/gm)].flatMap(([, hashes, title]) => {
    const slug = slugger.slug(title!.replace(/[*_`]/g, ''));
    return hashes === '##' ? [slug] : [];
  });
}

export interface ProgressOutline {
  /** Short title and address of every lesson, by id. */
  lessons: Record<string, { title: string; number: string; path: string }>;
  exercises: Record<string, { title: string; kind: string; lesson: string }>;
  /** Title, address and question texts of every case, by id. */
  cases: Record<string, { title: string; path: string; questions: { id: string; title: string; question: string }[] }>;
  chapters: (ChapterOutline & { title: string; number: number; path: string })[];
}

/** The content that progress is measured against: chapters with their sections, exercises and case questions. */
export async function progressOutline(): Promise<ProgressOutline> {
  const [chapters, exercises, cases, frameworks] = await Promise.all([courseOutline(), getCollection('exercises'), allCases(), getCollection('frameworks')]);
  const lessonOf = (exerciseId: string) => exerciseId.split('/')[0]!;
  const chapterOfFramework = (id: string) => frameworks.find((framework) => framework.id === id)?.data.lesson?.split('-')[0];
  return {
    lessons: Object.fromEntries(chapters.flatMap(({ lessons }) => lessons.map(({ id, short, number, path }) => [id, { title: short, number, path }]))),
    exercises: Object.fromEntries(exercises.map(({ data }) => [data.id, { title: data.title, kind: data.kind, lesson: lessonOf(data.id) }])),
    cases: Object.fromEntries(
      cases.map(({ entry, path, questions }) => [
        entry.data.id,
        { title: entry.data.title, path, questions: questions.map(({ entry: { data } }) => ({ id: data.id, title: data.title, question: data.question })) },
      ]),
    ),
    chapters: chapters.map(({ id, title, number, path, lessons }) => ({
      id, title, number, path,
      lessons: lessons.map((lesson) => ({ id: lesson.id, sections: sectionSlugs(lesson.entry.body ?? '') })),
      exercises: exercises.map(({ data }) => data.id).filter((exercise) => lessons.some((lesson) => lesson.id === lessonOf(exercise))),
      cases: cases
        .map(({ entry, questions }) => ({
          id: entry.data.id,
          questions: questions.filter((question) => question.entry.data.frameworks.some((framework) => chapterOfFramework(framework) === id)).map((question) => question.entry.data.id),
        }))
        .filter(({ questions }) => questions.length > 0),
    })),
  };
}
