import type { QuizQuestion } from '../../../authoring/schemas/index.ts';
import type { Judge } from '../model.ts';
import { choice } from './choice.tsx';
import type { QuestionKind } from './kind.ts';
import { matching } from './matching.tsx';
import { ordering } from './ordering.tsx';

/** The kinds of questions. A new one is registered here. */
const kinds: { [K in QuizQuestion['kind']]: QuestionKind<any> } = {
  meerkeuze: choice,
  'meer-antwoorden': choice,
  ordenen: ordering,
  koppelen: matching,
};

export const kindOf = (question: QuizQuestion): QuestionKind<QuizQuestion> => kinds[question.kind];
export const judge: Judge<QuizQuestion> = (question, answer) => kindOf(question).judge(question, answer);
