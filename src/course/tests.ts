import { getCollection } from 'astro:content';
import type { ExerciseOf } from '../authoring/schemas/index.ts';
import { courseOutline, type OutlineChapter } from './outline.ts';
import { paths, to } from './paths.ts';

/** The test of one chapter. */
export interface ChapterTest {
  bank: ExerciseOf<'toets'>;
  chapter: OutlineChapter;
  path: string;
  /** Address of the bank as data, for the browser. */
  data: string;
}

/** The tests of the chapters that have one, in the order of the course. */
export async function chapterTests(): Promise<ChapterTest[]> {
  const [chapters, exercises] = await Promise.all([courseOutline(), getCollection('exercises')]);
  return chapters.flatMap((chapter) => {
    const bank = exercises.find(({ data }) => data.id === `${chapter.id}/toets`)?.data;
    return bank?.kind === 'toets' ? [{ bank, chapter, path: paths.test(chapter.slug), data: to(`/mijn-cursus/oefening/${bank.id}.json`) }] : [];
  });
}

/** Id under which sittings of the test over the whole course are kept. */
export const courseTestId = 'cursus/toets';
/** Questions from each chapter in the test over the whole course. */
export const perChapter = 5;
