import { useState } from 'preact/hooks';
import { answersWords } from '../../text/mijnCursus.ts';
import type { AnswerGroup } from '../answers.ts';
import { AnswerList } from './AnswerList.tsx';

interface Props {
  group: AnswerGroup;
  /** open from the start */
  opened: boolean;
}

/** The answers of one case, drawn once it is opened. */
export function AnswerGroupView({ group: { title, answers, counts }, opened }: Props) {
  const [open, setOpen] = useState(opened);
  const removed = title === undefined && answers.some((answer) => answer.removed);
  return (
    <details class="my-group" open={open} onToggle={({ currentTarget }) => setOpen(currentTarget.open)}>
      <summary>
        <h3>{title ?? (removed ? answersWords.removedGroup : answersWords.unknownGroup)}</h3> <span class="my-meta">{answersWords.group(counts)}</span>
      </summary>
      {open && removed && <p>{answersWords.removedNote}</p>}
      {open && <AnswerList answers={answers} level={4} />}
    </details>
  );
}
