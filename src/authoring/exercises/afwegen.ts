import { z } from 'zod';
import { caseSlug, readOn, slug, text } from '../schemas/common.ts';
import { breach, type Breach, exerciseKind, head, idsOf, itemId, unknownIds, why } from './kind.ts';

const weight = z
  .union([z.literal(-1), z.literal(0), z.literal(1)])
  .describe('1 als het criterium voor de aanpassing weegt, 0 als het neutraal is, -1 als het ertegen weegt');
const verdict = z.enum(['redelijk', 'disproportioneel', 'uitzoeken']).describe('ons oordeel: “redelijk”, “disproportioneel” of “uitzoeken” (eerst dit uitzoeken)');

const whatIf = z.strictObject({
  id: itemId,
  change: text.describe('de ene omstandigheid die verandert, als hele zin die op “Stel:” volgt'),
  moves: z.record(slug, weight).describe('criteria die daardoor anders wegen, met hun nieuwe gewicht'),
  verdict,
  why: text.describe('waarom de weegschaal zo beweegt'),
});

const situation = z.strictObject({
  id: itemId,
  title: text.max(60, 'hoogstens 60 tekens').describe('korte titel, voor de keuzelijst en het overzicht'),
  context: text.describe('de school, de leerling en wat er speelt'),
  adjustment: text.describe('de aanpassing die gevraagd wordt, in één zin'),
  weights: z.record(slug, z.strictObject({ weight, why })).describe('per criterium dat hier telt: ons gewicht en waarom'),
  tips: slug.describe('id van het criterium dat de doorslag geeft; het telt dubbel'),
  verdict,
  why: text.describe('het gemotiveerde oordeel: wat de doorslag geeft en wanneer het zou omslaan'),
  also: z.array(z.strictObject({ verdict, why })).default([]).describe('andere oordelen die te verdedigen zijn (grensgeval)'),
  findOut: z.array(text).default([]).describe('wat de school eerst moet weten; verplicht bij het oordeel “uitzoeken”'),
  whatIf: z.array(whatIf).min(1),
  case: caseSlug.optional(),
  readOn: readOn.optional(),
});
export type WeighedSituation = z.infer<typeof situation>;

const schema = z.strictObject({
  ...head,
  kind: z.literal('afwegen'),
  source: text.describe('waar de criteria vandaan komen'),
  criteria: z
    .array(z.strictObject({ id: itemId, name: text.describe('naam, één of twee woorden'), question: text.describe('de vraag die je bij dit criterium stelt') }))
    .min(5)
    .max(9),
  situations: z.array(situation).min(15),
});

/** How far a weighing leans: above 0 for the adjustment, below 0 against it. What tips it counts double. */
const leanOf = (weights: Readonly<Record<string, number>>, tips: string) => Object.entries(weights).reduce((sum, [id, one]) => sum + one * (id === tips ? 2 : 1), 0);

/** Whether a lean and a verdict say the same; what has to be found out first may lean anywhere. */
const agree = (lean: number, said: z.infer<typeof verdict>) => said === 'uitzoeken' || (said === 'redelijk' ? lean > 0 : lean < 0);

function breachesIn(one: WeighedSituation, at: number, criteria: string[]): Breach[] {
  const field = `situations.${at}`;
  const used = Object.keys(one.weights);
  const ours = Object.fromEntries(Object.entries(one.weights).map(([id, { weight }]) => [id, weight]));
  const lean = (field: string, weights: Record<string, number>, said: z.infer<typeof verdict>) =>
    agree(leanOf(weights, one.tips), said) ? [] : [breach(field, `de gewichten hellen niet over naar “${said}” (samen ${leanOf(weights, one.tips)}); pas de gewichten of het oordeel aan`)];
  return [
    ...unknownIds(`${field}.weights`, used, criteria),
    ...(used.length < 4 ? [breach(`${field}.weights`, `er staan ${used.length} criteria; verwacht: minstens 4`)] : []),
    ...unknownIds(`${field}.tips`, [one.tips], used),
    ...lean(`${field}.verdict`, ours, one.verdict),
    ...one.also.filter((other) => other.verdict === one.verdict).map(() => breach(`${field}.also`, 'noemt het oordeel dat al het onze is')),
    ...([one, ...one.also].some((said) => said.verdict === 'uitzoeken') && one.findOut.length === 0 ? [breach(`${field}.findOut`, 'zeg wat de school eerst moet uitzoeken')] : []),
    ...one.whatIf.flatMap((change, index) => [
      ...unknownIds(`${field}.whatIf.${index}.moves`, Object.keys(change.moves), used),
      ...(Object.entries(change.moves).every(([id, to]) => ours[id] === to) ? [breach(`${field}.whatIf.${index}.moves`, 'verandert geen enkel gewicht')] : []),
      ...lean(`${field}.whatIf.${index}.verdict`, { ...ours, ...change.moves }, change.verdict),
    ]),
    ...(one.whatIf.every((change) => change.verdict === one.verdict) ? [breach(`${field}.whatIf`, 'geen enkele omstandigheid doet het oordeel omslaan; minstens één moet dat doen')] : []),
  ];
}

/** Afwegen: is an adjustment reasonable? */
export const weighing = exerciseKind({
  schema,
  rule: ({ criteria, situations }) => situations.flatMap((one, at) => [
    ...breachesIn(one, at, idsOf(criteria)),
    ...one.whatIf.filter(({ id }, index) => one.whatIf.findIndex((other) => other.id === id) !== index).map(({ id }) => breach(`situations.${at}.whatIf`, `“${id}” komt meer dan één keer voor`)),
  ]),
  itemIds: ({ criteria, situations }) => idsOf([...criteria, ...situations]),
  mentions: ({ situations }) => situations.flatMap((one, at) => (one.case ? [{ field: `situations.${at}.case`, case: one.case }] : [])),
});
