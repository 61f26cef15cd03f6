import type { Exercise, ExerciseKind, ExerciseOf } from '../authoring/schemas/index.ts';
import type { ExercisePlace } from './course.ts';

/** What came of one attempt, in a few words; `undefined` when there is nothing to say or the state cannot be read. */
export type Summarise = (state: unknown) => string | undefined;

type Make<K extends ExerciseKind> = () => Promise<(exercise: ExerciseOf<K>) => Summarise>;

/** Kinds that can tell what came of an attempt. The others get the line that holds for every kind. */
const summaries: { [K in ExerciseKind]?: Make<K> } = {};

/** Says nothing: for kinds without summary, and when one cannot be loaded. */
const silent: Summarise = () => undefined;

/**
 * Gets what is needed to summarise attempts at an exercise: the code of its kind and its data.
 * Never rejects.
 */
export async function loadSummary({ id, kind }: Pick<ExercisePlace, 'id' | 'kind'>): Promise<Summarise> {
  const make = Object.hasOwn(summaries, kind) ? (summaries[kind as ExerciseKind] as Make<ExerciseKind>) : undefined;
  if (!make) return silent;
  try {
    const base = document.querySelector<HTMLElement>('[data-exercises]')!.dataset.exercises!;
    const [build, response] = await Promise.all([make(), fetch(`${base}${id}.json`)]);
    if (!response.ok) return silent;
    const summarise = build((await response.json()) as Exercise as never);
    return (state) => {
      try {
        return summarise(state);
      } catch {
        // A state that an earlier edition of the exercise stored.
        return undefined;
      }
    };
  } catch {
    return silent;
  }
}
