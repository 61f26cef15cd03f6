import type { ExerciseOf } from '../../authoring/schemas/index.ts';
import { firstAnswers, parseRotation, type Rotation } from '../kit/rotation.ts';

/** Rules of choosing a reaction in the social discipline window: no DOM, storage or words of the interface. */
export type Exercise = ExerciseOf<'reactiekeuze'>;
export type Incident = Exercise['incidents'][number];
export type Note = Exercise['notes'][number];
export type Stance = keyof Incident['reactions'];

/** The window, left to right and top to bottom: structure grows upwards, care to the right. */
export const STANCES: readonly Stance[] = ['tegen', 'met', 'niet', 'voor'];

/** One attempt. JSON; ids that left the content stay in it, unused. */
export interface State {
  /** the incidents; an answer is the place of a stance in STANCES, and settles it whatever it is */
  round: Rotation<number>;
  /** reactions written anew, by note */
  drafts: Readonly<Record<string, string>>;
  /** notes of which our example was opened, as keys */
  examples: Readonly<Record<string, true>>;
  /** the answer to the last question */
  thought: string;
}

export const isAnswer = (raw: unknown): raw is number => Number.isInteger(raw);
/** Every choice stands: there is no wrong one to come back to. */
export const isSettled = (): boolean => true;

const isRecord = (value: unknown): value is Record<string, unknown> => typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Judges stored state.
 *
 * @returns the state, or `undefined` when it is not one
 */
export function parse(raw: unknown): State | undefined {
  if (!isRecord(raw)) return undefined;
  const { round, drafts = {}, examples = {}, thought = '' } = raw;
  const read = parseRotation(round, isAnswer);
  if (!read || !isRecord(drafts) || !isRecord(examples) || typeof thought !== 'string') return undefined;
  if (!Object.values(drafts).every((draft) => typeof draft === 'string') || !Object.values(examples).every((value) => value === true)) return undefined;
  return { round: read, drafts: drafts as State['drafts'], examples: examples as State['examples'], thought };
}

export const write = (state: State, note: string, text: string): State => ({ ...state, drafts: { ...state.drafts, [note]: text } });
export const showExample = (state: State, note: string): State => ({ ...state, examples: { ...state.examples, [note]: true } });

/**
 * The reactions to an incident in an order that does not give their place in the window away.
 *
 * @param at index of the incident in the exercise
 */
export const mixed = (at: number): Stance[] => STANCES.map((_, place) => STANCES[(place * (at % 2 === 0 ? 1 : 3) + at * 2 + Math.floor(at / 2)) % STANCES.length]!);

/** What was chosen at each incident that still exists, in the order of the content. */
export function choicesOf({ incidents }: Exercise, { round }: State): { incident: Incident; stance: Stance }[] {
  const firsts = firstAnswers(round);
  return incidents.flatMap((incident) => {
    const stance = STANCES[firsts.get(incident.id) ?? -1];
    return stance ? [{ incident, stance }] : [];
  });
}

export type Tally = Readonly<Record<Stance, number>>;
/** How often each stance was chosen. */
export function tallyOf(choices: readonly { stance: Stance }[]): Tally {
  const count = (stance: Stance) => choices.filter((choice) => choice.stance === stance).length;
  return { tegen: count('tegen'), met: count('met'), niet: count('niet'), voor: count('voor') };
}

/** The stance chosen most among those that are not `met`; undefined when there were fewer than two, or several as often. */
export function detour(tally: Tally): Stance | undefined {
  const others = STANCES.filter((stance) => stance !== 'met');
  const most = Math.max(...others.map((stance) => tally[stance]));
  const leading = others.filter((stance) => tally[stance] === most);
  return most >= 2 && leading.length === 1 ? leading[0] : undefined;
}

/** Words of one's own before our example opens: enough for a first try, no more. */
export const EXAMPLE_WORDS = 15;
export const wordsLeft = ({ drafts }: State, note: string): number => Math.max(0, EXAMPLE_WORDS - ((drafts[note] ?? '').match(/\p{L}+/gu)?.length ?? 0));
