import { z } from 'zod';
import { text } from './common.ts';

/** Lengths of a class discussion, in minutes. */
export const discussionMinutes = [20, 45, 90] as const;

const step = z.strictObject({
  minutes: z.number().int().min(1).max(60).describe('duur van de stap in minuten'),
  text: text.describe('wat de groep in die stap doet'),
});

/** Frontmatter of `content/casussen/<nn-naam>/bespreking.mdx`; the body advises the lecturer. */
export const discussionSchema = z.strictObject({
  plans: z
    .array(
      z.strictObject({
        minutes: z
          .union([z.literal(20), z.literal(45), z.literal(90)])
          .describe('duur van de bespreking: 20, 45 of 90 minuten; laat een duur weg die niet bij de casus past'),
        steps: z.array(step).min(2).max(7).describe('2 tot 7 stappen, die samen de duur vullen'),
      }),
    )
    .min(1)
    .max(3)
    .describe('minstens één verloop, voor 20, 45 of 90 minuten'),
  start: z.number().int().min(1).describe('nummer van de vraag waarmee je de bespreking het best begint'),
  closing: text.describe('één goede slotvraag, voluit'),
});

export type Discussion = z.infer<typeof discussionSchema>;
