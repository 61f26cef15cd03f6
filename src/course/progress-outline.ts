import { getCollection } from 'astro:content';
import GithubSlugger from 'github-slugger';
import type { ChapterOutline } from '../learner/progress/types.ts';
import { allCases } from './cases.ts';
import { courseOutline } from './outline.ts';
import { chapterTests, courseTestId } from './tests.ts';
import { paths } from './paths.ts';
import { test as testWords } from '../text/test.ts';

/** The `##` headings of a Markdown source, with slugs as Astro makes them. */
function sectionsOf(body: string): { slug: string; title: string }[] {
  const slugger = new GithubSlugger();
  return [...body.matchAll(/^(#{2,6})\s+(.+?)\s*$/gm)].flatMap(([, hashes, heading]) => {
    const title = heading!.replace(/[*_`]/g, '');
    const slug = slugger.slug(title);
    return hashes === '##' ? [{ slug, title }] : [];
  });
}

export interface ProgressOutline {
  /** Short title and address of every lesson, by id, with the titles of its sections by slug. */
  lessons: Record<string, { title: string; number: string; path: string; sections: Record<string, string> }>;
  /** Exercises by id; a test has a page of its own and belongs to a chapter, or to the course. */
  exercises: Record<string, { title: string; kind: string; lesson?: string; page?: { path: string; number: string; title: string } }>;
  /** Title, address and question texts of every case, by id. */
  cases: Record<string, { title: string; path: string; questions: { id: string; title: string; question: string }[] }>;
  chapters: (ChapterOutline & { title: string; number: number; path: string })[];
}

/** The content that progress is measured against: chapters with their sections, exercises and case questions. */
export async function progressOutline(): Promise<ProgressOutline> {
  const [chapters, all, tests, cases, frameworks] = await Promise.all([courseOutline(), getCollection('exercises'), chapterTests(), allCases(), getCollection('frameworks')]);
  const exercises = all.filter(({ data }) => data.kind !== 'toets');
  const lessonOf = (exerciseId: string) => exerciseId.split('/')[0]!;
  const chapterOfFramework = (id: string) => frameworks.find((framework) => framework.id === id)?.data.lesson?.split('-')[0];
  return {
    lessons: Object.fromEntries(
      chapters.flatMap(({ lessons }) =>
        lessons.map(({ id, short, number, path, entry }) => {
          const sections = Object.fromEntries(sectionsOf(entry.body ?? '').map(({ slug, title }) => [slug, title]));
          return [id, { title: short, number, path, sections }];
        }),
      ),
    ),
    exercises: Object.fromEntries([
      ...exercises.map(({ data }) => [data.id, { title: data.title, kind: data.kind, lesson: lessonOf(data.id) }] as const),
      ...tests.map(({ bank, chapter, path }) => [bank.id, { title: bank.title, kind: bank.kind, page: { path, number: String(chapter.number), title: chapter.title } }] as const),
      ...(tests.length > 0 ? [[courseTestId, { title: testWords.course.title, kind: 'toets', page: { path: paths.test(), number: '', title: '' } }] as const] : []),
    ]),
    cases: Object.fromEntries(
      cases.map(({ entry, path, questions }) => [
        entry.data.id,
        { title: entry.data.title, path, questions: questions.map(({ entry: { data } }) => ({ id: data.id, title: data.title, question: data.question })) },
      ]),
    ),
    chapters: chapters.map(({ id, title, number, path, lessons }) => ({
      id, title, number, path,
      lessons: lessons.map((lesson) => ({ id: lesson.id, sections: sectionsOf(lesson.entry.body ?? '').map(({ slug }) => slug) })),
      exercises: [
        ...exercises.map(({ data }) => data.id).filter((exercise) => lessons.some((lesson) => lesson.id === lessonOf(exercise))),
        ...tests.filter(({ chapter }) => chapter.id === id).map(({ bank }) => bank.id),
      ],
      cases: cases
        .map(({ entry, questions }) => ({
          id: entry.data.id,
          questions: questions.filter((question) => question.entry.data.frameworks.some((framework) => chapterOfFramework(framework) === id)).map((question) => question.entry.data.id),
        }))
        .filter(({ questions }) => questions.length > 0),
    })),
  };
}
