import { quiz } from '../../../text/quiz.ts';
import type { Answer } from '../model.ts';
import { type QuestionKind, type QuestionOf, scramble, verdictOf } from './kind.ts';

const text = quiz.matching;
type Question = QuestionOf<'koppelen'>;

/** The id of the pair whose right side was chosen for a left side. Pairs are kept as `left:right`. */
const chosen = (answer: Answer, left: string) => answer.find((pair) => pair.startsWith(`${left}:`))?.slice(left.length + 1);
const choose = (answer: Answer, left: string, right: string): Answer => [
  ...answer.filter((pair) => !pair.startsWith(`${left}:`)),
  ...(right ? [`${left}:${right}`] : []),
];

/** Two pairs may have the same words on the right; either of them is right then. */
function isRight({ pairs }: Question, answer: Answer, left: string): boolean {
  const words = (id: string | undefined) => pairs.find((pair) => pair.id === id)?.right;
  return words(chosen(answer, left)) === words(left);
}
const hits = (question: Question, answer: Answer) => question.pairs.filter(({ id }) => isRight(question, answer, id)).length;

/** The right sides in the order the student gets them, lettered. */
export function rightSides({ id, pairs }: Question, seed: number): { id: string; label: string }[] {
  const order = scramble(pairs.map((pair) => pair.id), seed, id);
  return order.map((pair, index) => ({ id: pair, label: text.label(String.fromCodePoint(65 + index), pairs.find((one) => one.id === pair)!.right) }));
}

/** Matching left sides with right sides. */
export const matching: QuestionKind<Question> = {
  start: () => [],
  retry: (answer) => answer,
  missing({ pairs }, answer) {
    const open = pairs.filter(({ id }) => !chosen(answer, id)).length;
    return open > 0 ? text.missing(open) : undefined;
  },
  judge: (question, answer) => verdictOf(hits(question, answer), question.pairs.length),
  summary: (question, answer) => text.summary(hits(question, answer), question.pairs.length),
  Field({ question, answer, heading, name, seed, disabled, onChange }) {
    // The explanation repeats every pair with what was chosen.
    if (disabled) return <>{heading}</>;
    const sides = rightSides(question, seed);
    return (
      <fieldset class="choice-group">
        <legend>
          {heading}
          <span class="quiz-hint">{text.hint}</span>
        </legend>
        <ul class="quiz-sides" aria-label={text.right}>
          {sides.map(({ id, label }) => (
            <li key={id}>{label}</li>
          ))}
        </ul>
        {question.pairs.map(({ id, left }) => (
          <div class="quiz-pair" key={id}>
            <label for={`${name}-${id}`}>{left}</label>
            <select id={`${name}-${id}`} value={chosen(answer, id) ?? ''} onChange={(event) => onChange(choose(answer, id, event.currentTarget.value))}>
              <option value="">{text.choose}</option>
              {sides.map((side) => (
                <option key={side.id} value={side.id}>
                  {side.label}
                </option>
              ))}
            </select>
          </div>
        ))}
      </fieldset>
    );
  },
  Explain({ question, answer }) {
    return (
      <ul class="quiz-explain">
        {question.pairs.map(({ id, left, right, why }) => {
          const good = answer && isRight(question, answer, id);
          return (
            <li key={id} data-right={good}>
              {answer && <p class="quiz-mark">{good ? text.pairRight : text.pairWrong}</p>}
              <p class="quiz-what">
                {left} <span aria-hidden="true">→</span> {right}
              </p>
              {answer && !good && <p>{text.chose(question.pairs.find((pair) => pair.id === chosen(answer, id))?.right ?? '')}</p>}
              <p>{why}</p>
            </li>
          );
        })}
      </ul>
    );
  },
};
