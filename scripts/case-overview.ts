/** `node scripts/case-overview.ts`: a Markdown table of the cases with their words, questions, frameworks, phases and sources. */
import { analyse, countWords } from '../src/authoring/analyse.ts';
import { loadContent } from '../src/authoring/index.ts';
import { caseSchema, discussionSchema, questionSchema } from '../src/authoring/schemas/index.ts';

const { cases, questions, discussions } = await loadContent('content');
const folderOf = (file: string) => file.split('/').at(-2);
const unique = <T>(values: T[]) => [...new Set(values)];

console.log('| casus | portret | wist-je-dat | antwoorden | vragen | kaders | fasen | bronnen | bespreking (min.) |\n|---|--:|--:|--:|--:|---|---|--:|---|');
for (const { file, data, source } of cases) {
  const here = (other: { file: string }) => folderOf(other.file) === folderOf(file);
  const { mentions, citations } = analyse(source);
  const wordsIn = (part: string) => mentions.find(({ name }) => name === part)?.words ?? 0;
  const own = questions.filter(here);
  const asked = own.map((question) => questionSchema.parse(question.data));
  const sources = [citations, ...own.map((question) => analyse(question.source).citations)].flat().map(({ key }) => key);
  const discussion = discussions.find(here);
  const cells = [
    `${Number.parseInt(folderOf(file)!, 10)} ${caseSchema.parse(data).name}`,
    wordsIn('Portret'),
    wordsIn('WistJeDat'),
    own.map(({ body }) => countWords(body)).join(', '),
    own.length,
    unique(asked.flatMap(({ frameworks }) => frameworks)).join(', '),
    unique(asked.flatMap(({ phases }) => phases ?? [])).sort().join(', '),
    unique(sources).length,
    discussion ? discussionSchema.parse(discussion.data).plans.map(({ minutes }) => minutes).join(', ') : '',
  ];
  console.log(`| ${cells.join(' | ')} |`);
}
