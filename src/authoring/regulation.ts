import type { Analysis } from './analyse.ts';
import type { Problem } from './problems.ts';
import type { Regulation } from './schemas/regulation.ts';

/** A lesson as far as the facts of law are concerned. */
export interface LessonFile {
  file: string;
  /** Undefined when the lesson is no valid MDX; that is reported elsewhere. */
  analysis?: Analysis;
}

/** The chapter on the law: each of its lessons rests on facts that somebody must keep up to date. */
const chapterOnLaw = /^h2-/;

/**
 * Checks the facts of law against lessons and bibliography, both ways: no fact hangs in the air, and a lesson with
 * facts prints them.
 *
 * @param file path of content/regelgeving.yaml, for messages
 * @param facts the facts, valid by their schema
 * @param lessons every lesson by id
 * @param bibliography the known citation keys
 */
export function regulationProblems(
  file: string, facts: readonly Regulation[], lessons: ReadonlyMap<string, LessonFile>, bibliography: ReadonlySet<string>,
): Problem[] {
  const problems: Problem[] = [];
  const ids = facts.map(({ id }) => id);
  for (const [at, fact] of facts.entries()) {
    const report = (field: string, message: string) => problems.push({ file, field: `${at}.${field}`, message: `(feit “${fact.id}”) ${message}` });
    if (ids.indexOf(fact.id) !== at) report('id', 'deze id komt meer dan één keer voor');
    if (!bibliography.has(fact.source)) report('source', `bron “${fact.source}” staat niet in content/bibliografie.bib`);
    for (const lesson of fact.lessons) if (!lessons.has(lesson)) report('lessons', `les “${lesson}” bestaat niet`);
  }
  for (const [id, { file: lessonFile, analysis }] of lessons) {
    const has = facts.some((fact) => fact.lessons.includes(id));
    const mention = analysis?.mentions.find(({ name }) => name === 'Regelgeving');
    if (!has && chapterOnLaw.test(id)) {
      problems.push({ file, message: `les “${id}” heeft geen enkel feit; elke les van hoofdstuk 2 hangt aan regels die iemand moet kunnen nakijken` });
    }
    if (has && analysis && !mention) {
      problems.push({ file: lessonFile, message: 'toont haar regelgeving niet; verwacht: <Regelgeving /> op een eigen regel, vóór “## Controlevragen”' });
    }
    if (!has && mention) {
      problems.push({ file: lessonFile, line: mention.line, message: `<Regelgeving /> heeft niets te tonen: geen enkel feit in content/regelgeving.yaml noemt “${id}” bij lessons` });
    }
  }
  return problems;
}
