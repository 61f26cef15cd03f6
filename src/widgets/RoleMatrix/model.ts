import type { ExerciseOf } from '../../authoring/schemas/index.ts';

/** Rules of saying who does what: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'rollenmatrix'>;
export type Task = Exercise['tasks'][number];
export type Role = Exercise['roles'][number];
export type Word = Exercise['words'][number];

/** Word ids by role id. */
export type Row = Readonly<Record<string, string>>;

/** What a student did in one attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** id of the task on screen; none: the first that is open */
  task?: string;
  /** by task id: what is filled in */
  rows: Readonly<Record<string, Row>>;
  /** by task id: what stood there when it was checked for the first time; a result is counted on it */
  first: Readonly<Record<string, Row>>;
  /** ids of the tasks whose explanation is open */
  checked: readonly string[];
  /** by role id: who that is at the student's own school */
  who: Readonly<Record<string, string>>;
}

export const emptyState: State = { rows: {}, first: {}, checked: [], who: {} };

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);
const isString = (value: unknown): value is string => typeof value === 'string';
const isTexts = (value: unknown): value is Record<string, string> => isRecord(value) && Object.values(value).every(isString);
const isRows = (value: unknown): value is Record<string, Row> => isRecord(value) && Object.values(value).every(isTexts);

/** Judges stored state: a missing part is empty, a part that is something else makes the whole unreadable. */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { task, rows = {}, first = {}, checked = [], who = {} } = raw;
  if (!isRows(rows) || !isRows(first) || !isTexts(who) || !Array.isArray(checked) || !checked.every(isString)) return undefined;
  if (task !== undefined && !isString(task)) return undefined;
  return { ...(task === undefined ? {} : { task }), rows, first, checked, who };
}

/** `close`: another word than ours, and it can be defended. */
export type Verdict = 'right' | 'close' | 'wrong';
export function judge({ cells }: Task, role: string, word: string | undefined): Verdict {
  const cell = cells[role];
  return cell?.word === word ? 'right' : word !== undefined && cell?.defensible.includes(word) ? 'close' : 'wrong';
}

/** What is filled in for one task, of roles and words that (still) exist. */
export function rowOf({ roles, words }: Exercise, { rows }: State, task: string): Row {
  const row = rows[task] ?? {};
  return Object.fromEntries(roles.flatMap(({ id }) => (words.some((word) => word.id === row[id]) ? [[id, row[id]!]] : [])));
}

/** The roles that have no word yet. */
export const missingIn = (exercise: Exercise, state: State, task: string): Role[] => {
  const row = rowOf(exercise, state, task);
  return exercise.roles.filter(({ id }) => row[id] === undefined);
};

export const isChecked = ({ checked }: State, task: string): boolean => checked.includes(task);

export const fill = (state: State, task: string, role: string, word: string): State => ({ ...state, task, rows: { ...state.rows, [task]: { ...state.rows[task], [role]: word } } });

/** Has a row checked; the first time is kept for good. */
export const check = (state: State, task: string): State => ({
  ...state,
  task,
  checked: [...state.checked.filter((id) => id !== task), task],
  first: { ...state.first, [task]: state.first[task] ?? state.rows[task] ?? {} },
});

/** Opens a checked row again, with what stood in it. */
export const reopen = (state: State, task: string): State => ({ ...state, task, checked: state.checked.filter((id) => id !== task) });

/** The task to show: the one chosen, or else the first that is not checked. */
export function taskOn({ tasks }: Exercise, state: State): Task {
  return tasks.find(({ id }) => id === state.task) ?? tasks.find(({ id }) => !isChecked(state, id)) ?? tasks[0]!;
}

export const checkedIn = ({ tasks }: Exercise, state: State): Task[] => tasks.filter(({ id }) => isChecked(state, id));

/** The word that stands in a checked cell in the end: the student's when it holds, otherwise ours. */
export function settled(exercise: Exercise, state: State, task: Task, role: string): { word: Word; own: boolean } | undefined {
  if (!isChecked(state, task.id)) return undefined;
  const given = rowOf(exercise, state, task.id)[role];
  const own = judge(task, role, given) !== 'wrong';
  const word = exercise.words.find(({ id }) => id === (own ? given : task.cells[role]?.word));
  return word && { word, own };
}

/** How the first answers went, over the cells of the tasks that were checked. */
export function scoreOf({ tasks, roles }: Exercise, { first }: State): { tasks: number; cells: number; right: number; close: number } {
  const done = tasks.filter(({ id }) => first[id]);
  const verdicts = done.flatMap((task) => roles.map(({ id }) => judge(task, id, first[task.id]![id])));
  const count = (verdict: Verdict) => verdicts.filter((one) => one === verdict).length;
  return { tasks: done.length, cells: verdicts.length, right: count('right'), close: count('close') };
}

export const nameWho = (state: State, role: string, text: string): State => ({ ...state, who: { ...state.who, [role]: text } });

/** A new attempt after this one: the matrix empty, the own school goes along. */
export const nextAttempt = ({ who }: State): State => ({ ...emptyState, who });
