import { getCollection, type CollectionEntry } from 'astro:content';
import { paths } from './paths.ts';

export interface CourseQuestion {
  entry: CollectionEntry<'questions'>;
  /** Number as in "Vraag 2". */
  number: number;
}

export interface CourseCase {
  entry: CollectionEntry<'cases'>;
  number: number;
  /** The pupil's name in lower case, as in the address. */
  slug: string;
  path: string;
  questions: CourseQuestion[];
  /** Ids of the frameworks its questions hang on, in order of first use. */
  frameworks: string[];
}

/** All cases with their questions, in order. */
export async function allCases(): Promise<CourseCase[]> {
  const [cases, questions] = await Promise.all([getCollection('cases'), getCollection('questions')]);
  return cases
    .sort((a, b) => a.id.localeCompare(b.id, 'nl', { numeric: true }))
    .map((entry) => {
      const own = questions
        .filter((question) => question.id.startsWith(`${entry.id}/`))
        .map((question) => ({ entry: question, number: Number(/(\d+)$/.exec(question.id)?.[1]) }))
        .sort((a, b) => a.number - b.number);
      const slug = entry.id.replace(/^\d+-/, '');
      return {
        entry,
        number: Number(/^\d+/.exec(entry.id)?.[0]),
        slug,
        path: paths.case(slug),
        questions: own,
        frameworks: [...new Set(own.flatMap((question) => question.entry.data.frameworks))],
      };
    });
}
