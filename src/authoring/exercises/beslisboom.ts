import { z } from 'zod';
import { caseSlug, phase, readOn, slug, text } from '../schemas/common.ts';
import { breach, type Breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const short = text.max(34, 'hoogstens 34 tekens').describe('korte naam, voor de kaart van de boom');

const step = z.strictObject({
  id: itemId,
  phase,
  title: text.describe('de vraag die in deze stap beslist wordt'),
  short,
  about: text.describe('waar deze stap over gaat, één tot drie zinnen'),
  decides: text.describe('wie beslist'),
  heard: z.array(text).min(1).describe('wie gehoord wordt (leerling, ouders …) en hoe'),
  documents: z.array(text).min(1).describe('welke documenten erbij horen'),
  shown: z.array(text).min(1).describe('wat de school aangetoond moet hebben'),
  choices: z.array(z.strictObject({ id: slug, text, to: slug.describe('id van een latere stap of van een eindpunt') })).min(2),
  readOn: readOn.optional(),
});

const ending = z.strictObject({
  id: itemId,
  title: text,
  short,
  report: z.enum(['geen', 'GC-verslag', 'IAC-verslag', 'OV4-verslag']).describe('het verslag waarmee de weg eindigt, of “geen”'),
  why: text.describe('wat dit eindpunt betekent'),
  documents: z.array(text).min(1),
  next: z.array(z.strictObject({ who: text, what: text })).min(2).describe('wie nu wat doet'),
  readOn: readOn.optional(),
});

const situation = z.strictObject({
  id: itemId,
  name: text.describe('de leerling of de klas'),
  about: text.describe('leeftijd en klas, een paar woorden'),
  case: caseSlug.optional(),
  story: text.describe('wat er speelt op het ogenblik dat de weg begint'),
  path: z
    .array(
      z.strictObject({
        step: slug,
        now: text.describe('wat op dit ogenblik geweten is'),
        choice: slug.describe('de keuze die past'),
        why: text.describe('waarom die past'),
        turns: z.record(slug, text).describe('elke andere keuze van deze stap: waarom die hier niet past'),
      }),
    )
    .min(1)
    .describe('de weg die past, stap voor stap; ze begint meestal bij de eerste stap'),
  ending: slug,
  after: text.describe('wat je uit deze weg onthoudt'),
});
export type TreeSituation = z.infer<typeof situation>;
type Step = z.infer<typeof step>;

const schema = z.strictObject({
  ...head,
  kind: z.literal('beslisboom'),
  phases: z.array(z.strictObject({ phase, name: text })).length(4),
  steps: z.array(step).min(4).describe('de stappen van de boom, de eerste vooraan; een keuze leidt altijd naar een latere stap of naar een eindpunt'),
  endings: z.array(ending).min(3),
  situations: z.array(situation).min(6),
});

/** No dead ends, no circles, nothing that cannot be reached. */
function treeBreaches(steps: readonly Step[], endings: readonly { id: string }[]): Breach[] {
  const places = [...idsOf(steps), ...idsOf(endings)];
  const reached = new Set([steps[0]!.id]);
  // Choices only lead onward, so that one pass in order finds all that can be reached.
  for (const { id, choices } of steps) if (reached.has(id)) choices.forEach(({ to }) => reached.add(to));
  return [
    ...steps.flatMap(({ id, choices }, at) =>
      choices.flatMap(({ id: choice, to }, index) => [
        ...unknownIds(`steps.${at}.choices.${index}.to`, [to], places),
        ...(places.includes(to) && places.indexOf(to) <= at ? [breach(`steps.${at}.choices.${index}.to`, `leidt van “${id}” terug naar “${to}”; een keuze leidt naar een latere stap`)] : []),
        ...(choices.findIndex((other) => other.id === choice) !== index ? [breach(`steps.${at}.choices.${index}.id`, `“${choice}” komt meer dan één keer voor in deze stap`)] : []),
      ]),
    ),
    ...places
      .filter((id) => !reached.has(id))
      .map((id) => breach(steps.some((one) => one.id === id) ? `steps.${places.indexOf(id)}.id` : `endings.${places.indexOf(id) - steps.length}.id`, `“${id}” is langs geen enkele weg te bereiken`)),
  ];
}

/** The path of a situation follows the tree, ends where it says, and explains every other turn. */
function pathBreaches({ path, ending }: TreeSituation, at: number, steps: readonly Step[]): Breach[] {
  return path.flatMap(({ step: id, choice, turns }, index) => {
    const field = `situations.${at}.path.${index}`;
    const here = steps.find((one) => one.id === id);
    if (!here) return unknownIds(`${field}.step`, [id], idsOf(steps));
    const taken = here.choices.find((one) => one.id === choice);
    if (!taken) return unknownIds(`${field}.choice`, [choice], idsOf(here.choices));
    const others = idsOf(here.choices).filter((one) => one !== choice);
    const next = path[index + 1]?.step ?? ending;
    return [
      ...(taken.to === next ? [] : [breach(`${field}.choice`, `leidt naar “${taken.to}”, maar daarna staat “${next}”`)]),
      ...unknownIds(`${field}.turns`, Object.keys(turns), others),
      ...others.filter((one) => !Object.hasOwn(turns, one)).map((one) => breach(`${field}.turns`, `leg ook uit waarom “${one}” hier niet past`)),
    ];
  });
}

/** Under this name the widget keeps the way a student walks with a situation of their own. */
const ownSituation = 'eigen';

/** Beslisboom */
export const decisionTree = exerciseKind({
  schema,
  rule: ({ steps, endings, situations }) => [
    ...treeBreaches(steps, endings),
    ...situations.flatMap((one, at) => pathBreaches(one, at, steps)),
    ...(idsOf(situations).includes(ownSituation) ? [breach('situations', `“${ownSituation}” is de naam van de situatie die de student zelf inbrengt; kies een andere id`)] : []),
  ],
  itemIds: ({ steps, endings, situations }) => [...idsOf(steps), ...idsOf(endings), ...idsOf(situations)],
  mentions: ({ situations }) => situations.flatMap((one, at) => (one.case ? [{ field: `situations.${at}.case`, case: one.case }] : [])),
});
