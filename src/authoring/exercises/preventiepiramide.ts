import { z } from 'zod';
import { readOn, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, itemId, why } from './kind.ts';

/** Levels from the ground (0) to the top (4). */
const levelNumber = z.number().int().min(0).max(4).describe('nummer van een niveau, 0 tot 4');

const schema = z.strictObject({
  ...head,
  kind: z.literal('preventiepiramide'),
  levels: z
    .array(
      z.strictObject({
        name: text.max(40).describe('naam van het niveau'),
        explain: text.max(120).describe('wat op dit niveau hoort, één zin'),
        ask: text.describe('vraag naar wat de eigen stageschool op dit niveau doet'),
      }),
    )
    .length(5)
    .describe('de niveaus van onder naar boven: 0 tot 4'),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.max(220).describe('wat een school doet, in één of twee zinnen'),
        level: levelNumber,
        also: z.array(levelNumber).default([]).describe('niveaus die ook te verdedigen zijn'),
        why,
        mistakes: z.record(z.string().regex(/^[0-4]$/), text).describe('per fout niveau: waarom het daar niet hoort'),
      }),
    )
    .min(20)
    .describe('minstens 20 acties'),
  reflect: text.describe('laatste vraag, over de eigen stageschool'),
  readOn: readOn.optional(),
});

/** Bouw de preventiepiramide */
export const preventionPyramid = exerciseKind({
  schema,
  rule: ({ levels, items }) => [
    ...items.flatMap(({ level, also, mistakes }, at) =>
      levels.flatMap((_, number) => {
        const fits = level === number || also.includes(number);
        const explained = String(number) in mistakes;
        if (fits === !explained) return [];
        return [breach(`items.${at}.mistakes`, fits ? `niveau ${number} is hier niet fout; neem het weg` : `zegt niet waarom niveau ${number} hier fout is`)];
      }),
    ),
    ...levels.flatMap((_, number) => (items.some(({ level }) => level === number) ? [] : [breach('items', `geen enkele actie hoort op niveau ${number}`)])),
  ],
  itemIds: ({ levels, items }) => [...items.map(({ id }) => id), ...levels.map((_, number) => `niveau-${number}`)],
});
