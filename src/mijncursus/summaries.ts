import type { Exercise, ExerciseKind, ExerciseOf } from '../authoring/schemas/index.ts';
import type { ExercisePlace } from './course.ts';

/** What came of one attempt, in a few words; `undefined` when there is nothing to say or the state cannot be read. */
export type Summarise = (state: unknown) => string | undefined;

type Load<K extends ExerciseKind> = () => Promise<{ summaryOf: (exercise: ExerciseOf<K>) => Summarise }>;

/**
 * Kinds that can tell what came of an attempt; a kind that is not here gets the line that holds for every kind. Their
 * code reads the model of the widget past its door, because the door brings the view along.
 */
const summaries: { [K in ExerciseKind]?: Load<K> } = {
  controlevragen: () => import('./summaries/quiz.ts'),
  definitie: () => import('./summaries/definition.ts'),
  domeinenwijzer: () => import('./summaries/domainPointer.ts'),
  sorteren: () => import('./summaries/sorting.ts'),
  spinnenweb: () => import('./summaries/spiderWeb.ts'),
  zorgcontinuumquiz: () => import('./summaries/careQuiz.ts'),
  lijnenmodel: () => import('./summaries/lineModel.ts'),
  'rogers-zelftest': () => import('./summaries/rogers.ts'),
  rangschikken: () => import('./summaries/ranking.ts'),
  argumentenkaart: () => import('./summaries/argumentMap.ts'),
  'koppelen-drie': () => import('./summaries/chain.ts'),
  meting: () => import('./summaries/measure.ts'),
  gesprek: () => import('./summaries/conversation.ts'),
  perspectiefwissel: () => import('./summaries/lenses.ts'),
  stellingen: () => import('./summaries/statements.ts'),
  drempels: () => import('./summaries/barriers.ts'),
  afwegen: () => import('./summaries/weighing.ts'),
  beslisboom: () => import('./summaries/decisionTree.ts'),
  rollenmatrix: () => import('./summaries/roleMatrix.ts'),
  traject: () => import('./summaries/traject.ts'),
  tijdlijn: () => import('./summaries/timeline.ts'),
  'toen-en-nu': () => import('./summaries/thenAndNow.ts'),
  hulpzinnenbouwer: () => import('./summaries/needsBuilder.ts'),
  preventiepiramide: () => import('./summaries/preventionPyramid.ts'),
  verzoek: () => import('./summaries/request.ts'),
  preventieplanner: () => import('./summaries/preventionPlan.ts'),
  vragenwaaier: () => import('./summaries/questionFan.ts'),
  'eerste-stap': () => import('./summaries/firstSteps.ts'),
  'udl-planner': () => import('./summaries/udlPlan.ts'),
  topoi: () => import('./summaries/topoi.ts'),
  reactiekeuze: () => import('./summaries/reactions.ts'),
};

/** Says nothing: for kinds without summary, and when one cannot be loaded. */
const silent: Summarise = () => undefined;

/**
 * A summary that never throws: a state that an earlier edition stored, or a backup brought in, may be anything.
 * @param exercise its data as it is now
 */
export async function makeSummary(exercise: Exercise): Promise<Summarise> {
  const load = Object.hasOwn(summaries, exercise.kind) ? (summaries[exercise.kind] as Load<ExerciseKind> | undefined) : undefined;
  if (!load) return silent;
  const summarise = (await load()).summaryOf(exercise as never);
  return (state) => {
    try {
      return summarise(state);
    } catch {
      return undefined;
    }
  };
}

/**
 * Gets what is needed to summarise attempts at an exercise: its data and the code of its kind. Never rejects.
 */
export async function loadSummary({ id, kind }: Pick<ExercisePlace, 'id' | 'kind'>): Promise<Summarise> {
  try {
    // A sitting tells its result by itself; the banks are large.
    if (kind === 'toets') return (await import('./summaries/test.ts')).summary;
    const base = document.querySelector<HTMLElement>('[data-exercises]')!.dataset.exercises!;
    const response = await fetch(`${base}${id}.json`);
    return response.ok ? await makeSummary((await response.json()) as Exercise) : silent;
  } catch {
    return silent;
  }
}
