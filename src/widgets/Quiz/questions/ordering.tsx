import { quiz } from '../../../text/quiz.ts';
import { Sequence } from '../../kit/index.ts';
import { type QuestionKind, type QuestionOf, scramble, verdictOf } from './kind.ts';

const text = quiz.ordering;
type Question = QuestionOf<'ordenen'>;

/** How many items stand where they belong. */
const inPlace = ({ items }: Question, answer: readonly string[]) => items.filter(({ id }, index) => answer[index] === id).length;

/** Putting items in order. */
export const ordering: QuestionKind<Question> = {
  start: ({ id, items }, seed) => scramble(items.map((item) => item.id), seed, id),
  retry: (answer) => answer,
  missing: () => undefined,
  judge: (question, answer) => verdictOf(inPlace(question, answer), question.items.length),
  summary: (question, answer) => text.summary(inPlace(question, answer), question.items.length),
  Field({ question, answer, heading, disabled, onChange }) {
    // The explanation repeats every item with the place it had.
    if (disabled) return <>{heading}</>;
    // An item that was added to the question since the answer was kept comes last.
    const place = (id: string) => (answer.includes(id) ? answer.indexOf(id) : answer.length);
    const items = [...question.items].sort((a, b) => place(a.id) - place(b.id));
    return (
      <>
        {heading}
        <p class="quiz-hint">{text.hint}</p>
        <Sequence label={text.list} items={items} onChange={onChange} />
      </>
    );
  },
  Explain({ question, answer }) {
    return (
      <ol class="quiz-explain">
        {question.items.map(({ id, text: item, why }, index) => {
          const right = answer?.[index] === id;
          return (
            <li key={id} data-right={answer ? right : undefined}>
              {answer && <p class="quiz-mark">{right ? text.inPlace : text.elsewhere(answer.indexOf(id) + 1)}</p>}
              <p class="quiz-what">
                {index + 1}. {item}
              </p>
              <p>{why}</p>
            </li>
          );
        })}
      </ol>
    );
  },
};
