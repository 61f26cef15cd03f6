import { getCollection } from 'astro:content';
import type { ExerciseKind, ExerciseOf } from '../authoring/schemas/index.ts';
import { exerciseLinks } from './exercise-links.ts';
import { courseOutline } from './outline.ts';

/**
 * Everything the Astro side of a widget needs: the exercise's data, and what it links to.
 *
 * @param id id of the exercise
 * @param kind the kind the widget is made for
 * @throws when there is no such exercise of that kind; the content check reports that with file and line
 */
export async function exerciseOf<K extends ExerciseKind>(id: string, kind: K) {
  const exercise = (await getCollection('exercises')).find(({ data }) => data.id === id && data.kind === kind)?.data as ExerciseOf<K> | undefined;
  if (!exercise) throw new Error(`Oefening “${id}” (${kind}) bestaat niet.`);
  /** Short titles of the chapters by number. */
  const chapters = Object.fromEntries((await courseOutline()).map(({ number, short }) => [number, short]));
  return { exercise, chapters, ...(await exerciseLinks(exercise)) };
}
