import type { Links } from '../kit/index.ts';
import { Question } from '../Quiz/Question.tsx';
import { judge } from '../Quiz/questions/index.ts';
import { mark, type Sitting, type TestQuestion, write } from './model.ts';

interface Props {
  question: TestQuestion;
  /** place in the sitting, from 1 */
  number: number;
  sitting: Sitting;
  links: Links;
  onSitting: (sitting: Sitting) => void;
}

/** One question of a sitting, with the parts of the control questions; it is answered once. */
export function Item({ question, number, sitting, links, onSitting }: Props) {
  const { id } = question;
  const marked = sitting.marked[id];
  const state = {
    seed: sitting.seed,
    tries: marked ? { [id]: [marked.answer] } : {},
    drafts: sitting.draft && !marked ? { [id]: sitting.draft } : {},
  };
  return (
    <Question
      once
      live
      question={question}
      number={number}
      state={state}
      links={links}
      onState={({ tries, drafts }) => {
        const answer = tries[id]?.at(-1);
        if (answer) onSitting(mark(sitting, answer, judge(question, answer) === 'right'));
        else if (drafts[id]) onSitting(write(sitting, drafts[id]));
      }}
    />
  );
}
