import type { Exercise, ExerciseKind, ExerciseOf } from '../../authoring/schemas/index.ts';
import type { FullExercise, State as ConversationState } from '../../widgets/Conversation/model.ts';
import type { Sheet } from '../../widgets/kit/sheet.ts';
import type { Practice } from '../exercises.ts';

/** What a widget's folder offers when a student makes something with it that is worth keeping. */
interface Maker<K extends ExerciseKind, S> {
  parse(raw: unknown): S | undefined;
  /** What was made; empty when there is nothing to show. @param at epoch ms of the last change */
  sheetOf(exercise: ExerciseOf<K>, state: S, at: number): Sheet;
}
/** A maker out of the two files of a widget that hold it, each loaded when first used. */
const from =
  <K extends ExerciseKind, S>(model: () => Promise<Pick<Maker<K, S>, 'parse'>>, sheet: () => Promise<Pick<Maker<K, S>, 'sheetOf'>>) =>
  async (): Promise<Maker<K, S>> => {
    const [{ parse }, { sheetOf }] = await Promise.all([model(), sheet()]);
    return { parse, sheetOf };
  };

/**
 * Kinds with which a student makes something of their own. Their code is read past the door of the widget, because the
 * door brings the view along. A new one is a line here.
 */
const makers: { [K in ExerciseKind]?: () => Promise<Maker<K, any>> } = {
  traject: from(() => import('../../widgets/Traject/model.ts'), () => import('../../widgets/Traject/sheet.ts')),
  rollenmatrix: from(() => import('../../widgets/RoleMatrix/model.ts'), () => import('../../widgets/RoleMatrix/sheet.ts')),
  afwegen: from(() => import('../../widgets/Weighing/model.ts'), () => import('../../widgets/Weighing/sheet.ts')),
  beslisboom: from(() => import('../../widgets/DecisionTree/model.ts'), () => import('../../widgets/DecisionTree/sheet.ts')),
  // Its data is served complete: with the dialogues it names.
  gesprek: from(
    () => import('../../widgets/Conversation/parse.ts'),
    async () => {
      const { sheetOf } = await import('../../widgets/Conversation/sheet.ts');
      return { sheetOf: (exercise: ExerciseOf<'gesprek'>, state: ConversationState) => sheetOf(exercise as FullExercise, state) };
    },
  ),
  argumentenkaart: from(() => import('../../widgets/ArgumentMap/model.ts'), () => import('../../widgets/ArgumentMap/sheet.ts')),
  rangschikken: from(() => import('../../widgets/Ranking/model.ts'), () => import('../../widgets/Ranking/sheet.ts')),
  tijdlijn: from(() => import('../../widgets/Timeline/model.ts'), () => import('../../widgets/Timeline/sheet.ts')),
  drempels: from(() => import('../../widgets/Barriers/model.ts'), () => import('../../widgets/Barriers/sheet.ts')),
  stellingen: from(() => import('../../widgets/Statements/model.ts'), () => import('../../widgets/Statements/sheet.ts')),
  perspectiefwissel: from(() => import('../../widgets/Lenses/model.ts'), () => import('../../widgets/Lenses/sheet.ts')),
  hulpzinnenbouwer: from(() => import('../../widgets/NeedsBuilder/model.ts'), () => import('../../widgets/NeedsBuilder/sheet.ts')),
  preventiepiramide: from(() => import('../../widgets/PreventionPyramid/model.ts'), () => import('../../widgets/PreventionPyramid/sheet.ts')),
  verzoek: from(() => import('../../widgets/Request/model.ts'), () => import('../../widgets/Request/sheet.ts')),
  preventieplanner: from(() => import('../../widgets/PreventionPlan/model.ts'), () => import('../../widgets/PreventionPlan/sheet.ts')),
  vragenwaaier: from(() => import('../../widgets/QuestionFan/model.ts'), () => import('../../widgets/QuestionFan/sheet.ts')),
  'eerste-stap': from(() => import('../../widgets/FirstSteps/model.ts'), () => import('../../widgets/FirstSteps/sheet.ts')),
  'udl-planner': from(() => import('../../widgets/UdlPlan/model.ts'), () => import('../../widgets/UdlPlan/sheet.ts')),
  topoi: from(() => import('../../widgets/Topoi/model.ts'), () => import('../../widgets/Topoi/sheet.ts')),
  reactiekeuze: from(() => import('../../widgets/Reactions/model.ts'), () => import('../../widgets/Reactions/sheet.ts')),
};

/** Something a student made in a lesson. */
export interface Work {
  /** id of the exercise */
  id: string;
  title: string;
  /** number of the lesson it stands in, e.g. "1.8" */
  number: string;
  lessonTitle: string;
  /** epoch ms of the last change */
  at: number;
  sheet: Sheet;
}

/** Whether something of this kind can end up in a portfolio. */
export const canKeep = (kind: string): boolean => Object.hasOwn(makers, kind);

/**
 * What came of the last attempt at an exercise.
 *
 * @returns `undefined` when nothing was made, when its kind makes nothing, or when the stored state cannot be read
 */
export async function sheetFor(exercise: Exercise, state: unknown, at: number): Promise<Sheet | undefined> {
  const load = makers[exercise.kind] as (() => Promise<Maker<ExerciseKind, unknown>>) | undefined;
  if (!load) return undefined;
  const { parse, sheetOf } = await load();
  try {
    const parsed = parse(state);
    const sheet = parsed === undefined ? [] : sheetOf(exercise as never, parsed, at);
    return sheet.length > 0 ? sheet : undefined;
  } catch {
    // A state that an earlier edition stored, or that a backup brought in, may be anything.
    return undefined;
  }
}

/**
 * Everything made in the lessons, in the order given: of each exercise the newest attempt that holds something.
 *
 * @param base address of the exercises' data
 * @returns the works, and how many exercises could not be loaded
 */
export async function collectWorks(base: string, practices: readonly Practice[]): Promise<{ works: Work[]; failed: number }> {
  let failed = 0;
  const found = await Promise.all(
    practices
      .filter(({ place }) => place && canKeep(place.kind))
      .map(async ({ id, place, attempts }): Promise<Work | undefined> => {
        try {
          const response = await fetch(`${base}${id}.json`);
          if (!response.ok) throw new Error(String(response.status));
          const exercise = (await response.json()) as Exercise;
          for (const { state, at } of attempts) {
            const sheet = await sheetFor(exercise, state, at);
            if (sheet) return { id, title: place!.title, number: place!.number, lessonTitle: place!.lessonTitle, at, sheet };
          }
        } catch {
          failed += 1;
        }
        return undefined;
      }),
  );
  return { works: found.filter((work) => work !== undefined), failed };
}
