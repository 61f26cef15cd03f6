import { z } from 'zod';
import { caseSlug, scale, text } from '../schemas/common.ts';
import { exerciseKind, head, itemId, breach, idsOf, type Breach } from './kind.ts';

const effect = z.number().int().min(-2).max(2).describe('-2 (breekt af) tot 2 (versterkt)');

const schema = z.strictObject({
  ...head,
  kind: z.literal('rogers-zelftest'),
  scale,
  attitudes: z
    .array(
      z.strictObject({
        id: z.enum(['echtheid', 'empathie', 'waardering']),
        name: text,
        is: z.array(text).min(3).describe('wat de grondhouding wel is'),
        isNot: z.array(text).min(1).describe('wat ze niet is'),
        profile: z.strictObject({
          strong: text.describe('tekst bij een hoge score'),
          mixed: text.describe('tekst bij een gemiddelde score'),
          growing: text.describe('tekst bij een lage score'),
        }),
      }),
    )
    .length(3),
  statements: z
    .array(
      z.strictObject({
        id: itemId,
        attitude: z.enum(['echtheid', 'empathie', 'waardering']),
        text: text.describe('uitspraak in de ik-vorm'),
        reversed: z.boolean().default(false).describe('true als instemmen net minder van de houding toont'),
      }),
    )
    .min(24)
    .describe('minstens 8 per grondhouding, sommige omgekeerd'),
  conversations: z
    .array(
      z.strictObject({
        id: itemId,
        title: text,
        context: text.describe('waar, wanneer, wat ging vooraf'),
        says: text.describe('wat de leerling zegt of doet'),
        pressure: text.describe('wat de grondhoudingen hier onder druk zet'),
        case: caseSlug.optional().describe('casus waarin deze druk terugkomt'),
        options: z
          .array(
            z.strictObject({
              id: itemId,
              text: text.describe('reactie van de leraar'),
              effect: z.strictObject({ echtheid: effect, empathie: effect, waardering: effect }),
              feedback: text.describe('wat deze reactie doet, en welke misvatting ze eventueel toont'),
            }),
          )
          .min(3)
          .max(5),
        lookFor: z.array(text).min(2).describe('waarop je let als je je eigen reactie naast deze legt'),
      }),
    )
    .min(9),
  limits: z.array(text).min(3).describe('grenzen van de leraar'),
});

/** Rogers-zelftest */
export const rogers = exerciseKind({
  schema,
  rule: ({ statements }) =>
    (['echtheid', 'empathie', 'waardering'] as const).flatMap((attitude) => {
      const own = statements.filter((statement) => statement.attitude === attitude);
      const breaches: Breach[] = [];
      if (own.length < 8) breaches.push(breach('statements', `heeft ${own.length} uitspraken over ${attitude}; verwacht: minstens 8`));
      if (!own.some((statement) => statement.reversed)) {
        breaches.push(breach('statements', `heeft geen omgekeerde uitspraak over ${attitude} (reversed: true)`));
      }
      return breaches;
    }),
  itemIds: ({ statements, conversations }) => idsOf([...statements, ...conversations]),
});
