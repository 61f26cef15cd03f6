import type { Exercise, ExerciseOf, QuizQuestion } from '../../authoring/schemas/index.ts';
import type { Ballot } from '../lecture/ballot.ts';
import { projection as say } from '../../text/projection.ts';

/** Alphabetical order takes away the hint that the author's own order would give, and is the same in every window. */
const shuffled = (texts: readonly string[]) => [...new Set(texts)].sort((a, b) => a.localeCompare(b, 'nl'));

/** A control question as one or more questions that hands can answer. */
export function ballotsOf(question: QuizQuestion): Ballot[] {
  const { id, explanation } = question;
  switch (question.kind) {
    case 'meerkeuze':
    case 'meer-antwoorden':
      return [
        {
          id,
          question: question.question,
          ...(question.kind === 'meer-antwoorden' ? { hint: say.ballot.several } : {}),
          options: question.options.map(({ text, correct }) => ({ text, right: correct })),
          explanation,
        },
      ];
    case 'ordenen': {
      const first = question.items[0]!.text;
      return [
        {
          id,
          question: question.question,
          hint: say.ballot.first,
          options: shuffled(question.items.map(({ text }) => text)).map((text) => ({ text, right: text === first })),
          explanation,
          order: question.items.map(({ text }) => text),
        },
      ];
    }
    case 'koppelen': {
      // One side is asked about, piece by piece; the side with the fewest letters is what one chooses from.
      const letters = (side: 'left' | 'right') => question.pairs.reduce((sum, pair) => sum + pair[side].length, 0);
      const [asked, chosen] = letters('left') < letters('right') ? (['right', 'left'] as const) : (['left', 'right'] as const);
      const choices = shuffled(question.pairs.map((pair) => pair[chosen]));
      return question.pairs.map((pair) => ({
        id: `${id}/${pair.id}`,
        question: question.question,
        about: pair[asked],
        hint: say.ballot.match,
        options: choices.map((text) => ({ text, right: text === pair[chosen] })),
        explanation: pair.why,
      }));
    }
  }
}

/** Situations from all over the list, the same ones in every window: a step through it that passes every item once. */
function spreadOut<T>(items: readonly T[]): T[] {
  const step = [7, 11, 13, 17].find((prime) => items.length % prime !== 0) ?? 1;
  return items.map((_, at) => items[(at * step) % items.length]!);
}

/** The situations of the care quiz: in which phase? */
export const careBallots = (quiz: ExerciseOf<'zorgcontinuumquiz'>): Ballot[] =>
  spreadOut(quiz.items).map((item) => ({
    id: `${quiz.id}/${item.id}`,
    question: item.situation,
    about: item.measure,
    hint: say.ballot.phase,
    options: quiz.phases.map(({ phase, name }) => ({
      text: name,
      right: phase === item.phase,
      ...(item.defensible.includes(phase) ? { close: true } : {}),
    })),
    explanation: item.border ? `${item.why} ${item.border}` : item.why,
  }));

export type FindExercise = (id: string) => Exercise | undefined;
