import { useState } from 'preact/hooks';
import { request as text } from '../../text/request.ts';
import { TextField } from '../kit/index.ts';
import { type Exercise, marksIn, openMarks, piecesOf, type Step, toggled, type Work } from './model.ts';

interface Props {
  exercise: Exercise;
  step: Step;
  work: Work;
  prefix: string;
  onChange: (of: (work: Work) => Partial<Work>) => void;
}

/** The field of one step, with the words in it that deserve a second look; they may stay. */
export function Marked({ exercise, step, work, prefix, onChange }: Props) {
  const [typing, setTyping] = useState(false);
  const value = work.texts[step.id] ?? '';
  const marks = marksIn(exercise, step.id, value, typing);
  const open = openMarks(marks, work);
  const kept = [...new Set(marks.filter((mark) => !open.includes(mark)).map(({ word }) => word.toLowerCase()))];
  const firsts = open.filter(({ word }, at) => open.findIndex((other) => other.word.toLowerCase() === word.toLowerCase()) === at);
  const keep = (word: string) => {
    onChange(({ kept: now }) => ({ kept: toggled(now, word.toLowerCase()) }));
    // The button goes away with its word: the field takes the focus.
    document.getElementById(`${prefix}-${step.id}`)?.focus();
  };
  return (
    <div class="request-field" onInput={() => setTyping(true)} onFocusOut={() => setTyping(false)}>
      <TextField id={`${prefix}-${step.id}`} label={step.prompt} help={step.test} value={value} onText={(words) => onChange(({ texts }) => ({ texts: { ...texts, [step.id]: words } }))} />
      <p class="visually-hidden" role="status">
        {open.length > 0 && text.marks(firsts.length)}
      </p>
      {open.length > 0 && (
        <div class="request-marks no-print">
          <p class="request-echo">
            {piecesOf(value, open).map((piece, at) => (piece.mark ? <mark key={at}>{piece.text}</mark> : piece.text))}
          </p>
          <ul>
            {firsts.map(({ word, entry }) => (
              <li key={word.toLowerCase()}>
                <p>
                  <strong>{text.name(word, entry.name)}.</strong> {entry.why}
                </p>
                <button type="button" class="quiet" onClick={() => keep(word)}>
                  {text.keep(word)}
                </button>
              </li>
            ))}
          </ul>
        </div>
      )}
      {kept.length > 0 && (
        <p class="status no-print">
          {text.kept(kept)}{' '}
          <button type="button" class="quiet" onClick={() => onChange(({ kept: now }) => ({ kept: Object.fromEntries(Object.entries(now).filter(([word]) => !kept.includes(word))) }))}>
            {text.look}
          </button>
        </p>
      )}
    </div>
  );
}
