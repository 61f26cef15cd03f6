import remarkMdx from 'remark-mdx';
import remarkParse from 'remark-parse';
import { unified } from 'unified';
import { describe, expect, test } from 'vitest';
import { remarkRegulation } from '../../../src/authoring/regulation-words.ts';
import { problemsWith, soundCourse } from './course.ts';

const lesson = 'lessen/1-proef/1-proef.mdx';
const fact = `- id: regel
  fact: Zo is het.
  since: 1 september 2023
  was: Zo was het.
  source: bron2020
  checked: '2026-11-24'
  lessons: [h1-proef]
`;
const shown = soundCourse[lesson]!.replace('## Controlevragen', '<Regelgeving />\n\n## Controlevragen');
const check = (yaml: string, mdx = shown, more: Record<string, string> = {}) => problemsWith({ 'regelgeving.yaml': yaml, [lesson]: mdx, ...more }).then((problems) => problems.join('\n'));

test('a fact with a lesson that shows it is sound', async () => {
  expect(await check(fact)).toBe('');
});

/** What an author breaks in the facts, and what the message must name. */
const mistakes: [name: string, from: string, to: string, message: RegExp][] = [
  ['a fact without a date of checking', "  checked: '2026-11-24'\n", '', /regelgeving\.yaml → veld “0\.checked”: dit verplichte veld ontbreekt \(verwacht: dag tot wanneer dit is nagekeken/],
  ['a date in another form', '2026-11-24', '24/11/2026', /veld “0\.checked”: heeft niet de verwachte vorm \(verwacht: .*jjjj-mm-dd/],
  ['a fact of no lesson', '[h1-proef]', '[]', /veld “0\.lessons”: moet minstens 1 item hebben/],
  ['a misspelt field', 'since:', 'sinds:', /onbekend veld “sinds”; kijk de spelling na/],
  ['an unknown lesson', '[h1-proef]', '[h1-proef, h1-weg]', /veld “0\.lessons”: \(feit “regel”\) les “h1-weg” bestaat niet/],
  ['an unknown source', 'bron2020', 'bron1999', /veld “0\.source”: \(feit “regel”\) bron “bron1999” staat niet in content\/bibliografie\.bib/],
  ['a fact that is there twice', fact, fact + fact, /veld “1\.id”: \(feit “regel”\) deze id komt meer dan één keer voor/],
];

describe('a broken fact of law gets a clear message', () => {
  test.each(mistakes)('%s', async (_, from, to, message) => {
    expect(fact).toContain(from);
    expect(await check(fact.replace(from, to))).toMatch(message);
  });
});

test('a lesson with facts that does not show them', async () => {
  expect(await check(fact, soundCourse[lesson])).toMatch(/1-proef\.mdx: toont haar regelgeving niet; verwacht: <Regelgeving \/>/);
});

test('a lesson that shows facts it does not have', async () => {
  expect(await check('[]', shown)).toMatch(/1-proef\.mdx:\d+: <Regelgeving \/> heeft niets te tonen/);
});

test('a lesson of the chapter on the law without facts', async () => {
  const other = { 'lessen/2-recht/1-recht.mdx': soundCourse[lesson]!.replaceAll('h1-proef', 'h2-recht') };
  expect(await check(fact, shown, other)).toMatch(/regelgeving\.yaml: les “h2-recht” heeft geen enkel feit/);
});

test('the word in a lesson knows which lesson it stands in', () => {
  const parser = unified().use(remarkParse).use(remarkMdx);
  const file = { value: '<Regelgeving />', data: { astro: { frontmatter: { id: 'h2-leersteun' } } } };
  const tree = unified().use(remarkRegulation).runSync(parser.parse(file.value), file) as any;
  expect(tree.children[0].attributes).toEqual([{ type: 'mdxJsxAttribute', name: 'lesson', value: 'h2-leersteun' }]);
});
