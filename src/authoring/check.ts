import type { Problem } from './problems.ts';
import { validate } from './problems.ts';
import { analyse, countWords, stringsIn, type Analysis } from './analyse.ts';
import { breachesOf, itemIdsOf, mentionsOf, readOnOf } from './exercises/index.ts';
import { regulationProblems } from './regulation.ts';
import { dialoguesProblems, turnIds } from './dialogue.ts';
import { lessonPlanProblems } from './lesson-plan.ts';
import type { RawContent, RawFile } from './load.ts';
import {
  caseSchema, chapterSchema, dialogueSchema, discussionSchema, exerciseSchema, frameworksSchema, helplinesSchema, lessonPlanSchema, lessonSchema, questionSchema, regulationSchema, techniquesSchema, termSchema,
  type Case, type CaseQuestion, type Discussion, type Exercise, type ExerciseOf, type Lesson, type Term,
} from './schemas/index.ts';

interface Entry<T> {
  raw: RawFile;
  data: T;
}

/** Everything an author may refer to. */
interface Index {
  lessons: Map<string, Entry<Lesson> & { analysis?: Analysis }>;
  cases: Map<string, Entry<Case>>;
  questions: Entry<CaseQuestion>[];
  /** Ids of chapters. */
  chapters: Set<string>;
  exercises: Map<string, Entry<Exercise>>;
  terms: Map<string, Entry<Term>>;
  frameworks: Set<string>;
  bibliography: Set<string>;
  figures: ReadonlySet<string>;
  helplines: Set<string>;
}

export interface CheckResult {
  problems: Problem[];
  /** Every id students' work hangs on, sorted. */
  ids: string[];
}

const componentNames = new Set([
  'Kern', 'MeerLezen', 'Inzicht', 'Opdracht', 'CasusLink', 'StandVandaag', 'Begrip', 'Figuur', 'Oefening', 'Les', 'Portret', 'WistJeDat', 'Hulplijnen', 'Regelgeving',
  'NietOpDia', 'OpEenDia', 'StapVoorStap', 'VoorDeLesgever',
]);

const baseName = (file: string) => file.replace(/^.*\//, '').replace(/\.\w+$/, '');
const folderName = (file: string) => file.split('/').at(-2) ?? '';
const withoutNumber = (name: string) => name.replace(/^\d+-/, '');

/**
 * Checks all content: every file against its schema, and all references between files.
 *
 * @param content what `loadContent` read
 * @param figures names of the figures that can be drawn
 * @returns problems in the order of the files, and the ids for the register
 */
export function checkContent(content: RawContent, figures: ReadonlySet<string>): CheckResult {
  const problems: Problem[] = [...content.problems];
  const accept = <S extends Parameters<typeof validate>[0]>(files: RawFile[], schema: S) =>
    files.flatMap((raw) => {
      const result = validate(schema, raw.data, raw.file);
      problems.push(...result.problems);
      return result.data === undefined ? [] : [{ raw, data: result.data }];
    });

  const chapters = accept(content.chapters, chapterSchema);
  const lessons = accept(content.lessons, lessonSchema);
  const cases = accept(content.cases, caseSchema);
  const questions = accept(content.questions, questionSchema);
  const discussions = accept(content.discussions, discussionSchema);
  const exercises = accept(content.exercises, exerciseSchema) as Entry<Exercise>[];
  const terms = accept(content.terms, termSchema);
  const frameworks = accept(content.frameworks, frameworksSchema).flatMap(({ raw, data }) => data.map((item) => ({ raw, data: item })));

  const helplines = accept(content.helplines, helplinesSchema).flatMap(({ data }) => data.map(({ id }) => id));
  const regulation = accept(content.regulation, regulationSchema);
  const dialogues = accept(content.dialogues, dialogueSchema);
  const lessonPlans = accept(content.lessonPlans, lessonPlanSchema);
  const techniques = accept(content.techniques, techniquesSchema).flatMap(({ data }) => data.map(({ id }) => id));

  const unique = <T>(entries: Entry<T>[], idOf: (entry: Entry<T>) => string) => {
    const map = new Map<string, Entry<T>>();
    for (const entry of entries) {
      const id = idOf(entry);
      const other = map.get(id);
      if (other) problems.push({ file: entry.raw.file, field: 'id', message: `“${id}” is al in gebruik in ${other.raw.file}` });
      else map.set(id, entry);
    }
    return map;
  };
  unique(questions, ({ data }) => data.id);

  const index: Index = {
    chapters: new Set(unique(chapters, ({ data }) => data.id).keys()),
    lessons: unique(lessons, ({ data }) => data.id),
    cases: unique(cases, ({ data }) => data.id),
    questions,
    exercises: unique(exercises, ({ data }) => data.id),
    terms: unique(terms, ({ raw }) => baseName(raw.file)),
    frameworks: new Set(frameworks.map(({ data }) => data.id)),
    bibliography: content.bibliography,
    figures,
    helplines: new Set(helplines),
  };
  const analysed = new Map<RawFile, Analysis>();
  for (const { raw } of [...lessons, ...cases, ...questions, ...discussions]) {
    try {
      analysed.set(raw, analyse(raw.source));
    } catch (error) {
      const { line, reason } = error as { line?: number; reason?: string };
      problems.push({ file: raw.file, line, message: `dit is geen geldige MDX: kijk na of elk blok gesloten is en of er geen losse “{” of “<” staat. (${reason ?? String(error)})` });
    }
  }
  for (const entry of index.lessons.values()) (entry as { analysis?: Analysis }).analysis = analysed.get(entry.raw);

  for (const entry of lessons) problems.push(...checkLesson(entry, analysed.get(entry.raw), index));
  for (const entry of cases) {
    problems.push(...checkCase(entry, analysed.get(entry.raw), index));
    if (!content.discussions.some(({ file }) => folderName(file) === folderName(entry.raw.file))) {
      problems.push({ file: entry.raw.file, message: 'heeft geen bespreking.mdx: elke casus krijgt een korte raad voor wie hem met een groep bespreekt' });
    }
  }
  for (const entry of questions) problems.push(...checkQuestion(entry, analysed.get(entry.raw), index));
  for (const entry of discussions) problems.push(...checkDiscussion(entry, analysed.get(entry.raw), index));
  for (const { raw, data } of exercises) problems.push(...checkExercise(raw, data, index));
  const talks = exercises.filter((entry): entry is Entry<ExerciseOf<'gesprek'>> => entry.data.kind === 'gesprek');
  problems.push(...dialoguesProblems(dialogues, techniques, talks, index));
  problems.push(...lessonPlanProblems(lessonPlans, { ...index, chapters: new Map(chapters.map(({ data }) => [data.id, data.number])) }));
  for (const { raw, data } of terms) {
    problems.push(
      ...unknown(raw.file, 'related', data.related, index.terms, 'begrip'),
      ...unknown(raw.file, 'lessons', data.lessons, index.lessons, 'les'),
    );
  }
  // A file with a mistake of form is reported already: what its facts leave out of the lessons would only hide that.
  if (regulation.length === content.regulation.length) {
    const lessonFiles = new Map([...index.lessons].map(([id, { raw, analysis }]) => [id, { file: raw.file, analysis }]));
    const [only] = regulation;
    problems.push(...regulationProblems(only?.raw.file ?? 'content/regelgeving.yaml', only?.data ?? [], lessonFiles, index.bibliography));
  }
  for (const { raw, data } of frameworks) {
    if (data.lesson) problems.push(...checkPlace(raw.file, `${data.id}`, data.lesson, data.section, index));
  }
  if (lessons.length > 0 && chapters.length === 0) problems.push({ file: 'content/lessen', message: 'er is geen enkel hoofdstuk (hoofdstuk.yaml)' });

  const ids = [
    ...index.lessons.keys(), ...index.cases.keys(), ...questions.map(({ data }) => data.id),
    ...[...index.exercises.values()].flatMap(({ data }) => [data.id, ...itemIdsOf(data)]),
    ...turnIds(dialogues, talks),
  ];
  problems.push(...checkRegister(content.register, new Set(ids)));
  return { problems, ids: [...new Set(ids)].sort() };
}

/** Ids that the register knows but the content lost: students' answers would hang in the air. */
function checkRegister(register: string[], ids: ReadonlySet<string>): Problem[] {
  return register
    .filter((line) => !line.startsWith('~') && !ids.has(line))
    .map((id) => ({
      file: 'content/register.txt',
      message: `“${id}” bestaat niet meer, maar er kunnen antwoorden van studenten aan hangen. Zet de id terug, of zet in het register een ~ voor de id als ze bewust verdween`,
    }));
}

/** Ids in the content that the register does not list yet, or that it lists as retired. */
export function unregistered(register: string[], ids: string[]): string[] {
  const known = new Set(register);
  return ids.filter((id) => !known.has(id));
}

function unknown(file: string, field: string, ids: readonly string[], known: { has(id: string): boolean }, kind: string): Problem[] {
  return ids.filter((id) => !known.has(id)).map((id) => ({ file, field, message: `${kind} “${id}” bestaat niet` }));
}

function checkPlace(file: string, field: string, lesson: string, section: string | undefined, index: Index): Problem[] {
  const target = index.lessons.get(lesson);
  if (!target) return [{ file, field, message: `les “${lesson}” bestaat niet` }];
  if (section && target.analysis && !target.analysis.sections.some(({ slug }) => slug === section)) {
    const known = target.analysis.sections.map(({ slug }) => `“${slug}”`).join(', ');
    return [{ file, field, message: `sectie “${section}” bestaat niet in les “${lesson}”; kies uit ${known}` }];
  }
  return [];
}

/** Checks what a body refers to: terms, lessons, cases, frameworks, exercises, figures and sources. */
function checkReferences(file: string, analysis: Analysis, index: Index): Problem[] {
  const problems: Problem[] = [];
  const slugs = new Set([...index.cases.values()].map(({ data }) => data.id.replace('casus-', '')));
  for (const { key, line } of analysis.citations) {
    if (!index.bibliography.has(key)) problems.push({ file, line, message: `bron “@${key}” staat niet in content/bibliografie.bib` });
  }
  for (const line of analysis.namelessColumns) problems.push({ file, line, message: 'elke kolom van een tabel heeft een kop nodig, ook de eerste' });
  for (const { name, attributes, line } of analysis.mentions) {
    const at = (message: string) => problems.push({ file, line, message: `<${name}> ${message}` });
    if (/^[A-Z]/.test(name) && !componentNames.has(name)) at('bestaat niet in de auteurstaal; zie content/handleiding/auteur.md');
    const id = attributes.id ?? '';
    if (name === 'Begrip' && !index.terms.has(id)) at(`verwijst naar begrip “${id}”, dat niet bestaat in content/begrippen`);
    if (name === 'Oefening' && !index.exercises.has(id)) at(`verwijst naar oefening “${id}”, die niet bestaat in content/oefeningen`);
    if (name === 'Figuur' && !index.figures.has(attributes.name ?? '')) {
      at(`vraagt figuur “${attributes.name ?? ''}”, die niet bestaat; kies uit ${[...index.figures].map((f) => `“${f}”`).join(', ')}`);
    }
    if (name === 'Les') problems.push(...checkPlace(file, `<Les> op regel ${line}`, id, attributes.section, index));
    if (name === 'CasusLink') {
      const { framework, cases } = attributes;
      if (!framework && !cases) at('heeft framework="…" of cases={[…]} nodig');
      if (framework && !index.frameworks.has(framework)) at(`verwijst naar kader “${framework}”, dat niet bestaat in content/kaders.yaml`);
      for (const slug of stringsIn(cases ?? '')) if (!slugs.has(slug)) at(`verwijst naar casus “${slug}”, die niet bestaat`);
    }
    for (const line of name === 'Hulplijnen' && attributes.kies ? attributes.kies.split(',') : []) {
      if (!index.helplines.has(line.trim())) at(`kiest hulplijn “${line.trim()}”, die niet bestaat in content/hulplijnen.yaml`);
    }
    if (name === 'Opdracht' && !(Number(attributes.minutes) > 0)) at('heeft minutes={…} nodig: de duur in minuten');
  }
  return problems;
}

const outside = (words: number, least: number, most: number) => words < least || words > most;

function checkLesson({ raw, data }: Entry<Lesson>, analysis: Analysis | undefined, index: Index): Problem[] {
  const { file } = raw;
  const problems = [
    ...unknown(file, 'terms', data.terms, index.terms, 'begrip'),
    ...unknown(file, 'frameworks', data.frameworks, index.frameworks, 'kader'),
  ];
  const slug = withoutNumber(baseName(file));
  if (!data.id.endsWith(`-${slug}`)) {
    problems.push({ file, field: 'id', message: `past niet bij de bestandsnaam; verwacht: h, het nummer van het hoofdstuk en “${slug}”` });
  }
  if (!analysis) return problems;
  problems.push(...checkReferences(file, analysis, index));
  for (const line of analysis.topHeadings) problems.push({ file, line, message: 'een kop met één # mag niet: de titel van de les staat al bovenaan' });
  for (const section of analysis.sections) {
    if (section.title !== 'Controlevragen' && !section.startsWithKern) {
      problems.push({ file, line: section.line, message: `de sectie “${section.title}” begint niet met een <Kern>` });
    }
  }
  const least = data.id.startsWith('h0-') ? 500 : 700;
  if (outside(analysis.runningWords, least, 1300)) {
    problems.push({ file, message: `telt ${analysis.runningWords} woorden lopende tekst; verwacht: ${least} tot 1300` });
  }
  const exercises = analysis.mentions.filter(({ name }) => name === 'Oefening').map(({ attributes }) => attributes.id);
  if (!exercises.includes(`${data.id}/controle`)) {
    problems.push({ file, message: `heeft geen controlevragen; verwacht: <Oefening id="${data.id}/controle" /> onder “## Controlevragen”` });
  }
  for (const { name, line, attributes } of analysis.mentions) {
    if (name === 'Inzicht' && !attributes.title) problems.push({ file, line, message: '<Inzicht> heeft een title nodig' });
  }
  return problems;
}

function checkCase({ raw, data }: Entry<Case>, analysis: Analysis | undefined, index: Index): Problem[] {
  const { file } = raw;
  const problems = unknown(file, 'terms', data.terms, index.terms, 'begrip');
  const slug = withoutNumber(folderName(file));
  if (data.id !== `casus-${slug}`) problems.push({ file, field: 'id', message: `past niet bij de map; verwacht: “casus-${slug}”` });
  const questions = index.questions.filter((question) => question.data.id.startsWith(`${data.id}/`));
  if (outside(questions.length, 4, 6)) problems.push({ file, message: `heeft ${questions.length} vragen (vraag-1.mdx, …); verwacht: 4 tot 6` });
  if (!questions.some((question) => question.data.frameworks.includes('zorgcontinuum') && question.data.phases?.length)) {
    problems.push({ file, message: 'heeft geen vraag bij het kader “zorgcontinuum” met “phases”; elke casus situeert acties in de fasen' });
  }
  if (!analysis) return problems;
  problems.push(...checkReferences(file, analysis, index));
  for (const [name, least, most] of [['Portret', 350, 600], ['WistJeDat', 200, 400]] as const) {
    const part = analysis.mentions.find((mention) => mention.name === name);
    if (!part) problems.push({ file, message: `mist het onderdeel <${name}>` });
    else if (outside(part.words, least, most)) {
      problems.push({ file, line: part.line, message: `<${name}> telt ${part.words} woorden; verwacht: ${least} tot ${most}` });
    }
  }
  return problems;
}

function checkQuestion({ raw, data }: Entry<CaseQuestion>, analysis: Analysis | undefined, index: Index): Problem[] {
  const { file } = raw;
  const problems = unknown(file, 'frameworks', data.frameworks, index.frameworks, 'kader');
  const expected = `casus-${withoutNumber(folderName(file))}/${baseName(file).replace('vraag-', '')}`;
  if (data.id !== expected) problems.push({ file, field: 'id', message: `past niet bij map en bestandsnaam; verwacht: “${expected}”` });
  const criteria = data.criteria.map(({ id }) => id);
  for (const id of criteria.filter((id, at) => criteria.indexOf(id) !== at)) problems.push({ file, field: 'criteria', message: `criterium “${id}” komt meer dan één keer voor` });
  const words = countWords(raw.body);
  if (outside(words, 120, 330)) problems.push({ file, message: `het modelantwoord telt ${words} woorden; verwacht: 120 tot 300` });
  return analysis ? [...problems, ...checkReferences(file, analysis, index)] : problems;
}

function checkDiscussion({ raw, data }: Entry<Discussion>, analysis: Analysis | undefined, index: Index): Problem[] {
  const { file } = raw;
  const problems: Problem[] = [];
  const slug = withoutNumber(folderName(file));
  const course = index.cases.get(`casus-${slug}`);
  const questions = index.questions.filter((question) => question.data.id.startsWith(`casus-${slug}/`)).length;
  if (!course) problems.push({ file, message: `hoort bij geen casus; verwacht: een casus.mdx met id “casus-${slug}” in dezelfde map` });
  else if (data.start > questions) problems.push({ file, field: 'start', message: `vraag ${data.start} bestaat niet; de casus heeft ${questions} vragen` });
  const durations = data.plans.map(({ minutes }) => minutes);
  for (const minutes of durations.filter((one, at) => durations.indexOf(one) !== at)) problems.push({ file, field: 'plans', message: `het verloop van ${minutes} minuten staat er meer dan één keer` });
  for (const [at, { minutes, steps }] of data.plans.entries()) {
    const sum = steps.reduce((total, step) => total + step.minutes, 0);
    if (sum !== minutes) problems.push({ file, field: `plans.${at}.steps`, message: `de stappen duren samen ${sum} minuten; verwacht: ${minutes}` });
  }
  if (course?.data.sensitive && durations.includes(20)) {
    problems.push({ file, field: 'plans', message: 'een casus met een inhoudswaarschuwing bespreek je niet in 20 minuten; kies 45 of 90' });
  }
  const words = countWords(raw.body);
  if (outside(words, 80, 150)) problems.push({ file, message: `de raad aan de lesgever telt ${words} woorden; verwacht: 80 tot 150` });
  return analysis ? [...problems, ...checkReferences(file, analysis, index)] : problems;
}

function checkExercise(raw: RawFile, exercise: Exercise, index: Index): Problem[] {
  const { file } = raw;
  const problems: Problem[] = breachesOf(exercise).map(({ field, message }) => ({ file, field, message }));
  const owner = exercise.id.split('/')[0]!;
  if (exercise.kind === 'toets' ? !index.chapters.has(owner) : !index.lessons.has(owner) && !index.cases.has(owner)) {
    problems.push({ file, field: 'id', message: `${exercise.kind === 'toets' ? 'hoofdstuk' : 'les of casus'} “${owner}” bestaat niet` });
  }
  const expected = exercise.id.replace('/', '-');
  if (baseName(file) !== expected) problems.push({ file, field: 'id', message: `past niet bij de bestandsnaam; verwacht: ${expected}.yaml` });
  for (const mention of mentionsOf(exercise)) {
    const { field } = mention;
    if ('source' in mention && !index.bibliography.has(mention.source)) problems.push({ file, field, message: `bron “${mention.source}” staat niet in content/bibliografie.bib` });
    if ('case' in mention && !index.cases.has(`casus-${mention.case}`)) problems.push({ file, field, message: `casus “${mention.case}” bestaat niet` });
  }
  for (const { field, lesson, section } of readOnOf(exercise)) problems.push(...checkPlace(file, field, lesson, section, index));
  return problems;
}
