import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds, why } from './kind.ts';

const cell = z.strictObject({
  word: slug.describe('id van het woord dat hier past'),
  defensible: z.array(slug).default([]).describe('woorden die ook te verdedigen zijn'),
  why,
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('rollenmatrix'),
  words: z
    .array(z.strictObject({ id: itemId, label: text.describe('het woord in een vak, bv. “voert uit”'), about: text.describe('wat het woord betekent') }))
    .min(2)
    .max(6)
    .describe('wat een rol bij een taak kan doen'),
  roles: z
    .array(
      z.strictObject({
        id: itemId,
        name: text.describe('naam van de rol, in een zin te gebruiken; bv. “het CLB”'),
        short: text.max(20, 'hoogstens 20 tekens').describe('korte naam, boven een kolom'),
        ask: text.optional().describe('vraag naar deze rol op de eigen school; zonder vraag wordt er niets gevraagd'),
      }),
    )
    .min(3)
    .max(8),
  phases: z.array(z.strictObject({ id: itemId, name: text })).default([]).describe('fasen waarin de taken vallen; mag leeg blijven'),
  tasks: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('de taak, als een werkwoord: “een plan bewaken”'),
        phase: slug.optional().describe('id van de fase'),
        cells: z.record(slug, cell).describe('per rol: wat die bij deze taak doet, en waarom'),
      }),
    )
    .min(5)
    .max(14),
  readOn: readOn.optional().describe('waar je verder leest'),
});

/** Rollenmatrix: for each task, what each role does. */
export const roleMatrix = exerciseKind({
  schema,
  rule: ({ words, roles, phases, tasks }) =>
    tasks.flatMap(({ phase, cells }, index) => [
      ...unknownIds(`tasks.${index}.cells`, Object.keys(cells), idsOf(roles)),
      ...idsOf(roles)
        .filter((role) => !cells[role])
        .map((role) => breach(`tasks.${index}.cells`, `vak voor rol “${role}” ontbreekt`)),
      ...Object.entries(cells).flatMap(([role, { word, defensible }]) => unknownIds(`tasks.${index}.cells.${role}`, [word, ...defensible], idsOf(words))),
      ...(phases.length > 0 && phase === undefined ? [breach(`tasks.${index}.phase`, 'ontbreekt; verwacht: de id van een fase')] : []),
      ...unknownIds(`tasks.${index}.phase`, phase === undefined ? [] : [phase], idsOf(phases)),
    ]),
  itemIds: ({ words, roles, tasks }) => idsOf([...words, ...roles, ...tasks]),
});
