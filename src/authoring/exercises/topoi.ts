import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const fit = z.enum(['past', 'kan', 'minder']).describe('past: dit speelt of helpt; kan: te verdedigen; minder: hier niet');

const situation = z.strictObject({
  id: itemId,
  title: text.max(40, 'hoogstens 40 tekens').describe('een paar woorden voor de lijst'),
  story: text.describe('wie, waar en wanneer'),
  lines: z.array(z.strictObject({ who: text, says: text.describe('zonder aanhalingstekens') })).min(2).describe('wat er gezegd wordt'),
  stuck: text.describe('waaraan je merkt dat het vastloopt'),
  windows: z.record(slug, z.strictObject({ fit, why: text })).describe('per venster: of het hier meespeelt, en waarom'),
  interventions: z
    .array(z.strictObject({ id: itemId, text: text.describe('wat iemand zegt of doet'), fit, why: text }))
    .min(3)
    .max(5),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('topoi'),
  windows: z.array(z.strictObject({ id: itemId, letter: z.string().length(1), name: text, question: text.describe('vraag bij een misverstand') })).length(5),
  situations: z.array(situation).min(3),
  advice: z.record(slug, text).describe('per venster: wat je kunt doen als je het vaak voorbijkijkt'),
  readOn: readOn.optional(),
});

/** TOPOI: through which windows a talk is stuck, and what to do about it. */
export const topoi = exerciseKind({
  schema,
  rule: ({ windows, situations, advice }) => {
    const known = idsOf(windows);
    const complete = (field: string, ids: readonly string[]) => [
      ...unknownIds(field, ids, known),
      ...known.filter((id) => !ids.includes(id)).map((id) => breach(field, `venster “${id}” ontbreekt`)),
    ];
    return [
      ...complete('advice', Object.keys(advice)),
      ...situations.flatMap((one, at) => [
        ...complete(`situations.${at}.windows`, Object.keys(one.windows)),
        ...(Object.values(one.windows).some((window) => window.fit === 'past') ? [] : [breach(`situations.${at}.windows`, 'in minstens één venster loopt het vast (fit: past)')]),
        ...(one.interventions.some((choice) => choice.fit === 'past') ? [] : [breach(`situations.${at}.interventions`, 'minstens één tussenkomst past')]),
      ]),
    ];
  },
  itemIds: ({ windows, situations }) => [...idsOf(windows).map((id) => `venster/${id}`), ...situations.flatMap(({ id, interventions }) => [id, ...idsOf(interventions).map((one) => `${id}/${one}`)])],
});
