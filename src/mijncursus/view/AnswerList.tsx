import { useState } from 'preact/hooks';
import { answersWords } from '../../text/mijnCursus.ts';
import type { OwnAnswer } from '../answers.ts';
import { AnswerRow } from './AnswerRow.tsx';

/** Rows drawn at a time. */
const PAGE = 40;

interface Props {
  answers: readonly OwnAnswer[];
  /** level of the headings */
  level: 3 | 4;
  /** names the case too */
  named?: boolean;
}

/** A list of answers that grows on demand. */
export function AnswerList({ answers, level, named = false }: Props) {
  const [most, setMost] = useState(PAGE);
  const left = answers.length - most;
  return (
    <>
      <ul class="my-answers" role="list">
        {answers.slice(0, most).map((answer) => (
          <li key={answer.id}>
            <AnswerRow answer={answer} level={level} named={named} />
          </li>
        ))}
      </ul>
      {left > 0 && (
        <p>
          <button type="button" class="secondary" onClick={() => setMost(most + PAGE)}>
            {answersWords.more(left)}
          </button>
        </p>
      )}
    </>
  );
}
