import type { ExerciseOf } from '../../authoring/schemas/index.ts';

export type Bank = ExerciseOf<'toets'>;
export type TestQuestion = Bank['questions'][number];

/** As Quiz/model.ts keeps it: option ids, ids in order, or `left:right` pairs of ids. */
export type Answer = readonly string[];

/** One checked answer. The verdict is kept too: results can then be told without the bank at hand. */
export interface Marked {
  answer: Answer;
  right: boolean;
}

/** One sitting: the questions that were drawn, and what was answered. */
export interface Sitting {
  /** shuffles what has to be ordered and matched */
  seed: number;
  /** ids of the drawn questions, in the order they are asked */
  drawn: readonly string[];
  /** by question id; a question is answered once */
  marked: Readonly<Record<string, Marked>>;
  /** an answer that was not checked yet, to the question on screen */
  draft?: Answer;
  /** the question on screen, from 0; `drawn.length` is the result */
  at: number;
}

const isObject = (raw: unknown): raw is Record<string, unknown> => typeof raw === 'object' && raw !== null && !Array.isArray(raw);
const isAnswer = (raw: unknown): raw is Answer => Array.isArray(raw) && raw.every((part) => typeof part === 'string');
const isMarked = (raw: unknown): raw is Marked => isObject(raw) && isAnswer(raw.answer) && typeof raw.right === 'boolean';

/** Judges stored state. @returns the sitting, or `undefined` when it is not one */
export function parse(raw: unknown): Sitting | undefined {
  if (!isObject(raw)) return undefined;
  const { seed, drawn, marked, draft, at } = raw;
  if (!Number.isInteger(seed) || !isAnswer(drawn) || drawn.length === 0 || !isObject(marked) || !Object.values(marked).every(isMarked)) return undefined;
  if (!Number.isInteger(at) || (at as number) < 0 || (draft !== undefined && !isAnswer(draft))) return undefined;
  return {
    seed: seed as number,
    drawn,
    marked: marked as Record<string, Marked>,
    at: Math.min(at as number, drawn.length),
    ...(draft ? { draft } : {}),
  };
}

/** A sitting in which nothing was answered. @param drawn at least one id */
export const begin = (drawn: readonly string[], seed: number): Sitting => ({ seed, drawn, marked: {}, at: 0 });

/** The question on screen; `undefined` at the result. */
export const asked = ({ drawn, at }: Sitting): string | undefined => drawn[at];

/** Changes the answer that has not been checked. */
export const write = (sitting: Sitting, draft: Answer): Sitting => ({ ...sitting, draft });

/** Has the answer to the question on screen checked; the first answer stays. */
export function mark({ draft: _, ...sitting }: Sitting, answer: Answer, right: boolean): Sitting {
  const id = asked(sitting);
  if (id === undefined || Object.hasOwn(sitting.marked, id)) return sitting;
  return { ...sitting, marked: { ...sitting.marked, [id]: { answer, right } } };
}

/** Goes to another question or, past the last one, to the result. What was being answered is put aside. */
export function goTo({ draft: _, ...sitting }: Sitting, at: number): Sitting {
  return { ...sitting, at: Math.max(0, Math.min(at, sitting.drawn.length)) };
}

/** The first question after the one on screen that has no answer; the result when all have one. */
export function nextOpen({ drawn, marked, at }: Sitting): number {
  const open = (index: number) => !Object.hasOwn(marked, drawn[index]!);
  const order = [...drawn.keys()];
  return [...order.slice(at + 1), ...order.slice(0, at + 1)].find(open) ?? drawn.length;
}

export interface Score {
  total: number;
  answered: number;
  right: number;
}

/** What a sitting is worth. @param among only these questions count; all of them by default */
export function score({ drawn, marked }: Pick<Sitting, 'drawn' | 'marked'>, among: (id: string) => boolean = () => true): Score {
  const ids = drawn.filter(among);
  const answers = ids.flatMap((id) => (Object.hasOwn(marked, id) ? [marked[id]!] : []));
  return { total: ids.length, answered: answers.length, right: answers.filter(({ right }) => right).length };
}

/** Share of right answers from which a test counts as passed. Our own choice, said on the page. */
export const passMark = 0.7;

/** Whether all questions were answered, and enough of them well. */
export function passed(sitting: Pick<Sitting, 'drawn' | 'marked'>): boolean {
  const { total, answered, right } = score(sitting);
  return total > 0 && answered === total && right / total >= passMark;
}

/** How it went for one goal of a bank. */
export interface GoalScore extends Score {
  bank: string;
  goal: Bank['goals'][number];
}

/** The score by goal, for the goals that were asked about, in the order of the banks. */
export function byGoal(sitting: Sitting, banks: readonly Bank[]): GoalScore[] {
  return banks.flatMap((bank) => {
    const goalOf = new Map(bank.questions.map(({ id, goal }) => [id, goal]));
    return bank.goals.flatMap((goal) => {
      const own = score(sitting, (id) => goalOf.get(id) === goal.id);
      return own.total > 0 ? [{ bank: bank.id, goal, ...own }] : [];
    });
  });
}
