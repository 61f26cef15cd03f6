import { z } from 'zod';
import { phase, readOn, slug, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, breach, idsOf, unknownIds } from './kind.ts';

export const measureKind = z.enum(['remedieren', 'differentieren', 'compenseren', 'dispenseren']);

const schema = z.strictObject({
  ...head,
  kind: z.literal('zorgcontinuumquiz'),
  roundSize: z.number().int().min(4).max(20).describe('aantal situaties in één ronde'),
  phases: z
    .array(
      z.strictObject({
        phase,
        name: text,
        about: text.describe('één zin: voor wie en waartoe'),
        readOn,
      }),
    )
    .length(4),
  kinds: z.array(z.strictObject({ id: measureKind, name: text, about: text })).length(4),
  actors: z.array(z.strictObject({ id: itemId, name: text })).min(4).describe('wie de maatregel uitvoert'),
  leads: z.array(z.strictObject({ id: itemId, name: text })).min(2).describe('wie de regie kan hebben'),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        situation: text.describe('de leerling en de context, één tot drie zinnen'),
        measure: text.describe('de maatregel die de student plaatst'),
        phase,
        defensible: z.array(phase).default([]).describe('fasen die ook te verdedigen zijn (grensgeval)'),
        border: text.optional().describe('verplicht bij een grensgeval: waarom twee antwoorden te verdedigen zijn'),
        measureKind: measureKind.optional().describe('soort maatregel; verplicht in fase 1, anders weglaten'),
        alsoKind: z.array(measureKind).default([]).describe('soorten die ook te verdedigen zijn'),
        kindWhy: text.optional().describe('waarom deze soort; verplicht in fase 1'),
        actors: z.array(slug).min(1).describe('ids van wie de maatregel uitvoert (elk is goed)'),
        actorWhy: text.describe('waarom die persoon of dienst'),
        lead: slug.optional().describe('id van wie de regie heeft; weglaten als het kader er niets over zegt'),
        leadWhy: text.optional().describe('uitleg bij de regie; verplicht als lead is ingevuld'),
        why: text.describe('uitleg bij de juiste fase'),
        mistakes: z
          .partialRecord(z.enum(['0', '1', '2', '3']), text)
          .describe('per foute fase: waarom die hier niet past; elke fase die niet goed of te verdedigen is, staat erin'),
      }),
    )
    .min(40),
});

/** Zorgcontinuümquiz */
export const careQuiz = exerciseKind({
  schema,
  rule: (quiz) =>
    quiz.items.flatMap((item, index) => {
      const field = `items.${index}`;
      const accepted = [item.phase, ...item.defensible];
      const breaches = [
        ...unknownIds(`${field}.actors`, item.actors, idsOf(quiz.actors)),
        ...unknownIds(`${field}.lead`, item.lead ? [item.lead] : [], idsOf(quiz.leads)),
      ];
      for (const phase of [0, 1, 2, 3] as const) {
        if (!accepted.includes(phase) && !item.mistakes[String(phase) as '0']) {
          breaches.push(breach(`${field}.mistakes`, `mist uitleg bij de foute keuze fase ${phase}`));
        }
      }
      if (item.defensible.length > 0 && !item.border) {
        breaches.push(breach(`${field}.border`, 'ontbreekt: leg bij een grensgeval uit waarom twee antwoorden te verdedigen zijn'));
      }
      if (item.phase === 1 && !(item.measureKind && item.kindWhy)) {
        breaches.push(breach(`${field}.measureKind`, 'ontbreekt: een maatregel in fase 1 heeft measureKind én kindWhy'));
      }
      if (item.phase !== 1 && item.measureKind) {
        breaches.push(breach(`${field}.measureKind`, 'hoort alleen bij een maatregel in fase 1'));
      }
      if (item.lead && !item.leadWhy) breaches.push(breach(`${field}.leadWhy`, 'ontbreekt: leg uit waarom die de regie heeft'));
      return breaches;
    }),
  itemIds: ({ items }) => idsOf(items),
});
