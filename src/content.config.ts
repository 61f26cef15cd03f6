import { defineCollection } from 'astro:content';
import { file, glob } from 'astro/loaders';
import { parse as parseYaml } from 'yaml';
import { z } from 'zod';
import { caseSchema, chapterSchema, dialogueSchema, discussionSchema, exerciseSchema, frameworksSchema, helplinesSchema, lessonPlanSchema, lessonSchema, questionSchema, regulationSchema, techniquesSchema, termSchema } from './authoring/schemas/index.ts';

/**
 * The collections of the course. The schemas (the authoring contract) live in src/authoring/schemas;
 * src/authoring checks the same files with Dutch messages and looks after references between them.
 */
const asWritten = ({ entry }: { entry: string }) => entry.replace(/\.\w+$/, '');

export const collections = {
  chapters: defineCollection({
    loader: glob({ base: './content/lessen', pattern: '*/hoofdstuk.yaml', generateId: ({ entry }) => entry.split('/')[0]! }),
    schema: chapterSchema,
  }),
  lessons: defineCollection({ loader: glob({ base: './content/lessen', pattern: '*/*.mdx', generateId: asWritten }), schema: lessonSchema }),
  cases: defineCollection({ loader: glob({ base: './content/casussen', pattern: '*/casus.mdx', generateId: ({ entry }) => entry.split('/')[0]! }), schema: caseSchema }),
  questions: defineCollection({ loader: glob({ base: './content/casussen', pattern: '*/vraag-*.mdx', generateId: asWritten }), schema: questionSchema }),
  discussions: defineCollection({
    loader: glob({ base: './content/casussen', pattern: '*/bespreking.mdx', generateId: ({ entry }) => entry.split('/')[0]! }),
    schema: discussionSchema,
  }),
  exercises: defineCollection({ loader: glob({ base: './content/oefeningen', pattern: '**/*.yaml', generateId: asWritten }), schema: exerciseSchema }),
  dialogues: defineCollection({ loader: glob({ base: './content/dialogen', pattern: '*.yaml', generateId: asWritten }), schema: dialogueSchema }),
  techniques: defineCollection({ loader: file('content/technieken.yaml'), schema: techniquesSchema.element }),
  lessonPlans: defineCollection({ loader: glob({ base: './content/lesplannen', pattern: '*.yaml', generateId: asWritten }), schema: lessonPlanSchema }),
  terms: defineCollection({ loader: glob({ base: './content/begrippen', pattern: '*.md', generateId: asWritten }), schema: termSchema }),
  frameworks: defineCollection({ loader: file('content/kaders.yaml'), schema: frameworksSchema.element }),
  helplines: defineCollection({ loader: file('content/hulplijnen.yaml'), schema: helplinesSchema.element }),
  // Read as the content check reads it (the loader's own parser would make Date objects of unquoted dates), and with
  // the author's order kept, which a collection forgets.
  regulation: defineCollection({
    loader: file('content/regelgeving.yaml', { parser: (source) => ((parseYaml(source) ?? []) as object[]).map((fact, order) => ({ ...fact, order })) }),
    schema: regulationSchema.element.extend({ order: z.number() }),
  }),
  guides: defineCollection({
    loader: glob({ base: './content/handleiding', pattern: '*.md', generateId: asWritten }),
    schema: z.strictObject({ title: z.string(), summary: z.string() }),
  }),
};
