import type { Problem } from './problems.ts';
import type { Dialogue } from './schemas/dialogue.ts';

/** A full conversation counts at least this many turns of speaking, whoever speaks. */
const leastTurns = 12;
const qualities = ['draagt', 'half', 'stokt'] as const;

type Turn = Dialogue['turns'][number];
type Say = (field: string, message: string) => void;

const waysOf = ({ choices, next }: Turn): string[] => choices?.map((choice) => choice.next) ?? (next === undefined ? [] : [next]);
const list = (ids: readonly string[]) => ids.map((id) => `“${id}”`).join(', ');

function doubles(ids: readonly string[], say: (id: string) => void): void {
  for (const id of new Set(ids.filter((one, at) => ids.indexOf(one) !== at))) say(id);
}

/** Places that can be come at from `from` along `ways`. */
function reach(from: readonly string[], ways: (id: string) => readonly string[]): Set<string> {
  const reached = new Set(from);
  for (const id of reached) ways(id).forEach((next) => reached.add(next));
  return reached;
}

/** The fewest turns of speaking from the first turn to each ending; a reply of the student is one too. */
function shortest(turns: ReadonlyMap<string, Turn>, start: Turn): Map<string, number> {
  const length = new Map([[start.id, 1]]);
  for (let changed = true; changed; ) {
    changed = false;
    for (const [id, turn] of turns) {
      const so = length.get(id);
      if (so === undefined) continue;
      for (const next of waysOf(turn)) {
        const then = so + (turn.choices ? 1 : 0) + (turns.has(next) ? 1 : 0);
        if (then >= (length.get(next) ?? Infinity)) continue;
        length.set(next, then);
        changed = true;
      }
    }
  }
  return length;
}

function checkTurn(turn: Turn, { others, phases }: Dialogue, places: readonly string[], techniques: ReadonlySet<string>, say: Say): void {
  if (!others.some(({ id }) => id === turn.who)) say('who', `“${turn.who}” bestaat niet onder “others”; kies uit ${list(others.map(({ id }) => id))}`);
  if (turn.phase && !phases.some(({ id }) => id === turn.phase)) say('phase', `fase “${turn.phase}” bestaat niet; kies uit ${list(phases.map(({ id }) => id))}`);
  if (turn.choices && turn.next) say('next', 'heeft zowel “choices” als “next”; laat er één weg');
  if (!turn.choices && !turn.next) say('', 'loopt dood: geef “choices” (wat jij kunt zeggen) of “next” (wie daarna spreekt)');
  if (turn.write && !turn.choices) say('write', 'bij zelf schrijven horen voorbeelden: geef “choices”');
  const unknown = (field: string, id: string) => {
    if (!places.includes(id)) say(field, `leidt naar “${id}”, maar er is geen beurt of einde met die id`);
  };
  if (turn.next) unknown('next', turn.next);
  doubles(turn.choices?.map(({ id }) => id) ?? [], (id) => say('choices', `“${id}” komt meer dan één keer voor in deze beurt`));
  doubles(turn.write?.recognise.map(({ id }) => id) ?? [], (id) => say('write.recognise', `“${id}” komt meer dan één keer voor in deze beurt`));
  turn.choices?.forEach((choice) => {
    unknown(`choices, zin ‘${choice.id}’`, choice.next);
    for (const technique of choice.techniques) {
      if (!techniques.has(technique)) say(`choices, zin ‘${choice.id}’`, `techniek “${technique}” staat niet in content/technieken.yaml`);
    }
  });
}

/** The way along the choices marked `best` is the one that is printed: it has to be one way, and a good one. */
function checkBest(turns: ReadonlyMap<string, Turn>, { endings }: Dialogue, start: Turn, at: (turn: Turn) => Say, say: Say): void {
  const seen = new Set<string>();
  for (let turn: Turn | undefined = start; turn; ) {
    if (seen.has(turn.id)) return at(turn)('', 'het uitgeschreven gesprek (“best: true”) komt hier een tweede keer langs; kies een weg die naar een einde loopt');
    seen.add(turn.id);
    const best: NonNullable<Turn['choices']> = turn.choices?.filter((choice) => choice.best) ?? [];
    if (turn.choices && best.length !== 1) return at(turn)('choices', `heeft ${best.length} zinnen met “best: true”; op het uitgeschreven gesprek is het er precies één`);
    const next: string = best[0]?.next ?? turn.next!;
    const ending = endings.find(({ id }) => id === next);
    if (ending && ending.quality !== 'draagt') say('endings', `het uitgeschreven gesprek (“best: true”) eindigt bij “${ending.id}”, een einde dat ${ending.quality === 'half' ? 'maar half lukt' : 'stokt'}; verwacht: een einde met quality “draagt”`);
    turn = turns.get(next);
  }
}

/**
 * What in one (schema-valid) dialogue contradicts itself: dead ends, turns nobody reaches, circles without a way out.
 *
 * @param techniques known ids
 * @returns problems that name the file and the turn
 */
export function dialogueProblems(file: string, dialogue: Dialogue, techniques: ReadonlySet<string>): Problem[] {
  const problems: Problem[] = [];
  const say: Say = (field, message) => void problems.push({ file, ...(field ? { field } : {}), message });
  const at = (turn: Turn): Say => (field, message) => say(`beurt ‘${turn.id}’${field ? `, ${field}` : ''}`, message);
  const { endings } = dialogue;
  const turns = new Map(dialogue.turns.map((turn) => [turn.id, turn]));
  const places = [...dialogue.turns, ...endings].map(({ id }) => id);
  const start = dialogue.turns[0]!;

  doubles(places, (id) => say('turns', `“${id}” komt meer dan één keer voor onder de beurten en de einden`));
  doubles(dialogue.others.map(({ id }) => id), (id) => say('others', `“${id}” komt meer dan één keer voor`));
  dialogue.turns.forEach((turn) => checkTurn(turn, dialogue, places, techniques, at(turn)));
  for (const quality of qualities) {
    if (!endings.some((one) => one.quality === quality)) say('endings', `heeft geen einde met quality “${quality}”; elk gesprek kan dragen, half lukken en stokken`);
  }

  const ways = (id: string) => (turns.has(id) ? waysOf(turns.get(id)!) : []);
  const reached = reach([start.id], ways);
  dialogue.turns.filter(({ id }) => !reached.has(id)).forEach((turn) => at(turn)('', 'is langs geen enkele weg te bereiken'));
  endings.filter(({ id }) => !reached.has(id)).forEach(({ id }) => say(`einde ‘${id}’`, 'is langs geen enkele weg te bereiken'));
  const back = new Map<string, string[]>();
  for (const [id, turn] of turns) for (const next of waysOf(turn)) back.set(next, [...(back.get(next) ?? []), id]);
  const out = reach(endings.map(({ id }) => id), (id) => back.get(id) ?? []);
  // A turn that leads to nothing known was reported above already.
  dialogue.turns
    .filter((turn) => !out.has(turn.id) && waysOf(turn).length > 0 && waysOf(turn).every((id) => turns.has(id)))
    .forEach((turn) => at(turn)('', 'komt nooit bij een einde: alle wegen van hier draaien rond'));

  const lengths = shortest(turns, start);
  for (const { id } of endings) {
    const length = lengths.get(id);
    if (length !== undefined && length < leastTurns) say(`einde ‘${id}’`, `is al na ${length} beurten te bereiken; verwacht: minstens ${leastTurns} (wat iedereen zegt, telt mee)`);
  }
  if (problems.length === 0) checkBest(turns, dialogue, start, at, say);
  return problems;
}

/** A content file with its data, or an exercise that names dialogues. */
interface File<T> {
  raw: { file: string };
  data: T;
}
interface Talks {
  id: string;
  dialogues: readonly string[];
}

const nameOf = (file: string) => file.replace(/^.*\//, '').replace(/\.yaml$/, '');

/**
 * What is wrong with the dialogues and with the exercises that name them.
 *
 * @param exercises those of kind “gesprek”
 * @param known ids of what a dialogue may point to
 */
export function dialoguesProblems(
  dialogues: readonly File<Dialogue>[],
  techniques: readonly string[],
  exercises: readonly File<Talks>[],
  known: { cases: { has(id: string): boolean }; helplines: { has(id: string): boolean } },
): Problem[] {
  const names = dialogues.map(({ raw }) => nameOf(raw.file));
  const techniqueIds = new Set(techniques);
  const problems: Problem[] = [];
  doubles(techniques, (id) => problems.push({ file: 'content/technieken.yaml', field: 'id', message: `“${id}” komt meer dan één keer voor` }));
  for (const { raw, data } of exercises) {
    for (const name of data.dialogues.filter((one) => !names.includes(one))) {
      problems.push({ file: raw.file, field: 'dialogues', message: `gesprek “${name}” bestaat niet (of is niet in orde) in content/dialogen` });
    }
  }
  for (const { raw: { file }, data } of dialogues) {
    problems.push(...dialogueProblems(file, data, techniqueIds));
    const uses = exercises.filter((exercise) => exercise.data.dialogues.includes(nameOf(file)));
    if (uses.length !== 1) problems.push({ file, message: uses.length === 0 ? 'hoort bij geen enkele oefening: noem het in een oefening met kind “gesprek”' : `hoort bij meer dan één oefening: ${list(uses.map((use) => use.data.id))}` });
    if (data.case && !known.cases.has(`casus-${data.case}`)) problems.push({ file, field: 'case', message: `casus “${data.case}” bestaat niet` });
    for (const id of data.helplines.filter((one) => !known.helplines.has(one))) problems.push({ file, field: 'helplines', message: `hulplijn “${id}” bestaat niet in content/hulplijnen.yaml` });
  }
  return problems;
}

/** Ids of the turns a student's conversations hang on, as they stand in the register. */
export function turnIds(dialogues: readonly File<Dialogue>[], exercises: readonly File<Talks>[]): string[] {
  return exercises.flatMap(({ data: { id, dialogues: names } }) =>
    dialogues.filter(({ raw }) => names.includes(nameOf(raw.file))).flatMap(({ raw, data }) => data.turns.map((turn) => `${id}#${nameOf(raw.file)}/${turn.id}`)),
  );
}
