import type { Exercise, ExerciseOf } from './schemas/index.ts';

/** A rule of an exercise that its schema cannot express: where it breaks and what is expected, in Dutch. */
export interface Breach {
  field: string;
  message: string;
}

type Rule<K extends Exercise['kind']> = (exercise: ExerciseOf<K>) => Breach[];

const breach = (field: string, message: string): Breach => ({ field, message });

/** Fields whose value is not among `known`, each reported with the list to choose from. */
function unknownIds(field: string, ids: readonly string[], known: readonly string[]): Breach[] {
  return ids
    .filter((id) => !known.includes(id))
    .map((id) => breach(field, `“${id}” bestaat niet in deze oefening; kies uit ${known.map((k) => `“${k}”`).join(', ')}`));
}

const ids = (items: readonly { id: string }[]) => items.map((item) => item.id);

const quizRule: Rule<'controlevragen'> = ({ id, questions }) =>
  questions.flatMap((question, index) => {
    const field = `questions.${index}`;
    const breaches: Breach[] = [];
    if (!question.id.startsWith(`${id}/`)) {
      breaches.push(breach(`${field}.id`, `begint niet met “${id}/”; een vraag draagt de id van haar oefening`));
    }
    if (question.kind === 'meerkeuze' || question.kind === 'meer-antwoorden') {
      const right = question.options.filter((option) => option.correct).length;
      if (question.kind === 'meerkeuze' && right !== 1) {
        breaches.push(breach(`${field}.options`, `heeft ${right} goede antwoorden; een meerkeuzevraag heeft er precies één (correct: true)`));
      }
      if (question.kind === 'meer-antwoorden' && right < 1) {
        breaches.push(breach(`${field}.options`, 'heeft geen enkel goed antwoord; zet bij minstens één antwoord correct: true'));
      }
    }
    return breaches;
  });

const definitionRule: Rule<'definitie'> = ({ quote, parts }) => {
  let from = 0;
  return parts.flatMap((part, index) => {
    const at = quote.indexOf(part.text, from);
    if (at < 0) {
      return [breach(`parts.${index}.text`, `“${part.text}” staat niet letterlijk en in volgorde in “quote”`)];
    }
    from = at + part.text.length;
    return [];
  });
};

const sortingRule: Rule<'sorteren'> = ({ bins, items }) =>
  items.flatMap((item, index) => [
    ...unknownIds(`items.${index}.bin`, [item.bin], ids(bins)),
    ...unknownIds(`items.${index}.defensible`, item.defensible, ids(bins)),
    ...unknownIds(`items.${index}.mistakes`, Object.keys(item.mistakes), ids(bins)),
  ]);

const spiderWebRule: Rule<'spinnenweb'> = ({ pillars }) =>
  pillars.flatMap((pillar, index) => unknownIds(`pillars.${index}.missing.weakens`, pillar.missing.weakens, ids(pillars)));

const careQuizRule: Rule<'zorgcontinuumquiz'> = (quiz) =>
  quiz.items.flatMap((item, index) => {
    const field = `items.${index}`;
    const accepted = [item.phase, ...item.defensible];
    const breaches = [
      ...unknownIds(`${field}.actors`, item.actors, ids(quiz.actors)),
      ...unknownIds(`${field}.lead`, item.lead ? [item.lead] : [], ids(quiz.leads)),
    ];
    for (const phase of [0, 1, 2, 3] as const) {
      if (!accepted.includes(phase) && !item.mistakes[String(phase) as '0']) {
        breaches.push(breach(`${field}.mistakes`, `mist uitleg bij de foute keuze fase ${phase}`));
      }
    }
    if (item.defensible.length > 0 && !item.border) {
      breaches.push(breach(`${field}.border`, 'ontbreekt: leg bij een grensgeval uit waarom twee antwoorden te verdedigen zijn'));
    }
    if (item.phase === 1 && !(item.measureKind && item.kindWhy)) {
      breaches.push(breach(`${field}.measureKind`, 'ontbreekt: een maatregel in fase 1 heeft measureKind én kindWhy'));
    }
    if (item.phase !== 1 && item.measureKind) {
      breaches.push(breach(`${field}.measureKind`, 'hoort alleen bij een maatregel in fase 1'));
    }
    if (item.lead && !item.leadWhy) breaches.push(breach(`${field}.leadWhy`, 'ontbreekt: leg uit waarom die de regie heeft'));
    return breaches;
  });

const lineModelRule: Rule<'lijnenmodel'> = ({ lines, actors }) =>
  actors.flatMap((actor, index) => [
    ...unknownIds(`actors.${index}.line`, [actor.line], ids(lines)),
    ...unknownIds(`actors.${index}.mistakes`, Object.keys(actor.mistakes), ids(lines)),
  ]);

const rogersRule: Rule<'rogers-zelftest'> = ({ statements }) =>
  (['echtheid', 'empathie', 'waardering'] as const).flatMap((attitude) => {
    const own = statements.filter((statement) => statement.attitude === attitude);
    const breaches: Breach[] = [];
    if (own.length < 8) breaches.push(breach('statements', `heeft ${own.length} uitspraken over ${attitude}; verwacht: minstens 8`));
    if (!own.some((statement) => statement.reversed)) {
      breaches.push(breach('statements', `heeft geen omgekeerde uitspraak over ${attitude} (reversed: true)`));
    }
    return breaches;
  });

const rules: { [K in Exercise['kind']]?: Rule<K> } = {
  controlevragen: quizRule,
  definitie: definitionRule,
  sorteren: sortingRule,
  spinnenweb: spiderWebRule,
  zorgcontinuumquiz: careQuizRule,
  lijnenmodel: lineModelRule,
  'rogers-zelftest': rogersRule,
};

/** What in a (schema-valid) exercise contradicts itself. */
export function breachesOf(exercise: Exercise): Breach[] {
  const rule = rules[exercise.kind] as Rule<any> | undefined;
  return [...duplicateItems(exercise), ...(rule?.(exercise) ?? [])];
}

function duplicateItems(exercise: Exercise): Breach[] {
  const seen = new Set<string>();
  return itemIdsOf(exercise).flatMap((id) => {
    if (!seen.has(id)) {
      seen.add(id);
      return [];
    }
    return [breach('id', `“${id}” komt meer dan één keer voor in deze oefening`)];
  });
}

/** The readOn links of an exercise with the field they stand in, for checking that lesson and section exist. */
export function readOnOf(value: unknown, field = ''): { field: string; lesson: string; section?: string }[] {
  if (Array.isArray(value)) return value.flatMap((item, index) => readOnOf(item, field ? `${field}.${index}` : String(index)));
  if (typeof value !== 'object' || value === null) return [];
  const record = value as Record<string, unknown>;
  if (typeof record.lesson === 'string') {
    return [{ field, lesson: record.lesson, ...(typeof record.section === 'string' ? { section: record.section } : {}) }];
  }
  return Object.entries(record).flatMap(([key, inner]) => readOnOf(inner, field ? `${field}.${key}` : key));
}

/** Ids of everything in an exercise that a student's answers hang on, as they stand in the register. */
export function itemIdsOf(exercise: Exercise): string[] {
  const inside = (items: readonly { id: string }[]) => items.map((item) => `${exercise.id}#${item.id}`);
  switch (exercise.kind) {
    case 'controlevragen':
      return exercise.questions.map((question) => question.id);
    case 'definitie':
      return inside(exercise.parts);
    case 'domeinenwijzer':
      return inside(exercise.signals);
    case 'sorteren':
    case 'zorgcontinuumquiz':
      return inside(exercise.items);
    case 'spinnenweb':
      return inside(exercise.pillars.flatMap((pillar) => [pillar, ...pillar.statements]));
    case 'lijnenmodel':
      return inside(exercise.actors);
    case 'rogers-zelftest':
      return inside([...exercise.statements, ...exercise.conversations]);
    case 'rangschikken':
      return inside([...exercise.items, ...exercise.reflections]);
    case 'meting':
      return inside([...exercise.statements, ...exercise.open]);
  }
}
