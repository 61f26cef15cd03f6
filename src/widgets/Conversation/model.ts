import type { Dialogue, ExerciseOf, Technique } from '../../authoring/schemas/index.ts';

/** Rules of a conversation with branches: no DOM, storage or words of the interface. */
export type Talk = Dialogue & { id: string };
export type Turn = Dialogue['turns'][number];
export type Choice = NonNullable<Turn['choices']>[number];
export type Ending = Dialogue['endings'][number];

export interface Helpline {
  id: string;
  name: string;
  for: string;
  phone?: string | undefined;
  site?: string | undefined;
}

/** An exercise with its conversations, as it is fetched. */
export type FullExercise = ExerciseOf<'gesprek'> & { talks: readonly Talk[]; techniques: readonly Technique[]; lines: readonly Helpline[] };

/** Something the student said. */
export interface Step {
  turn: string;
  choice: string;
  /** own words; the choice is then the example most like them */
  words?: string;
  /** ids of what the student recognised in the own words */
  marks?: readonly string[];
}

/** What is being written at a turn, before it is said. */
export interface Draft {
  turn: string;
  words: string;
  /** the examples are on screen */
  comparing: boolean;
  choice?: string;
  marks: readonly string[];
}

/** One conversation, from the first turn up to where it came. */
export interface Run {
  /** epoch ms at which it began */
  at: number;
  steps: readonly Step[];
  draft?: Draft;
}

/** All that was done with one dialogue. */
export interface Trail {
  /** oldest first */
  runs: readonly Run[];
  /** `turn/choice` of everything that was ever said, also when it was taken back */
  tried: readonly string[];
}

export interface State {
  /** the conversation on screen, and which of its runs */
  open?: { talk: string; run: number };
  /** by id of the dialogue */
  talks: Readonly<Record<string, Trail>>;
}

export const emptyState: State = { talks: {} };
const untouched: Trail = { runs: [], tried: [] };

export const trailOf = ({ talks }: State, talk: string): Trail => talks[talk] ?? untouched;

/** A turn as it came by, with what the student said to it. */
export interface Line {
  turn: Turn;
  /** undefined when nothing was said there (yet) */
  step?: Step;
  choice?: Choice;
}

/** What was said so far; either a turn waits for the student, or it has ended. */
export interface Scene {
  lines: readonly Line[];
  waiting?: Turn;
  ending?: Ending;
  /** steps that still fit the dialogue; an edited dialogue may cut a stored run short */
  steps: readonly Step[];
}

/** Follows a run through its dialogue. */
export function sceneOf(talk: Talk, { steps }: Pick<Run, 'steps'>): Scene {
  const lines: Line[] = [];
  let at = 0;
  let id = talk.turns[0]!.id;
  for (;;) {
    const turn = talk.turns.find((one) => one.id === id);
    if (!turn) {
      const ending = talk.endings.find((one) => one.id === id);
      return { lines, steps: steps.slice(0, at), ...(ending ? { ending } : {}) };
    }
    if (!turn.choices) {
      // The content check sees to it that turns without choices never form a circle.
      lines.push({ turn });
      id = turn.next!;
      continue;
    }
    const step = steps[at];
    const choice = step?.turn === turn.id ? turn.choices.find((one) => one.id === step.choice) : undefined;
    if (!step || !choice) {
      lines.push({ turn });
      return { lines, waiting: turn, steps: steps.slice(0, at) };
    }
    lines.push({ turn, step, choice });
    at += 1;
    id = choice.next;
  }
}

/** The conversation as it is printed: along the choices marked best. */
export function bestSteps(talk: Talk): Step[] {
  const steps: Step[] = [];
  for (;;) {
    const { waiting } = sceneOf(talk, { steps });
    const best = waiting?.choices!.find((choice) => choice.best);
    if (!waiting || !best) return steps;
    steps.push({ turn: waiting.id, choice: best.id });
  }
}

function withTrail(state: State, talk: string, change: (trail: Trail) => Trail): State {
  return { ...state, talks: { ...state.talks, [talk]: change(trailOf(state, talk)) } };
}

function changeRun(state: State, change: (run: Run) => Run): State {
  const { open } = state;
  if (!open) return state;
  return withTrail(state, open.talk, (trail) => ({ ...trail, runs: trail.runs.map((run, at) => (at === open.run ? change(run) : run)) }));
}

/** The run on screen. */
export const runOf = (state: State): Run | undefined => (state.open ? trailOf(state, state.open.talk).runs[state.open.run] : undefined);

/** Begins a conversation. @param at epoch ms @param steps what was said before, to go another way from there */
export function begin(state: State, talk: string, at: number, steps: readonly Step[] = []): State {
  // What was begun without a word being said is not worth keeping.
  const runs = trailOf(state, talk).runs.filter((run) => run.steps.length > 0 || run.draft?.words.trim());
  return { ...withTrail(state, talk, (trail) => ({ ...trail, runs: [...runs, { at, steps }] })), open: { talk, run: runs.length } };
}

export const openRun = (state: State, talk: string, run: number): State => ({ ...state, open: { talk, run } });

/** Back to the list of conversations; nothing is lost. */
export function close({ talks }: State): State {
  return { talks };
}

/** Says something. */
export function say(state: State, talk: Talk, step: Step): State {
  const said = changeRun(state, ({ at, ...run }) => ({ at, steps: [...sceneOf(talk, run).steps, step] }));
  const mark = `${step.turn}/${step.choice}`;
  return withTrail(said, talk.id, (trail) => ({ ...trail, tried: trail.tried.includes(mark) ? trail.tried : [...trail.tried, mark] }));
}

/** Takes the last thing said back. Own words are kept to go on writing. */
export const takeBack = (state: State, talk: Talk): State =>
  changeRun(state, ({ at, ...run }) => {
    const steps = sceneOf(talk, run).steps;
    const last = steps.at(-1);
    const draft: Draft | undefined = last?.words === undefined ? undefined : { turn: last.turn, words: last.words, comparing: true, choice: last.choice, marks: last.marks ?? [] };
    return { at, steps: steps.slice(0, -1), ...(draft ? { draft } : {}) };
  });

/** What is being written at a turn. */
export const draftAt = (run: Run | undefined, turn: string): Draft => (run?.draft?.turn === turn ? run.draft : { turn, words: '', comparing: false, marks: [] });

export const write = (state: State, draft: Draft): State => changeRun(state, (run) => ({ ...run, draft }));

/** Everything that was said before the `count`-th line, to go another way from there. */
export const stepsBefore = (lines: readonly Line[], count: number): Step[] => lines.slice(0, count).flatMap(({ step }) => (step ? [step] : []));

/** Endings that were come to, in the order of the content. */
export function endingsSeen(talk: Talk, { runs }: Trail): Ending[] {
  const seen = new Set(runs.map((run) => sceneOf(talk, run).ending?.id));
  return talk.endings.filter(({ id }) => seen.has(id));
}
