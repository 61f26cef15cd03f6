import type { ComponentType } from 'preact';
import { useState } from 'preact/hooks';
import { answersWords, historyWords } from '../../text/mijnCursus.ts';
import type { OwnAnswer } from '../answers.ts';
import type { HistoryProps } from './History.tsx';

interface Props {
  answer: OwnAnswer;
  /** of the heading above */
  level: 3 | 4;
}

/** The question, every text that counts, and the way to its versions. */
export function AnswerText({ answer, level }: Props) {
  const { place, question, writtenFor, removed, text, rework, first, state, stored } = answer;
  const Label = `h${level + 1}` as 'h4' | 'h5';
  return (
    <div class="my-text">
      {writtenFor ? (
        <>
          <p>{answersWords.changed}</p>
          <blockquote>{writtenFor.text}</blockquote>
          <p>{answersWords.changedNow}</p>
        </>
      ) : (
        removed && <p>{answersWords.removed}</p>
      )}
      <blockquote>{question}</blockquote>
      {stored.view.conflicts.length > 0 && <p class="my-notice">{answersWords.conflicts(stored.view.conflicts.length)}</p>}
      {state === 'viewed' && text.trim() === '' && <p>{answersWords.viewed}</p>}
      {text.trim() !== '' && (
        <>
          <Label>{first ? answersWords.first : answersWords.draft}</Label>
          <p class="my-written">{text}</p>
          {first && <p class="my-meta">{answersWords.frozen(first.at)}</p>}
        </>
      )}
      {rework.trim() !== '' && (
        <>
          <Label>{answersWords.rework}</Label>
          <p class="my-written">{rework}</p>
        </>
      )}
      {text.trim() === '' && rework.trim() === '' && state === 'begun' && <p>{answersWords.emptyNow}</p>}
      <Versions answer={answer} level={level} link={place?.href} />
    </div>
  );
}

/** The buttons under an answer; the history and the comparison of words are loaded when they are asked for. */
function Versions({ answer, level, link }: Props & { link: string | undefined }) {
  const [History, setHistory] = useState<ComponentType<HistoryProps>>();
  const [open, setOpen] = useState(false);
  const [failed, setFailed] = useState(false);
  const toggle = () => {
    setOpen(!open);
    if (open || History) return;
    setFailed(false);
    import('./History.tsx').then(
      (module) => setHistory(() => module.History),
      () => setFailed(true),
    );
  };
  return (
    <>
      <p class="actions">
        {link && (
          <a class="button secondary" href={link}>
            {answersWords.open}
          </a>
        )}
        {answer.versions > 0 && (
          <button type="button" class="secondary" aria-expanded={open} onClick={toggle}>
            {answersWords.versions(answer.versions)}
          </button>
        )}
      </p>
      {open && failed && (
        <p class="status" role="alert" data-state="failed">
          {historyWords.failed}
        </p>
      )}
      {open && History && <History answer={answer} level={level} />}
    </>
  );
}
