import type { Links } from '../kit/index.ts';
import { Question } from '../Quiz/Question.tsx';
import { start } from '../Quiz/model.ts';
import type { Bank } from './model.ts';

/** Every question of a bank with its answer, for who has no JavaScript. */
export function TestOnPaper({ bank, links }: { bank: Bank; links: Links }) {
  const state = start(1);
  return (
    <ol class="test-paper quiz-questions">
      {bank.questions.map((question, index) => (
        <li key={question.id}>
          <Question question={question} number={index + 1} state={state} links={links} live={false} onState={() => {}} />
        </li>
      ))}
    </ol>
  );
}
