import { z } from 'zod';
import { caseSlug, readOn, slug, text } from '../schemas/common.ts';
import { breach, exerciseKind, head, idsOf, itemId, unknownIds } from './kind.ts';

const stem = z.strictObject({
  id: itemId,
  text: text.describe('begin van de zin, bv. “instructie die”'),
  about: text.describe('waar je bij deze zin aan kunt denken'),
});
const sentence = z.strictObject({ stem: slug.describe('id van een hulpzin'), text: text.describe('hoe de zin verdergaat') });

const start = z.strictObject({
  id: itemId,
  name: text.max(24, 'hoogstens 24 tekens').describe('roepnaam van een verzonnen leerling'),
  label: slug.optional().describe('id van een label; zonder label vertrek je van een feit'),
  case: caseSlug.optional().describe('casus waar deze leerling uit komt'),
  story: z.array(text).min(1).describe('alinea’s: wat er gebeurt, en wie erbij was'),
  steps: z.record(slug, text).describe('per stap: ons voorbeeld'),
  needs: z.array(sentence).min(2).max(3).describe('onderwijsbehoeften zoals wij ze verwoorden'),
  support: z.array(sentence).min(1).max(2).describe('ondersteuningsbehoeften van de leraar'),
  agreement: text.describe('één afspraak: wat, wie en tegen wanneer'),
});

const schema = z.strictObject({
  ...head,
  kind: z.literal('hulpzinnenbouwer'),
  privacy: text.describe('waarom een leerling hier alleen een letter of een bijnaam krijgt'),
  steps: z
    .array(
      z.strictObject({
        id: itemId,
        title: text,
        prompt: text.describe('vraag boven het tekstvak'),
        help: text.optional(),
        facts: z.boolean().default(false).describe('true: wijs hier zacht op woorden die oordelen'),
      }),
    )
    .min(3)
    .max(5),
  judgements: z
    .array(
      z.strictObject({
        words: z.array(text).min(1).describe('woorden die oordelen, in kleine letters; met een sterretje achteraan ook langere vormen'),
        ask: text.describe('vraag die van het oordeel naar een feit leidt'),
      }),
    )
    .min(1),
  needsTitle: text,
  needsLead: text.describe('begin van elke onderwijsbehoefte'),
  needsHelp: text,
  needs: z.array(stem).min(3),
  supportTitle: text,
  supportLead: text.describe('begin van elke ondersteuningsbehoefte'),
  supportHelp: text,
  support: z.array(stem).min(2),
  agreementHelp: text,
  labels: z
    .array(
      z.strictObject({
        id: itemId,
        name: text,
        core: text.describe('wat het woord zegt, in een of twee zinnen'),
        traits: z.array(text).min(3).describe('kenmerken die per leerling verschillen'),
        contrast: text.describe('wat je leert door de leerlingen met dit label naast elkaar te leggen'),
      }),
    )
    .default([]),
  starts: z.array(start).min(1),
  ownExample: slug.optional().describe('id van de leerling van wie het voorbeeld bij een eigen leerling komt'),
  readOn: readOn.optional(),
});

/** Hulpzinnenbouwer: from a fact or a label to what a pupil needs, what a teacher needs, and one agreement. */
export const needsBuilder = exerciseKind({
  schema,
  rule: ({ steps, needs, support, labels, starts, ownExample }) => [
    ...unknownIds('ownExample', ownExample ? [ownExample] : [], idsOf(starts)),
    ...starts.flatMap((one, at) => [
      ...(one.id.startsWith('eigen') ? [breach(`starts.${at}.id`, 'begint met “eigen”; dat woord is van de leerlingen die de student zelf kiest')] : []),
      ...unknownIds(`starts.${at}.label`, one.label ? [one.label] : [], idsOf(labels)),
      ...unknownIds(`starts.${at}.needs`, one.needs.map((item) => item.stem), idsOf(needs)),
      ...unknownIds(`starts.${at}.support`, one.support.map((item) => item.stem), idsOf(support)),
      ...unknownIds(`starts.${at}.steps`, Object.keys(one.steps), idsOf(steps)),
      ...idsOf(steps)
        .filter((step) => !one.steps[step])
        .map((step) => breach(`starts.${at}.steps`, `stap “${step}” heeft geen voorbeeld`)),
    ]),
    ...labels
      .filter(({ id }) => starts.filter(({ label }) => label === id).length !== 2)
      .map(({ id }) => breach('labels', `label “${id}” hoort bij precies twee leerlingen, om ze naast elkaar te leggen`)),
  ],
  mentions: ({ starts }) => starts.flatMap((one, at) => (one.case ? [{ field: `starts.${at}.case`, case: one.case }] : [])),
  itemIds: ({ starts, steps, needs, support, labels }) => [
    ...idsOf(starts),
    ...idsOf(steps).map((id) => `stap/${id}`),
    ...idsOf(needs).map((id) => `leerling/${id}`),
    ...idsOf(support).map((id) => `leraar/${id}`),
    ...idsOf(labels).map((id) => `label/${id}`),
  ],
});
