import { readFileSync } from 'node:fs';
import { globSync } from 'tinyglobby';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { type Exercise, exerciseSchema } from '../../../src/authoring/schemas/index.ts';
import { makeSummary } from '../../../src/mijncursus/summaries.ts';
import { summaryWords } from '../../../src/text/summaries.ts';

/** The exercises of the course as they are. */
const exercises: Exercise[] = globSync('content/oefeningen/*.yaml').map((file) => exerciseSchema.parse(parse(readFileSync(file, 'utf8'))));
const of = <K extends Exercise['kind']>(kind: K) => exercises.find((exercise) => exercise.kind === kind) as Extract<Exercise, { kind: K }>;
const say = async (exercise: Exercise, state: unknown) => (await makeSummary(exercise))(state);

describe('what came of an attempt', () => {
  test('is silent about states that are not of the exercise, for every kind', async () => {
    for (const exercise of exercises) {
      for (const state of [undefined, null, 7, 'x', [], { v: 99 }, { log: [{}] }, { rounds: 'x' }, { raters: [{ id: '<script>' }] }, { scores: { a: 'veel' } }, { answers: 1 }, { places: 1 }]) {
        const said = await say(exercise, state);
        expect(said === undefined || !said.includes('NaN')).toBe(true);
      }
    }
  });

  test('control questions: right at the first answer', async () => {
    const quiz = of('controlevragen');
    const choice = quiz.questions.find((question) => question.kind === 'meerkeuze')!;
    expect(await say(quiz, { seed: 1, tries: {}, drafts: {} })).toBe('nog niets beantwoord');
    expect(await say(quiz, { seed: 1, tries: { [choice.id]: [['bestaat-niet']] }, drafts: {} })).toMatch(/^0 van de 1 meteen juist \(\d+ nog niet beantwoord\)$/);
  });

  test('sorting: the first bin counts, and what can be defended is right', async () => {
    const sorting = of('sorteren');
    const log = sorting.items.map(({ id, bin }) => ({ item: id, answer: bin }));
    expect(await say(sorting, { seed: 0, log, reading: false })).toBe(`${log.length} van de ${log.length} meteen juist`);
    const wrong = sorting.bins.find(({ id }) => id !== sorting.items[0]!.bin && !sorting.items[0]!.defensible.includes(id))?.id ?? 'geen';
    expect(await say(sorting, { seed: 0, log: [{ item: sorting.items[0]!.id, answer: wrong }, ...log], reading: false })).toBe(`${log.length - 1} van de ${log.length} meteen juist`);
  });

  test('pointing at domains and placing on lines', async () => {
    const pointer = of('domeinenwijzer');
    const log = pointer.signals.map(({ id, domains }) => ({ item: id, answer: Object.entries(domains).flatMap(([domain, { fits }]) => (fits === 'ja' ? [domain] : [])) }));
    expect(await say(pointer, { seed: 0, log, reading: false })).toBe(`${log.length} van de ${log.length} meteen juist`);
    const lines = of('lijnenmodel');
    const [one] = lines.actors;
    expect(await say(lines, { seed: 0, log: [{ item: one!.id, answer: one!.line }], reading: true })).toBe(`1 van de 1 meteen juist (${lines.actors.length - 1} nog niet beantwoord)`);
  });

  test('the care quiz: seen, and right the last time', async () => {
    const quiz = of('zorgcontinuumquiz');
    const item = quiz.items[0]!;
    const state = { v: 1, seed: 1, rounds: [{ at: 1, items: [{ id: item.id, phase: item.phase, kind: item.measureKind, actor: item.actors[0], lead: item.lead }] }] };
    expect(await say(quiz, state)).toBe(`1 van de ${quiz.items.length} situaties gezien, 1 daarvan de laatste keer juist`);
  });

  test('the web: how many scores, and the means', async () => {
    const web = of('spinnenweb');
    const [pillar] = web.pillars;
    const statement = pillar!.statements[0]!.id;
    const raters = [{ id: 'abcdefgh1', name: '', scores: { [`now/${pillar!.id}/${statement}`]: 3, [`wish/${pillar!.id}/${statement}`]: 5 } }];
    expect(await say(web, { v: 1, raters, active: 'abcdefgh1' })).toMatch(/^2 van de \d+ scores gegeven, nu gemiddeld 3,0, gewenst 5,0$/);
  });

  test('the self-check, the ranking, the measurement and the definition', async () => {
    const rogers = of('rogers-zelftest');
    expect(await say(rogers, { answers: { [rogers.statements[0]!.id]: 4 }, reactions: {}, own: {}, ticked: {} })).toBe(
      `1 van de ${rogers.statements.length} uitspraken en 0 van de ${rogers.conversations.length} gesprekken doorlopen`,
    );
    const ranking = of('rangschikken');
    const last = ranking.items.at(-1)!;
    expect(await say(ranking, { places: { [last.id]: 1 }, texts: {} })).toContain(`bovenaan staan “${last.title}”, “`);
    expect(await say(ranking, { places: {}, texts: {} })).toBeUndefined();
    const measure = of('meting');
    expect(await say(measure, { scores: { [measure.statements[0]!.id]: 4, [measure.statements[1]!.id]: 1 }, open: {} })).toBe(`2 van de ${measure.statements.length} uitspraken gescoord, gemiddeld 2,5 op 5`);
    const definition = of('definitie');
    expect(await say(definition, { visited: [definition.parts[0]!.id] })).toBe(`1 van de ${definition.parts.length} delen geopend`);
  });

  test('words leave out what is not there', () => {
    expect(summaryWords.web(0, 80)).toBe('0 van de 80 scores gegeven');
    expect(summaryWords.measure(0, 20)).toBe('nog geen uitspraak gescoord');
  });
});
