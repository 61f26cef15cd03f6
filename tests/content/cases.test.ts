import { describe, expect, test } from 'vitest';
import { analyse, countWords } from '../../src/authoring/analyse.ts';
import { loadContent } from '../../src/authoring/index.ts';
import { caseSchema, discussionSchema, questionSchema } from '../../src/authoring/schemas/index.ts';

const content = await loadContent('content');
const folderOf = (file: string) => file.split('/').at(-2)!;

const cases = content.cases.map((raw) => {
  const folder = folderOf(raw.file);
  const { mentions, citations } = analyse(raw.source);
  const questions = content.questions.filter(({ file }) => folderOf(file) === folder).map(({ data, body }) => ({ ...questionSchema.parse(data), answer: body }));
  return {
    folder,
    slug: folder.replace(/^\d+-/, ''),
    data: caseSchema.parse(raw.data),
    mentions,
    wordsIn: (part: string) => mentions.find(({ name }) => name === part)?.words ?? 0,
    portrait: (/<Portret>([\s\S]*)<\/Portret>/.exec(raw.body)?.[1] ?? '').replace(/<[^>]+>/g, ''),
    references: new Set(citations.map(({ key }) => key)),
    questions,
    frameworks: new Set(questions.flatMap(({ frameworks }) => frameworks)),
    discussion: content.discussions.find(({ file }) => folderOf(file) === folder),
  };
});

/**
 * Which frameworks a case has to practise, beside the zorgcontinuüm, which all of them do.
 * Domains, pillars and Rogers: the cross-references of the source (chapter 1, "Verwijzing naar casus").
 * The rest: the plan of the twelve cases. Its "samenwerking met externen" is a pillar; its "grenzen van de school"
 * belong to the line model.
 */
const promised: Record<string, string[]> = {
  bas: ['domeinen', 'rogers', 'onderwijsbehoeften'],
  stefano: ['domeinen', 'pijlers', 'redelijke-aanpassingen', 'gelijke-kansen'],
  amber: ['domeinen', 'hgw', 'oplossingsgericht'],
  lander: ['domeinen', 'rogers', 'lijnenmodel'],
  anna: ['domeinen', 'lijnenmodel', 'gesprek-ouders'],
  yasin: ['pijlers', 'gelijke-kansen', 'herstelgericht'],
  mila: ['pijlers', 'leersteun', 'udl'],
  melanie: ['rogers', 'verbindend', 'verontrusting'],
  noor: ['preventiepiramide', 'herstelgericht'],
  thibo: ['lijnenmodel', 'gesprek-leerling', 'teamgedragenheid'],
  robin: ['redelijke-aanpassingen', 'onderwijsloopbaan', 'pijlers'],
  amina: ['domeinen', 'intercultureel', 'onderwijsloopbaan'],
};
/** The cases that can fall heavily on a reader. */
const heavy = ['lander', 'anna', 'melanie', 'noor', 'thibo'];

test('the twelve cases are there', () => {
  expect(Object.keys(promised).filter((slug) => !cases.some((one) => one.slug === slug))).toEqual([]);
});

describe.each(cases)('$slug', ({ slug, data, mentions, wordsIn, references, questions, frameworks, discussion }) => {
  test('has a portrait and a background of the agreed length', () => {
    expect(wordsIn('Portret')).toBeGreaterThanOrEqual(350);
    expect(wordsIn('Portret')).toBeLessThanOrEqual(600);
    expect(wordsIn('WistJeDat')).toBeGreaterThanOrEqual(200);
    expect(wordsIn('WistJeDat')).toBeLessThanOrEqual(400);
  });

  test('leans on at least three sources', () => {
    expect(references.size).toBeGreaterThanOrEqual(3);
  });

  test('has four to six questions with hints, criteria and an answer', () => {
    expect(questions.length).toBeGreaterThanOrEqual(4);
    expect(questions.length).toBeLessThanOrEqual(6);
    for (const { hints, criteria, answer } of questions) {
      expect(hints.length).toBeGreaterThanOrEqual(2);
      expect(criteria.length).toBeGreaterThanOrEqual(3);
      expect(countWords(answer)).toBeGreaterThanOrEqual(120);
    }
  });

  test('practises the frameworks it was promised for', () => {
    expect(['zorgcontinuum', ...(promised[slug] ?? [])].filter((id) => !frameworks.has(id))).toEqual([]);
  });

  test('places actions in several phases', () => {
    expect(new Set(questions.flatMap(({ phases }) => phases ?? [])).size).toBeGreaterThanOrEqual(2);
  });

  test('carries a content note and help lines together', () => {
    const helplines = mentions.some(({ name }) => name === 'Hulplijnen');
    expect(data.sensitive !== undefined).toBe(helplines);
    if (heavy.includes(slug)) expect(data.sensitive).toBeTruthy();
  });

  test('has advice for discussing it', () => {
    expect(discussionSchema.parse(discussion?.data).plans.length).toBeGreaterThan(0);
  });
});

test('there are cases to discuss in 20, 45 and 90 minutes', () => {
  const lengths = content.discussions.flatMap(({ data }) => discussionSchema.parse(data).plans.map(({ minutes }) => minutes));
  for (const minutes of [20, 45, 90]) expect(lengths.filter((length) => length === minutes).length).toBeGreaterThanOrEqual(3);
});

test('nobody lives in two cases', () => {
  const words = new Set(cases.flatMap(({ portrait }) => portrait.match(/\p{L}+/gu) ?? []));
  /** Capitalised words that are no names of people. */
  const others = new Set(['Nederlands', 'Frans', 'Engels', 'Latijn', 'Nieuwjaar', 'Kerstmis', 'Pasen', 'Smartschool', 'Bednet']);
  const livesIn = new Map<string, Set<string>>();
  for (const { slug, data, portrait } of cases) {
    // Names stand inside a sentence; a word that also occurs without capital is none.
    const names = portrait.match(/(?<=[\p{L}\p{N},;)’”–] )\p{Lu}\p{Ll}+/gu) ?? [];
    for (const name of [data.name, ...names]) {
      if (others.has(name) || words.has(name.toLowerCase())) continue;
      livesIn.set(name, (livesIn.get(name) ?? new Set()).add(slug));
    }
  }
  expect(livesIn.get('Claes'), 'names are found').toEqual(new Set(['bas']));
  expect([...livesIn].filter(([, where]) => where.size > 1).map(([name, where]) => `${name}: ${[...where].join(', ')}`)).toEqual([]);
});

test('a lesson leads to the cases that practise its frameworks', () => {
  const used = new Set(cases.flatMap(({ frameworks }) => [...frameworks]));
  const frameworks = content.frameworks.flatMap(({ data }) => data as { id: string; lesson?: string }[]).filter(({ id, lesson }) => lesson && used.has(id));
  expect(frameworks.length).toBeGreaterThan(5);
  const missing = frameworks.filter(({ id, lesson }) => {
    const { source } = content.lessons.find(({ data }) => (data as { id: string }).id === lesson)!;
    return !analyse(source).mentions.some(({ name, attributes }) => name === 'CasusLink' && attributes.framework === id);
  });
  expect(missing.map(({ id, lesson }) => `${lesson} has no CasusLink to ${id}`)).toEqual([]);
});
