import { unified } from 'unified';
import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { readdirSync } from 'node:fs';
import { expect, test } from 'vitest';
import { remarkExercises } from '../../../src/authoring/exercise-words.ts';
import { exerciseSchema } from '../../../src/authoring/schemas/index.ts';

const process = (source: string): any => unified().use(remarkParse).use(remarkMdx).use(remarkExercises).runSync(unified().use(remarkParse).use(remarkMdx).parse(source));

test('an exercise gets the component of its kind, imported once', () => {
  const { children } = process('<Oefening id="h1-acht-pijlers/spinnenweb" />\n\n<Oefening id="h1-acht-pijlers/spinnenweb" />');
  expect(children.map(({ type, name }: any) => name ?? type)).toEqual(['mdxjsEsm', 'Oefening_spinnenweb', 'Oefening_spinnenweb']);
  expect(children[0].data.estree.body[0].source.value).toBe('/src/components/exercises/spinnenweb.astro');
});

test('an exercise that does not exist keeps its word', () => {
  expect(process('<Oefening id="h1-weg/weg" />').children.map(({ name }: any) => name)).toEqual(['Oefening']);
});

// A chapter test has a page of its own and stands in no lesson.
test('every kind of the schema has a component', () => {
  const kinds = exerciseSchema.options.map((option) => option.shape.kind.value).filter((kind) => kind !== 'toets');
  expect(readdirSync('src/components/exercises').map((file) => file.replace('.astro', '')).sort()).toEqual([...kinds].sort());
});
