import { type AttitudeId, type Conversation, type Option, type SelfCheck, type State, choiceIn } from './state.ts';

/**
 * A tendency is something that comes back in at least three conversations and in at least a third of those
 * answered: once or twice may lie in the situation, more often it is likely to lie in the one who reacts.
 */
export const RECURS = { conversations: 3, share: 1 / 3 };

/** What the chosen reactions did to one attitude. Zero neither strengthens nor weakens. */
export interface AttitudeEffect {
  attitude: AttitudeId;
  name: string;
  /** effects (-2 to 2 each) added up over the chosen reactions */
  sum: number;
  /** the least and the most that was to be had in the same conversations: sums of attitudes are not comparable without it */
  lowest: number;
  highest: number;
  weakened: readonly Conversation[];
  strengthened: readonly Conversation[];
}

/** What comes back in the chosen reactions, most frequent first. */
export type Tendency = { conversations: readonly Conversation[] } & (
  | { kind: 'weakens' | 'strengthens'; attitude: AttitudeId }
  /** one attitude is bought with another in the same reaction, e.g. empathy at the cost of genuineness: rescuing */
  | { kind: 'trades'; gains: AttitudeId; costs: AttitudeId }
);

export interface Reactions {
  /** conversations with a choice, and conversations in all */
  chosen: number;
  total: number;
  /** in the order of `exercise.attitudes` */
  attitudes: readonly AttitudeEffect[];
  tendencies: readonly Tendency[];
}

interface Choice {
  conversation: Conversation;
  option: Option;
}

const conversationsOf = (choices: readonly Choice[]) => choices.map(({ conversation }) => conversation);

function effectOn(attitude: AttitudeId, name: string, choices: readonly Choice[]): AttitudeEffect {
  const sum = (of: (choice: Choice) => number) => choices.reduce((total, choice) => total + of(choice), 0);
  const effects = ({ conversation }: Choice) => conversation.options.map((option) => option.effect[attitude]);
  return {
    attitude,
    name,
    sum: sum(({ option }) => option.effect[attitude]),
    lowest: sum((choice) => Math.min(...effects(choice))),
    highest: sum((choice) => Math.max(...effects(choice))),
    weakened: conversationsOf(choices.filter(({ option }) => option.effect[attitude] < 0)),
    strengthened: conversationsOf(choices.filter(({ option }) => option.effect[attitude] > 0)),
  };
}

function tendenciesIn(effects: readonly AttitudeEffect[], choices: readonly Choice[]): Tendency[] {
  const found: Tendency[] = effects.flatMap(({ attitude, weakened, strengthened }): Tendency[] => [
    { kind: 'weakens', attitude, conversations: weakened },
    { kind: 'strengthens', attitude, conversations: strengthened },
  ]);
  for (const { attitude: gains } of effects) {
    for (const { attitude: costs } of effects) {
      const traded = choices.filter(({ option }) => option.effect[gains] > 0 && option.effect[costs] < 0);
      found.push({ kind: 'trades', gains, costs, conversations: conversationsOf(traded) });
    }
  }
  const least = Math.max(RECURS.conversations, choices.length * RECURS.share);
  return found
    .filter(({ conversations }) => conversations.length >= least)
    .sort((a, b) => b.conversations.length - a.conversations.length);
}

/** What the chosen reactions do to the three attitudes together, and what comes back in them. */
export function reactionsOf(exercise: SelfCheck, reactions: State['reactions']): Reactions {
  const choices = exercise.conversations.flatMap((conversation): Choice[] => {
    const option = choiceIn(conversation, reactions);
    return option ? [{ conversation, option }] : [];
  });
  const attitudes = exercise.attitudes.map(({ id, name }) => effectOn(id, name, choices));
  return { chosen: choices.length, total: exercise.conversations.length, attitudes, tendencies: tendenciesIn(attitudes, choices) };
}
