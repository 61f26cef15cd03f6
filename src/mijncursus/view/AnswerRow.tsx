import { useState } from 'preact/hooks';
import { answersWords } from '../../text/mijnCursus.ts';
import type { OwnAnswer } from '../answers.ts';
import { AnswerText } from './AnswerText.tsx';

interface Props {
  answer: OwnAnswer;
  level: 3 | 4;
  named: boolean;
}

/** One answer: a line that tells how it stands, and all of it once it is opened. */
export function AnswerRow({ answer, level, named }: Props) {
  const [open, setOpen] = useState(false);
  const { place, title, writtenFor } = answer;
  const Heading = `h${level}` as 'h3' | 'h4';
  return (
    <details class="my-answer" data-state={answer.state} data-answer={answer.id} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <Heading>
          {named && place && <span class="my-case">{place.caseTitle}. </span>}
          {place ? answersWords.question(place.number, title) : title}
        </Heading>{' '}
        <span class="my-meta">
          {answersWords.state(answer)}
          {writtenFor && `, ${answersWords.changedMark}`}
        </span>
      </summary>
      {open && <AnswerText answer={answer} level={level} />}
    </details>
  );
}
