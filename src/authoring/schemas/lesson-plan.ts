import { z } from 'zod';
import { caseSlug, lessonId, slug, text } from './common.ts';

/** Lengths of a class session, in minutes. Every chapter has a plan for both. */
export const sessionMinutes = [50, 100] as const;

/** How students work during a step. */
export const sessionForms = ['klassikaal', 'duo', 'groep', 'individueel'] as const;

/** Parts of a section that the projection shows as a slide of their own. */
export const slideParts = ['kern', 'figuur', 'tabel', 'oefening', 'opdracht', 'stemming', 'klasweb'] as const;

/** What is on the screen: a part of a lesson, or a case. Which fields go together is checked with the references. */
const screen = z.strictObject({
  lesson: lessonId.optional(),
  section: slug.optional().describe('anker van een ##-kop in die les'),
  show: z.enum(slideParts).optional().describe('welke dia van die sectie; zonder show is het de kern'),
  exercise: z
    .string()
    .regex(/^h\d+-[a-z0-9-]+\/[a-z0-9-]+$/)
    .optional()
    .describe('id van de oefening in die sectie, bv. "h1-zorgcontinuum/quiz"; bij show: oefening, stemming of klasweb'),
  check: z.number().int().min(1).optional().describe('nummer van een controlevraag van die les'),
  case: caseSlug.optional(),
  question: z.number().int().min(1).optional().describe('nummer van een vraag bij die casus; zonder nummer is het het portret'),
});

const step = z.strictObject({
  minutes: z.number().int().min(1).max(45).describe('duur van de stap in minuten'),
  title: text.max(60).describe('naam van de stap, hoogstens 60 tekens'),
  form: z.enum(sessionForms).describe('werkvorm: klassikaal, duo, groep of individueel'),
  screen: z.array(screen).max(3).default([]).describe('hoogstens 3 dingen op het scherm; weglaten kan, dan is het scherm zwart'),
  do: text.describe('wat er gebeurt in die stap'),
  ask: z.array(text).max(3).default([]).describe('hoogstens 3 vragen die je letterlijk kunt stellen'),
  watch: text.optional().describe('waar je op let'),
});

const plan = z.strictObject({
  minutes: z.union([z.literal(50), z.literal(100)]).describe('duur van de les: 50 of 100 minuten'),
  goal: text.describe('wat studenten na deze les kunnen, in één zin'),
  home: z
    .array(z.strictObject({ text: text.describe('wat studenten thuis doen'), lesson: lessonId.optional(), case: caseSlug.optional() }))
    .min(1)
    .max(4)
    .describe('1 tot 4 dingen die studenten thuis voorbereiden'),
  ready: text.optional().describe('wat jij klaarlegt voor de les'),
  care: text.optional().describe('hoe je zorg draagt voor wie de les kan raken; verplicht bij een casus met een inhoudswaarschuwing'),
  steps: z.array(step).min(4).max(9).describe('4 tot 9 stappen, die samen de duur vullen'),
  closing: text.describe('slotvraag, voluit'),
  after: text.describe('wat studenten na de les doen'),
});

/** `content/lesplannen/<n>.yaml`: how a lecturer can spend a session on a chapter. */
export const lessonPlanSchema = z.strictObject({
  chapter: z.string().regex(/^h\d+$/).describe('id van het hoofdstuk, bv. "h1"'),
  plans: z.array(plan).length(2).describe('twee lesplannen: een van 50 en een van 100 minuten'),
});

export type LessonPlans = z.infer<typeof lessonPlanSchema>;
export type ScreenItem = z.infer<typeof screen>;
