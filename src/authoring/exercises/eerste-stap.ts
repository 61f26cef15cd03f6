import { z } from 'zod';
import { readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, why } from './kind.ts';

const moment = z.enum(['nu', 'vandaag', 'week', 'niet']).describe('wanneer een stap komt: nu, vandaag, deze week, of niet');

const option = z.strictObject({ id: itemId, text, fits: z.boolean().default(false).describe('true als dit past'), why });
const single = z.array(option).min(2).max(4);

const situation = z.strictObject({
  id: itemId,
  title: text.max(40),
  note: text.optional().describe('waarschuwing vóór een zware situatie; zonder dit staat de situatie meteen open'),
  story: text.describe('wat er gebeurt, in enkele zinnen'),
  lines: z.array(slug).min(1).describe('ids uit content/hulplijnen.yaml die bij deze situatie staan'),
  steps: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('wat je kunt doen'),
        when: moment,
        also: z.array(moment).default([]).describe('momenten die ook te verdedigen zijn'),
        who: text.optional().describe('wie dit doet; niet bij een stap die niemand zet'),
        why,
      }),
    )
    .min(4)
    .max(7),
  lead: single.describe('wie neemt dit op? precies één past'),
  inform: z.array(option).min(3).max(6).describe('wie licht je in? minstens één past'),
  promise: single.describe('wat zeg je over zwijgen? precies één past'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('eerste-stap'),
  situations: z.array(situation).min(8).max(12),
  card: z.strictObject({
    title: text,
    rules: z.array(text).min(3).max(8).describe('wat altijd geldt, op de kaart'),
    ask: text.describe('wat de student zelf invult op de kaart'),
    askHelp: text,
  }),
  readOn: readOn.optional(),
});

/** Welke stap eerst? */
export const firstSteps = exerciseKind({
  schema,
  rule: ({ situations }) =>
    situations.flatMap(({ steps, lead, inform, promise }, at) => [
      ...(['lead', 'promise'] as const).flatMap((question) => {
        const fitting = { lead, promise }[question].filter(({ fits }) => fits).length;
        return fitting === 1 ? [] : [breach(`situations.${at}.${question}`, `heeft ${fitting} antwoorden die passen; er moet er precies één zijn (fits: true)`)];
      }),
      ...(inform.some(({ fits }) => fits) ? [] : [breach(`situations.${at}.inform`, 'niemand past; zet bij minstens één antwoord fits: true')]),
      ...steps.flatMap(({ when, also, who }, place) => [
        ...(also.includes(when) ? [breach(`situations.${at}.steps.${place}.also`, `“${when}” is al het moment van deze stap`)] : []),
        ...(when === 'niet' || who ? [] : [breach(`situations.${at}.steps.${place}.who`, 'zegt niet wie deze stap zet')]),
      ]),
    ]),
  itemIds: ({ situations }) =>
    situations.flatMap((one) => [
      one.id,
      ...idsOf(one.steps).map((id) => `${one.id}/${id}`),
      ...(['lead', 'inform', 'promise'] as const).flatMap((question) => idsOf(one[question]).map((id) => `${one.id}/${question}/${id}`)),
    ]),
});
