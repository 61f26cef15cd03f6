import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const kindId = slug.describe('id van een soort drempel');

const fragment = z.strictObject({
  id: itemId,
  text: text.describe('een zin uit de brief, zoals ouders ze lezen'),
  barrier: z
    .strictObject({
      kind: kindId,
      also: z.array(kindId).default([]).describe('soorten die je hier ook kunt kiezen'),
      who: text.describe('wie hier buiten valt, in een paar woorden'),
      why: text.describe('waarom dit voor hen een drempel is'),
      instead: text.describe('wat de school in de plaats kan doen'),
    })
    .optional()
    .describe('de drempel die wij in deze zin zien'),
  arguable: text.optional().describe('wat ervoor te zeggen is om deze zin toch een drempel te noemen; alleen zonder “barrier”'),
});

const letter = z.strictObject({
  id: itemId,
  title: text,
  about: text.describe('van wie de brief komt, aan wie en wanneer'),
  paragraphs: z.array(z.array(fragment).min(1)).min(3).describe('alinea’s van zinnen'),
  example: text.describe('ons voorbeeld van een herschreven brief; een lege regel tussen twee alinea’s'),
  exampleNote: text.describe('wat wij anders deden, en wat de school daarvoor eerst moet regelen'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('drempels'),
  kinds: z.array(z.strictObject({ id: itemId, name: text, about: text.describe('waaraan je dit soort drempel herkent') })).min(4).max(9),
  letters: z.array(letter).min(2).max(4),
  formula: text.describe('citatiesleutel van de bron van de leesbaarheidsformule'),
  doubts: text.describe('citatiesleutel van wie de grenzen van leesbaarheidsformules beschrijft'),
  readOn: readOn.optional(),
});

/** Drempels in een brief */
export const barriers = exerciseKind({
  schema,
  rule: ({ kinds, letters }) =>
    letters.flatMap(({ paragraphs }, at) => {
      const own = paragraphs.flatMap((paragraph, place) => paragraph.map((one, index) => ({ ...one, field: `letters.${at}.paragraphs.${place}.${index}` })));
      return [
        ...own.flatMap(({ field, barrier, arguable }) => [
          ...unknownIds(`${field}.barrier`, barrier ? [barrier.kind, ...barrier.also] : [], idsOf(kinds)),
          ...(barrier && arguable ? [breach(`${field}.arguable`, 'deze zin heeft al een drempel; kies voor “barrier” of “arguable”')] : []),
        ]),
        ...(own.filter(({ barrier }) => barrier).length < 5 ? [breach(`letters.${at}`, 'deze brief heeft minder dan vijf drempels')] : []),
      ];
    }),
  mentions: ({ formula, doubts }) => [
    { field: 'formula', source: formula },
    { field: 'doubts', source: doubts },
  ],
  itemIds: ({ letters }) => letters.flatMap(({ id, paragraphs }) => [id, ...paragraphs.flat().map((one) => `${id}/${one.id}`)]),
});
