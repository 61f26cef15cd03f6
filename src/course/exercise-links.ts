import type { Exercise } from '../authoring/schemas/index.ts';
import { readOnOf } from '../authoring/exercises/index.ts';
import { allCases } from './cases.ts';
import { allLessons } from './outline.ts';

/** Address and text of every lesson part an exercise points to, keyed `lesson` or `lesson#section`. */
export type ExerciseLinks = Record<string, { href: string; text: string }>;
/** Address and name of every existing case, keyed by slug. */
export type CaseLinks = Record<string, { href: string; name: string }>;

/** The sections of the lesson that a domain pointer stands in, named after the domains: where to read on about a missed one. */
const domainSections = (exercise: Exercise | undefined) =>
  exercise?.kind === 'domeinenwijzer' ? Object.keys(exercise.signals[0]!.domains).map((section) => ({ lesson: exercise.id.split('/')[0]!, section })) : [];

/**
 * What a widget needs to link to lessons and cases: widgets never read content themselves.
 *
 * @param exercise the exercise's data; without it there is nothing to link
 */
export async function exerciseLinks(exercise: Exercise | undefined): Promise<{ links: ExerciseLinks; cases: CaseLinks }> {
  const lessons = await allLessons();
  const links: ExerciseLinks = {};
  for (const { lesson: id, section } of [...readOnOf(exercise), ...domainSections(exercise)]) {
    const lesson = lessons.find((candidate) => candidate.id === id);
    if (!lesson) continue;
    const heading = section?.replaceAll('-', ' ');
    links[section ? `${id}#${section}` : id] = {
      href: section ? `${lesson.path}#${section}` : lesson.path,
      text: heading ? `${lesson.number} ${lesson.title} (${heading})` : `${lesson.number} ${lesson.title}`,
    };
  }
  const mentioned = JSON.stringify(exercise ?? '');
  const cases = (await allCases())
    .filter(({ slug }) => mentioned.includes(`"${slug}"`))
    .map(({ slug, path, entry }) => [slug, { href: path, name: entry.data.name }]);
  return { links, cases: Object.fromEntries(cases) };
}
