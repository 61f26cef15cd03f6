import { Feedback } from '../kit/index.ts';
import { explain, titleOf } from './answers.ts';
import { type Answers, type Item, type Quiz, type StepName, judge } from './model.ts';

interface Props {
  quiz: Quiz;
  item: Item;
  given: Answers;
  step: StepName;
  /** unique in the page; lets the explanation take the focus */
  id?: string;
  takesFocus?: boolean;
}

/** What there is to say after one step. */
export function Explanation({ quiz, item, given, step, id, takesFocus = false }: Props) {
  return (
    <Feedback verdict={judge(item, given, step) ?? 'neutral'} title={titleOf(quiz, item, given, step)} id={id} takesFocus={takesFocus}>
      {explain(quiz, item, given, step).map(({ label, text }) => (
        <p key={text}>
          {label && <strong>{label}. </strong>}
          {text}
        </p>
      ))}
    </Feedback>
  );
}
