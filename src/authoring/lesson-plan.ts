import type { Analysis, Section } from './analyse.ts';
import type { Problem } from './problems.ts';
import { sessionMinutes, type Case, type CaseQuestion, type Exercise, type LessonPlans, type ScreenItem } from './schemas/index.ts';

interface Entry<T> {
  raw: { file: string; source: string };
  data: T;
}

/** What a lesson plan may refer to. */
interface Known {
  /** Numbers of the chapters by their ids. */
  chapters: ReadonlyMap<string, number>;
  lessons: ReadonlyMap<string, { raw: { source: string }; analysis?: Analysis }>;
  cases: ReadonlyMap<string, { data: Case }>;
  questions: readonly { data: CaseQuestion }[];
  exercises: ReadonlyMap<string, { data: Exercise }>;
}

type Say = (field: string, message: string) => void;

/** Kinds of exercise that a part of the projection is made of. */
const kindOf: Partial<Record<string, Exercise['kind']>> = { stemming: 'zorgcontinuumquiz', klasweb: 'spinnenweb' };
const mentionOf: Partial<Record<string, string>> = { figuur: 'Figuur', opdracht: 'Opdracht', oefening: 'Oefening', stemming: 'Oefening', klasweb: 'Oefening' };

/** Lines of a section, from its heading to the next. */
function linesOf(section: Section, analysis: Analysis): { from: number; to: number } {
  const next = analysis.sections[analysis.sections.indexOf(section) + 1];
  return { from: section.line, to: next?.line ?? Infinity };
}

function checkLessonItem(item: ScreenItem, field: string, known: Known, say: Say): void {
  const { lesson, section: name, show, exercise, check } = item;
  const target = known.lessons.get(lesson!);
  if (!target) return say(field, `les “${lesson}” bestaat niet`);
  if (item.question !== undefined) say(field, '“question” hoort bij een casus; een controlevraag van een les noem je met “check”');
  if (check !== undefined) {
    if (name ?? show ?? exercise) say(field, '“check” staat alleen naast “lesson”');
    const quiz = known.exercises.get(`${lesson}/controle`)?.data;
    const count = quiz?.kind === 'controlevragen' ? quiz.questions.length : 0;
    if (check > count) say(field, `controlevraag ${check} bestaat niet; les “${lesson}” heeft er ${count}`);
    return;
  }
  const needsExercise = show === 'oefening' || show === 'stemming' || show === 'klasweb';
  if (!name && (show ?? exercise)) return say(field, '“show” en “exercise” hebben een “section” nodig');
  if (needsExercise !== (exercise !== undefined)) return say(field, '“exercise” en “show: oefening” (of stemming, klasweb) horen samen');
  if (exercise && !known.exercises.has(exercise)) return say(field, `oefening “${exercise}” bestaat niet`);
  if (!name || !target.analysis) return;
  const section = target.analysis.sections.find(({ slug }) => slug === name);
  if (!section) return say(field, `sectie “${name}” bestaat niet in les “${lesson}”; kies uit ${target.analysis.sections.map(({ slug }) => `“${slug}”`).join(', ')}`);

  const { from, to } = linesOf(section, target.analysis);
  const inside = target.analysis.mentions.filter(({ line }) => line > from && line < to);
  const wanted = show && mentionOf[show];
  if (wanted && !inside.some((mention) => mention.name === wanted && (!exercise || mention.attributes.id === exercise))) {
    say(field, exercise ? `oefening “${exercise}” staat niet in sectie “${name}” van les “${lesson}”` : `sectie “${name}” van les “${lesson}” heeft geen ${show}`);
  }
  const kind = show && kindOf[show];
  if (kind && exercise && known.exercises.get(exercise)?.data.kind !== kind) say(field, `“show: ${show}” kan alleen bij een oefening van de soort “${kind}”`);
  if (show === 'tabel' && !target.raw.source.split('\n').slice(from, to === Infinity ? undefined : to - 1).some((line) => /^\s*\|/.test(line))) {
    say(field, `sectie “${name}” van les “${lesson}” heeft geen tabel`);
  }
}

function checkCaseItem(item: ScreenItem, field: string, known: Known, say: Say): void {
  if (!known.cases.has(`casus-${item.case}`)) return say(field, `casus “${item.case}” bestaat niet`);
  if (item.lesson ?? item.section ?? item.show ?? item.exercise ?? item.check) say(field, 'noem een les of een casus, niet allebei');
  if (item.question !== undefined && !known.questions.some(({ data }) => data.id === `casus-${item.case}/${item.question}`)) {
    say(field, `vraag ${item.question} bestaat niet bij casus “${item.case}”`);
  }
}

function checkPlan(plan: LessonPlans['plans'][number], at: string, known: Known, say: Say): void {
  const sum = plan.steps.reduce((total, { minutes }) => total + minutes, 0);
  if (sum !== plan.minutes) say(`${at}.steps`, `de stappen duren samen ${sum} minuten; verwacht: ${plan.minutes}`);
  const places = [
    ...plan.home.map((item, n) => ({ field: `${at}.home.${n}`, item: item as ScreenItem, optional: true })),
    ...plan.steps.flatMap((step, n) => step.screen.map((item, m) => ({ field: `${at}.steps.${n}.screen.${m}`, item, optional: false }))),
  ];
  for (const { field, item, optional } of places) {
    if (item.case) checkCaseItem(item, field, known, say);
    else if (item.lesson) checkLessonItem(item, field, known, say);
    else if (!optional) say(field, 'noem een les (“lesson”) of een casus (“case”)');
  }
  const heavy = places.flatMap(({ item }) => (item.case && known.cases.get(`casus-${item.case}`)?.data.sensitive ? [item.case] : []));
  if (heavy.length > 0 && !plan.care) say(`${at}.care`, `casus “${heavy[0]}” heeft een inhoudswaarschuwing: schrijf hoe de lesgever daar zorg voor draagt`);
}

/**
 * Checks the plans for class sessions: minutes that add up, and lessons, sections, exercises and cases that exist.
 *
 * @param plans plans that fit their schema, one file per chapter
 * @param known what they may refer to
 * @returns problems in the order of the files
 */
export function lessonPlanProblems(plans: readonly Entry<LessonPlans>[], known: Known): Problem[] {
  const problems: Problem[] = [];
  const chapters = new Set<string>();
  for (const { raw: { file }, data } of plans) {
    const say: Say = (field, message) => problems.push({ file, field, message });
    const number = known.chapters.get(data.chapter);
    if (number === undefined) say('chapter', `hoofdstuk “${data.chapter}” bestaat niet`);
    else if (!file.endsWith(`/${number}.yaml`)) say('chapter', `past niet bij de bestandsnaam; verwacht: ${number}.yaml`);
    if (chapters.has(data.chapter)) say('chapter', `hoofdstuk “${data.chapter}” heeft al lesplannen in een ander bestand`);
    chapters.add(data.chapter);
    for (const minutes of sessionMinutes) {
      if (!data.plans.some((plan) => plan.minutes === minutes)) say('plans', `het lesplan van ${minutes} minuten ontbreekt`);
    }
    data.plans.forEach((plan, n) => checkPlan(plan, `plans.${n}`, known, say));
  }
  return problems;
}
