import type { UsedAnswer } from '../../learner/preact/useAnswer.ts';
import { caseText } from '../../text/case.ts';
import type { UnlockResult } from '../unlock.ts';
import { PrintedText } from './PrintedText.tsx';
import { Saved } from './Saved.tsx';
import type { QuestionProps } from './types.ts';

interface Props {
  question: QuestionProps;
  answer: UsedAnswer;
  result: UnlockResult;
}

/** The text box of the first answer. It is in the page's HTML, so that one can write before and without scripts. */
export function Field({ question, answer: { field, handle, view }, result }: Props) {
  const { number, needed } = question;
  const id = `antwoord-${number}`;
  const filled = Math.min(100, Math.round((100 * result.counted) / result.needed));
  return (
    <div class="case-field">
      <label for={id}>{caseText.answer}</label>
      <p class="case-help" id={`${id}-hulp`}>
        {caseText.help(needed)}
      </p>
      {/* Until the store listens, the boot script keeps what is typed under `data-early` (see shell/boot.js). */}
      <textarea id={id} name={id} rows={9} autocomplete="off" aria-describedby={`${id}-hulp`} data-early={handle ? undefined : question.id} {...field} />
      <PrintedText text={view.draft} />
      {/* The status says the same in words. */}
      <svg class="case-thread needs-js" viewBox="0 0 100 1" preserveAspectRatio="none" aria-hidden="true" data-full={result.unlocked}>
        <line x1="0" y1="0.5" x2="100" y2="0.5" />
        <line class="filled" x1="0" y1="0.5" x2={filled} y2="0.5" />
      </svg>
      <Saved question={question} view={view} />
    </div>
  );
}
