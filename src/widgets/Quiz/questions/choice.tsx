import { quiz } from '../../../text/quiz.ts';
import { Choices } from '../../kit/index.ts';
import type { Answer } from '../model.ts';
import type { QuestionKind, QuestionOf } from './kind.ts';

const text = quiz.choice;
type Question = QuestionOf<'meerkeuze'> | QuestionOf<'meer-antwoorden'>;
const isMultiple = ({ kind }: Question) => kind === 'meer-antwoorden';

/** How many right options were chosen, how many there are, and how many wrong ones were chosen. */
function counts({ options }: Question, answer: Answer) {
  const right = options.filter(({ correct }) => correct);
  const hit = right.filter(({ id }) => answer.includes(id)).length;
  return { hit, of: right.length, extra: options.filter(({ id, correct }) => !correct && answer.includes(id)).length };
}

/** Choosing one option, or all that fit. */
export const choice: QuestionKind<Question> = {
  start: () => [],
  retry: () => [],
  missing: (question, answer) => (answer.length > 0 ? undefined : isMultiple(question) ? text.chooseSome : text.chooseOne),
  judge(question, answer) {
    const { hit, of, extra } = counts(question, answer);
    if (hit === 0) return 'wrong';
    return hit === of && extra === 0 ? 'right' : 'partly';
  },
  summary(question, answer) {
    const { hit, of, extra } = counts(question, answer);
    return text.summary(hit, of, extra);
  },
  Field({ question, answer, heading, name, disabled, onChange }) {
    const legend = (
      <>
        {heading}
        {isMultiple(question) && <span class="quiz-hint">{text.severalHint}</span>}
      </>
    );
    return <Choices stacked multiple={isMultiple(question)} legend={legend} name={name} options={question.options} value={answer} disabled={disabled} onChange={onChange} />;
  },
  Explain({ question, answer }) {
    const shown = answer ? question.options.filter(({ id, correct }) => correct || answer.includes(id)) : question.options;
    const mark = (id: string, correct: boolean) => {
      if (!answer) return correct ? text.right : text.wrong;
      if (answer.includes(id)) return correct ? text.chosenRight : text.chosenWrong;
      return isMultiple(question) ? text.missed : text.missedOnly;
    };
    return (
      <ul class="quiz-explain">
        {shown.map(({ id, correct, text: option, why }) => (
          <li key={id} data-right={correct}>
            <p class="quiz-mark">{mark(id, correct)}</p>
            <p class="quiz-what">{option}</p>
            <p>{why}</p>
          </li>
        ))}
      </ul>
    );
  },
};
