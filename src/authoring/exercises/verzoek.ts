import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const step = z.strictObject({
  id: itemId,
  title: text,
  prompt: text.describe('vraag boven het tekstvak'),
  test: text.describe('de toets voor deze stap, bv. “Kan een camera het filmen?”'),
  words: z.array(text).default([]).describe('woorden om uit te kiezen, als iemand er geen vindt'),
});

const list = z.strictObject({
  id: itemId,
  name: text.describe('hoe zo’n woord heet, bv. “oordeel”'),
  steps: z.array(slug).min(1).describe('ids van de stappen waarin deze lijst meekijkt'),
  entries: z
    .array(
      z.strictObject({
        words: z.array(text).min(1).describe('woorden of woordgroepen in kleine letters; met een sterretje achteraan ook langere vormen'),
        why: text.describe('waarom dit opvalt, en wat er in de plaats kan komen'),
      }),
    )
    .min(1),
});

const reproach = z.strictObject({
  id: itemId,
  title: text.max(40, 'hoogstens 40 tekens').describe('een paar woorden voor de lijst'),
  story: text.describe('wie zegt het tegen wie, waar en wanneer'),
  says: text.describe('het verwijt, zonder aanhalingstekens'),
  steps: z.record(slug, text).describe('per stap: ons voorbeeld'),
  spoken: text.describe('hoe iemand het gewoon zou zeggen'),
  note: text.describe('waar het hier om draait, of waar het kan mislopen'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('verzoek'),
  hint: text.describe('dat een gemarkeerd woord een wenk is, en mag blijven staan'),
  steps: z.array(step).length(4).describe('waarneming, gevoel, behoefte en verzoek'),
  lists: z.array(list).min(1).describe('woordenlijsten waarmee meegelezen wordt terwijl iemand schrijft'),
  reproaches: z.array(reproach).min(3),
  spoken: z.strictObject({ prompt: text, help: text }).describe('het veld waarin de student zijn eigen taal spreekt'),
  recognise: z.array(z.strictObject({ id: itemId, text })).min(2).describe('wat de student van zichzelf herkent bij het vergelijken'),
  learnt: text.describe('open vraag na het vergelijken'),
  own: z.strictObject({ title: text, help: text.describe('hoe je een eigen verwijt kiest, zonder namen') }),
  readOn: readOn.optional(),
});

/** Van verwijt naar verzoek: a reproach rewritten in four steps. */
export const request = exerciseKind({
  schema,
  rule: ({ steps, lists, reproaches }) => [
    ...lists.flatMap((one, at) => unknownIds(`lists.${at}.steps`, one.steps, idsOf(steps))),
    ...lists.flatMap(({ entries }, at) =>
      entries.flatMap(({ words }, index) => words.filter((word) => word !== word.toLowerCase()).map((word) => breach(`lists.${at}.entries.${index}.words`, `“${word}” staat niet in kleine letters`))),
    ),
    ...reproaches.flatMap((one, at) => [
      ...(one.id.startsWith('eigen') ? [breach(`reproaches.${at}.id`, 'begint met “eigen”; dat woord is van de verwijten die de student zelf kiest')] : []),
      ...unknownIds(`reproaches.${at}.steps`, Object.keys(one.steps), idsOf(steps)),
      ...idsOf(steps)
        .filter((id) => !one.steps[id])
        .map((id) => breach(`reproaches.${at}.steps`, `stap “${id}” heeft geen voorbeeld`)),
    ]),
  ],
  itemIds: ({ reproaches, steps, recognise }) => [...idsOf(reproaches), ...idsOf(steps).map((id) => `stap/${id}`), ...idsOf(recognise).map((id) => `herken/${id}`)],
});
