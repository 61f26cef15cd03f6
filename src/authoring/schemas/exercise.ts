import { z } from 'zod';
import { caseSlug, domain, phase, readOn, scale, slug, text } from './common.ts';

/**
 * Exercise data: one YAML file in content/oefeningen per exercise. `kind` chooses the widget.
 * Ids of exercises and of the items inside them are stable: what a student did hangs on them.
 */
const head = {
  id: z
    .string()
    .regex(/^(h\d+-[a-z0-9-]+|casus-[a-z]+)\/[a-z0-9-]+$/)
    .describe('id van de oefening: id van de les, schuine streep, naam; bv. "h1-acht-pijlers/spinnenweb"'),
  title: text.describe('titel boven het onderdeel'),
  intro: text.describe('wat de student hier doet, één tot drie zinnen'),
};
const itemId = slug.describe('id van het item, uniek binnen de oefening; verandert nooit');
const why = text.describe('uitleg die de student na het antwoord leest');

/* ---------- Controlevragen ---------- */
const questionHead = {
  id: z
    .string()
    .regex(/^h\d+-[a-z0-9-]+\/controle\/\d+$/)
    .describe('id van de vraag, bv. "h1-acht-pijlers/controle/3"; verandert nooit'),
  question: text.describe('de vraag'),
  explanation: text.describe('uitleg bij het goede antwoord'),
  readOn: readOn.optional().describe('waar je verder leest'),
};
const option = z.strictObject({
  id: itemId,
  text: text.describe('antwoordmogelijkheid'),
  correct: z.boolean().default(false).describe('true als dit een goed antwoord is'),
  why,
});
const singleChoice = z.strictObject({
  ...questionHead,
  kind: z.literal('meerkeuze'),
  options: z.array(option).min(3).max(6),
});
const multipleChoice = z.strictObject({
  ...questionHead,
  kind: z.literal('meer-antwoorden'),
  options: z.array(option).min(3).max(8),
});
const ordering = z.strictObject({
  ...questionHead,
  kind: z.literal('ordenen'),
  items: z
    .array(z.strictObject({ id: itemId, text, why }))
    .min(3)
    .max(8)
    .describe('de items in de juiste volgorde; de student krijgt ze door elkaar'),
});
const matching = z.strictObject({
  ...questionHead,
  kind: z.literal('koppelen'),
  pairs: z
    .array(z.strictObject({ id: itemId, left: text, right: text, why }))
    .min(3)
    .max(8)
    .describe('paren die bij elkaar horen; de rechterkant krijgt de student door elkaar'),
});
export const quizSchema = z.strictObject({
  ...head,
  kind: z.literal('controlevragen'),
  questions: z
    .array(z.discriminatedUnion('kind', [singleChoice, multipleChoice, ordering, matching]))
    .min(4)
    .max(8),
});

/* ---------- Definitie ontleed ---------- */
export const definitionSchema = z.strictObject({
  ...head,
  kind: z.literal('definitie'),
  quote: text.describe('de volledige definitie, letterlijk'),
  source: text.describe('citatiesleutel uit content/bibliografie.bib, zonder @'),
  parts: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('woorden uit de definitie, letterlijk en in volgorde'),
        title: text,
        explain: text.describe('wat deze woorden betekenen'),
        example: text.describe('voorbeeld uit een school'),
        readOn: readOn.optional(),
      }),
    )
    .min(5),
});

/* ---------- Domeinenwijzer ---------- */
const domainVerdict = z.strictObject({
  fits: z
    .enum(['ja', 'ook', 'nee'])
    .describe('ja = dit domein staat voorop, ook = dit domein is te verdedigen, nee = dit domein is hier niet aan de orde'),
  why,
});
export const domainPointerSchema = z.strictObject({
  ...head,
  kind: z.literal('domeinenwijzer'),
  signals: z
    .array(
      z.strictObject({
        id: itemId,
        situation: text.describe('wat een leraar ziet of hoort'),
        domains: z.strictObject({
          onderwijsloopbaan: domainVerdict,
          'leren-en-studeren': domainVerdict,
          'psychisch-en-sociaal-functioneren': domainVerdict,
          'preventieve-gezondheidszorg': domainVerdict,
        }),
        together: text.describe('hoe de domeinen hier in elkaar grijpen'),
      }),
    )
    .min(8),
});

/* ---------- Sorteren ---------- */
export const sortingSchema = z.strictObject({
  ...head,
  kind: z.literal('sorteren'),
  bins: z
    .array(z.strictObject({ id: itemId, label: text, explain: text.describe('wat in deze bak hoort') }))
    .min(2)
    .max(4),
  items: z
    .array(
      z.strictObject({
        id: itemId,
        text: text.describe('wat er gebeurt, in één of twee zinnen'),
        bin: slug.describe('id van de juiste bak'),
        defensible: z.array(slug).default([]).describe('bakken die ook te verdedigen zijn (grensgeval)'),
        why,
        mistakes: z.record(slug, text).default({}).describe('per foute bak: waarom die hier niet past'),
      }),
    )
    .min(8),
});

/* ---------- Spinnenweb ---------- */
export const spiderWebSchema = z.strictObject({
  ...head,
  kind: z.literal('spinnenweb'),
  centre: text.describe('wat in het midden van het web staat'),
  scale,
  pillars: z
    .array(
      z.strictObject({
        id: itemId,
        name: text.describe('officiële naam van de pijler'),
        short: text.max(24).describe('kort woord bij de draad, hoogstens 24 tekens'),
        about: text.describe('wat de pijler inhoudt'),
        statements: z
          .array(z.strictObject({ id: itemId, text: text.describe('uitspraak die je op 1 tot 5 scoort') }))
          .min(4)
          .max(6),
        missing: z.strictObject({
          title: text.describe('wat er gebeurt als de pijler wegvalt, in een paar woorden'),
          text: text.describe('hoe dat er in een school uitziet, 2 tot 4 zinnen'),
          weakens: z.array(slug).min(1).describe('ids van de pijlers die het eerst mee verzwakken'),
        }),
        help: z.array(readOn).default([]).describe('lesdelen die helpen bij een grote kloof'),
        cases: z.array(caseSlug).default([]).describe('casussen die helpen'),
      }),
    )
    .length(8),
});

/* ---------- Zorgcontinuümquiz ---------- */
export const measureKind = z.enum(['remedieren', 'differentieren', 'compenseren', 'dispenseren']);
export const careQuizSchema = z.strictObject({
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

/* ---------- Lijnenmodel ---------- */
export const lineModelSchema = z.strictObject({
  ...head,
  kind: z.literal('lijnenmodel'),
  lines: z
    .array(
      z.strictObject({
        id: itemId.describe('"lijn-0" tot "lijn-4", of "geen-lijn" voor wie in het netwerk staat zonder eigen lijn'),
        name: text,
        who: text.describe('wie hier staat, in één zin'),
        about: text.describe('wat deze lijn kenmerkt'),
        examples: z.array(z.strictObject({ group: text, items: z.array(text).min(1) })).min(1),
      }),
    )
    .length(6),
  actors: z
    .array(
      z.strictObject({
        id: itemId,
        name: text.describe('de actor, in een concrete situatie van één of twee zinnen'),
        line: slug.describe('id van de juiste lijn'),
        why,
        mistakes: z.record(slug, text).default({}).describe('per foute lijn: waarom die hier niet past'),
      }),
    )
    .min(12),
});

/* ---------- Rogers-zelftest ---------- */
const effect = z.number().int().min(-2).max(2).describe('-2 (breekt af) tot 2 (versterkt)');
export const rogersSchema = z.strictObject({
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

/* ---------- Rangschikken ---------- */
export const rankingSchema = z.strictObject({
  ...head,
  kind: z.literal('rangschikken'),
  question: text.describe('waarop de student rangschikt'),
  items: z.array(z.strictObject({ id: itemId, title: text, about: text, readOn: readOn.optional() })).min(4).max(8),
  reflections: z
    .array(z.strictObject({ id: itemId, prompt: text, help: text.optional() }))
    .min(1)
    .describe('open vragen na het rangschikken'),
});

/* ---------- Meting ---------- */
export const measureSchema = z.strictObject({
  ...head,
  kind: z.literal('meting'),
  scale,
  statements: z
    .array(z.strictObject({ id: itemId, text: text.describe('uitspraak in de ik-vorm'), chapter: z.number().int().min(1).max(7) }))
    .min(10),
  open: z.array(z.strictObject({ id: itemId, prompt: text })).default([]).describe('open vragen'),
});

export const exerciseSchema = z.discriminatedUnion('kind', [
  quizSchema,
  definitionSchema,
  domainPointerSchema,
  sortingSchema,
  spiderWebSchema,
  careQuizSchema,
  lineModelSchema,
  rogersSchema,
  rankingSchema,
  measureSchema,
]);

export type Exercise = z.infer<typeof exerciseSchema>;
export type ExerciseKind = Exercise['kind'];
/** The data of one kind of exercise, e.g. `ExerciseOf<'spinnenweb'>`. */
export type ExerciseOf<K extends ExerciseKind> = Extract<Exercise, { kind: K }>;
export type QuizQuestion = ExerciseOf<'controlevragen'>['questions'][number];
export type Domain = z.infer<typeof domain>;
