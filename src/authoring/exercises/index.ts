import { z } from 'zod';
import { quiz } from './controlevragen.ts';
import { definition } from './definitie.ts';
import { domainPointer } from './domeinenwijzer.ts';
import { sorting } from './sorteren.ts';
import { spiderWeb } from './spinnenweb.ts';
import { careQuiz } from './zorgcontinuumquiz.ts';
import { lineModel } from './lijnenmodel.ts';
import { rogers } from './rogers-zelftest.ts';
import { ranking } from './rangschikken.ts';
import { measure } from './meting.ts';
import { argumentMap } from './argumentenkaart.ts';
import { chain } from './koppelen-drie.ts';
import { test } from './toets.ts';
import { conversation } from './gesprek.ts';
import { weighing } from './afwegen.ts';
import { decisionTree } from './beslisboom.ts';
import { roleMatrix } from './rollenmatrix.ts';
import { traject } from './traject.ts';
import { thenAndNow } from './toen-en-nu.ts';
import { timeline } from './tijdlijn.ts';
import { barriers } from './drempels.ts';
import { statements } from './stellingen.ts';
import { lenses } from './perspectiefwissel.ts';
import { needsBuilder } from './hulpzinnenbouwer.ts';
import { preventionPyramid } from './preventiepiramide.ts';
import { request } from './verzoek.ts';
import { preventionPlan } from './preventieplanner.ts';
import { questionFan } from './vragenwaaier.ts';
import { firstSteps } from './eerste-stap.ts';
import { udlPlan } from './udl-planner.ts';
import { topoi } from './topoi.ts';
import { reactions } from './reactiekeuze.ts';
import type { Breach, ExerciseKindOf, Outside } from './kind.ts';

/** Every kind of exercise, by the word that an author writes after `kind:`. A new kind is one file and two lines here. */
const kinds = {
  controlevragen: quiz,
  definitie: definition,
  domeinenwijzer: domainPointer,
  sorteren: sorting,
  spinnenweb: spiderWeb,
  zorgcontinuumquiz: careQuiz,
  lijnenmodel: lineModel,
  'rogers-zelftest': rogers,
  rangschikken: ranking,
  meting: measure,
  argumentenkaart: argumentMap,
  'koppelen-drie': chain,
  toets: test,
  gesprek: conversation,
  afwegen: weighing,
  beslisboom: decisionTree,
  rollenmatrix: roleMatrix,
  traject,
  tijdlijn: timeline,
  'toen-en-nu': thenAndNow,
  drempels: barriers,
  stellingen: statements,
  perspectiefwissel: lenses,
  hulpzinnenbouwer: needsBuilder,
  preventiepiramide: preventionPyramid,
  verzoek: request,
  preventieplanner: preventionPlan,
  vragenwaaier: questionFan,
  'eerste-stap': firstSteps,
  'udl-planner': udlPlan,
  topoi,
  reactiekeuze: reactions,
};

export const exerciseSchema = z.discriminatedUnion('kind', [
  kinds.controlevragen.schema,
  kinds.definitie.schema,
  kinds.domeinenwijzer.schema,
  kinds.sorteren.schema,
  kinds.spinnenweb.schema,
  kinds.zorgcontinuumquiz.schema,
  kinds.lijnenmodel.schema,
  kinds['rogers-zelftest'].schema,
  kinds.rangschikken.schema,
  kinds.meting.schema,
  kinds.argumentenkaart.schema,
  kinds['koppelen-drie'].schema,
  kinds.toets.schema,
  kinds.gesprek.schema,
  kinds.afwegen.schema,
  kinds.beslisboom.schema,
  kinds.rollenmatrix.schema,
  kinds.traject.schema,
  kinds.tijdlijn.schema,
  kinds['toen-en-nu'].schema,
  kinds.drempels.schema,
  kinds.stellingen.schema,
  kinds.perspectiefwissel.schema,
  kinds.hulpzinnenbouwer.schema,
  kinds.preventiepiramide.schema,
  kinds.verzoek.schema,
  kinds.preventieplanner.schema,
  kinds.vragenwaaier.schema,
  kinds['eerste-stap'].schema,
  kinds['udl-planner'].schema,
  kinds.topoi.schema,
  kinds.reactiekeuze.schema,
] as const);

export type Exercise = z.infer<typeof exerciseSchema>;
export type ExerciseKind = Exercise['kind'];
/** The data of one kind of exercise, e.g. `ExerciseOf<'spinnenweb'>`. */
export type ExerciseOf<K extends ExerciseKind> = Extract<Exercise, { kind: K }>;
export type QuizQuestion = ExerciseOf<'controlevragen'>['questions'][number];

const kindOf = (exercise: Exercise) => kinds[exercise.kind] as unknown as ExerciseKindOf;

/** Ids of everything in an exercise that a student's answers hang on, as they stand in the register. */
export function itemIdsOf(exercise: Exercise): string[] {
  const kind = kindOf(exercise);
  const ids = kind.itemIds(exercise);
  return kind.wholeIds ? ids : ids.map((id) => `${exercise.id}#${id}`);
}

function duplicateItems(exercise: Exercise): Breach[] {
  const seen = new Set<string>();
  return itemIdsOf(exercise).flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [{ field: 'id', message: `“${id}” komt meer dan één keer voor in deze oefening` }];
  });
}

/** What in a (schema-valid) exercise contradicts itself. */
export const breachesOf = (exercise: Exercise): Breach[] => [...duplicateItems(exercise), ...(kindOf(exercise).rule?.(exercise) ?? [])];

/** The works and cases an exercise names, with the field they stand in. */
export const mentionsOf = (exercise: Exercise): Outside[] => kindOf(exercise).mentions?.(exercise) ?? [];

/** The readOn links of an exercise with the field they stand in, for checking that lesson and section exist. */
export function readOnOf(value: unknown, field = ''): { field: string; lesson: string; section?: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => readOnOf(item, field ? `${field}.${index}` : String(index)));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (typeof record.lesson === 'string') {
    return [{ field, lesson: record.lesson, ...(typeof record.section === 'string' ? { section: record.section } : {}) }];
  }
  return Object.entries(record).flatMap(([key, inner]) => readOnOf(inner, field ? `${field}.${key}` : key));
}
